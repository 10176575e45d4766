import { fold, isDense, stands } from './normalize.ts';
import { KIND, type Reading, readings } from './reading.ts';
import { isClosed, numberOf, spelled } from './vocabulary.ts';
import { WORDS, WordSet } from './words.ts';

/**
 * A phrase as the lexicon writes it, word by word:
 * `a|b` one of these, `x?` may be left out, `_` any one word, `#x` that hashtag, `@` a mention or a
 * hashtag, `&` a name (a capital in the text as written), `$` a name that is also tagged.
 * Hyphens and apostrophes count as spaces, accents and case do not count.
 */
export interface Pattern {
  slots: readonly Slot[];
  /** The slot whose words are rarest: a text without one of them is not searched for the rest. */
  anchor: Slot;
  /** How far before its anchor the phrase may begin, in tokens. */
  before: number;
  /**
   * Words of the other slots that may not be left out, the fewest first, each slot's closed by 0: one
   * of each is in the text.
   */
  needs: readonly number[];
  /** An account or a hashtag is. */
  account: boolean;
}

interface Slot {
  /** Words, hashtags and signs by their numbers. */
  oneOf: readonly number[];
  /** Those of a script without spaces, as they are spelled: they may be part of a longer word. */
  dense: readonly string[];
  optional: boolean;
  anyWord: boolean;
  account: boolean;
  name: boolean;
  taggedName: boolean;
}

/** A stretch of tokens, `from` up to but not including `to`, and the account or name in its slot. */
export interface Match {
  from: number;
  /** It begins in the middle of that token. */
  inside: boolean;
  to: number;
  brands: string[];
}

/** Signs that may stand inside a phrase. */
const WITHIN = new Set(Array.from('-/\'"*:.$£€', (sign) => -sign.charCodeAt(0)));
const MOST_SKIPPED = 3;
/** Beside the words for "and". */
const JOINERS = WordSet.of('x & , +');

export function compile(term: string): Pattern {
  const slots = fold(term).split(APART).map(slotOf);
  let anchor = slots[0] as Slot;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    const price = slot.optional || slot.oneOf.length === 0 ? cheapest : cost(slot, cheapest);
    if (price >= cheapest) continue;
    anchor = slot;
    cheapest = price;
  }
  const before = slots.indexOf(anchor) * (1 + MOST_SKIPPED) + 2 * namesBefore(slots, anchor);
  const firm = slots.filter((slot) => slot !== anchor && !slot.optional);
  return {
    slots,
    anchor,
    before,
    needs: firm
      .filter(isWords)
      .map(({ oneOf }) => oneOf)
      .sort((a, b) => a.length - b.length)
      .flatMap((words) => [...words, 0]),
    account: firm.some((slot) => slot.account && !isOpen(slot) && slot.oneOf.length === 0),
  };
}

/** Words alone; signs are not counted where a text is read. */
function isWords(slot: Slot): boolean {
  return !slot.account && !isOpen(slot) && slot.oneOf.every((number) => number > 0);
}

/** Words that no lexicon knows fit it too. */
function isOpen({ anyWord, name, taggedName }: Slot): boolean {
  return anyWord || name || taggedName;
}

const APART = /[\s'-]+/u;

function slotOf(word: string): Slot {
  const optional = word.length > 1 && word.endsWith('?');
  const choice = optional ? word.slice(0, -1) : word;
  const slot = {
    oneOf: [] as number[],
    dense: [] as string[],
    optional,
    anyWord: false,
    account: false,
    name: false,
    taggedName: false,
  };
  for (const part of choice === '|' ? ['|'] : choice.split('|')) {
    if (part === '_') slot.anyWord = true;
    else if (part === '@') slot.account = true;
    else if (part === '&') slot.name = true;
    else if (part === '$') slot.taggedName = true;
    else {
      slot.oneOf.push(numberOf(part));
      if (!part.startsWith('#') && isDense(part)) slot.dense.push(part);
    }
  }
  return slot;
}

/** Short words are common ones; a slot that also takes names or any word is no anchor. */
function cost({ oneOf, anyWord, account, name, taggedName }: Slot, most: number): number {
  if (anyWord || account || name || taggedName) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < oneOf.length && sum < most; i++)
    sum += commonness(spelled(oneOf[i] as number));
  return sum;
}

function commonness(word: string): number {
  if (word === '') return 100;
  const dense = word.charCodeAt(0) > 0x2e80;
  return 40 / (dense ? word.length * 2 : word.length) ** 2;
}

function namesBefore(slots: readonly Slot[], anchor: Slot): number {
  return slots.slice(0, slots.indexOf(anchor)).filter(({ name }) => name).length;
}

/**
 * @param at the token that anchors the phrase; it may begin before
 * @returns null where it does not stand around it
 */
export function matchAround(reading: Reading, pattern: Pattern, at: number): Match | null {
  if (!mayStand(reading, pattern)) return null;
  for (let from = at; from >= at - pattern.before && from >= 0; from--) {
    const match = matchAt(reading, pattern, from);
    if (match !== null && match.to > at) return match;
  }
  return null;
}

/** A quick look whether the text holds the words of a phrase, wherever they stand. */
function mayStand(reading: Reading, { needs, account }: Pattern): boolean {
  if (account && reading.mentionCount + reading.hashtags.length === 0) return false;
  for (let at = 0; at < needs.length; at++) {
    while (readings[needs[at] as number] !== reading.turn) if (needs[++at] === 0) return false;
    while (needs[at] !== 0) at++;
  }
  return true;
}

/**
 * @param at the token where the phrase would begin
 * @returns null where it does not stand there
 */
function matchAt(reading: Reading, pattern: Pattern, at: number): Match | null {
  const [first] = pattern.slots;
  if (first === undefined) return null;
  const brands: string[] = [];
  const to = mayFit(reading, first, at) ? matchFrom(reading, pattern.slots, 0, at, brands) : null;
  const end = to ?? matchInside(reading, pattern.slots, at, brands);
  if (end === null) return null;
  return {
    from: at,
    inside: to === null,
    to: brands.length > 0 ? moreBrands(reading, end, brands) : end,
    brands,
  };
}

/** A phrase that begins in the middle of a word of a script without spaces. */
function matchInside(
  reading: Reading,
  slots: readonly Slot[],
  at: number,
  brands: string[],
): number | null {
  const slot = slots[0];
  if (slot === undefined || slot.dense.length === 0 || !reading.isDense(at)) return null;
  for (let inside = 1; inside < reading.end(at) - reading.start(at); inside++) {
    const to = matchWithin(reading, slot, slots, 0, at, inside, brands);
    if (to !== null) return to;
  }
  return null;
}

/**
 * As `matchFrom`, where a word of a script without spaces begins so many letters into a token, or
 * ends within one: where a text is cut depends on all words that are known.
 */
function matchWithin(
  reading: Reading,
  slot: Slot,
  slots: readonly Slot[],
  index: number,
  at: number,
  inside: number,
  brands: string[],
): number | null {
  if (!reading.isDense(at) || isClosed(reading.number(at))) return null;
  const start = reading.start(at) + inside;
  for (const word of slot.dense) {
    if (!stands(reading.text, start, word)) continue;
    const end = start + word.length;
    let last = at;
    while (reading.end(last) < end) last++;
    if (isClosed(reading.number(last))) continue;
    const to =
      reading.end(last) === end
        ? matchFrom(reading, slots, index + 1, last + 1, brands)
        : goOn(reading, slots, index + 1, last, end - reading.start(last), brands);
    if (to !== null) return to;
  }
  return null;
}

/** The slots from there on, within a token. */
function goOn(
  reading: Reading,
  slots: readonly Slot[],
  index: number,
  at: number,
  inside: number,
  brands: string[],
): number | null {
  const slot = slots[index];
  if (slot === undefined) return at + 1;
  const to = matchWithin(reading, slot, slots, index, at, inside, brands);
  if (to !== null) return to;
  if (slot.anyWord) {
    const behind = matchFrom(reading, slots, index + 1, at + 1, brands);
    if (behind !== null) return behind;
  }
  return slot.optional
    ? goOn(reading, slots, behindOptional(slots, index), at, inside, brands)
    : null;
}

/** A quick look before the close one. */
function mayFit(reading: Reading, slot: Slot, at: number): boolean {
  if (slot.oneOf.includes(reading.number(at)) || slot.optional) return true;
  const kind = reading.kind(at);
  if (slot.dense.length > 0 && reading.isDense(at)) return true;
  return kind === KIND.word
    ? slot.anyWord || slot.name || slot.taggedName
    : slot.account && (kind === KIND.mention || kind === KIND.tag);
}

function matchFrom(
  reading: Reading,
  slots: readonly Slot[],
  index: number,
  at: number,
  brands: string[],
): number | null {
  const slot = slots[index];
  if (slot === undefined) return at;
  const here = index === 0 || slot.oneOf.includes(reading.number(at)) ? at : skip(reading, at);
  const length = fits(reading, slot, here, brands);
  if (length > 0) {
    const to = matchFrom(reading, slots, index + 1, here + length, brands);
    if (to !== null) return to;
  }
  if (slot.dense.length > 0) {
    const to = matchWithin(reading, slot, slots, index, here, 0, brands);
    if (to !== null) return to;
  }
  const next = behindOptional(slots, index);
  if (slot.anyWord && slots[next]?.dense.length) {
    const to = matchMidway(reading, slots, next, here, brands);
    if (to !== null) return to;
  }
  return slot.optional ? matchFrom(reading, slots, next, at, brands) : null;
}

/** Any word may be the beginning of a longer one that others know. */
function matchMidway(
  reading: Reading,
  slots: readonly Slot[],
  index: number,
  at: number,
  brands: string[],
): number | null {
  const slot = slots[index] as Slot;
  if (!reading.isDense(at)) return null;
  for (let inside = 1; inside < reading.end(at) - reading.start(at); inside++) {
    const to = matchWithin(reading, slot, slots, index, at, inside, brands);
    if (to !== null) return to;
  }
  return null;
}

/** Of several `_?` in a row, those not needed are left out together. */
function behindOptional(slots: readonly Slot[], index: number): number {
  let next = index + 1;
  while (slots[index]?.anyWord && slots[next]?.anyWord && slots[next]?.optional) next++;
  return next;
}

/** Past emoji and signs that do not part words. */
function skip(reading: Reading, from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_SKIPPED; steps++) {
    const passes = reading.kind(at) === KIND.picture || WITHIN.has(reading.number(at));
    // Behind "i.s.m." the phrase goes on, behind "link. No" it does not.
    const over = reading.endsSentence(at) && reading.isCapital(at + 1);
    if (!passes || over) break;
    at++;
  }
  return at;
}

/** @returns how many tokens the slot takes here; 0 for none */
function fits(reading: Reading, slot: Slot, at: number, brands: string[]): number {
  const kind = reading.kind(at);
  const number = reading.number(at);
  if (number !== 0 && kind !== KIND.mention && slot.oneOf.includes(number)) return 1;
  if (kind === KIND.mention || kind === KIND.tag) {
    if (!slot.account) return 0;
    brands.push(nameOf(reading, at));
    return 1;
  }
  if (kind !== KIND.word) return 0;
  if (slot.anyWord) return 1;
  if (!slot.name && !slot.taggedName) return 0;
  const name = nameAt(reading, at);
  if (name === null || (!slot.name && !isTagged(reading, at))) return 0;
  brands.push(name.text);
  return name.length;
}

/** An account or a tag as it was written, without its sign. */
export function nameOf(reading: Reading, at: number): string {
  return reading.written(at).replace(/^[@#＠＃]/u, '');
}

/** Up to three capitalised words in a row. */
function nameAt(reading: Reading, at: number): { text: string; length: number } | null {
  const [, end] = reading.stretch(at, 'sentence', MOST_SKIPPED);
  let length = 0;
  for (; length < 3 && at + length < end; length++) {
    if (reading.kind(at + length) !== KIND.word) break;
    if (!reading.isCapital(at + length)) break;
    if (length === 0 && WORDS.noBrand.isAt(reading, at)) return null;
  }
  if (length === 0) return null;
  return { text: reading.text.slice(reading.start(at), reading.end(at + length - 1)), length };
}

/** A word with a capital that may name who pays: no person of the family, no weekday. */
export function isName(reading: Reading, at: number): boolean {
  if (reading.kind(at) !== KIND.word) return false;
  const long = reading.end(at) - reading.start(at) > 1;
  return long && reading.isCapital(at) && !WORDS.noBrand.isAt(reading, at);
}

function isTagged(reading: Reading, at: number): boolean {
  const word = reading.folded(at);
  return [...reading.mentions, ...reading.tags].some((name) => name.startsWith(word));
}

function isJoiner(reading: Reading, at: number): boolean {
  return JOINERS.isAt(reading, at) || WORDS.and.isAt(reading, at);
}

/** "@one, @two and @three" */
function moreBrands(reading: Reading, from: number, brands: string[]): number {
  let to = from;
  while (brands.length < 5) {
    const joined = reading.kind(to) !== KIND.mention && isJoiner(reading, to) ? to + 1 : to;
    if (reading.kind(joined) !== KIND.mention) break;
    brands.push(nameOf(reading, joined));
    to = joined + 1;
  }
  return to;
}
