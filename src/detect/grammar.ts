import { accountsNear, type Finding, inText, isCredit, MAX_FINDINGS } from './finding.ts';
import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import { CONCEPT_LANGUAGES, wordsOf } from './lexicon/index.ts';
import { isName, nameOf } from './patterns.ts';
import { KIND, type Reading } from './reading.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { bitOf, concepts, FLAG, isSpelled, languages, numberOf } from './vocabulary.ts';

/**
 * What a token is beside its word's concepts: an account, a hashtag, a name with a capital, the
 * first word of its sentence; or what its sentence holds.
 */
export const TRAITS = ['account', 'tag', 'name', 'first', 'question', 'quoted'] as const;
export type Trait = (typeof TRAITS)[number];

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
}

const [ACCOUNT, TAG, NAME, FIRST, QUESTION, QUOTED] = TRAITS.map((_, i) => 1 << i) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** A sentence longer than this on either side is no longer read as one: keeps the search linear. */
const REACH = 80;
const ANYONE = maskOf('account|tag|name').traits;
const GENERIC = bitOf('generic');
const PERHAPS = bitOf('perhaps');
const PRIVATE = bitOf('private');
const BESIDE = 3;
const DENY = new Set([...wordsOf('deny')].map(numberOf));
const DENY_REACH = 8;
const OPENING = -0x300c;
const CLOSING = -0x300d;

const RULES: readonly Rule[] = SHAPES.map((shape) => ({
  shape,
  head: bitOf(shape.head),
  near: shape.near.map(needOf),
  within: maskOf(shape.within ?? ''),
  unless: maskOf(shape.unless),
}));

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

/** The sentence at hand, token by token. One is read at a time; it is at most `REACH` long on both sides. */
const tokenConcepts = new Uint32Array(2 * REACH + 2);
const tokenTraits = new Uint8Array(2 * REACH + 2);
/** Where a token stands as distances count: a name in a script without spaces is one word, not ten. */
const tokenPlaces = new Uint8Array(2 * REACH + 2);

/** A sentence with all that any of its tokens is; `from` is the token that it begins with. */
interface Sentence extends Mask {
  from: number;
  to: number;
}

/**
 * Disclosures that no fixed wording tells: words of certain concepts that stand together in one
 * sentence as `shapes.ts` says. All of them must be of one language.
 * @param extra concepts that phrases of several words stand for, by the token they begin with
 */
export function findShapes(
  reading: Reading,
  author: string,
  extra: ReadonlyMap<number, number>,
): Finding[] {
  const findings: Finding[] = [];
  if (reading.heads.length + extra.size === 0 || (reading.seen & FLAG.trade) !== 0) return findings;
  let sentence: Sentence | null = null;
  for (const head of headsOf(reading, extra)) {
    if (findings.length >= MAX_FINDINGS) break;
    if (sentence === null || head >= sentence.to) sentence = read(reading, head, author, extra);
    for (const rule of RULES) {
      const found = matched(reading, sentence, head, rule, author);
      if (found !== null) findings.push(found);
    }
  }
  return findings;
}

function headsOf(reading: Reading, extra: ReadonlyMap<number, number>): readonly number[] {
  if (extra.size === 0) return reading.heads;
  return [...new Set([...reading.heads, ...extra.keys()])].sort((a, b) => a - b);
}

function read(
  reading: Reading,
  head: number,
  author: string,
  extra: ReadonlyMap<number, number>,
): Sentence {
  const [from, to] = reading.stretch(head, 'sentence', REACH);
  const sentence = { from, to, concepts: 0, traits: 0 };
  let first = FIRST;
  let place = 0;
  for (let at = from; at < to; at++) {
    if (!isWithinName(reading, at)) place++;
    tokenPlaces[at - from] = place;
    const kind = reading.kind(at);
    const concept = conceptsAt(reading, at, kind) | (extra.get(at) ?? 0);
    let trait = kind === KIND.word && concept === 0 ? nameTrait(reading, at, first) : 0;
    if (kind === KIND.mention) trait = isOther(reading, at, author) ? ACCOUNT : 0;
    else if (kind === KIND.tag) trait = TAG;
    else if (kind === KIND.mark) trait = signOf(reading.number(at));
    if (kind <= KIND.mention) {
      trait |= first;
      first = 0;
    }
    tokenConcepts[at - from] = concept;
    tokenTraits[at - from] = trait;
    sentence.concepts |= concept;
    sentence.traits |= trait;
  }
  return sentence;
}

/** A character of a script without spaces that no lexicon knows, behind another such. */
function isWithinName(reading: Reading, at: number): boolean {
  const unknown = (place: number) => reading.number(place) === 0 && reading.isDense(place);
  return unknown(at) && unknown(at - 1);
}

/** A mention is no word of the sentence, but the account of a charity stops it all the same. */
function conceptsAt(reading: Reading, at: number, kind: number): number {
  const number = reading.number(at);
  if (number <= 0 || kind > KIND.mention) return 0;
  const own = concepts[number] as number;
  return kind === KIND.mention ? own & PRIVATE : own;
}

/** Where a sentence begins every word has a capital; only with another behind it a name is likely. */
function nameTrait(reading: Reading, at: number, first: number): number {
  return isName(reading, at) && (first === 0 || isName(reading, at + 1)) ? NAME : 0;
}

function isOther(reading: Reading, at: number, author: string): boolean {
  return reading.at(at)?.text !== author && !isCredit(reading, at);
}

function signOf(number: number): number {
  if (number === -63 || number === -0x61f) return QUESTION;
  return number === -34 ? QUOTED : 0;
}

function matched(
  reading: Reading,
  sentence: Sentence,
  at: number,
  { shape, head, near, within, unless }: Rule,
  author: string,
): Finding | null {
  if (((tokenConcepts[at - sentence.from] as number) & head) === 0) return null;
  if (meets(sentence, unless)) return null;
  if (within.concepts + within.traits > 0 && !meets(sentence, within)) return null;
  const lang = languages[reading.number(at)] as number;
  let [first, last] = [at, at];
  for (const need of near) {
    const place = placeOf(reading, sentence, at, need, lang);
    if (place < 0) return null;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  if (isStopped(reading, sentence, at, first, last, shape) || !isCertain(reading, at)) return null;
  const { kind, strength } = shape;
  return inText(reading, first, last + 1, {
    kind,
    strength,
    form: 'shape',
    brands: brandsIn(reading, sentence, first, last, author),
    lang: languageOf(lang),
  });
}

function meets(a: Mask, b: Mask): boolean {
  return (a.concepts & b.concepts) !== 0 || (a.traits & b.traits) !== 0;
}

/** @returns the nearest token that meets the need, -1 for none */
function placeOf(
  reading: Reading,
  { from, to }: Sentence,
  at: number,
  need: Need,
  lang: number,
): number {
  let best = -1;
  const here = tokenPlaces[at - from] as number;
  for (let i = from; i < to; i++) {
    const distance = (tokenPlaces[i - from] as number) - here;
    if (distance < need.from || distance > need.to) continue;
    if (best >= 0 && Math.abs(i - at) >= Math.abs(best - at)) continue;
    const named = ((tokenTraits[i - from] as number) & need.traits) !== 0;
    const meant = ((tokenConcepts[i - from] as number) & need.concepts) !== 0;
    if (named || (meant && isOf(reading, i, lang))) best = i;
  }
  return best;
}

/** Somebody else's, denied or only imagined. */
function isStopped(
  reading: Reading,
  sentence: Sentence,
  at: number,
  first: number,
  last: number,
  { conditional }: Shape,
): boolean {
  const { from } = sentence;
  for (let i = Math.max(from, first - BESIDE); i <= last; i++)
    if (((tokenConcepts[i - from] as number) & GENERIC) !== 0) return true;
  if (conditional !== true && (sentence.concepts & PERHAPS) !== 0)
    for (let i = from; i < at; i++)
      if (((tokenConcepts[i - from] as number) & PERHAPS) !== 0) return true;
  // Brands stand between these in Japanese; only what is said inside is somebody else's.
  for (let i = at - 1; i >= from && reading.number(i) !== CLOSING; i--)
    if (reading.number(i) === OPENING) return true;
  const [clause] = reading.stretch(at, 'clause', DENY_REACH);
  for (let i = clause; i < at; i++) if (DENY.has(reading.number(i))) return true;
  return false;
}

/** Of one of these languages; phrases of several words carry none of their own. */
function isOf(reading: Reading, at: number, lang: number): boolean {
  const own = languages[reading.number(at)] as number;
  return own === 0 || lang === 0 || (own & lang) !== 0;
}

/** Two words may share a hash; what proves something is compared letter by letter. */
function isCertain(reading: Reading, at: number): boolean {
  const number = reading.number(at);
  return number <= 0 || isSpelled(number, reading.at(at)?.text ?? '');
}

function brandsIn(
  reading: Reading,
  { from }: Sentence,
  first: number,
  last: number,
  author: string,
): string[] {
  const accounts = accountsNear(reading, first, author, last - first + 4);
  if (accounts.length > 0) return accounts.slice(0, 3);
  for (let at = first; at <= last; at++) {
    if (((tokenTraits[at - from] as number) & ANYONE) !== 0) return [nameOf(reading, at)];
  }
  return [];
}

function languageOf(bits: number): string {
  return CONCEPT_LANGUAGES[31 - Math.clz32(bits & -bits)] ?? '';
}
