import { type Cursor, codes, NO_WORD } from './cursor.ts';
import { mention, tag } from './names.ts';
import { CHARS, meet, meetBeyond, ROLE } from './normalize.ts';
import { BIT, bits, KIND, numbers } from './reading.ts';
import { hashed, WORD_SEED } from './vocabulary.ts';

/** Signs that end a sentence (before a blank), that end it anyhow (as "//" does), and that end a clause. */
const SIGNS = signs({ '.!?؟': 1, '。|•': 2, ',;()[]、،؛': 3 });
const SLASH = 47;
const STOP = 46;
const ASKS = 0xbf;
const COMMA = -44;
/** After these a full stop ends a sentence; others are glued to it as in "3.5". */
const CLOSERS = codes('"\')]');
const { roles, folds } = CHARS;

/** Reads a sign and its repeats, or the hashtag or mention that it begins. */
export function mark(scan: Cursor, sign: number): void {
  const start = scan.at;
  if (sign === 35 && tag(scan)) return;
  if (sign === 64 && mention(scan)) return;
  scan.at += scan.width();
  let end = scan.at;
  while (scan.at < scan.length) {
    const unit = scan.text.charCodeAt(scan.at);
    const role = roles[unit] || meet(unit);
    if (role === ROLE.mark && folds[unit] === sign) end = ++scan.at;
    else if (role === ROLE.none) scan.at++;
    else break;
  }
  if (sign === 37) scan.reading.percent = true;
  if (sign === 36 || sign === 0x20ac || sign === 0xa3) scan.reading.money = true;
  if (sign === 34 || (sign === 39 && !scan.glued)) scan.reading.quoted = true;
  if (sign === ASKS) ask(scan);
  const wide = scan.text.charCodeAt(start) > 0xff00;
  const parts = sign === SLASH && end > start + 1;
  const bit = parts
    ? BIT.clause | BIT.sentence
    : sign === STOP && isInitial(scan, start)
      ? 0
      : breaks(scan, sign, wide);
  scan.put(KIND.mark, -sign, start, end, bit, hashed(WORD_SEED, sign));
}

/** "Publi con @x ¿Y vosotras?" asks nothing before "¿"; "es publi, ¿no?" does. */
function ask({ count }: Cursor): void {
  if (count === 0 || numbers[count - 1] === COMMA) return;
  bits[count - 1] = (bits[count - 1] as number) | BIT.clause | BIT.sentence;
}

/** @param wide "！" as scripts without spaces have it, where no blank follows */
function breaks(scan: Cursor, sign: number, wide: boolean): number {
  const type = SIGNS[sign] as number;
  if (type === 0) return 0;
  if (type === 3) return BIT.clause;
  return type === 2 || wide || isSentenceEnd(scan) ? BIT.clause | BIT.sentence : 0;
}

function isSentenceEnd(scan: Cursor): boolean {
  if (scan.at >= scan.length) return true;
  const unit = scan.text.charCodeAt(scan.at);
  const role = roles[unit] || meet(unit);
  if (role === ROLE.surrogate)
    return meetBeyond(scan.text.codePointAt(scan.at) ?? 0) >> 16 === ROLE.picture;
  const blank = role === ROLE.space || role === ROLE.line || role === ROLE.picture;
  return blank || CLOSERS.has(folds[unit] as number);
}

/** The last full stop of "i.s.m." and "z.B.", with the sentence going on behind it on its line. */
function isInitial(scan: Cursor, at: number): boolean {
  const { text } = scan;
  const isLetter = (unit: number) => roles[text.charCodeAt(unit)] === ROLE.letter;
  if (scan.at !== at + 1 || roles[text.charCodeAt(at + 1)] !== ROLE.space) return false;
  return (
    isLetter(at - 1) && text.charCodeAt(at - 2) === STOP && isLetter(at - 3) && !isLetter(at - 4)
  );
}

/** Reads emoji in a row. */
export function pictures(scan: Cursor): void {
  const start = scan.at;
  let end = start;
  while (scan.at < scan.length) {
    const unit = scan.text.charCodeAt(scan.at);
    const role = roles[unit] || meet(unit);
    const real =
      role === ROLE.surrogate ? meetBeyond(scan.text.codePointAt(scan.at) ?? 0) >> 16 : role;
    if (real !== ROLE.picture && real !== ROLE.none) break;
    scan.at += scan.width();
    if (real === ROLE.picture) end = scan.at;
  }
  const sentence = beginsAnew(scan) ? BIT.sentence : 0;
  scan.put(KIND.picture, 0, start, end, BIT.clause | sentence, NO_WORD);
}

/** A capital behind an emoji: many end their sentences so. */
function beginsAnew(scan: Cursor): boolean {
  const { text } = scan;
  let next = scan.at;
  while (next < scan.length && roles[text.charCodeAt(next)] === ROLE.space) next++;
  const unit = text.charCodeAt(next);
  if (next === scan.at || next === scan.length) return false;
  return folds[unit] !== unit && (roles[unit] || meet(unit)) === ROLE.letter;
}

function signs(types: Record<string, number>): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [chars, type] of Object.entries(types))
    for (const char of chars) table[char.charCodeAt(0)] = type;
  return table;
}
