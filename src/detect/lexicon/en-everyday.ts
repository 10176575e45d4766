import { PRIVATE, TRIFLE } from './en-terms.ts';
import { apart, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** What people send, pay and invite for that is no brand's business. */
const LIFE = `${PRIVATE} mum mom dad friend friends mate mates parents work interview relocation accuse accused accuses accusing boss landlord insurance bank council court police vet stray rescue funeral christening baptism neighbour sign fill read watch listen hospital club`;
const THING = 'product|item|unit|kit|book|bag|lamp|blender|pair|set|one|it|this|machine|dress|tent';
const TRIED = 'try|test|review|trial|taste|testing|reviewing|unbox|play';
const GIVER = 'company|brand|label|maker|makers|manufacturer|startup|retailer|firm';
const SHOW = 'film|show|post|review|document|vlog|tiktok';
const ATHLETES =
  'hoka nike adidas asics brooks saucony newbalance salomon puma underarmour gymshark lululemon oakley canyon specialized garmin suunto coros myprotein prozis alphalete maurten compressport odlo northface thenorthface arcteryx dynafit lasportiva mammut scarpa inov8 altra onrunning mizuno redbull rossignol huub huel zone3 orca roka 2xu scott trek giant cervelo felt merida ribble saysky tracksmith janji oiselle sis precisionfuel styrkr tailwind skratch clif nobull rogue reebok whoop polar hyperice vans volcom burton quiksilver ripcurl roxy blackdiamond petzl shimano younglala dfyne buffbunny ryderwear 1stphorm ghostlifestyle bodyarmor celsius c4energy traeger weber bigagnes thule wahoo zwift tacx rapha castelli assos endura gorewear rab berghaus montane haglofs fjallraven patagonia deuter osprey leki komperdell atomic fischer salming vibram merrell keen teva hydroflask yeti garminwomen';
const STAY =
  'stay|nights|night|trip|room|weekend|flights|flight|meal|dinner|lunch|tickets|treatment|visit';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  apart(
    'gifted',
    'medium',
    [
      'gifted stay|product|products|item|meal|experience|treatment|tickets|trip|visit but|and|at|from|,|.',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${GIVER} gave|lent|loaned me|us this|these|it|one|a|the|that|their _? _? _? _? to|for ${TRIED}`,
      `they|${GIVER} sent|posted|shipped|mailed me|us this|these|it|one|a|the|that|their _? _? _? _? to|for ${TRIED}`,
      `they|${GIVER} sent|shipped|mailed it|this|these|one over|across|out? to|for me|us? to|for? ${TRIED}`,
      `${GIVER} sent|gave|lent|shipped|mailed me|us this|these`,
      `${GIVER} _? _? _? _? _? _? asked|asking|asks if|whether they could|can|might send|mail|gift|ship|post|lend|give me|us one|a|an|some|their|its|it`,
      `${THING} was|is|were a? freebie|freebies`,
      `freebie|freebies from|courtesy _? _? brand|company|makers|shop|pr`,
    ],
    {
      unless: `${LIFE} ${TRIFLE} raise opportunity chance medal replacement replaced refund warranty faulty broken recall complained kindle magazine conference app download with`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `my|our _? _? table|${STAY} was|were|is all? on them`,
      `${STAY}|travel _? _? was|were|is|are kindly? sorted|arranged|organised|organized|covered|provided|paid for? by the|their _? tourist|tourism|brand|hotel|company|resort|makers board|office?`,
      'brand|makers|maker|manufacturer|label let|letting me|us keep the|this|these|it|them',
      'i|we|was|were|been given|lent|loaned|handed the|a|this|these|some _? _? by the _? maker|makers|manufacturer|brand|company',
      'no money changed hands',
      'exchange|return for a|an|some|my|this|these few|couple|honest|bunch|handful? of? photo|photos|pics|pictures|post|posts|story|stories|content|coverage|exposure|mention|shoutout|reel|video',
      'thank|thanks|cheers you? so? much? to the? _? _? & for kitting|hooking|sorting _? _? _? out|up',
      'pr drop|delivery|mailer|goodies|bits|send|seeding|arrival from|by|via @|&',
      'press|pr event|launch|day|dinner|lunch|breakfast with|by|at|for|from &|@',
      `comped us|me|everything`,
      `comped my|our|the|all _? ${STAY}|drinks|bill|tab|table|entry`,
      `my|our _? _? ${STAY} was|were|is all? on the hotel|lodge|resort|brand|inn|spa|guesthouse|tourism|owners|restaurant|chef|b`,
      `for nothing|free so|if|because i|we could|can|d|would|ll ${SHOW}`,
      `for nothing|free in exchange|return for`,
      `& sent|shipped|posted|mailed|delivered over|out|me|us _? _? _? _? _? _? free of charge`,
      'they|team|brand flew me|us out|over|in and put|paid|covered|hosted|sorted',
      '& flew me|us out|over _? _? _? _? drive|test|try|launch|event|film|this',
    ],
    {
      unless: `${LIFE} airline slow delay delayed stuck cancelled apology wrong spilling spilled spilt waited waiting wait late swap swapped swapping barter trade traded minister president journalist journalists reporter politics`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'we|i was|were|got|been _? kindly|generously invited',
      'invited along to the|a new|press|launch|opening|preview',
      'complimentary tickets|entry|passes from|by|courtesy|via|provided',
      `tickets|entry|passes|${STAY} courtesy of the|their|& _? _? _? pr|press|team|hotel|theatre|venue|office|brand`,
      'tickets|passes|seats from|by|via the|their _? pr|press team|agency|office|people',
      'as a|the guest|guests of the|their _? pr|press|brand|hotel|tourist|tourism|marketing',
    ],
    { unless: `${LIFE} speaker panel wedding church` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'asked|asking|offered if they could|can|to pay me|us to? _? _? _? try|test|show|talk|post|share|make|film|use|wear|promote',
      `& hired me|us to|for ${SHOW}|make|share|talk|write|try|test|do|use|say|wear`,
      'this video|post|episode|reel|series exists|happens|happened because & paid|pays',
      'disclosure|disclaimer|transparency : & is|are a|an|my? client|sponsor|partner|investor',
      'posts|videos|reels|content|series|episodes is|are|was|were funded|bankrolled|financed|underwritten by @|&',
      'people|company|brand|folks|guys|team|makers are|is paying for this episode|video|post|series|reel|stream|newsletter|tiktok',
      'got|was|am|m|im|being paid to eat|drink|try|test|wear|drive|ride|play|read|sleep|cook|taste|use this|these',
      '&|@ is|are _? paying|paid client|clients|customer|sponsor',
      'should|must|ought say|mention|add|disclose|declare|note _? i ve|have|m got? _? _? contract|deal|arrangement|retainer with',
      '&|@|brand|company|manufacturer|maker|they bought|paid for this space|post|slot|video|reel|episode|caption',
      'this|todays space|post|slot|video|reel is|was|has been? bought|paid for? by &|@|the',
    ],
    { unless: `${LIFE} freelance wedding videographer photographer ? salary wage` },
  ),
  apart('author-disclosure', 'medium', ['ad for|with|w _ bc|because|cause|cuz|since|but|,'], {
    unless: 'hoc agency job nausea hunger',
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'riding|running|racing|skating|climbing|repping|reppin|competing for the & creator|athlete|ambassador|test|elite|pro team|squad|crew|roster',
      'on|joined|joining|part of? the & creator|athlete|ambassador|influencer|tester team|squad|crew|program|programme|roster|family',
      `m|am|im now|officially|a|an? a|an? ${ATHLETES.replaceAll(' ', '|')} athlete|ambassador|rider|creator`,
      'im|m|am|became|become|being|named|announced _? _? the? new|official face of &|@',
      'hired|signed as? a? rider|athlete|skater|driver|runner|ambassador for|with|by &|@',
    ],
    { unless: `${LIFE} country england usa france olympics olympic hiring` },
  ),
  // Only of brands that are known to keep such a team: too many words end like this.
  tag(
    'ambassador',
    'medium',
    [
      ATHLETES.split(' ')
        .map((brand) => `${brand}athlete`)
        .join(' '),
      'sephorasquad asosinsider asosinsiders',
    ],
    { unless: 'photographer fan fans throwback' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'i|we get|earn _? _? _? _? credit|bonus|quid|pounds|dollars|tenner|fiver|voucher and so do you',
      'few|couple pennies|pence|cents|quid|pounds|bucks|dollars land|lands in|into my|our',
      'cut|slice|percentage|share|bit of each|every|any|the|your sale|sales|purchase|order|booking _? _? comes|goes|finds|lands back? to|in|my|its me|us|way|pocket',
      'i|we get|earn|take|make|pocket a _? _? cut|slice|kickback of|from|on each|every|any|the|your sale|sales|order|orders|purchase|purchases|booking|bookings|anything|whatever',
      'few|couple pennies|pence|cents|quid|pounds|bucks|dollars _? _? come|comes|go|goes my|our|to way|me',
      'link|links pay|pays|give|gives|send|sends|earn|earns me|us a|an|some|something',
    ],
    { unless: `${LIFE} charity fundraiser estate agent tax` },
  ),
  phrase('own-brand', 'weak', [
    'etsy|shop|store|studio restock|update|drop|sale|launch',
    'restock|restocked|restocking monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|this|is|at|on|in',
    'owner pourer|maker|baker|potter|founder',
    '%|off|sitewide|discount off? on? all|everything? of? my|our prints|mugs|pots|bowls|vases|candles|soaps|yarns|yarn|jewellery|jewelry|earrings|patterns|paintings|stickers|cards|bakes|courses|books|presets|designs|pieces|work|ceramics|bags|scrunchies|knits',
    'my|our little|tiny|small _? company|business|shop|brand|studio|kitchen|label|bakery',
    'thrown|poured|dyed|printed|stitched|crocheted|carved|glazed by me',
  ]),
];
