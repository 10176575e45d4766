import { type Finding, inText } from './finding.ts';
import { BIAS, THRESHOLD, WEIGHTS } from './likely-weights.ts';
import { KIND, type Reading } from './reading.ts';
import { FLAG, flags } from './vocabulary.ts';

/**
 * Commercial signs that prove nothing by themselves, each from 0 (absent) to 1. Their weights are
 * fitted by tests/tools/fit-likely.ts, a logistic regression, and stand in likely-weights.ts.
 */
export const SIGNS = [
  // Counted while the text was read.
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
  // Looked up in the names.
  'worn',
  'shopHandle',
  'sameTag',
  'longTag',
] as const;

/** How handles of shops and makers tend to end; people's hardly do. */
const SHOP_HANDLE =
  /(?:shops?|stores?|boutique|swim|swimwear|wear|cosmetics?|skin|skincare|beauty|hair|official|fashion|styles?|nutrition|watch(?:es)?|jewel(?:le)?ry|lash(?:es)?|brand|clothing|apparel|bags?|home|tea|coffee|foods?|fit|fitness|uk|usa|nl|co|company|bikini|couture|makeup|hotels?|winkel|mode|kleding|webshop|sieraden|shoes)$/u;
const LONG_TAG = 14;
const SHARED_START = 6;
const WORN_REACH = 2;

/** What of a text looks commercial, in the order of SIGNS. */
export function signsOf(reading: Reading): number[] {
  return [...quickSigns(reading), ...closeSigns(reading)];
}

function quickSigns(reading: Reading): number[] {
  const { mentionCount, seen, calls, goods, praise } = reading;
  const tagCount = reading.hashtags.length;
  return [
    Number(mentionCount > 0),
    Number(mentionCount > 2),
    Math.min(tagCount, 4) / 4,
    Number(tagCount > 4),
    Number(mentionCount + tagCount === 0),
    Math.min(calls, 4) / 4,
    Math.min(goods, 4) / 4,
    Math.min(praise, 3) / 3,
    Number(reading.percent || reading.money || (seen & FLAG.rebate) !== 0),
    Number(reading.urls.length > 0 || (seen & FLAG.site) !== 0),
    Number((seen & FLAG.offer) !== 0),
  ];
}

function closeSigns(reading: Reading): number[] {
  const { mentionCount, seen } = reading;
  const tagCount = reading.hashtags.length;
  return [
    Number(mentionCount > 0 && (seen & FLAG.worn) !== 0 && wornAt(reading) >= 0),
    Number(mentionCount > 0 && shopAt(reading) >= 0),
    Number(mentionCount > 0 && tagCount > 0 && hasSameTag(reading)),
    Number(tagCount > 0 && hasLongTag(reading)),
  ];
}

/** The most that a close look can add. */
const MOST_CLOSE = WEIGHTS.slice(11).reduce((sum, weight) => sum + Math.max(0, weight), 0);
/** The threshold as a sum of weights rather than a chance. */
const ENOUGH = Math.log(THRESHOLD / (1 - THRESHOLD));

/**
 * The words for which a post without proof is `likely` commercial; none where the score stays under
 * the threshold. They point, and never make a post sponsored.
 */
export function findSigns(reading: Reading): Finding[] {
  // Where no account is named, nobody is seen who could pay.
  if (reading.mentionCount === 0) return [];
  const quick = weigh(quickSigns(reading), 0, BIAS);
  if (quick + MOST_CLOSE < ENOUGH || weigh(closeSigns(reading), 11, quick) < ENOUGH) return [];
  return evidence(reading).map((at) =>
    inText(reading, at, at + 1, {
      kind: 'ambiguous',
      strength: 'weak',
      form: 'phrase',
      brands: [],
    }),
  );
}

function weigh(signs: readonly number[], from: number, sum: number): number {
  return signs.reduce((total, sign, i) => total + sign * (WEIGHTS[from + i] as number), sum);
}

function hasLongTag(reading: Reading): boolean {
  return reading.hashtags.some((at) => reading.end(at) - reading.start(at) > LONG_TAG);
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
    if (SHOP_HANDLE.test(reading.folded(at))) return at;
  }
  return -1;
}

/** A tag that begins as a handle does: a campaign of that account. */
function hasSameTag({ mentions, tags }: Reading): boolean {
  const starts = mentions.map((name) => name.replace(/[._]/gu, '').slice(0, SHARED_START));
  return tags.some((tag) => starts.some((start) => start.length > 3 && tag.startsWith(start)));
}
