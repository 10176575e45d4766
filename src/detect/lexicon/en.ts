import { EVERYDAY } from './en-everyday.ts';
import { HINTS } from './en-hints.ts';
import { LINKS } from './en-links.ts';
import { FAMILY, PRIVATE, SUBJECT, TERMS, TRADE, TRIFLE } from './en-terms.ts';
import { USUAL } from './en-usual.ts';
import type { Lexicon } from './index.ts';

const RELATIVE = FAMILY.replaceAll(' ', '|');

export const en: Lexicon = {
  trade: TRADE,
  concepts: {
    paid: 'paid sponsored remunerated compensated incentivized incentivised',
    sponsor: 'sponsored sponsor sponsors sponsoring sponsorship sponsered',
    pay:
      'was|am|been|were+hired|commissioned+by compensates|compensate|compensating|remunerates|remunerate+me|us paid|pays|paying|compensated|commissioned|hired+me|us pay+me|us+to m|am|was|been|being|were|get|got|getting+being?+paid|compensated+to|by|for ' +
      'money|cash+in+my+pocket gave|slid|slide|slipped|sent|sign|cut+me|us+_?+_?+money|cash|cheque|check',
    fee: 'fee cheque honorarium compensation payment',
    ad: 'ad advert advertisement advertisment advertorial spon sponcon brand+deal contains|includes+advertising',
    deal: 'partnered|partnering|teamed|teaming|joined|joining+up|forces?+with work|working|works|worked|collaborate+with+&|@+on+a+paid+basis partnership collaboration collab colab campaign cooperation sponsorship integration paid+partner',
    task:
      'on+behalf+of i|we|ve|have|m|am+partnered|partnering|teamed+up?+with excited|thrilled|proud|stoked|honored|honoured|happy+to+be?+partner|partnered|partnering|teaming+up?+with ' +
      'was|were|been+commissioned+by my+partnership+with',
    enable:
      'making|made|make|makes+this|the+_+possible made+possible+by|thanks brought+to+you paid+for+by supported+by powered+by are|is+paying+for who|have|has|@+paid+for',
    content:
      'piece write+up series season ep eps issue edition posts|videos|content|reviews|pieces+like+this|these post video vid reel reels story episode podcast blog vlog article recipe pin livestream tweet thread tiktok carousel shorts photo newsletter segment content review tutorial portion this|todays|s|my+stream getting|got|being|been+paid|compensated+for+this',
    this: 'this here heres it its following follows below today todays tonight',
    be: 'is s are was were contains includes features being been its+an|a',
    me: 'thanks|thank|props|kudos+you?+_?+to i me my we us our myself im ive id stoked|proud|honored|honoured|excited|thrilled|happy+to+be|join|announce',
    say: 'to+write|film|make|share in+exchange|return+for+a|some|an|my|our|honest+_?+_?+before|photo|photos|pictures|post|posts|reel|review|shout|shoutout|mention|content|video|honest|feedback early|advance|review|proof+copy|copies|arc as|for+review bring|bringing|show|showing|tell|telling|share+with?+you for|of+some|few|a+few?+pictures|photos|pics|posts|reels|content review reviewing testing opinion opinions thoughts promote no+say|input to|for+talk|say|saying|post|mention|promote|make|create|try|test|trial|wear|review',
    by: 'by from via courtesy c+o ad|advert|advertisement|deal|sponsored+for|with|w|of',
    got:
      '@+sent|shipped|mailed|dropped+over|off received|got|had+_?+_?+_?+_?+from+@+for+free|review|testing hooked+me|us+up lent+me|us on+loan+from gave|given+me|us+_?+_?+_?+_?+to+try|test|keep asked+me|us+to+try|test+out?+their|the|this|some|a is|was|are|were|comes+courtesy+of hosted+me|us+for|at|over surprised|spoiled|spoilt+me|us+with box|parcel|package|hamper|bag|bundle|crate+of+_?+_?+goodies|treats|products|samples|bits|things|stuff given|gave|got|had+me|us?+early|advance|exclusive+access let|lets|letting+me|us+borrow|keep|try|test|have|loan|trial shipped|posted|couriered|overnighted+me|us|over sending|shipping|mailing|dropping+_?+_?+_?+_?+_?+_?+free|complimentary|gratis offered|gave+me|us+_?+_?+free|complimentary gifting gifted gifting sent comped freebie freebies mailed loaned pr+from c+o we|i|us+was|were|got|are+hosted+by|at ' +
      'received|receive|get|got|given+_?+_?+_?+_?+_?+_?+free|complimentary|exchange|return|gift provided|supplied+_?+_?+free|no|complimentary|exchange|return|review|me|us ' +
      'product|products|sample|samples|item|items|unit|book|copy|arc|earc+kindly|was|were?+provided|supplied given|lent|provided|supplied+to+me|us sending+me|us+_?+_?+_?+free|complimentary|try|test|review to+send|gift+me|us advance|review|free|reader+review?+copy',
    free:
      'wouldnt|wouldn|didnt|didn+t?+let+us|me+pay for+nothing at+no+cost covered|paid|comped|footed|handled|picked+for?+up?+my|our|the|all|every+travel|trip|flight|flights|stay|hotel|bill|costs|expenses|tab|room|meal|dinner treated+me|us+to bill|tab|meal|dinner|drinks+was|were+on|covered|taken|paid+them|by|care gratis comped free+of+charge for+free|nothing no|zero+cost|charge without+charge|payment didn|didnt|not+t?+have?+to?+pay|paid on+the+house was|were+on+them in+exchange|return as+a+gift me|us+free ' +
      'stay|trip|meal|dinner|room|visit+_?+_?+_?+was|were|is+complimentary|gifted|comped|hosted|covered gifted+_?+_?+_?+_?+by gifting+me|us advance|review|free|reader+review?+copy',
    invite:
      'selected|chosen|picked+by|to+_?+_?+_?+_?+_?+_?+_?+test|trial|review invited|inviting+along we|i+_?+_?+_?+as+a|the?+guests|guest+of we|i+were|was|are|re+guests|a+guest+of as+their+guest|guests flown+me|us?+out|over|in flew+me|us+out|over|in invited invited+by invited|inviting+me|us?+in?+to|for+_?+try|taste|test|stay|spend|sample|review|experience|discover|explore|visit|complimentary',
    house:
      'owners|hosts+of|at the+owners lodge glamping visit+& soft+opening|launch press+preview hotel|resort|restaurant|bistro|spa|brewery|winery|cafe+& &+hotel|resort|spa|restaurant airline hotel resort restaurant tourism+office|authority|org visitor+bureau maker|makers+of brand publisher publicist manufacturer team|folks|people|ppl|guys|gang|friends|legends+at|over|from|behind tourism+board one+of+their riding|skating|racing|climbing|surfing+for+them &+sent|loaned|mailed+me|us+_?+_?+_?+_?+to|for+try|test|review',
    stay: 'tasting day+out premiere launch screening opening weekend getaway night nights stay stayed staying dinner lunch brunch meal menu trip flight flights hotel treatment facial massage tasting',
    commission:
      'affiliate|referral|finders+fee|fees|bonus a|an+_?+fee|bonus|reward|credit|kickback+if|when|for+you|each|every make|earn|get|getting|making+a?+little|lil|small|tiny|few|bit|some+of?+extra?+money|cash|pennies|cents|dollars kickback get|gets|make|makes|earn|receive|gives|pays+me|us?+a|an|some?+very|affiliate|sales|referral?+small|tiny|little|wee|few?+commission|commissions|percentage|cut|fee|pennies|cents|quid|bucks ' +
      'commission|commissions+earned|on|when|if|through|via no+extra|additional+cost|charge+to+you qualifying+purchases',
    earn: 'they|it|company|shop|brand+send|sends|give|gives|pay|pays|throw|throws+me|us+about?+a|some+few|small|couple|bit?+of?+pound|pounds|quid|cents|pence|pennies|dollar|dollars|euro|euros|cut|percentage both|each+benefit we|you+both|each+get|receive|earn|pocket both+of+us+get|receive|earn i|we+benefit|profit get+paid+if|when so+do+i me+too i|we|ll|will+get+_?+£|$|€ i|we|may|might|could|can|will|ll|also+earn earns|pays+me|us i|we+may|might+receive|be small|tiny|little+commission|percentage|cut|fee',
    link: 'link links linked url',
    buy: 'buy buying purchase purchases order orders ordering shop|shopping+now|through|via|my|with|using|it book|booking+through|via|with|using|your sign|signing+up click clicking open+an+account',
    affiliate:
      'affiliate affiliates affiliated aff affil affili afflink* affiliatelink* referral commissionable',
    ambassador:
      'ongoing|exclusive|longterm|yearlong+partnership|contract brand|campus|student+rep|reps|partner my+kit|clothing|apparel|gear|title|main?+sponsor|sponsors brand+rep|reps|partner ambassador brandambassador ambassadress embassador brand|campus+rep',
    face: 'field+tester|testing+team pro+team|staff prostaff riding|racing|running|competing|skating|surfing|climbing|skiing|playing+for|with+@ face+of one+of+their+_?+athletes|riders|ambassadors|creators @+athlete|rider|rep|creator sponsored|signed|official|pro+athlete|rider|skater|surfer|creator|rep|member am|pro+team as+an|a+athlete|rider|creator|rep|skater riding|skating|racing|climbing|surfing+for+them',
    official:
      'another+season|year again+this|for join joining joins official officially proud stoked thrilled honored honoured signed signing contract joined year+as face+of',
    private:
      `commission+me|us our+app|platform|marketplace+pays|pay|gives proud|happy|delighted|pleased+to+sponsor we+sponsor|sponsored+@ buying+direct my|a+friend|mate|pal|cousin|neighbour+@ brand|company|firm+i+work+for donate donations drop+off aa sober recovery rsvp estate+agent|agents paid+for?+by+me|us|myself|ourselves game|app+contains provided|supplied+by+me by|from+my+friend|friends|mate|neighbour|neighbor|boss|colleague|hubby|girlfriend|boyfriend|pen|penpal|bestie|parents|family|students|coworker|nan|auntie in|of+the+new+kit tarmac stranded hospital nurse* doctor* gp nhs my|our|his|her+company|employer|work|office|university|landlord|landlady|insurance|insurer offsite|onsite best|dream|day|new|favourite|favorite+job get|gets|got+paid+on|weekly|monthly minister president government correspondent ambassador|ambassadors+of|to|for|from+the?+us|usa|uk|un|eu|nato|france|germany|spain|italy|china|japan|russia|ukraine|israel|palestine|brazil|chile|india|canada|mexico|ireland|netherlands|kenya|nigeria|ghana|peace|australia|republic|united|poland|turkey|korea hiring recruit* vacancy vacancies careers salary manager sponsor+me|us+please|pls|plz|already|now ${PRIVATE} ${RELATIVE}+_?+gave|sent|gifted|bought|got|paid|pays|invited|made|is|s by|from|of|to|with+my|our|her|his|a|the+best?+${RELATIVE} ` +
      'proud|official|main|shirt+sponsor|sponsors sponsoring|sponsors|sponsored|sponsor+our|the|my|a|local|me|us+_?+team|club|event|i|bill sponsor+me|us|my|our ball|kit|shirt|match+sponsored ' +
      'by|sponsor+too|no|pure|sheer|lack|sleep|anxiety|caffeine|insomnia|spite|tears|tequila|wine|ikea ' +
      'patreon marketplace commission|commissions+_?+open|closed|slots|list|info|prices to+give',
    generic:
      'paid+partnership|collab|collaboration+with+my paid|funded+for?+by+my so|very|really|super|incredibly|most+gifted free+posts|content|work|labour|labor|exposure a|our|this+collab|colab|collaboration+with+& sponsored|powered|presented|supported+by+my|pure|sheer brought+to+you+by+my|pure|sheer|the+fact other others everyone he she ambassadors unpaid unofficial honorary appointed my|our+publisher every|another|any|all|most|many|her|his|their+_?+ad|ads|advert|sponsor|sponsors|sponsored|sponsorship|paid|podcast|influencer|post|brand|ambassador ' +
      'this|that|the|these|your|their|favourite|favorite|best|worst|first|only|tv|my+ad|advert|advertisement|commercial was+an|a+ad|advert ad+free|supported|hoc|lib|campaign|agency|break|revenue|space entry|entrance|delivery|booking|late|small+fee',
    perhaps:
      'accuse accused accuses accusing you|people|everyone|everybody|some|those|many|anyone+_?+_?+ask|asks|asking|asked|wonder|wondering+_?+if|whether would+be|make|have|look|feel post|video|reel+about+sponsored|paid|ads should if please pls someone somebody imagine manifesting wish applied apply rejected recruiting when|whenever|until+a|brands|you|your|companies|people want|wants|hope|hoping|trying|waiting|need|love|like|dream+to|for|of+be|get|become|a|an|being|have used+to+be have+to+pay must+be looking+for',
    subject:
      `hiring negotiating briefing recruiters ad|sponsored|paid|advert|sponsorship|collab+or+is|does|do|did|what|not|she|he|they|just|really is+this|that|it+an|a|even?+ad|sponsored|paid|advert|sponsorship ${SUBJECT} influencer how+to|do|does|much|many|micro|brands why+do|does|are|is brands+pay|are|who|that|should|to|want the|says+ftc|asa ftc|asa+says|has|rules|requires subscribers about+advertising profits ` +
      'our+_?+ambassador|affiliate|referral+programme|program|scheme|terms|applications our+sponsored+athlete|athletes|rider ' +
      'removed|removing|remove|deleted|delete|stopped|quit|refuse|avoid|interested+_?+_?+affiliate|referral|sponsors|sponsored|brand if|anyone|anybody+you?+have|has|got+a|an+_?+referral|affiliate|code is+it+just+me every+single+_?+_?+_?+ad|advert why+i|we stopped|quit+taking|doing press|media+are|is?+invited+to partnership|collaboration+between says|reports+the journalists ' +
      'affiliate+site|sites|marketing|marketer|marketers|income|revenue|business|niche|manager partnership|collab|ad|sponsored+label|labels|disclosures sponsored|paid|branded+content|posts|partnerships+is|are one+long|big|giant+ad|advert basically|essentially|practically+an+ad|advert offered+me|us+_?+_?+_?+_?+for+_?+reel|reels|post|posts|stories|exposure the|bake+show|race|event|festival|tournament|match|game|off|tour+is|was+sponsored+by ' +
      'react|reacting|saw|see|seen|seeing|got|getting|love|remember|skip|ran|filmed+to?+an|a|the|this|that|my+sponsored?+ad|advert|advertisement|commercial',
    trifle: `author|my+copies replacement courtesy+of+my photo|photos|pic|pics|picture|image|video|clip|shot|shots|footage|art|music|song+is|was|are|by?+courtesy sent+over+_?+_?+link|file|files|email|message|photo|photos|video asked+me+to+try+& sent+me|us+to+& token+of century ancestors notes homework delay* cancel* apolog* mistake messed spilled spilt complained complaint giveaway give+away ${TRIFLE} photo|photos|pic|pics|picture|video|clip|story|screenshot+_?+sent|provided|supplied|from sent+me|us+_?+_?+video|photo|photos|pic|pics|clip|link my|our|an|first|latest+order|cv gifted+child|children|kid|student|artist|musician|singer`,
  },
  entries: [...TERMS, ...HINTS, ...EVERYDAY, ...USUAL, ...LINKS],
  codeBetween: 'is my the this personal a for partner creator promo on',
  codeBare: 'code codes',
  mine: 'my',
  ours: 'we us our ours',
  with: 'with my for',
  grants: 'gets saves gives takes knocks knock cuts shaves',
  entrance:
    'join lobby wifi login log vote kahoot meeting class server room unlock minecraft fortnite roblox app download scan zoom teams quiz',
  noCode:
    'needed required necessary coupon promo discount code red orange yellow green blue black white purple pink the and for with now here off on at in to name names only alert switch check bio link new your mastercard visa amex paypal klarna ikea aldi lidl tesco asda asos temu shein costco target venmo clearpay unidays',
  tagNouns: 'hashtag hashtags tag tags label labels rule rules means hidden buried stands',
  save: 'save saves saving',
  you: 'you yall ye',
  till: 'checkout till basket cart',
  dot: 'dot',
  or: 'or vs versus',
  and: 'and',
  noSponsor:
    'mom mum mama mommy mummy dad daddy papa god nature coffee caffeine wine beer love santa noone nobody me myself husband hubby wife family friends mymom mymum mydad parents life jesus chocolate',
  credit: 'photo photos pic ph shot shots credit credits photographer',
  made: 'by',
  noBrand:
    'i me my god jesus mom mum mama mommy mommie dad daddy papa pa ma santa monday tuesday wednesday thursday friday saturday sunday coffee caffeine wine nobody noone anyone mother nature karma year the a an',
  misspelt:
    'sponsored partnership advertisement collaboration advertising commission affiliate ambassador complimentary',
  deny: 'nobody noone not no none never wish isnt dont didnt wont non without nor nobody noone nothing cannot cant isn wasn aren didn don doesn won couldn wouldn hasn haven ain',
  turn: 'but however though',
  refusal: 'no nope nah nah never nop negative sadly unfortunately',
  between:
    'a an the t any paid official even really actually in way this these those is are of my from get earn was were',
  everyday:
    'sustainability education university google meta newspaper tv art fanart best bridge business campaign chess class climate community crime culture dance debate design dinner education ex fitness food future golf gym health home in lab ' +
    'life local love lunch music my our peace perfect photo power prayer project research right road school science sex soul sport sports student study style team tech tennis the travel un us women work workout world yoga youth',
  spokenOf:
    'about hiding bury burying always big giant huge massive endless another the hashtag what hashtags use using used put write without or word words term tag label labels hide forget say says said called mean every your their hidden',
  talk: 'ftc asa disclose disclosing',
  code: 'code codes discountcode couponcode promocode vouchercode coupon voucher',
  otherCode:
    'dress zip qr area bar source error country postal room friend game class cheat exit color colour building access pin security order tracking booking join login gate door lock review legal tax secret round stand hall stage level gate platform day week part episode lap heat unit chapter grade',
  gripe: 'influencers invalid expired rejected refused declined',
  use: 'use using with my enter apply quote try mention via pop type punch plug drop',
  rebate:
    'off discount discounts save saves saving coupon promo checkout sale deal cheaper free shipping voucher rebate tenner fiver quid',
  means: 'with',
  goodFor: 'for at on',
  whose: 'for',
  like: 'like',
  sale: 'sale summer spring autumn fall winter holiday xmas christmas easter halloween black friday cyber monday welcome hello new save extra flash ship vip shop birthday weekend first love thanks take student back off free gift early bird happy',
  partner: 'paidpartner partner',
  ambassador: 'ambassador',
  advert: 'ad',
  call:
    'shop link bio buy order discover check visit head try available grab get join learn download tap click enter sign ' +
    'website site online store stores details win tag',
  goods:
    'new collection launch launched limited edition line product products brand range formula serum cream lipstick palette mascara skincare fragrance makeup kit set bag shoes boots ' +
    'dress jeans jacket watch jewelry sunglasses season app sale price service protein drink flavor bottle ingredients organic hotel device',
  praise:
    'love loving obsessed favorite favourite fave amazing perfect best awesome excited delicious ' +
    'gorgeous recommend essential must',
  offer:
    'available launching collection launch launched limited edition giveaway entered campaign dropping ' +
    'restock product products partnered',
  worn: 'wearing outfit top dress jeans jacket trousers bikini shoes boots lashes wig gown look skirt coat using via by from at in thanks',
  site: 'com bio',
};
