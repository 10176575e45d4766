import { CONCEPTS, type Concept, HEAD_CONCEPTS } from './lexicon/concepts.ts';
import { isOneOff } from './misspelt.ts';
import { fold, isDense } from './normalize.ts';

/**
 * Every word that a lexicon knows, numbered. Texts are looked up by a hash of their folded letters,
 * computed while they are read, so that an ordinary word costs no string of its own.
 * The hash is FNV-1a over UTF-16 units (Fowler, Noll and Vo; the constants are theirs).
 */
export const WORD_SEED = 0x811c9dc5;
/** Hashtags are words of their own: "#ad" is known where "ad" is not. */
export const TAG_SEED = 0x23a1f0d7;
export const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;
/** Of the number of places: more than the words of all lexicons together, see the test. */
export const BITS = 16;
const MASK = (1 << BITS) - 1;
/** A stem ("sponsor*") has at least so many letters; by these it is looked up. */
export const STEM = 4;

/** Hash and number of each word, side by side, at the place of its hash or the next free one. */
const table = new Int32Array(2 << BITS);
/**
 * By place, a bit for each word, and one for each stem and each word known with an error too: small,
 * for they are asked for every word of every post.
 */
const mayBeWord = new Int32Array(1 << (BITS - 5));
const mayBeStem = new Int32Array(1 << (BITS - 5));
const spellings: string[] = [''];
/** The longest known dense word by its first character; 0 for none. */
const longest = new Uint8Array(65_536);
interface Stem {
  letters: string;
  number: number;
}
const NO_STEMS: readonly Stem[] = [];
/** Stems whose first letters share the place of their hash, the longest first. */
const stems: Stem[][] = [[]];
/** By that place, where in `stems`; 0 for none. Asked for every unknown word. */
const stemPlaces = new Uint16Array(1 << BITS);
/** Long words that are known with one error too, by the hash of their first letters. */
const misspelt = new Map<number, Stem[]>();
/** A shorter word with one error may be another word. */
const LONG = 7;

/** The stems that a listed word begins with, each by its number. */
const begunBy = new Map<number, number[]>();

/** What a word is listed as, by its number. */
export const FLAG = {
  anchor: 1,
  turn: 2,
  code: 4,
  rebate: 8,
  use: 16,
  call: 32,
  goods: 64,
  praise: 128,
  offer: 256,
  worn: 512,
  site: 1024,
  trade: 2048,
} as const;
export const flags = new Uint16Array(1 << BITS);

/** The concepts of a word as bits, in all languages together, and the languages, by its number. */
export const concepts = new Uint32Array(1 << BITS);
export const languages = new Uint32Array(1 << BITS);
/** What a word means in a language, each as bits. */
interface Sense {
  language: number;
  concepts: number;
}
const senses = new Map<number, Sense[]>();
/** Words that mean different things in different languages: "her" in English and Danish. */
const isMixed = new Uint8Array(1 << BITS);
/** The languages, as bits, in which a word denies, by its number. */
const denies = new Map<number, number>();
/** Every language. */
export const ANY_LANGUAGE = 0xffffffff;

export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/**
 * The number of a word, a stem ("x*"), a hashtag ("#x") or, below zero, a sign; a new word gets the
 * next number.
 * @param word folded
 */
export function numberOf(word: string): number {
  const tag = word.length > 1 && word.startsWith('#');
  const body = tag ? word.slice(1) : word;
  if (!tag && word.length > STEM && word.endsWith('*')) return stemOf(word);
  if (!tag && !isLatin(word) && !/[\p{L}\p{M}\p{N}]/u.test(word)) return -word.charCodeAt(0);
  const hash = hashOf(body, tag ? TAG_SEED : WORD_SEED);
  const known = lookup(hash);
  if (known > 0) return known;
  if (!tag && !isLatin(word) && isDense(word)) {
    const first = word.charCodeAt(0);
    longest[first] = Math.max(longest[first] ?? 0, word.length);
  }
  let place = placeOf(hash);
  mark(mayBeWord, place);
  while (table[2 * place + 1] !== 0) place = (place + 1) & MASK;
  table[2 * place] = hash;
  table[2 * place + 1] = spellings.length;
  return spellings.push(word) - 1;
}

/** Signs by the numbers that their tokens have. */
export function signs(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => -char.charCodeAt(0)));
}

/** Most words of most lexicons: no closer look is needed. */
function isLatin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 97 && unit <= 122;
}

export function hashOf(letters: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < letters.length; i++) hash = hashed(hash, letters.charCodeAt(i));
  return hash;
}

function stemOf(word: string): number {
  const letters = word.slice(0, -1);
  const hash = hashOf(letters.slice(0, STEM), WORD_SEED);
  const list = reserved(hash);
  const known = list.find((stem) => stem.letters === letters);
  if (known !== undefined) return known.number;
  const number = spellings.push(word) - 1;
  list.push({ letters, number });
  list.sort((a, b) => b.letters.length - a.letters.length);
  return number;
}

/** The stems of a place, which is known from now on. */
function reserved(hash: number): Stem[] {
  const place = placeOf(hash);
  if (stemPlaces[place] === 0) stemPlaces[place] = stems.push([]) - 1;
  mark(mayBeStem, place);
  return stems[stemPlaces[place] as number] as Stem[];
}

/** The number of the word with that hash; 0 for none. Confirm by `isSpelled` before it proves a thing. */
export function lookup(hash: number): number {
  const place = placeOf(hash);
  return isMarked(mayBeWord, place) ? found(hash, place) : 0;
}

function found(hash: number, from: number): number {
  for (let place = from; ; place = (place + 1) & MASK) {
    const number = table[2 * place + 1] as number;
    if (number === 0 || table[2 * place] === hash) return number;
  }
}

function mark(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

function isMarked(bits: Int32Array, place: number): boolean {
  return (((bits[place >>> 5] as number) >>> (place & 31)) & 1) !== 0;
}

/** The stems that a word may begin with, the longest first. @param hash of its first letters */
export function stemsOf(hash: number): readonly Stem[] {
  const place = placeOf(hash);
  return isMarked(mayBeStem, place) ? (stems[stemPlaces[place] as number] as Stem[]) : NO_STEMS;
}

/** Whether a stem, or a word that is known with one error too, may begin with the letters of that hash. */
export function maybeStem(hash: number): boolean {
  return isMarked(mayBeStem, placeOf(hash));
}

/** Whether a word that no stem begins may be a misspelt one. @param hash of its first letters */
export function mayMisspell(hash: number, length: number): boolean {
  return length >= LONG && misspelt.has(hash);
}

/**
 * The number of the longest stem that a word begins with, or of the word that it misspells; 0 for none.
 * @param word folded
 */
export function lookupStem(word: string): number {
  const hash = hashOf(word.slice(0, STEM), WORD_SEED);
  const stem = stemsOf(hash).find(({ letters }) => word.startsWith(letters));
  if (stem !== undefined || word.length < LONG) return stem?.number ?? 0;
  return misspelt.get(hash)?.find(({ letters }) => isOneOff(letters, word))?.number ?? 0;
}

/** Lists words that are known with one error too. */
export function listMisspelt(words: Iterable<string>): void {
  for (const letters of words) {
    const hash = hashOf(letters.slice(0, STEM), WORD_SEED);
    misspelt.set(hash, [...(misspelt.get(hash) ?? []), { letters, number: numberOf(letters) }]);
    reserved(hash);
  }
}

/** Whether a folded word (a hashtag with its "#") is the one of that number, or begins with that stem. */
export function isSpelled(number: number, word: string): boolean {
  const known = spellings[number] ?? '';
  if (known.endsWith('*')) return word.startsWith(known.slice(0, -1));
  return known === word || (word.length >= LONG && lookupStem(word) === number);
}

/** How the word of that number is spelled; a hashtag with its "#", a stem with its "*". */
export function spelled(number: number): string {
  return spellings[number] ?? '';
}

/** How many characters to try for a dense word that begins like this. */
export function longestFrom(unit: number): number {
  return longest[unit] as number;
}

/** Words of a script without spaces that hide what stands in them (광고주 is no 광고), by their numbers. */
const closed = new Set<number>();

export function listClosed(words: Iterable<string>): void {
  for (const word of words) closed.add(numberOf(word));
}

/** Whether no phrase begins or ends in the middle of a word. */
export function isClosed(number: number): boolean {
  return closed.has(number);
}

/** Lists words under a flag. */
export function list(words: Iterable<string>, flag: number): void {
  for (const word of words) {
    const number = numberOf(fold(word));
    if (number > 0) flags[number] = (flags[number] as number) | flag;
  }
}

/** Whether a word, or a stem that it begins with though it is listed itself, is one of these. */
export function isAmong(words: ReadonlySet<number>, number: number): boolean {
  return words.has(number) || (begunBy.get(number)?.some((stem) => words.has(stem)) ?? false);
}

/** The bit of a concept. */
export function bitOf(concept: Concept): number {
  return 1 << CONCEPTS.indexOf(concept);
}

/** Concepts with which the search for a disclosure begins; of the others only their sentences are read. */
export const HEADS = HEAD_CONCEPTS.reduce((bits, concept) => bits | bitOf(concept), 0);

/**
 * Lists words and stems under a concept.
 * @param language of the lexicon that lists them, as a bit
 */
export function listConcept(words: Iterable<string>, concept: Concept, language: number): void {
  for (const word of words) {
    const number = numberOf(fold(word));
    if (number > 0) addSense(number, language, bitOf(concept));
  }
}

function addSense(number: number, language: number, bits: number): void {
  const listed = senses.get(number);
  const known = listed?.find((sense) => sense.language === language);
  if (known !== undefined) known.concepts |= bits;
  else if (listed !== undefined) listed.push({ language, concepts: bits });
  else senses.set(number, [{ language, concepts: bits }]);
  concepts[number] = (concepts[number] as number) | bits;
  languages[number] = (languages[number] as number) | language;
}

/**
 * The concepts of a word as bits, in any of these languages.
 * @param lang languages as bits
 */
export function conceptsIn(number: number, lang: number): number {
  if (((languages[number] as number) & lang) === 0) return 0;
  if (isMixed[number] === 0) return concepts[number] as number;
  let bits = 0;
  for (const sense of senses.get(number) ?? [])
    if ((sense.language & lang) !== 0) bits |= sense.concepts;
  return bits;
}

/** The languages, as bits, in which a word means one of these concepts. */
export function languagesOf(number: number, wanted: number): number {
  if (((concepts[number] as number) & wanted) === 0) return 0;
  if (isMixed[number] === 0) return languages[number] as number;
  let bits = 0;
  for (const sense of senses.get(number) ?? [])
    if ((sense.concepts & wanted) !== 0) bits |= sense.language;
  return bits;
}

/** Lists words that deny what stands behind them. @param language as a bit */
export function listDenials(words: Iterable<string>, language: number): void {
  for (const word of words) {
    const number = numberOf(word);
    denies.set(number, (denies.get(number) ?? 0) | language);
  }
}

/** Whether a word denies in one of these languages. @param lang as bits */
export function deniesIn(number: number, lang: number): boolean {
  return ((denies.get(number) ?? 0) & lang) !== 0;
}

/** Words that one step of `settle` looks at: a few ms. */
const SETTLED_AT_ONCE = 3000;

/**
 * Gives each whole word what the stems that it begins with are listed as. To be run to its end once,
 * when all is listed.
 */
export function* settle(): Generator<void> {
  for (let number = 1; number < spellings.length; number++) {
    const word = spellings[number] as string;
    if (word.length >= STEM && !word.startsWith('#') && !word.endsWith('*')) inherit(number, word);
    if (concepts[number] === 0 && !isClosed(number)) inheritDense(number, word);
    if (number % SETTLED_AT_ONCE === 0) yield;
  }
  for (const [number, listed] of senses)
    if (listed.some((sense) => sense.concepts !== concepts[number])) isMixed[number] = 1;
}

function inherit(number: number, word: string): void {
  for (const stem of stemsOf(hashOf(word.slice(0, STEM), WORD_SEED))) {
    if (!word.startsWith(stem.letters)) continue;
    begunBy.set(number, [...(begunBy.get(number) ?? []), stem.number]);
    for (const sense of senses.get(stem.number) ?? [])
      addSense(number, sense.language, sense.concepts);
  }
}

/** A word of a script without spaces that only phrases know means what the longest word it begins with means. */
function inheritDense(number: number, word: string): void {
  if (word.length < 3 || !isDense(word) || word.startsWith('#')) return;
  for (let length = word.length - 1; length > 1; length--) {
    const known = lookup(hashOf(word.slice(0, length), WORD_SEED));
    if (known === 0 || concepts[known] === 0) continue;
    for (const sense of senses.get(known) ?? []) addSense(number, sense.language, sense.concepts);
    return;
  }
}

function placeOf(hash: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - BITS);
}
