import { type Cursor, DOT, HYPHEN, isDigit, isPlainEnd, rest } from './cursor.ts';
import { CHARS, meet, ROLE } from './normalize.ts';
import { KIND } from './reading.ts';
import {
  bitOf,
  concepts,
  HEADS,
  hashed,
  longestFrom,
  lookup,
  TAG_SEED,
  WORD_SEED,
} from './vocabulary.ts';

/** Longer than any account's name of that kind. */
const MAX_DENSE_NAME = 30;
const MAX_ROLE = 20;
const AMBASSADOR = bitOf('ambassador');
const { roles, folds } = CHARS;

/** Reads a hashtag. @returns false where "#" is a mere sign */
export function tag(scan: Cursor): boolean {
  const start = scan.at;
  scan.at++;
  const body = scan.past(ROLE.none);
  let hash = TAG_SEED;
  let i = body;
  for (; i < scan.length; i++) {
    const unit = scan.text.charCodeAt(i);
    const role = roles[unit] || meet(unit);
    if (role !== ROLE.letter && role !== ROLE.dense) break;
    if (unit !== 95) hash = hashed(hash, folds[unit] as number);
  }
  scan.at = i;
  if (i < scan.length && !isPlainEnd(roles[scan.text.charCodeAt(i)] as number))
    hash = restOfTag(scan, hash);
  if (scan.at === body) {
    scan.at = start;
    return false;
  }
  if (scan.inWord()) return scan.put(KIND.word, 0, start, scan.at, 0);
  const number = lookup(hash);
  scan.reading.concepts |= concepts[number] as number;
  scan.reading.hashtags.push(scan.count);
  if (number !== 0) scan.reading.anchors.push(scan.count);
  return scan.put(KIND.tag, number, start, scan.at, 0);
}

/** As `rest`, with characters of dense scripts in between. */
function restOfTag(scan: Cursor, hash: number): number {
  let sum = hash;
  for (;;) {
    const before = scan.at;
    sum = rest(scan, sum, 95);
    while (scan.at < scan.length && roles[scan.text.charCodeAt(scan.at)] === ROLE.dense)
      sum = hashed(sum, folds[scan.text.charCodeAt(scan.at++)] as number);
    if (scan.at === before) return sum;
  }
}

/**
 * Reads a mention. Its number is that of its name as a word: "@unicef" speaks of unicef.
 * @returns false where "@" is a mere sign
 */
export function mention(scan: Cursor): boolean {
  const start = scan.at;
  scan.at++;
  const body = scan.past(ROLE.none);
  let [end, sum, hash] = [body, WORD_SEED, 0];
  for (let i = body; i < scan.length && i - body < 62; i++) {
    const unit = scan.text.charCodeAt(i);
    const role = roles[unit] || meet(unit);
    const folded = folds[unit] as number;
    sum = hashed(sum, folded);
    if (role === ROLE.letter && isHandle(folded)) [end, hash] = [i + 1, sum];
    else if ((folded !== DOT && folded !== HYPHEN) || i === body) break;
    else if (folded === HYPHEN && isRole(scan, i + 1)) break;
  }
  scan.at = end;
  if (end === body) denseName(scan);
  if (scan.at === body) {
    scan.at = start;
    return false;
  }
  end = scan.at;
  const within = scan.inWord() || (scan.glued && scan.last === KIND.mention);
  if (within) return scan.put(KIND.word, 0, start, end, 0);
  scan.reading.mentionCount++;
  const number = lookup(hash);
  scan.reading.concepts |= concepts[number] as number;
  return scan.put(KIND.mention, number, start, end, 0);
}

/** "@brand-ambassador": no part of the name. */
function isRole(scan: Cursor, start: number): boolean {
  let hash = WORD_SEED;
  for (let i = start; i < scan.length && i - start < MAX_ROLE; i++) {
    const unit = scan.text.charCodeAt(i);
    if ((roles[unit] || meet(unit)) !== ROLE.letter) break;
    hash = hashed(hash, folds[unit] as number);
  }
  return ((concepts[lookup(hash)] as number) & AMBASSADOR) !== 0;
}

/** A name in a script without spaces goes on to the next sign or space. */
function denseName(scan: Cursor): void {
  const most = Math.min(scan.length, scan.at + MAX_DENSE_NAME);
  const first = scan.text.charCodeAt(scan.at);
  if (scan.at >= most || (roles[first] || meet(first)) !== ROLE.dense) return;
  while (scan.at < most) {
    const unit = scan.text.charCodeAt(scan.at);
    const role = roles[unit] || meet(unit);
    if (role !== ROLE.dense && role !== ROLE.letter) return;
    if (role === ROLE.dense && isHead(scan, scan.at)) return;
    scan.at++;
  }
}

/** A word that may begin a disclosure ends a name: "@品牌提供". */
function isHead(scan: Cursor, start: number): boolean {
  let hash = WORD_SEED;
  const most = start + longestFrom(folds[scan.text.charCodeAt(start)] as number);
  for (let i = start; i < most && i < scan.length; i++) {
    const unit = scan.text.charCodeAt(i);
    if ((roles[unit] || meet(unit)) !== ROLE.dense) return false;
    hash = hashed(hash, folds[unit] as number);
    if (((concepts[lookup(hash)] as number) & HEADS) !== 0) return true;
  }
  return false;
}

function isHandle(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95;
}
