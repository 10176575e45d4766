import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Posts for marketers speak of these words without meaning them. */
export const TRADE =
  'influencermarketing socialmediamarketing contentmarketing affiliatemarketing digitalmarketing socialmediatips';
/** Talk about such posts, not one of them. */
export const SUBJECT = 'influencers creators bloggers beginners hate law laws agency ruled';
/** Gifts, deals and meetings of private life, clubs, charity and art. */
export const PRIVATE =
  'minister president government sister brother aunt* uncle cousin nephew niece grandm* grandp* gran nan nana bestie boyfriend girlfriend birthday bday ' +
  'wedding anniversary graduat* colleague* neighbo* teacher* student* school* universit* church charity foundation ' +
  'fundrais* museum hackathon league tournament conference marathon volunteer* choir unicef embassy goodwill ' +
  'speak speaker speaking panel gig podcast mural portrait fanart congrat* song album';
/** What people pass on to each other, buy or win. */
export const TRIFLE =
  'meme memes advice message* text email letter postcard news compliment compliments award degree certificate ' +
  'invoice bill refund wrong hug hugs love support reply help laugh recipe ordered bought purchased won win';
/** What shops of a town sponsor. */
const SPONSORED =
  'raffle raffles kit kits jersey jerseys shirt shirts trophy trophies prize prizes fete fair gala float hole pitch walk run swim challenge child children dog puppy fundraiser raised match game tournament season coach lifeboat bench players squad award awards stage baskets planters roundabout quiz trees career';
/** Who gives and pays in private. */
export const FAMILY =
  'mum mom dad mother father husband wife hubby friend my+boss kids daughter son';

export const TERMS: readonly Entry[] = [
  phrase('affiliate', 'medium', [
    'help|support this|my|our|the channel|show|podcast|blog _? _? via|through|using|with the? amazon|affiliate',
    'on amazon to support|help my|our|this|the channel|show|podcast|blog',
    'link|links _? _? as it|they does|do? help|helps|support|supports out? the|my|our channel|show',
    'link _? _? and|, he|she|they|we and? _? _? get|gets|earn|earns a few|couple|small _? pennies|cents|commission|percentage',
  ]),
  phrase('gifted', 'medium', ['complimentary|gifted|comped|free , courtesy of @|&']),
  phrase(
    'affiliate',
    'medium',
    [
      'for every|each sign|signup|sale|order|purchase|download|booking _? _? i|we get|earn|make',
      'sign|join|order|buy|book|signup _? _? _? and|, i get|earn|make a? fiver|tenner|quid|bucks|credit|commission|kickback',
      'link|links _? mine , i get|am|m paid',
    ],
    { unless: '? school class' },
  ),
  tag('gifted', 'medium', ['prproduct prproducts prpackage']),
  tag('author-disclosure', 'medium', ['paidby* commissionedby* hiredby*'], {
    unless: 'mom mum dad boss',
  }),
  tag('ambassador', 'medium', ['brandrep'], { unless: 'search wanted looking apply application' }),
  tag(
    'gifted',
    'medium',
    ['hosted hostedstay freeproduct receivedfree receivedforfree brandsentme'],
    { unless: 'party podcast quiz webinar event server minecraft airbnb' },
  ),
  tag('author-disclosure', 'medium', [
    'advertpost incentivized incentivised compensated paidreview adcontent sponsoredreview',
  ]),
  phrase('author-disclosure', 'strong', [
    'this|todays|today post|video|episode|reel|newsletter|article|thread|stream|story is|was sponsored|supported by @|&',
  ]),
  label('gifted', 'medium', ['hosted'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'lent|loaned me|us the|this|a|their? _? unit|device|sample|model|car|bike|camera|lens|laptop|phone|headset|board|press',
      'paid for my time|work|trouble',
      '( hosted|gifted )',
    ],
    {
      unless:
        'brother sister dad mum mom friend neighbour neighbor colleague boss courtesy garage hire',
    },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'use mine and|, we each|both',
      'you get _? _? _? _? and so do i',
      'my referral|refer|invite|invitation link|code|url',
    ],
    { unless: 'influencers beginners ? ps5 party wedding' },
  ),
  label('author-disclosure', 'strong', [
    'contains|includes paid? advertising|advertisement|promotion',
  ]),
  apart('author-disclosure', 'medium', ['in partnership|collaboration with @|&'], {
    source: 'ASA 2023',
    unless: `${PRIVATE} university college school council museum charity hospital nhs library police foundation institute society trust theatre festival church choir orchestra ministry department artist song track single album ep photographer exhibition show zine poets colleagues giveaway`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'test|review|press|demo unit|sample|device|model|car|bike _? _? loan|loaned|lent|provided|supplied|courtesy _? from|by|of &|@',
      'was|were|got sent the|their|this new _? _? _? by|from &',
      'review|press|steam|preview key|code from|by|courtesy of? the? publisher|developer|developers|devs|studio',
      'invited for|to a|the tasting|preview|press|media',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['invite|invitation'], { mention: 'aside' }),
  phrase(
    'ambassador',
    'medium',
    ['one of their|the brand? ambassadors|reps|athletes|creators|testers'],
    { mention: true, unless: 'hiring she he who' },
  ),
  apart('author-disclosure', 'medium', ['presented|sponsored to? you? by @|&'], {
    unless: `${PRIVATE} my class team club festival`,
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'represent|representing|riding|running|racing for? @|& as|for _? _? _? _? ambassador|ambassadors|athlete|athletes|rep',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'partner|sponsor of|for this|todays|the episode|ep|series|show|video|podcast|newsletter is @|&',
      'our|my|todays partner|sponsor for|on|of this|todays|the episode|ep|video|newsletter',
    ],
    { unless: PRIVATE },
  ),
  apart(
    'author-disclosure',
    'medium',
    ['ad with|for|by @|&', 'sponno|spon|sponny post|ad|content'],
    { unless: 'hoc agency' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'stay|visit|meal|dinner|trip|night|nights|experience at @ was|were fully? complimentary|comped|gifted|hosted',
      'complimentary|comped|gifted stay|visit|meal|dinner at @',
      'provided|supplied|sent|shipped|given me|us|to _? _? _? _? _? at no cost|charge|expense for|in testing|review|exchange|test',
      'thanks|thank|tysm|ty|thanku you? so? much? to? @ for the|this|my|an|sending _? arc|earc|galley|proof|review',
      'loan|review|test|demo|press unit|sample|car|bike|pair courtesy|provided|supplied|from|kindly of|by|from|provided|supplied',
      'thank|thanks|ty|thx you|u? so? much? _? to? @ _? for sending|gifting|shipping|posting|mailing|treating|spoiling me? over|along|out',
      'brand|press|influencer|creator|media trip w|with|by|courtesy @|&',
      'thank|thanks you|u? so? much? for inviting|having me|us along? to try|test|taste|experience|explore|discover|review',
    ],
    { unless: `${PRIVATE} ${TRIFLE} meme memes photo photos pics video link song playlist` },
  ),
  phrase('gifted', 'strong', ['gifted|comped|supplied|provided to? me|us? by @'], {
    unless: `${FAMILY} bestie brother sister boyfriend girlfriend grandma nana auntie birthday anniversary secret delivered ordered paid invoice client customers`,
  }),
  phrase('affiliate', 'strong', [
    'supports|support|helps|help the|my|our|this channel|blog|page|podcast|stream at no extra|additional cost',
    'eligible for commission|commissions',
    'commissionable link|links',
  ]),
  phrase('author-disclosure', 'strong', [
    'sponsored|brought to? you? by my|our good|lovely|favourite|favorite? friends|pals|mates|buddies|partners at|over at? @|&',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'thank|thanks|ty|thx|cheers you|u|so? _? _? @ _? for _? _? _? _? pr|parcel|package|packages|hamper|goodies|goody|samples|freebies|bundle|unboxing',
      'arrived|landed|came|waiting|turned|surprised _? _? _? _? _? pr|parcel|hamper|goodies|bundle|mailer from @',
    ],
    { unless: `${PRIVATE} ${TRIFLE} delivery ups fedex usps swap santa raffle` },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      'partnered|partnering|teamed|teaming up? with @|& _? _? _? _? to bring|show|share|tell|talk',
      'created|made|produced in partnership with @|&',
      'created|made|produced in partnership with the|our _? _? folks|team|people|guys|friends|humans at|from|behind',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'author-disclosure',
    'medium',
    ['working|partnering|collaborating with @|& _? _? _? _? to talk|show|share|bring|tell|help'],
    { unless: PRIVATE },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'trip|stay|flights|flight|hotel|room|travel|tickets|visit was|were|is|has|got been? fully|kindly|generously? paid|covered|funded|sponsored|provided|arranged|hosted for? by @|&',
    ],
    {
      unless: `${PRIVATE} ${FAMILY} parents grandparents laws family bless hospital insurance work employer club team council`,
    },
  ),
  phrase('gifted', 'medium', [': gifted |', ': gifted /'], {
    unless: 'children kids child student talented hands program education',
  }),
  phrase(
    'author-disclosure',
    'strong',
    [
      'without|from|by our|my|todays sponsor|sponsors ,? @|&',
      'our|my sponsor|sponsors|partner|partners for this|today|todays',
      'this is|one s? is? sponsored',
    ],
    { unless: `${SUBJECT} ${PRIVATE} ${FAMILY} ? club team league event race coffee tears by` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'c / o @|&',
      'press|blog|media|fam trip with|by|hosted|organised|organized|courtesy of|by|from? @|&',
      'exchange for|of a|an|some|few|my|this|these|couple|honest? of|honest|unbiased|candid? photo|photos|pics|post|posts|story|stories|content|review|reviews|coverage|exposure|mention|shoutout|reel|video',
    ],
    {
      unless: `? ${PRIVATE} ${FAMILY} address street road post postal letter letters attn care children kids minister president journalists`,
    },
  ),
  tag('author-disclosure', 'medium', [
    'sponserd sponserdpost sponsord sponserd sponsered sponseredpost sponserred sponsoredd sponsred',
  ]),
  apart(
    'author-disclosure',
    'strong',
    ['paid partnership|collaboration|collab|promotion with @|&', 'brand deal alert|announcement'],
    { unless: `${SUBJECT} ${PRIVATE}` },
  ),
  // FTC (Disclosures 101), ASA/CMA influencer guide.
  tag(
    'author-disclosure',
    'strong',
    [
      'ad advert advertisement advertorial paidad* paidpart* paidcollab* paidpromo* paidpost sponsored sponsoredad sponsoredby* sponsoredcontent sponsoredpost sponsoredreel sponsoredvideo brandedcontent adgifted giftedad adprgift adinvite',
    ],
    { unless: `algemeendagblad marketing vintageads ${TRADE}` },
  ),
  tag('author-disclosure', 'medium', ['paid advertising'], {
    mention: true,
    unless: `${TRADE} debt loan leave off job jobs parking`,
  }),
  // Insufficient for FTC or ASA, yet they mean nothing else.
  tag('author-disclosure', 'medium', [
    'spon sponcon sponpost brandpartner* adpartner partneredwith* sponsoredpart*',
  ]),
  label('author-disclosure', 'strong', [
    'ad|advert|advertorial|advertising|sponsored',
    'advertisement feature?',
    'paid|sponsored|compensated|branded ad|advert|advertisement|partnership|partner|promotion|post|video|reel|content|collab|collaboration|review',
    'ad (? gifted|affiliate|pr|press|invite product|gift|sample|stay|trip? )?',
    'gifted ad',
    'ad|advert|advertisement for &',
  ]),
  label('author-disclosure', 'medium', ['spon', 'promoted by @']),
  phrase(
    'author-disclosure',
    'strong',
    [
      'paid partnership|collaboration|collab|promotion with|for|by @|&',
      'my sponsor|sponsors @',
      'paid|sponsored product? promotion|promo|endorsement|placement|advertising|plug',
      'product placement from|by|for @|&',
      'commercial|promotional|compensated partnership|collaboration|collab|content|post',
      'today|todays|video|episode|week|stream|show s? sponsor|sponsors',
      'word from _? sponsor|sponsors',
      'for sponsoring',
      'sponsored this',
      'sponsor|sponsors|sponsoring _|@? _? _? _? channel|podcast|show',
    ],
    {
      unless: `${SUBJECT} ${PRIVATE} ${FAMILY} coffee leftovers team club ? ${SPONSORED} stopped quit leader`,
    },
  ),
  apart(
    'author-disclosure',
    'strong',
    ['brand deal with @|&', 'brought to you by @|&', 'paid for by @|&'],
    { unless: PRIVATE },
  ),
  // Gifts and invitations; ASA finds them insufficient alone.
  tag('gifted', 'medium', [
    'giftedby* giftedproduct* giftedstay giftedmeal giftedpr kindlygifted suppliedby* hostedstay hostedmeal hosteddinner hostedtrip hostedvisit hostedexperience',
    'prgift* prpackage prhaul prunboxing prsample* prbox prmail prinvite prtrip prstay presst* presss* pressgift pressinvite',
  ]),
  tag('gifted', 'medium', ['gifted'], {
    unless:
      'talented giftedkids giftedchild giftedchildren giftededucation giftedandtalented giftedstudents iq 2e twiceexceptional education students artist psychic',
  }),
  tag('gifted', 'medium', ['invited'], { mention: true, unless: PRIVATE }),
  label(
    'gifted',
    'medium',
    [
      'gifted',
      'gifted by brand',
      'gifted|hosted|comped|complimentary stay|product|item|meal|experience',
      'pr|press|media invite|invitation|event|stay|trip',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pr|press|media package|parcel|haul|box|mail|gift|gifts|sample|samples|unboxing|trip|stay|invite',
      'kindly gifted',
      'courtesy of their|the pr|team|brand|hotel|restaurant',
      'complimentary|gifted|comped product|products|stay|night|nights|dinner|meal|lunch|treatment|facial|tasting|tickets at|with|w|from|by|of|courtesy of? @|&',
      'kindly|generously|graciously sent|provided|supplied|loaned|lent|hosted|given _? _? _? by|from @|&',
      'thank|thanks you? so? much? to? @|& _? _? _? for the|my|our|a|this|these gifted|complimentary|advance|arc',
      'thank|thanks you? so? much? to? @ for the|my|our|a|this|these free',
      'via|from|to netgalley|edelweiss',
      'exchange|return for my|our honest|unbiased? review|opinion|opinions|thoughts|feedback|content',
      'as|were guest|guests of @',
    ],
    {
      unless: `jumps jump gym lift lifts journalists runners club what never trend trends wasteful ${PRIVATE} ${TRIFLE}`,
    },
  ),
  tag('ambassador', 'medium', ['brandambassador*'], {
    unless: 'wanted hiring apply lookingfor marketing',
  }),
  phrase('ambassador', 'medium', ['ambassador life|duties|perks']),
  phrase(
    'affiliate',
    'strong',
    [
      'amazon associate|associates',
      'as|am|m an? amazon affiliate|influencer',
      'amazon services llc',
      'commission|commissions earned on|from|if|when',
      'on|via|in|from|through my ltk|liketoknowit|shopmy|storefront',
      'i ll? earn something|money? if|when|whenever you buy|shop|purchase|order',
      'am|m an affiliate of|for|with',
      'affiliate|referral code|codes|disclosure|disclaimer|tracking',
      'aff link|links',
      'commission|commissions may be earned',
      'link|links _? _? be|are affiliate|affiliated|commissionable',
      'support|help|helps _|@ _? _? _? _? _? on|through|via|your|this|using|at|my amazon',
      'support|help _ _? _? _? _? _? by? using|with this|these|my|our amazon? link|links',
      'using|use this|these|my|our amazon? link|links _? when|whenever|before|every time? you? are? shop|shopping|buy|buying',
      'amazon? link|links before shopping|buying',
    ],
    {
      unless:
        'influencers beginners hiring negotiating briefing interested removed tutorial plugin wordpress template ?',
    },
  ),
  label('affiliate', 'medium', [
    'paid link|links',
    'affiliate',
    'amazon|ltk|shopee affiliate',
    'aff',
    'commission|commissions earned',
  ]),
  tag(
    'affiliate',
    'medium',
    [
      'affiliate affiliatelink* aff afflink* commissionable* commissionearned commissionsearned amazonaffiliate* amazonassociate* liketkit ltkpartner',
    ],
    { unless: TRADE },
  ),
];
