import { type Finding, inText } from './finding.ts';
import { BIAS, THRESHOLD, WEIGHTS } from './likely-weights.ts';
import { KIND, type Reading } from './tokens.ts';
import { FLAG, flags } from './vocabulary.ts';

/**
 * Commercial signs that prove nothing by themselves, each from 0 (absent) to 1. Their weights are
 * fitted by tests/tools/fit-likely.ts, a logistic regression, and stand in likely-weights.ts.
 */
export const SIGNS = [
  'account',
  'manyAccounts',
  'tags',
  'manyTags',
  'nothingNamed',
  'call',
  'goods',
  'praise',
  'price',
  'site',
  'offer',
  'worn',
  'shopHandle',
  'sameTag',
  'longTag',
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Record<Sign, number>;

/** How handles of shops and makers tend to end; people's hardly do. */
const SHOP_HANDLE =
  /(?:shops?|stores?|boutique|swim|swimwear|wear|cosmetics?|skin|skincare|beauty|hair|official|fashion|styles?|nutrition|watch(?:es)?|jewel(?:le)?ry|lash(?:es)?|brand|clothing|apparel|bags?|home|tea|coffee|foods?|fit|fitness|uk|usa|nl|co|company|bikini|couture|makeup|hotels?|winkel|mode|kleding|webshop|sieraden|shoes)$/u;
const LONG_TAG = 14;
const SHARED_START = 6;
const WORN_REACH = 2;

/** What of a text looks commercial. */
export function signsOf(reading: Reading): Signs {
  const { mentionCount, tagCount, seen, calls, goods, praise } = reading;
  return {
    account: Number(mentionCount > 0),
    manyAccounts: Number(mentionCount > 2),
    tags: Math.min(tagCount, 4) / 4,
    manyTags: Number(tagCount > 4),
    nothingNamed: Number(mentionCount + tagCount === 0),
    call: Math.min(calls, 4) / 4,
    goods: Math.min(goods, 4) / 4,
    praise: Math.min(praise, 3) / 3,
    price: Number(reading.percent || reading.money || (seen & FLAG.rebate) !== 0),
    site: Number(reading.urls.length > 0 || (seen & FLAG.site) !== 0),
    offer: Number((seen & FLAG.offer) !== 0),
    worn: Number(mentionCount > 0 && (seen & FLAG.worn) !== 0 && wornAt(reading) >= 0),
    shopHandle: Number(mentionCount > 0 && shopAt(reading) >= 0),
    sameTag: Number(mentionCount > 0 && tagCount > 0 && hasSameTag(reading)),
    longTag: Number(reading.tags.some((tag) => tag.length >= LONG_TAG)),
  };
}

/**
 * The words for which a post without proof is `likely` commercial; none where the score stays under
 * the threshold. They point, and never make a post sponsored.
 */
export function findSigns(reading: Reading): Finding[] {
  // Nobody named, nothing offered: the most common post of all, and never over the threshold.
  if (reading.mentionCount === 0 && (reading.seen & (FLAG.offer | FLAG.site)) === 0) return [];
  const signs = signsOf(reading);
  if (scoreOf(signs) < THRESHOLD) return [];
  return evidence(reading).map((at) =>
    inText(reading, at, at + 1, {
      kind: 'ambiguous',
      strength: 'weak',
      form: 'phrase',
      brands: [],
    }),
  );
}

/** The chance, as fitted, that a reader would call a post with these signs sponsored. */
export function scoreOf(signs: Signs): number {
  let sum = BIAS;
  for (const sign of SIGNS) sum += WEIGHTS[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}

/** The accounts, and the first word of each telling list. */
function evidence(reading: Reading): number[] {
  const places = [shopAt(reading), wornAt(reading), firstOf(reading, KIND.mention)];
  for (const flag of [FLAG.offer, FLAG.call, FLAG.goods, FLAG.site])
    places.push(firstFlagged(reading, flag));
  return [...new Set(places)].filter((at) => at >= 0).sort((a, b) => a - b);
}

function firstOf(reading: Reading, kind: number): number {
  for (let at = 0; at < reading.count; at++) if (reading.kind(at) === kind) return at;
  return -1;
}

function firstFlagged(reading: Reading, flag: number): number {
  if ((reading.seen & flag) === 0) return -1;
  for (let at = 0; at < reading.count; at++) if (isFlagged(reading, at, flag)) return at;
  return -1;
}

function isFlagged(reading: Reading, at: number, flag: number): boolean {
  if (reading.kind(at) !== KIND.word) return false;
  return ((flags[reading.number(at)] as number) & flag) !== 0;
}

/** The account that something is worn or used of ("wearing @brand"). */
function wornAt(reading: Reading): number {
  for (let at = 1; at < reading.count; at++) {
    if (reading.kind(at) !== KIND.mention) continue;
    for (let back = 1; back <= WORN_REACH; back++)
      if (isFlagged(reading, at - back, FLAG.worn)) return at;
  }
  return -1;
}

function shopAt(reading: Reading): number {
  for (let at = 0; at < reading.count; at++) {
    if (reading.kind(at) !== KIND.mention) continue;
    if (SHOP_HANDLE.test(reading.at(at)?.text ?? '')) return at;
  }
  return -1;
}

/** A tag that begins as a handle does: a campaign of that account. */
function hasSameTag({ mentions, tags }: Reading): boolean {
  const starts = mentions.map((name) => name.replace(/[._]/gu, '').slice(0, SHARED_START));
  return tags.some((tag) => starts.some((start) => start.length > 3 && tag.startsWith(start)));
}
