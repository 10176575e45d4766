import type { Lexicon } from './index.ts';

/** Posts for marketers speak of these words without meaning them. */
const TRADE =
  'marketing digitalmarketing influencermarketing affiliatemarketing contentmarketing branding brandingtips ' +
  'socialmediamarketing socialmediatips marketingtips advertisingagency agency copywriting graphicdesign ' +
  'smallbusinesstips creative vintageads vintageadvertising printad';
/** In one sentence with these a commission or a deal is a subject, not a confession. */
const SUBJECT =
  'marketing influencer influencers creators bloggers brands advertisers marketers beginners beginner niche ' +
  'passive income course strategy tips rules law ftc asa report study hate ?';
/** The same without those who wrote the rule: "FTC: some links are affiliate" confesses. */
const COMMISSION_AS_SUBJECT = SUBJECT.replace('law ftc asa ', '');
/** Gifts of private life. */
const PRIVATE =
  'birthday bday christmas xmas wedding anniversary mum mom mother dad father sister brother grandma grandpa ' +
  'nana husband wife hubby boyfriend girlfriend bestie friend friends colleague colleagues students neighbour ' +
  'neighbor cousin aunt uncle valentines graduation meme he she speak speaker speaking panel conference podcast';
const CHARITY =
  'unicef redcross wwf charity foundation nonprofit charities museum university fundraiser awareness';
const ARTS =
  'song track album artist photographer photography model mua dancer choreography art artwork';
/** What sports clubs and meetings have sponsors for. */
const EVENTS =
  'team club league season tournament match race event festival conference meetup hackathon school charity';
/** What jokers name as their sponsor. */
const JOKE =
  'mom moms mum mums dad dads grandma nan leftovers coffee caffeine tea wine beer boredom insomnia anxiety sleep ' +
  'procrastination depression skip';
/** Kinds of work and money that are paid without being advertising. */
const WAGES =
  'debt loan mortgage leave internship internships intern bill bills salary off invoice job jobs hiring vacancy ' +
  'payday money cash hustle grind rich rap hiphop music parking volunteer research study survey subscription';
/** People whose trade it is. */
const AGENCY =
  'agencylife adagency advertisingagency commercial photographer design designer graphicdesign illustration ' +
  'billboard billboards print media job jobs career business strategy entrepreneur';
/** What one thanks people for, not brands. */
const COMPANY =
  'photo photos pic pics shot shots video message link day night evening morning weekend time moment memories love ' +
  'support advice help tip tips hug hugs laugh laughs laughter company chat talk words compliment inspiration ' +
  'motivation prayers welcome idea suggestion reminder patience trust recipe tutorial lesson training workout ' +
  'session game match race win fun dance music edit repost feature mention nomination tag tagging shoutout ' +
  'challenge follow ride lift recommendation blessings life';

export const en: Lexicon = {
  trade:
    'influencermarketing socialmediamarketing contentmarketing affiliatemarketing digitalmarketing',
  concepts: {
    paid: 'paid sponsored commercial remunerated compensated incentivized incentivised',
    sponsor: 'sponsored sponsor sponsors sponsoring sponsorship',
    pay: 'paid pay pays paying compensated compensates compensate remunerated hired commissioned tipped',
    fee: 'fee cheque payment compensation honorarium',
    ad: 'ad advert advertisement advertising advertorial promo promotion endorsement placement adverts testimonial',
    deal: 'partnership collaboration collab campaign deal cooperation sponsorship assignment integration',
    task: 'on+behalf+of commissioned+by hired+by',
    enable: 'made+possible+by|thanks brought+to+you+by powered+by presented+by supported+by',
    content:
      'post video reel reels story stories episode podcast blog vlog article recipe pin stream livestream tweet thread tiktok carousel shorts photo caption newsletter segment content clip upload',
    this: 'this here heres it its following follows below today these',
    be: 'is s are was were contains includes features be being been',
    me: 'i me my we us our myself im ive id',
    say: 'talk talking say saying tell telling show showing share sharing post posting mention mentioning test testing try trying review reviewing play playing make making create creating write writing promote plug rave feature thoughts opinion opinions honest',
    by: 'by from of for with via w courtesy c+o thanks+to at through to',
    got: 'gifted received receive got sent send sends gave given provided supplied freebie freebies sample samples comped package pr+package pr+box pr+haul pr+sample',
    free: 'free complimentary gratis comped no+cost on+them on+the+house free+of+charge in+exchange+for without+charge didn+t+pay didnt+pay at+no+charge on+their+dime didn+t+pay+a|anything+penny|cent? zero+cost',
    invite: 'invited invite invitation press+trip press+stay famtrip',
    house:
      'brand company shop store maker makers manufacturer publisher studio restaurant hotel resort lodge spa salon boutique team+at folks+at people+at ppl+at guys+at brewery tourism label publisher restaurant cafe',
    stay: 'night nights stay stayed staying dinner lunch brunch meal menu trip weekend flight flights hotel tickets treatment facial massage tasting experience room suite',
    commission: 'commission commissions percentage cut kickback percent small+amount',
    earn: 'earn earns earning get gets make makes receive gives pays paid',
    link: 'link links url linked links+below afflink* affiliatelink*',
    buy: 'buy buying purchase purchases order orders shop shopping book sign+up signup open click clicking checkout',
    affiliate: 'affiliate affiliates affiliated afflink* affiliatelink* referral',
    ambassador: 'ambassador ambassadors brandambassador brandpartner ambassadress',
    face: 'face athlete athletes rider riding team crew squad rep spokesperson muse creator sponsored+athlete',
    official:
      'official officially proud excited stoked signed signing contract contracted joined joining season honoured honored thrilled partnered happy+to+announce announce',
    private:
      'mum mom dad grandma nan nana sister brother aunt uncle friend friends bestie boyfriend girlfriend husband wife fiance birthday christmas wedding anniversary colleague colleagues boss salary wages landlord neighbour neighbor teacher students student school uni university professor thesis church grandad grandpa cousin invoices client clients job jobs hiring freelance tax taxes loan loans subscription parking internship dowry charity foundation fundraiser fundraising museum club league tournament match festival conference meetup marathon volunteer volunteers scholarship ngo nonprofit council choir gallery band unicef hospice orchestra theatre theater film exhibition shirt',
    generic: 'every each many most all any other others his her their everyone annoying never',
    perhaps:
      'should must if when whenever wish imagine looking+for seeking want could would cant can',
    subject:
      'brands influencers influencer creators advertisers people companies rules law laws ftc asa report study research tips course beginners hate why how question policy agency',
    trifle:
      'meme memes tip advice message messages text texts question questions feedback love support hug hugs idea link photo photos pic pics email letter card song playlist news chance opportunity permission compliment compliments award medal grant',
  },
  entries: [
    // FTC (Disclosures 101), ASA/CMA influencer guide.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'ad paidad advert paidadvert paidadvertisement paidpartnership paidpartner paidcollab',
        'paidcollaboration paidpromotion paidpost sponsored sponsoredpost sponsoredcontent',
        'sponsoredvideo sponsoredreel sponsoredad sponsoredby* brandedcontent advertorial adgifted',
        'giftedad adprgift adinvite adaffiliate paidsponsorship paidadvertising',
      ],
      unless: 'algemeendagblad afterdark marketing vintageads',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['advertisement'],
      unless: TRADE,
    },
    // ASA lists it, yet mostly the trade itself uses it.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['advertising'],
      mention: true,
      unless: `${TRADE} ${AGENCY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['paid'],
      mention: true,
      unless: `${TRADE} ${WAGES}`,
    },
    // Insufficient for FTC or ASA, yet they mean nothing else.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'spon sponcon sponpost brandpartner brandpartners brandpartnership adpartner partneredwith*',
        'partnerpost sponsoredpartner sponsoredpartnership',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'ad',
        'advert',
        'advertisement feature?',
        'advertising',
        'advertorial',
        'paid ad|advert|advertisement|partnership|partner|promotion|post|collab|collaboration|sponsorship',
        'sponsored post|video|content|reel|ad|collab|partnership?',
        'ad ( gifted|affiliate|pr|press|invite )',
        'ad gifted|affiliate|pr|press|invite|invitation product|products|gift|gifts|sample|item|items|stay|trip|event?',
        'gifted ad',
        'ad|advert|advertisement for &',
        'includes|contains paid promotion|advertising|partnership',
        'branded content',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'ad|advert|advertisement|advertising|promotion for|by|with|from @',
        'paid for by @|&',
        'sponsored by @|&',
        'brought to you by @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'paid collab|collaboration|partnership med|met|mit|avec|con|com|z @|&',
        '@ are|is|s|r paying|paid me|us',
        'compensated post|content|review|partnership',
        'promoted by @',
        'paid partner|partnership|collaboration|collab|promotion|ad|advertisement|advertorial with|for|by|of @|&',
        'this|s|todays video|post|episode|reel|stream|podcast|photo|vlog|tutorial|recipe|pin|story|giveaway is|was kindly|proudly|partly? sponsored',
        'this|my video|post|reel|recipe|stay|trip|giveaway was|is brought to you by @|&',
        'this|it is|s a|an paid|sponsored ad|advert|advertisement|post|video|partnership|collaboration|collab|promotion',
        'this is an ad|advert|advertisement for|by|with|from @|&',
        'this|that video|post|episode|reel|podcast contains|includes|features|has paid|sponsored promotion|promotions|content|advertising|placement|partnership',
        'this|my|s|todays video|post|episode|podcast|stream is brought to you by @|&',
        'sponsor of this|today s? video|episode|post|podcast|stream',
        'for sponsoring this|today|my|the s? video|episode|post|portion|stream|podcast|recipe|reel',
        'our|my|todays|s sponsor|sponsors @|& for supporting|making this|the|my|our channel|video|episode|stream|show|podcast',
        'sponsored this|today s? video|episode|post|portion|stream|recipe|reel',
        'i was|am|m|got being? paid|compensated by @|&',
        '@ paid me|us to make|create|share|post|say',
        'paid me|us to make|create|share|post this video|post|reel',
        '@ paid for this post|video|reel|episode',
        'i have? been compensated for|by',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'today s sponsor',
        'this video|episode|week s sponsor',
        'for sponsoring this',
        'thank|thanks you? so? much? to? @|& for sponsoring',
      ],
      unless: `${SUBJECT} ${JOKE} ${EVENTS}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'this|s|todays video|post|episode|reel|recipe|photo is|was made? created? in partnership|collaboration|association with @|&',
        'my partnership|paid with @|&',
        'i am|m|ve|have|was so|super? proud|excited|happy|thrilled|honored? to? be|have? partner|partnered|partnering|teamed|teaming up? with @|&',
        'i partnered|teamed up? with @|&',
        'proud|official|paid @ partner|creator',
        'as a|an @ partner',
        'word from our|my|today sponsor|sponsors|s? sponsor?',
      ],
      unless: `${SUBJECT} ${CHARITY} doubles tournament duo dance give giving giveaway win`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['spon'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['sponsored by @'],
      unless: `${SUBJECT} team club event festival race match conference exhibition is are were was`,
    },
    // Gifts and invitations; ASA finds them insufficient alone.
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'gifted giftedby* giftedproduct giftedproducts giftedcollab giftedstay giftedexperience giftedmeal',
        'giftedreview giftedpr kindlygifted prgift prgifted prpackage prparcel prhaul prunboxing prsample',
        'prbox prmail presstrip prtrip prstay pressstay pressgift presssample presspreview prinvite',
        'pressinvite suppliedby* hostedstay hostedtrip hostedtravel complimentarystay gratuitous',
      ],
      unless:
        'talented talent children kids student students education school iq singer musician artist psychic ' +
        'medium hoogbegaafd hsp highlysensitive adhd twiceexceptional giftededucation giftedkids giftedchild',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['invited'],
      mention: true,
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'gifted',
        'kindly gifted',
        'pr gift|gifted|sample|package|parcel|box|mail|haul|unboxing',
        'press trip|gift|stay|invite|sample',
        'media invite',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'this|it was|is a press|pr|media|fam trip|stay|visit',
        'flights|flight|hotel|stay|accommodation|trip|travel|meal|dinner|room|ticket|tickets|entry paid|covered for? by @',
        'complimentary|free stay|night|nights|meal|dinner|treatment|tasting at|with @',
        'courtesy of their|the pr|brand|press team?',
        'kindly gifted',
        'gifted by|from|via @|&',
        'gifted me|us by|from @|&',
        '@ gifted|gifting me|us',
        'for gifting me|us',
        'gifted to me|us by|from @|&',
        'i|we was|were|got hosted by @',
        'i|we was|were gifted this|these|it|them|a|an|the|some _? _? by|from @|&',
        'was|were sent this|these|it|them|a|an|the|some _? _? by|from @|& to|for try|test|review',
        'kindly sent|provided|supplied|given|loaned _? _? by|from @|&',
        'was|were so? kind|lovely enough to send|gift me|us',
        'got|received|get this|these|it|them|my _? _? for free from @',
        'gifted stay|trip|meal|experience|treatment at|with @|&',
        'press|media sample|samples|trip|invite from|by @|&',
        'working with @ as a|their paid? partner|ambassador',
        '@ kindly|generously sent me|us',
        '@ sent|gave me|us this|these|it|them|a|some|their _? _? for free',
        'gifted item|items|product|products|copy|stay|meal from|by @|&',
        'invited by @',
        'as a|the? guest|guests of @',
        'press trip|stay|visit|event with|by|from|for @',
        'my|our stay|trip|visit|meal|dinner was|is kindly|graciously? hosted|complimentary|gifted by? @|&?',
        'pr package|parcel|box|gift|sample|samples|mail|haul|unboxing from|by @|&',
        'complimentary|free product|products|sample|samples|stay|night|nights|meal|copy|ticket|tickets from|by|courtesy of? @|&',
        'product|products|sample|samples|item|items provided|supplied|gifted|sent to? me? by @|&',
        'received this|these|it|the|them _? _? complimentary|free',
        'free in exchange for',
        'in exchange for my|an|a honest|unbiased review|opinion|thoughts|feedback',
        'sent to me by @|& to|for try|test|review',
        '@ sent me|us this|these|their|some|a|the _? _? _? to try|test|review',
        'thank|thanks you? so? much? to? @ for the|my|a|this|these gifted|free|complimentary|review|advance|advanced|pr',
        'c o @',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['brandambassador brandambassadors'],
      unless: 'wanted hiring vacancy apply lookingfor marketing',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'joined @ as an|a|their|the official|brand|new? ambassador',
        'brand ambassador life|duties|perks',
        'as an|a|the|their official ambassador for|of? @?',
        'brand ambassador for|of|with|at @|&',
        '@ brand? ambassador',
        'ambassador for|of|with @',
      ],
      unless: `${CHARITY} ${SUBJECT} un us eu peace goodwill embassy unesco he she is was hiring looking apply`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'am|m|be|being|became a|an|the proud|official|new? & ambassador',
        'i am|m|became|was a|an|the proud|official|new? brand ambassador for|of|with|at @|&',
      ],
      unless: `${CHARITY} ${SUBJECT} un us eu peace goodwill embassy unesco hiring looking`,
    },
    // The clusters of M. Mathur et al., "Endorsements on Social Media", CSCW 2018.
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'buy|shop|order|purchase|book through|via|using|from|with these|those|the|my|our|this|any|one links|link|of _? _? i|we may|might|get|earn|make|receive|could',
        'get|earn|make|take a small|tiny|little|wee cut|percentage|kickback|share',
        'affiliate link|links|linked|referral|referrals|code|tracking|disclosure|disclaimer',
        'links are|may be? affiliate|affiliated|commissionable',
        'links above|below may|are be? affiliate|affiliated',
        'commissionable|affiliated link|links',
        'earn|receive|get|make|earns|receives|gets|makes a|some? very? small|tiny|little|modest|minor commission|percentage|fee|kickback',
        'i|we|l|channel may|might|will|would|can|could|do earn|receive|get|make an?|a? affiliate|referral|sales? commission|commissions',
        'commissions earned on|from|through|via',
        'earn|receive|get a|any? commission|commissions on|from|when|if|for|through|via|at',
        'i am|m an|a affiliate of|for|with',
        'am|m a|an _ affiliate',
        'using|use|through|via this|my|our|the amazon affiliate? link',
        'amazon affiliate _? program|link|links',
        'support _? _? _? _? _? by doing|shopping your? amazon? shopping? through|on|via|at',
        'shopping|shop through|via|using|with this|these|my|our|the amazon? link|links',
      ],
      unless: COMMISSION_AS_SUBJECT,
    },
    // The sentence that Amazon asks of its associates.
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'as an amazon associate|affiliate|influencer i|we',
        'as an amazon associate|affiliate',
        'i am|m an? amazon associate|affiliate',
        'amazon services llc associates',
      ],
    },
    // "At no additional cost" alone also comes with deliveries and hotel rooms.
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'aff link|links',
        'at? no extra|additional cost to you|yourself',
        'support _? _? while|whenever shopping|you shop? on|at amazon',
        'use|using these|this links|link when|whenever|before you? shop|shopping on|at|online',
        'support me|us|my|the|our|this _? channel|show|blog|page|work? by|when|while shopping|you|buying shop|buy|on|at|through|from',
      ],
      unless: `${SUBJECT} locally local independent`,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['affiliate', 'aff', 'aff link', 'commission|commissions earned'],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'affiliate affiliatelink affiliatelinks aff afflink afflinks affiliatead affiliatepartner',
        'commissionable commissionablelink commissionablelinks commissionearned commissionsearned',
        'amazonaffiliate amazonassociate amazonassociates amazonaffiliatelink liketkit ltkpartner',
      ],
      unless: TRADE,
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'my|our very? own? new|latest|first|second|little|tiny|small|online? shop|store|webshop|brand|label|line|book|ebook|cookbook|novel|collection|merch|etsy|website|boutique|salon|studio|bakery|restaurant|cafe|menu|album|single|course|workshop|membership|podcast|drop|restock',
        'available|back|now|online in? at? on? our|my shop|store|website|webshop|etsy|stores',
        'we|i just|have|ve|finally? restocked|launched|designed|handmade|opened',
        'my own brand|products|business',
        'our new|latest|spring|summer|autumn|fall|winter|holiday _? arrivals|products|collection|styles|colors|colours|range|menu',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: [
        'collab collaboration partner partners partnership brandcollab brandcollaboration brandcollabs',
        'ambassador ambassadors teampartner hosted',
      ],
      unless:
        'love couple couplegoals wedding husband wife relationship boyfriend girlfriend spouse life lifepartner teamwork community ' +
        'dance dancer partnerincrime soulmate mylove dogs anniversary business mine his hers bestfriend fitcouple project research university',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['pr sp'],
      mention: true,
      unless:
        'personalrecord personalbest record gym run running runner race marathon lift lifting deadlift squat bench ' +
        'crossfit powerlifting kg km lbs puertorico publicrelations marketing saopaulo brasil brazil pagerank',
    },
    { kind: 'ambiguous', strength: 'weak', source: 'usage', form: 'apart', terms: ['hosted by @'] },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'in partnership|association|collaboration|collab with @',
        'partnered|partnering|partnership|collaborated|collaborating|collaboration|collab|teamed up? with @',
        'thank|thanks|thx you? guys? so? much? to? @ _? _? for sending|hosting|inviting|having|treating me|us',
        'thank|thanks|thx you? so? much? to? @ _? _? for the|my|our|this|these|all|a|an|letting|making',
        '@ ,|! thank|thanks you? so? much? for the|my|our|this|these|all|a|an',
        '@ sent me|us',
        'thank|thanks|thx you? so? much? for sending|gifting|hosting|having|inviting me|us _? _? _? @',
        'proud|official partner of|with @',
      ],
      unless: `${PRIVATE} ${ARTS} ${COMPANY}`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'shop now',
        'shop it|them|this|these|my|the here|now|look|looks|outfit|via|through',
        'buy|order now|yours|today here|now|today?',
        'get|grab yours now|today|here|at|from|via',
        'swipe up to shop|buy|get|order',
        'tap|click to shop|buy',
        'link in bio to shop|buy|order|get',
        'link to shop|buy|order',
      ],
      unless: 'local locally small ethical kids grocery window smell coffee never cannot',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: ['giveaway', 'giving away', '% off', 'free trial', 'enter to win'],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'notsponsored notspon notad notanad notads nonsponsored nonspon nospon noad notsponsoredpost',
        'notpaid notgifted unsponsored notaffiliated boughtitmyself boughtwithmyownmoney selfbought nopaidad',
        'notapaidad notapaidpartnership notsponsoredjustlove',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'unsponsored',
        'non sponsored|paid',
        'not affiliated|endorsed',
        'not an? being? paid|sponsored|gifted|compensated',
        'not|no an? ad|ads|advert|advertisement|spon|promo|promotion|collab|partnership|pr|affiliate',
        'bought|paid it|this|these|them|everything|for? all|it|this? with? by? my own money|myself',
        'my own money|expense',
      ],
    },
  ],
  deny: 'not no none never wish isnt wasnt arent dont didnt wont non without neither nor',
  turn: 'but however though',
  between:
    'a an the t any paid official even really actually in way this these those is are of my from get earn was were',
  everyday:
    'accountability google facebook meta print magazine vintage newspaper tv adventure beautiful beer best bestest bridge british business campaign campus camping car ' +
    'charity chess city class climate climbing coding community cooking cosplay creative crime cultural culture ' +
    'cycling dance dancing dating debate design dinner dog domestic drinking education equal ex exclusive fishing ' +
    'fitness food former foreign french future gaming german girl global global golf goodwill great gym happy health hiking ' +
    'hiring home hunting ideal in kayaking lab life lifelong lifting local long longterm love loving lunch main male marriage ' +
    'media mental missing mountain my naughty new nature network new official ocean our paddle peace perfect pole ' +
    'potential power prayer project proud public reading research riding right road roller romantic room running ' +
    'sailing sales school science senior sex shopping silent skating ski snowboard soul soulmate sparring sport sports ' +
    'spotting squash strategic strong student study style supportive surf swim swimming tango team tech technology ' +
    'tennis the thought tourism training travel traveling travelling trusted true twin un us volleyball wanted ' +
    'walking wellness wine women work working workout world worst writing yoga young youth',
  spokenOf:
    'the hashtag what hashtags use using used uses add adding put putting write writing without or word words term tag ' +
    'label labels hide hiding forget forgot say says said called rule rules means mean every',
  talk: 'ftc asa disclose disclosing',
  code: 'code codes discountcode couponcode promocode vouchercode coupon voucher',
  otherCode:
    'dress zip qr area bar source error country postal post room friend game class course morse cheat exit color ' +
    'colour genetic penal civil building access pin security status product order tracking booking join login ' +
    'gate door lock alarm locker machine byte hex ascii html python java model source review open legal tax criminal honor honour secret ' +
    'conduct iata icao emergency',
  use: 'use using with my enter apply quote try mention via',
  rebate:
    'off discount discounts save saves saving coupon promo checkout sale deal cheaper free shipping voucher rebate',
  sale:
    'sale summer spring autumn fall winter holiday holidays xmas christmas easter halloween black friday blackfriday ' +
    'bf bfcm cyber monday cybermonday welcome hello hi new newyear ny save extra flash freeship freeshipping ship ' +
    'vip shop birthday bday mothersday fathersday valentine valentines weekend first love thanks thankyou take ' +
    'student student back school bye off free gift early bird earlybird happy',
  partner: 'paidpartner partner',
  ambassador: 'ambassador',
  advert: 'ad',
  call:
    'shop link bio buy order discover check visit head try available grab get join learn download tap click enter sign ' +
    'website site online store stores details win tag',
  goods:
    'new collection launch launched line product products brand range formula edition limited serum cream lipstick palette ' +
    'mascara shampoo skincare fragrance perfume lotion cleanser moisturizer moisturiser makeup kit set bag bags shoes boots ' +
    'sneakers dress jeans jacket denim watch jewelry jewellery sunglasses season app sale price deal service vitamins vitamin ' +
    'protein supplement drink snack flavor flavour bottle ingredients organic spf smoothie mattress hotel resort device',
  praise:
    'love loving obsessed favorite favourite favorites favourites fave faves amazing perfect best awesome excited delicious ' +
    'gorgeous recommend essential essentials must',
  offer:
    'available launch launches launching launched limited edition collection giveaway entered campaign dropping ' +
    'restock stocked vitamins product products partnered',
  worn: 'wearing outfit top dress jumper trousers bikini jeans boots shoes lashes wig gown look skirt coat using via by from at in thanks',
  site: 'com bio',
};
