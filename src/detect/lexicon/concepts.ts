/**
 * What a word does in a sentence that discloses something. Each lexicon lists its words under these
 * names; `shapes.ts` says how they join. A word may have several. The order gives the bits.
 */
export const CONCEPTS = [
  /** Paid, remunerated, commercial: beside a word of `deal`, `ad` or `content`. */
  'paid',
  /** Sponsored, sponsoring, sponsors: forms of that verb alone. */
  'sponsor',
  /** Pays, paid, compensates: verbs with somebody who is paid. */
  'pay',
  /** Money for a post: fee, payment, compensation. */
  'fee',
  /** An advertisement, an endorsement, product placement. */
  'ad',
  /** Cooperation, partnership, campaign, assignment, brand deal. */
  'deal',
  /** Commissioned by, on behalf of. */
  'task',
  /** Made possible by, brought to you by, presented by. */
  'enable',
  /** One post, video, reel, episode, article: in the singular. */
  'content',
  /** This, here, it: what points at the post. */
  'this',
  'be',
  /** The author: I, me, we, us, my, also verbs in the first person. */
  'me',
  /** What an author does for it: talk, show, mention, post, test, try, review. */
  'say',
  /** By, from, with, for: the word before who pays. */
  'by',
  /** Received, got, sent, given, gift, sample: something changed hands. */
  'got',
  /** Gratis, free of charge, at their expense, did not pay a cent. */
  'free',
  /** Invited, at the invitation of, press trip. */
  'invite',
  /** Nouns for who gives: brand, company, shop, maker, publisher, restaurant, hotel. */
  'house',
  /** A night, stay, dinner, trip, treatment that one is given. */
  'stay',
  /** Commission, percentage, a few cents. */
  'commission',
  /** Earn, get, receive: verbs with a commission. */
  'earn',
  'link',
  /** Buy, order, book, sign up. */
  'buy',
  /** Affiliate, referral, partner link. */
  'affiliate',
  'ambassador',
  /** Face of, athlete, rider, testimonial, creator or team member of. */
  'face',
  /** Official, proud, signed, contract, joined, new season: what makes it one's own. */
  'official',
  /** Near a disclosure makes it anybody's: every, many, other people's. */
  'generic',
  /** Before a disclosure makes it a thought: if, when, should, would, want, looking for. */
  'perhaps',
  /** Stops a sentence: laws, rules, studies, tips, courses, influencers and brands in general. */
  'subject',
  /** Stops a sentence: family, friends, birthdays, wages, small ads, charity, art, clubs. */
  'private',
  /** Stops a gift: what people pass on to each other, such as tips, answers, memes. */
  'trifle',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** With these the search for a disclosure begins. */
export const HEAD_CONCEPTS: readonly Concept[] = [
  'paid',
  'sponsor',
  'pay',
  'fee',
  'ad',
  'deal',
  'task',
  'enable',
  'got',
  'free',
  'invite',
  'commission',
  'link',
  'affiliate',
  'ambassador',
  'face',
];
