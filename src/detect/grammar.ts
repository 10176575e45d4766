import { isContact } from './apart.ts';
import { accountsNear, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { LANGUAGE_CODES } from './lexicon/languages.ts';
import { hasPair } from './pairs.ts';
import { nameOf } from './patterns.ts';
import { isCited } from './quotes.ts';
import { KIND, numbers, type Reading } from './reading.ts';
import { type Idioms, type PlacedIdiom, Sentence } from './sentence.ts';
import { BY_HEAD, type Mask, maskOf, type Need, type Rule } from './shape-rules.ts';
import {
  ANY_LANGUAGE,
  bitOf,
  concepts,
  conceptsIn,
  deniesIn,
  FLAG,
  HEADS,
  languages,
  languagesOf,
} from './vocabulary.ts';

const ANYONE = maskOf('account|tag|name').traits;
const FIRST = maskOf('first').traits;
const GENERIC = bitOf('generic');
const PERHAPS = bitOf('perhaps');
const TRIFLE = bitOf('trifle');
const BY = bitOf('by');
const BESIDE = 3;
const DENY_REACH = 8;
/** Words that make a disclosure somebody else's stand at most so many tokens from it. */
const ABOUT = 12;
/** What is handed over stands closer: behind "in exchange for" photos are what is paid. */
const HANDED = 5;
const NONE: readonly PlacedIdiom[] = [];
const ENGLISH = 1 << LANGUAGE_CODES.indexOf('en');

/**
 * Disclosures that no fixed wording tells: words of certain concepts that stand together in one
 * sentence as `shapes.ts` says. All of them must be of one language.
 * @param author the author's own handle, folded
 */
export function findShapes(reading: Reading, author: string, idioms: Idioms): Finding[] {
  const findings: Finding[] = [];
  if (reading.heads.length + idioms.size === 0 || (reading.seen & FLAG.trade) !== 0)
    return findings;
  if (!mayHold(reading, idioms)) return findings;
  noteHeld(reading, idioms);
  let sentence: Sentence | null = null;
  let first = 0;
  let end = 0;
  for (const head of headsOf(reading, idioms)) {
    if (findings.length >= MAX_FINDINGS) break;
    if (head >= end) {
      [first, end, sentence] = [head, Sentence.endOf(reading, head), null];
    }
    const rules = rulesFor(reading, head, idioms);
    if (rules.length === 0) continue;
    // Read from its first head on, which is the same place whichever head needs it.
    sentence ??= new Sentence(reading, first, author, idioms);
    for (const rule of rules) {
      const found = matched(reading, sentence, head, rule, author);
      if (found !== null) findings.push(found);
    }
  }
  return findings;
}

function headsOf(reading: Reading, idioms: Idioms): readonly number[] {
  if (idioms.size === 0) return reading.heads;
  return [...new Set([...reading.heads, ...idioms.keys()])].sort((a, b) => a - b);
}

/** A quick look whether the text holds, in whatever language, all words that any rule wants. */
function mayHold(reading: Reading, idioms: Idioms): boolean {
  let all = reading.concepts;
  for (const placed of idioms.values()) for (const { concept } of placed) all |= concept;
  for (let rest = all & HEADS; rest !== 0; rest &= rest - 1)
    for (const rule of BY_HEAD[31 - Math.clz32(rest & -rest)] as Rule[])
      if ((!rule.account || reading.mentionCount > 0) && holdsAll(all, rule.wants)) return true;
  return false;
}

function holdsAll(concepts: number, wants: readonly number[]): boolean {
  for (let i = 0; i < wants.length; i++) if ((concepts & (wants[i] as number)) === 0) return false;
  return true;
}

/** The concepts that the text holds of each language, wherever they stand. */
const held = new Uint32Array(32);

function noteHeld(reading: Reading, idioms: Idioms): void {
  held.fill(0);
  for (let at = 0; at < reading.count; at++) {
    const number = numbers[at] as number;
    if (number <= 0 || concepts[number] === 0) continue;
    for (let rest = languages[number] as number; rest !== 0; rest &= rest - 1) {
      const lang = rest & -rest;
      hold(lang, conceptsIn(number, lang));
    }
  }
  for (const placed of idioms.values())
    for (const { concept, languages } of placed)
      for (let rest = languages; rest !== 0; rest &= rest - 1) hold(rest & -rest, concept);
}

function hold(lang: number, meaning: number): void {
  const i = 31 - Math.clz32(lang);
  held[i] = (held[i] as number) | meaning;
}

/** The rules of a head for which the text holds, in one of its languages, all words that they want. */
function rulesFor(reading: Reading, head: number, idioms: Idioms): readonly Rule[] {
  const rules: Rule[] = [];
  const number = Math.max(0, reading.number(head));
  const own = reading.kind(head) < KIND.mention ? (concepts[number] as number) & HEADS : 0;
  const placed = idioms.get(head) ?? NONE;
  let meaning = own;
  for (const { concept } of placed) meaning |= concept;
  for (let rest = meaning; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    let those = own === 0 ? 0 : languagesOf(number, bit);
    for (const idiom of placed) if (idiom.concept === bit) those |= idiom.languages;
    for (const rule of BY_HEAD[31 - Math.clz32(bit)] ?? [])
      if (mayMeet(reading, rule, those)) rules.push(rule);
  }
  return rules;
}

function mayMeet(reading: Reading, { wants, account }: Rule, those: number): boolean {
  if (account && reading.mentionCount === 0) return false;
  for (let rest = those; rest !== 0; rest &= rest - 1)
    if (holdsAll(held[31 - Math.clz32(rest & -rest)] as number, wants)) return true;
  return false;
}

function matched(
  reading: Reading,
  sentence: Sentence,
  at: number,
  rule: Rule,
  author: string,
): Finding | null {
  const { shape, head, near, within, unless, without } = rule;
  for (let i = 0; i < near.length; i++) if (!mayHave(sentence, near[i] as Need)) return null;
  const lang = sentence.languagesOf(at, head);
  let spoken = lang;
  let [first, last] = sentence.stretchOf(at, head);
  for (const need of near) {
    sentence.readAs(spoken);
    const place = placeOf(sentence, at, need);
    if (place < 0) return null;
    const [from, to] = sentence.stretchOf(place, need.concepts);
    first = Math.min(first, from);
    last = Math.max(last, to);
    // "Sponsored" is said in ten languages; the word beside it tells which of them this is.
    if ((sentence.traitsAt(place) & need.traits) === 0)
      spoken &= sentence.languagesOf(place, need.concepts);
    if ((need.concepts & BY) !== 0 && isParted(sentence, at, place, spoken)) return null;
  }
  if ((sentence.traits & unless.traits) !== 0 && last > sentence.asks) return null;
  sentence.readAs(spoken);
  if (without !== null && placeOf(sentence, at, without) >= 0) return null;
  if (within.concepts + within.traits > 0 && !holds(sentence, within)) return null;
  if (isStopped(reading, sentence, at, first, last, rule, spoken | (lang & ENGLISH))) return null;
  // A listed hashtag is a term of its own.
  if ((reading.kind(at) === KIND.tag && reading.number(at) > 0) || !reading.isCertain(at))
    return null;
  const { kind, strength } = shape;
  if (kind === 'author-disclosure' && isContact(reading, last + 1)) return null;
  if (kind === 'gifted' && hasPair(reading, first - 2, last + 1)) return null;
  const brands = brandsIn(reading, sentence, first, last, author);
  return inText(reading, first, last + 1, {
    kind,
    strength,
    form: 'shape',
    brands,
    lang: LANGUAGE_CODES[31 - Math.clz32(spoken & -spoken)] ?? '',
  });
}

/** "Sponsor van de X" is Dutch, though "sponsor de X" is Spanish: another language's "by" stands before. */
function isParted(sentence: Sentence, head: number, place: number, spoken: number): boolean {
  if (place - 1 <= head) return false;
  const before = sentence.languagesOf(place - 1, BY);
  return before !== 0 && (before & spoken) === 0;
}

/** A quick look whether any token of the sentence meets a need. */
function mayHave({ traits, concepts }: Sentence, need: Mask): boolean {
  return (traits & need.traits) !== 0 || (concepts & need.concepts) !== 0;
}

function holds(sentence: Sentence, mask: Mask): boolean {
  if ((sentence.traits & mask.traits) !== 0) return true;
  for (let at = sentence.from; at < sentence.to; at++)
    if ((sentence.meaningAt(at) & mask.concepts) !== 0) return true;
  return false;
}

/** @returns the nearest token that meets the need, -1 for none */
function placeOf(sentence: Sentence, at: number, need: Need): number {
  let best = -1;
  const here = sentence.placeOf(at);
  for (let i = sentence.from; i < sentence.to; i++) {
    const distance = sentence.placeOf(i) - here;
    if (distance < need.from || distance > need.to) continue;
    if (best >= 0 && Math.abs(i - at) >= Math.abs(best - at)) continue;
    const meets =
      (sentence.traitsAt(i) & need.traits) !== 0 || (sentence.meaningAt(i) & need.concepts) !== 0;
    if (meets) best = i;
  }
  return best;
}

/** Somebody else's, private, quoted, denied or only imagined. */
function isStopped(
  reading: Reading,
  sentence: Sentence,
  at: number,
  first: number,
  last: number,
  { shape: { conditional }, near, unless }: Rule,
  spoken: number,
): boolean {
  const { from, to } = sentence;
  // "A sponsored post about that would be odd": what opens a sentence is known by how it goes on.
  const opening = near.some((need) => (need.traits & FIRST) !== 0);
  // English words are mixed into every language, whose own words may stop them.
  const lang = spoken === ENGLISH ? ANY_LANGUAGE : spoken;
  sentence.readAs(lang);
  for (let i = from; i < to; i++) {
    const meaning = sentence.meaningAt(i);
    if (meaning === 0) continue;
    const away = Math.max(first - i, i - last);
    const stops = away > HANDED ? unless.concepts & ~TRIFLE : unless.concepts;
    if (away <= ABOUT && (meaning & stops) !== 0) return true;
    if ((meaning & GENERIC) !== 0 && i >= first - BESIDE && i <= last) return true;
    if ((meaning & PERHAPS) !== 0 && (i < at || opening) && conditional !== true) return true;
  }
  return isCited(reading, at, at + 1) || isDenied(reading, at, last, lang);
}

function isDenied(reading: Reading, at: number, last: number, lang: number): boolean {
  const [clause, end] = reading.stretch(at, 'clause', DENY_REACH);
  for (let i = clause; i < Math.min(end, last); i++)
    if (deniesIn(reading.number(i), lang)) return true;
  return false;
}

function brandsIn(
  reading: Reading,
  sentence: Sentence,
  first: number,
  last: number,
  author: string,
): string[] {
  const accounts = accountsNear(reading, first, author, last - first + 4);
  if (accounts.length > 0) return accounts.slice(0, 3);
  for (let at = first; at <= last; at++)
    if ((sentence.traitsAt(at) & ANYONE) !== 0) return [nameOf(reading, at)];
  return [];
}
