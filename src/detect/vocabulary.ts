import { fold, isDense } from './normalize.ts';

/**
 * Every word that a lexicon knows, numbered. Texts are looked up by a hash of their folded letters,
 * computed while they are read, so that an ordinary word costs no string of its own.
 * The hash is FNV-1a over UTF-16 units (Fowler, Noll and Vo; the constants are theirs).
 */
export const WORD_SEED = 0x811c9dc5;
/** Hashtags are words of their own: "#ad" is known where "ad" is not. */
export const TAG_SEED = 0x23a1f0d7;
const PRIME = 0x01000193;
const BITS = 15;
const MASK = (1 << BITS) - 1;

const hashes = new Int32Array(1 << BITS);
const numbers = new Uint16Array(1 << BITS);
const spellings: string[] = [''];
/** The longest known dense word by its first character; 0 for none. */
const longest = new Uint8Array(65_536);

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
} as const;
export const flags = new Uint16Array(1 << BITS);

export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/**
 * The number of a word, a hashtag ("#x") or, below zero, a sign; a new word gets the next number.
 * @param word folded
 */
export function numberOf(word: string): number {
  const tag = word.length > 1 && word.startsWith('#');
  const body = tag ? word.slice(1) : word;
  if (!tag && !/[\p{L}\p{M}\p{N}]/u.test(word)) return -word.charCodeAt(0);
  let hash = tag ? TAG_SEED : WORD_SEED;
  for (let i = 0; i < body.length; i++) hash = hashed(hash, body.charCodeAt(i));
  const known = lookup(hash);
  if (known > 0) return known;
  if (!tag && isDense(word)) {
    const first = word.charCodeAt(0);
    longest[first] = Math.max(longest[first] ?? 0, word.length);
  }
  let place = placeOf(hash);
  while (numbers[place] !== 0) place = (place + 1) & MASK;
  hashes[place] = hash;
  numbers[place] = spellings.length;
  return spellings.push(word) - 1;
}

/** The number of the word with that hash; 0 for none. Confirm by `spelled` before it proves a thing. */
export function lookup(hash: number): number {
  let place = placeOf(hash);
  let number = numbers[place] as number;
  while (number !== 0) {
    if (hashes[place] === hash) return number;
    place = (place + 1) & MASK;
    number = numbers[place] as number;
  }
  return 0;
}

/** How the word of that number is spelled; a hashtag with its "#". */
export function spelled(number: number): string {
  return spellings[number] ?? '';
}

/** How many characters to try for a dense word that begins like this. */
export function longestFrom(unit: number): number {
  return longest[unit] as number;
}

/** Lists words under a flag. */
export function list(words: Iterable<string>, flag: number): void {
  for (const word of words) {
    const number = numberOf(fold(word));
    if (number > 0) flags[number] = (flags[number] as number) | flag;
  }
}

function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}
