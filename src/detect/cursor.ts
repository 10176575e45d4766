import { CHARS, lettersOf, meet, meetBeyond, ROLE } from './normalize.ts';
import {
  BIT,
  bits,
  ends,
  KIND,
  kinds,
  numbers,
  type Reading,
  readings,
  starts,
  sums,
} from './reading.ts';
import { hashed } from './vocabulary.ts';

export const DOT = 46;
export const HYPHEN = 45;
export const COLON = 58;
/** As the hash of what is no word, and no sign. */
export const NO_WORD = 1;
const { roles, folds } = CHARS;

/** Where a text is read; `at` is the next UTF-16 unit. */
export class Cursor {
  readonly text: string;
  readonly length: number;
  readonly reading: Reading;
  at = 0;
  /** Nothing stands between the last token and `at`. */
  glued = false;
  last: number = KIND.line;
  /** Before this unit no host begins: it was looked for and not found. */
  noHost = 0;
  count = 0;

  constructor(text: string, reading: Reading) {
    this.text = text;
    this.length = text.length;
    this.reading = reading;
  }

  width(): number {
    return (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
  }

  /** Goes on behind all units of a role. @returns where that is */
  past(role: number): number {
    while (this.at < this.length) {
      const unit = this.text.charCodeAt(this.at);
      if ((roles[unit] || meet(unit)) !== role) break;
      this.at++;
    }
    return this.at;
  }

  /** "me@mail.example" is no mention and "C#ad" no tag; but "#one#two" are two tags. */
  inWord(): boolean {
    if (!this.glued || this.last !== KIND.word) return false;
    return ((bits[this.count - 1] as number) & BIT.dense) === 0;
  }

  /** Adds a token. @param sum see `sums` */
  put(kind: number, number: number, start: number, end: number, bit: number, sum = 0): true {
    const at = this.count++;
    if (number > 0) readings[number] = this.reading.turn;
    kinds[at] = kind;
    numbers[at] = number;
    starts[at] = start;
    ends[at] = end;
    sums[at] = sum;
    bits[at] = this.glued ? bit : bit | BIT.spaced;
    this.glued = true;
    this.last = kind;
    return true;
  }
}

/** A role that ends a word for certain; 0, "not met yet", does not. */
export function isPlainEnd(role: number): boolean {
  return role === ROLE.space || role === ROLE.mark || role === ROLE.line || role === ROLE.dense;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function codes(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/**
 * Reads what goes on after plain letters: styled ones, invisible marks, letters not met before.
 * @returns the hash of the word so far
 */
export function rest(scan: Cursor, hash: number, skipped = 0): number {
  let sum = hash;
  while (scan.at < scan.length) {
    const unit = scan.text.charCodeAt(scan.at);
    const role = roles[unit] || meet(unit);
    if (role === ROLE.letter) {
      if (folds[unit] !== skipped) sum = hashed(sum, folds[unit] as number);
    } else if (role === ROLE.letters) {
      for (const letter of lettersOf(unit)) sum = hashed(sum, letter.charCodeAt(0));
    } else if (role === ROLE.surrogate) {
      const packed = meetBeyond(scan.text.codePointAt(scan.at) ?? 0);
      if (packed >> 16 !== ROLE.letter) break;
      sum = hashed(sum, packed & 0xffff);
      scan.at++;
    } else if (role !== ROLE.none) break;
    scan.at++;
  }
  return sum;
}
