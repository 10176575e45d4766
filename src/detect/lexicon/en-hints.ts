import { PRIVATE, TRIFLE } from './en-terms.ts';
import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** What proves nothing by itself: words of one's own trade, ambiguous wording, denials. */
export const HINTS: readonly Entry[] = [
  phrase('own-brand', 'weak', [
    'my|our program|programme|ebook|planner|template|templates|coaching|app|guide',
    'on my|our site|website',
    'my handmade|homemade|handpoured|handdyed|handknitted|crocheted',
    'shop update|restock',
    'made|knitted|sewn|poured|baked|painted by me',
    'our|the own? shop|store|studio|etsy|website is|are _? off',
    'made|make|sew|sewed|threw|glazed|poured|baked|knit every|each|them|all|these',
    'my|our own two? hands',
    'everything|everything s? in|at the|my|our _? shop|store|studio|website',
    'my|our very? own? new|first|little|small|online|debut? shop|store|webshop|brand|label|book|novel|collection|merch|etsy|website|business|salon|studio|bakery|restaurant|cafe|album|single|course|workshop',
    'back|now|online in? at? on? our|my shop|store|website|etsy',
    'we|i just|have|ve? launched|designed|opened',
    'dyed|made|designed by me',
    'dm|message|text me|us? to order|book|reserve',
    'orders|bookings|commissions|slots|preorders are? now? open',
    'our|my customers|clients|regulars',
    'we|i ship|deliver|bake|brew|roast',
  ]),
  apart('ambiguous', 'weak', ['in association with &'], {
    unless: `${PRIVATE} university college school council museum charity hospital nhs library police foundation institute society trust theatre festival church choir orchestra ministry department`,
  }),
  label('ambiguous', 'weak', ['collab|collaboration|partnership'], { mention: true }),
  tag(
    'ambiguous',
    'weak',
    ['collab collaboration partner partners partnership brandcollab ambassador ambassadors hosted'],
    {
      unless:
        'love couple wedding husband wife relationship boyfriend girlfriend life dance partnerincrime anniversary business research',
    },
  ),
  tag('ambiguous', 'weak', ['pr sp'], {
    mention: true,
    unless:
      'personalrecord gym run running race marathon deadlift squat crossfit kg puertorico marketing',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'in partnership|association|collaboration|collab with @',
      'partnered|partnering|partnership|collaborated|collaborating|collaboration|collab|teamed|teaming up? with @',
      'thank|thanks|thx you? so? much? to? @ _? _? for sending|hosting|inviting|having|treating|the|my|our|this|these|all|a|letting|making',
      '@ ,|! thank|thanks you? so? much? for the|my|our|this|these|all|a',
      '@ sent me|us',
      'thank|thanks you? so? much? for sending|gifting|hosting|having|inviting me|us _? _? _? @',
      'proud|official partner of|with @',
    ],
    {
      unless: `${PRIVATE} ${TRIFLE} photo photos pic pics shot night evening morning weekend time tips company words chat training`,
    },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      'shop it|them|this|these|my|the? now|here|look|looks|outfit|via|through',
      'buy|order|get|grab now|yours|today now|here|today|at|from?',
      'swipe up to shop|buy|get|order|grab',
      'link in? bio? to shop|buy|order|get',
    ],
    { unless: 'local small coffee never cannot' },
  ),
  phrase(
    'ambiguous',
    'weak',
    ['giveaway', 'giving away', '% off', 'free trial', 'win a', 'to win'],
    { mention: true },
  ),
  tag('negation', 'strong', [
    'notspon* notad* notanad* nonspon* nospon noad notpaid* notgifted* unsponsored notaffiliated boughtmyself boughtitmyself boughtwith* selfbought',
  ]),
  phrase('negation', 'strong', [
    'unsponsored',
    'non sponsored|paid',
    'not|t an? being? affiliated|endorsed|paid|sponsored|gifted|compensated|ambassador',
    'not|no|t an? ad|ads|advert|advertisement|spon|promo|promotion|collab|partnership|pr|affiliate',
    'not|t earn|get|make|receive a|any? commission',
    'bought|paid it|this|these|them|everything|for? all|it|this? with? by? my own money|myself',
    'my own money|expense',
  ]),
];
