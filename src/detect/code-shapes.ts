import { isDigit } from './cursor.ts';
import { CLOSERS } from './quotes.ts';
import { KIND, type Reading } from './reading.ts';
import { FLAG, flags, signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { noCode: NO_CODE } = WORDS;
const PERCENT = -37;
const QUOTES = signs('"\'「『【');

/** `firm`: letters with a number; `soft`: capitals or a quoted word that may be a word as well. */
export function shapeOf(reading: Reading, at: number): 'firm' | 'soft' | null {
  const [start, end] = [reading.start(at), reading.end(at)];
  if (end - start < 3 || end - start > 20 || NO_CODE.isAt(reading, at)) return null;
  const name = reading.text.slice(start, end);
  const [first, last] = [name.charCodeAt(0), name.charCodeAt(name.length - 1)];
  if (isDigit(first) !== isDigit(last) && FIRM.test(name)) return 'firm';
  if (QUOTES.has(reading.number(at - 1))) return 'soft';
  const loud = isDigit(first) || reading.isCapital(at);
  if (loud && CAPITALS.test(name) && !isShouting(reading, at)) return 'soft';
  return name.includes('_') && HANDLED.test(name) ? 'soft' : null;
}

const FIRM = /^(?:\p{L}{2,17}\d{1,4}|\d{1,3}\p{L}{3,17})$/u;
/** Two of its capitals in a row. */
const CAPITALS = /^(?=.*\p{Lu}{2})[\p{Lu}\d]{3,20}$/u;
const HANDLED = /^[a-z0-9]+_[a-z0-9]+$/iu;

/** In a line of capitals they tell nothing. */
export function isShouting(reading: Reading, at: number): boolean {
  const [from, to] = reading.stretch(at, 'line', 6);
  let [words, loud] = [0, 0];
  for (let near = from; near < to; near++) {
    if (reading.kind(near) !== KIND.word) continue;
    words++;
    if (reading.isCapital(near) && /^\p{Lu}{2,}$/u.test(reading.written(near))) loud++;
  }
  return words > 3 && loud > words * 0.6;
}

export function isQuoted(reading: Reading, at: number): boolean {
  const before = reading.number(at - 1);
  const after = reading.number(at + 1);
  // Signs have numbers below zero.
  if (before >= 0 || after >= 0) return false;
  return QUOTES.has(before) && (after === before || CLOSERS.has(after));
}

/** Most words are done with here. */
export function mayBeCode(reading: Reading, at: number): boolean {
  if (reading.isMixed(at) || isQuoted(reading, at)) return true;
  const second = reading.text.charCodeAt(reading.start(at) + 1);
  return (second >= 65 && second <= 90) || (second >= 0xc0 && second <= 0xde);
}

export function isRebate(reading: Reading, at: number): boolean {
  return reading.number(at) === PERCENT || isListed(reading, at, FLAG.rebate);
}

export function isListed(reading: Reading, at: number, flag: number): boolean {
  return reading.kind(at) === KIND.word && ((flags[reading.number(at)] as number) & flag) !== 0;
}
