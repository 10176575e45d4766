import { accountsNear, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import { LANGUAGE_CODES, LEXICON, wordsOf } from './lexicon/index.ts';
import { nameOf } from './patterns.ts';
import type { Reading } from './reading.ts';
import { type Idioms, Sentence, TRAITS, type Trait } from './sentence.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { ANY_LANGUAGE, bitOf, FLAG, isSpelled, languages, numberOf } from './vocabulary.ts';

/** Concepts and traits, each as bits. */
interface Mask {
  concepts: number;
  traits: number;
}
interface Need extends Mask {
  from: number;
  to: number;
}
interface Rule {
  shape: Shape;
  head: number;
  near: readonly Need[];
  within: Mask;
  unless: Mask;
  without: Need | null;
}

const ANYONE = maskOf('account|tag|name').traits;
const FIRST = maskOf('first').traits;
const GENERIC = bitOf('generic');
const PERHAPS = bitOf('perhaps');
const BESIDE = 3;
const DENY_REACH = 8;
const QUOTE = -34;
const OPENING = -0x300c;
const CLOSING = -0x300d;
const ENGLISH = 1 << LANGUAGE_CODES.indexOf('en');

/** The languages, as bits, in which a word denies, by its number. */
const DENIES = new Map<number, number>();
for (const [i, lexicon] of LEXICON.entries())
  for (const word of wordsOf('deny', [lexicon]))
    DENIES.set(numberOf(word), (DENIES.get(numberOf(word)) ?? 0) | (1 << i));

const RULES: readonly Rule[] = SHAPES.map((shape) => ({
  shape,
  head: bitOf(shape.head),
  near: shape.near.map(needOf),
  within: maskOf(shape.within ?? ''),
  unless: maskOf(shape.unless),
  without: shape.without === undefined ? null : needOf(shape.without),
}));

/** A word that is no head of any rule has none to try; most posts end here. */
const BY_HEAD: readonly Rule[][] = CONCEPTS.map((concept) =>
  RULES.filter(({ shape }) => shape.head === concept),
);

/** "deal|ad -3 3": one of these, from three tokens before the head to three behind it. */
function needOf(text: string): Need {
  const [words = '', from = '', to = ''] = text.split(' ');
  return { ...maskOf(words), from: Number(from), to: Number(to) };
}

function maskOf(words: string): Mask {
  const mask = { concepts: 0, traits: 0 };
  for (const word of words.split('|')) {
    const trait = TRAITS.indexOf(word as Trait);
    if (trait >= 0) mask.traits |= 1 << trait;
    else if (CONCEPTS.includes(word as Concept)) mask.concepts |= bitOf(word as Concept);
    else if (word !== '') throw new Error(`shapes: no concept "${word}"`);
  }
  return mask;
}

/**
 * Disclosures that no fixed wording tells: words of certain concepts that stand together in one
 * sentence as `shapes.ts` says. All of them must be of one language.
 * @param author the author's own handle, folded
 */
export function findShapes(reading: Reading, author: string, idioms: Idioms): Finding[] {
  const findings: Finding[] = [];
  if (reading.heads.length + idioms.size === 0 || (reading.seen & FLAG.trade) !== 0)
    return findings;
  let sentence: Sentence | null = null;
  for (const head of headsOf(reading, idioms)) {
    if (findings.length >= MAX_FINDINGS) break;
    if (sentence === null || head >= sentence.to)
      sentence = new Sentence(reading, head, author, idioms);
    findings.push(...disclosuresAt(reading, sentence, head, author, idioms));
  }
  return findings;
}

function headsOf(reading: Reading, idioms: Idioms): readonly number[] {
  if (idioms.size === 0) return reading.heads;
  return [...new Set([...reading.heads, ...idioms.keys()])].sort((a, b) => a - b);
}

function disclosuresAt(
  reading: Reading,
  sentence: Sentence,
  head: number,
  author: string,
  idioms: Idioms,
): Finding[] {
  const own = languages[Math.max(0, reading.number(head))] as number;
  const known = (idioms.get(head) ?? []).reduce((bits, idiom) => bits | idiom.languages, own);
  const meaning = sentence.meaningIn(head, known);
  const findings: Finding[] = [];
  for (const [i, rules] of BY_HEAD.entries()) {
    if ((meaning & (1 << i)) === 0) continue;
    for (const rule of rules) {
      if (idioms.size === 0 && !mayMeet(reading, rule)) continue;
      const found = matched(reading, sentence, head, rule, author);
      if (found !== null) findings.push(found);
    }
  }
  return findings;
}

/** Whether the post holds what the rule wants, wherever it stands. */
function mayMeet({ concepts }: Reading, { near }: Rule): boolean {
  return near.every((need) => need.traits !== 0 || (concepts & need.concepts) !== 0);
}

function matched(
  reading: Reading,
  sentence: Sentence,
  at: number,
  rule: Rule,
  author: string,
): Finding | null {
  const { shape, head, near, within, unless, without } = rule;
  if ((sentence.traits & unless.traits) !== 0) return null;
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
  }
  sentence.readAs(spoken);
  if (without !== null && placeOf(sentence, at, without) >= 0) return null;
  if (within.concepts + within.traits > 0 && !holds(sentence, within)) return null;
  if (isStopped(reading, sentence, at, first, last, rule, spoken | (lang & ENGLISH))) return null;
  if (!isCertain(reading, at)) return null;
  const { kind, strength } = shape;
  const brands = brandsIn(reading, sentence, first, last, author);
  return inText(reading, first, last + 1, {
    kind,
    strength,
    form: 'shape',
    brands,
    lang: LANGUAGE_CODES[31 - Math.clz32(spoken & -spoken)] ?? '',
  });
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
    if ((meaning & unless.concepts) !== 0) return true;
    if ((meaning & GENERIC) !== 0 && i >= first - BESIDE && i <= last) return true;
    if ((meaning & PERHAPS) !== 0 && (i < at || opening) && conditional !== true) return true;
  }
  return isQuoted(reading, from, at) || isDenied(reading, at, last, lang);
}

/** What is said between quotation marks is somebody else's; a brand or title beside it may have them. */
function isQuoted(reading: Reading, from: number, at: number): boolean {
  let inside = false;
  for (let i = from; i < at; i++) {
    const number = reading.number(i);
    if (number === QUOTE) inside = !inside;
    else if (number === OPENING) inside = true;
    else if (number === CLOSING) inside = false;
  }
  return inside;
}

function isDenied(reading: Reading, at: number, last: number, lang: number): boolean {
  const [clause, end] = reading.stretch(at, 'clause', DENY_REACH);
  for (let i = clause; i < Math.min(end, last); i++)
    if (((DENIES.get(reading.number(i)) ?? 0) & lang) !== 0) return true;
  return false;
}

/** Two words may share a hash; what proves something is compared letter by letter. */
function isCertain(reading: Reading, at: number): boolean {
  const number = reading.number(at);
  return number <= 0 || isSpelled(number, reading.at(at)?.text ?? '');
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
