import { COLON, Cursor, DOT, HYPHEN, isDigit, isPlainEnd, NO_WORD, rest } from './cursor.ts';
import { CHARS, fold, meet, meetBeyond, ROLE, stands } from './normalize.ts';
import {
  BIT,
  bits,
  ends,
  KIND,
  kinds,
  makeRoom,
  numbers,
  Reading,
  readings,
  starts,
  sums,
} from './reading.ts';
import { mark, pictures } from './signs.ts';
import { address } from './urls.ts';
import {
  concepts,
  FLAG,
  flags,
  HEADS,
  hashed,
  isClosed,
  longestFrom,
  lookup,
  lookupStem,
  maybeStem,
  mayMisspell,
  STEM,
  stemsOf,
  WORD_SEED,
} from './vocabulary.ts';

/**
 * Takes a text apart into words, tags, mentions, addresses and signs. Any string; linear time.
 * The lexicons must be learned before.
 * @param author the author's own handle, folded
 */
export function readText(text: string, author = ''): Reading {
  makeRoom(text.length);
  const reading = new Reading(text, author);
  new Scan(text, reading).run();
  return reading;
}

const { roles, folds, letters } = CHARS;

/** One pass over a text. */
class Scan extends Cursor {
  run(): void {
    const { text, length } = this;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      if (role === ROLE.letter) this.plainWords(this.at);
      else if (role === ROLE.space) this.pass();
      else if (role === ROLE.mark) mark(this, folds[unit] as number);
      else if (role === ROLE.letters) this.word();
      else if (role === ROLE.none) this.at++;
      else this.rare(role, unit);
    }
    this.reading.count = this.count;
  }

  /**
   * Words of plain letters with one space behind each: most of every text, and so most of the work,
   * kept in locals. It stops behind the first that a sign or line break ends; one that may go on is
   * left to `word`.
   */
  plainWords(from: number): void {
    const { text, length, reading } = this;
    const { turn } = reading;
    let { count } = this;
    let at = from;
    let spaced = this.glued ? 0 : BIT.spaced;
    for (;;) {
      const first = at < length ? text.charCodeAt(at) : 0;
      let letter = letters[first] as number;
      if (letter === 0) break;
      let hash = hashed(WORD_SEED, letter);
      let i = at + 1;
      let unit = 0;
      for (const four = Math.min(at + STEM, length); i < four; i++) {
        unit = text.charCodeAt(i);
        letter = letters[unit] as number;
        if (letter === 0) break;
        hash = hashed(hash, letter);
      }
      const begins = hash;
      if (i === at + STEM)
        for (; i < length; i++) {
          unit = text.charCodeAt(i);
          letter = letters[unit] as number;
          if (letter === 0) break;
          hash = hashed(hash, letter);
        }
      const ending = i < length ? (roles[unit] as number) : ROLE.space;
      if (ending !== ROLE.space && this.goesOn(ending, unit, i)) {
        this.at = at;
        this.count = count;
        this.glued = spaced === 0;
        this.word();
        return;
      }
      const number = lookup(hash) || (i - at >= STEM ? this.plainStem(begins, at, i) : 0);
      let bit = spaced | this.mixedBit(first, text.charCodeAt(i - 1), i - at);
      if (number !== 0) {
        readings[number] = turn;
        const flag = flags[number] as number;
        if (flag !== 0) bit |= this.note(flag, count);
        const concept = concepts[number] as number;
        if (concept !== 0) {
          reading.concepts |= concept;
          if ((concept & HEADS) !== 0) reading.heads.push(count);
        }
      }
      kinds[count] = KIND.word;
      numbers[count] = number;
      starts[count] = at;
      ends[count] = i;
      sums[count] = hash;
      bits[count++] = bit;
      at = i;
      spaced = 0;
      if (ending !== ROLE.space) break;
      at = i + 1;
      spaced = BIT.spaced;
    }
    this.at = Math.min(at, length);
    this.count = count;
    this.glued = spaced === 0;
    this.last = KIND.word;
  }

  /** Whether a word may go on behind its plain letters, as "a.b/c" and styled letters do. */
  goesOn(role: number, unit: number, at: number): boolean {
    if (!isPlainEnd(role)) return role !== ROLE.picture;
    if (unit !== DOT && unit !== HYPHEN && unit !== COLON) return false;
    const next =
      at + 1 < this.length ? (roles[this.text.charCodeAt(at + 1)] as number) : ROLE.space;
    return next !== ROLE.space && next !== ROLE.line;
  }

  /**
   * The number of the longest stem that a word of plain letters begins with, or of the word that it
   * misspells; 0 for none.
   * @param begins the hash of its first letters
   */
  plainStem(begins: number, start: number, end: number): number {
    for (const { letters, number } of stemsOf(begins))
      if (letters.length <= end - start && stands(this.text, start, letters)) return number;
    return mayMisspell(begins, end - start) ? lookupStem(fold(this.text.slice(start, end))) : 0;
  }

  /** The same for a word of any letters, whose first ones are plain. */
  stem(start: number, end: number): number {
    let first = WORD_SEED;
    for (let i = start; i < start + STEM; i++)
      first = hashed(first, folds[this.text.charCodeAt(i)] as number);
    return maybeStem(first) ? lookupStem(fold(this.text.slice(start, end))) : 0;
  }

  /** A code has digits before or behind its letters. */
  mixedBit(first: number, last: number, size: number): number {
    if (size < 4 || isDigit(first) === isDigit(last)) return 0;
    this.reading.mixed = true;
    return BIT.mixed;
  }

  pass(): void {
    this.glued = false;
    this.at++;
  }

  rare(role: number, unit: number): void {
    if (role === ROLE.line) {
      this.put(KIND.line, 0, this.at, ++this.at, BIT.line | BIT.sentence | BIT.clause, NO_WORD);
      this.glued = false;
    } else if (role === ROLE.dense) this.dense(this.at, 1, folds[unit] as number);
    else if (role === ROLE.picture) pictures(this);
    else this.beyond();
  }

  /** A character beyond the basic plane, or half of one. */
  beyond(): void {
    const packed = meetBeyond(this.text.codePointAt(this.at) ?? 0);
    const role = packed >> 16;
    if (role === ROLE.picture) pictures(this);
    else if (role === ROLE.letter) this.word();
    else if (role === ROLE.dense) this.dense(this.at, 2, packed & 0xffff);
    else if (role === ROLE.none) this.at += this.width();
    else mark(this, packed & 0xffff);
  }

  word(): void {
    const { text, length } = this;
    const start = this.at;
    let hash = WORD_SEED;
    let i = start;
    for (; i < length; i++) {
      const letter = letters[text.charCodeAt(i)] as number;
      if (letter === 0) break;
      hash = hashed(hash, letter);
    }
    this.at = i;
    if (i < length && !isPlainEnd(roles[text.charCodeAt(i)] as number)) hash = rest(this, hash);
    const next = this.at < length ? text.charCodeAt(this.at) : 0;
    if ((next === DOT || next === HYPHEN || next === COLON) && address(this, start)) return;
    const last = text.charCodeAt(this.at - 1);
    const mixed = this.mixedBit(text.charCodeAt(start), last, this.at - start);
    const number = lookup(hash) || (this.at - start >= STEM ? this.stem(start, this.at) : 0);
    this.putWord(number, start, mixed, hash);
  }

  putWord(number: number, start: number, bit: number, hash: number): void {
    const { reading, count } = this;
    const flag = flags[number] as number;
    const turn = flag === 0 ? 0 : this.note(flag, count);
    const concept = concepts[number] as number;
    reading.concepts |= concept;
    if ((concept & HEADS) !== 0) reading.heads.push(count);
    this.put(KIND.word, number, start, this.at, bit | turn, hash);
  }

  /** Counts a listed word. @returns the bit of its token */
  note(flag: number, count: number): number {
    const { reading } = this;
    reading.seen |= flag;
    if ((flag & FLAG.anchor) !== 0) reading.anchors.push(count);
    if ((flag & FLAG.call) !== 0) reading.calls++;
    if ((flag & FLAG.goods) !== 0) reading.goods++;
    if ((flag & FLAG.praise) !== 0) reading.praise++;
    return (flag & FLAG.turn) !== 0 ? BIT.turn : 0;
  }

  /** The longest known word from here on, else the one character. */
  dense(start: number, width: number, first: number): void {
    let hash = hashed(WORD_SEED, first);
    let number = lookup(hash);
    let sum = hash;
    let end = start + width;
    const most = width === 1 ? start + longestFrom(first) : 0;
    for (let i = start + 1; i < most && i < this.length; i++) {
      const unit = this.text.charCodeAt(i);
      const role = roles[unit] || meet(unit);
      if (role !== ROLE.dense && role !== ROLE.letter) break;
      hash = hashed(hash, folds[unit] as number);
      const found = lookup(hash);
      if (found === 0) continue;
      number = found;
      sum = hash;
      end = i + 1;
    }
    this.at = end;
    if (number > 0 && end - start > 1 && !isClosed(number)) this.within(start, end);
    this.putWord(number, start, BIT.dense, sum);
  }

  /** Words that begin within a token: where a text is cut depends on all words that are known. */
  within(start: number, end: number): void {
    const { text, length, reading, count } = this;
    for (let from = start; from < end; from++) {
      const first = text.charCodeAt(from);
      const most = Math.min(from + longestFrom(folds[first] as number), length);
      let hash = WORD_SEED;
      for (let i = from; i < most; i++) {
        const unit = text.charCodeAt(i);
        if ((roles[unit] || meet(unit)) !== ROLE.dense) break;
        hash = hashed(hash, folds[unit] as number);
        const part = lookup(hash);
        if (part === 0 || (from === start && i === end - 1)) continue;
        readings[part] = reading.turn;
        if (((flags[part] as number) & FLAG.anchor) !== 0)
          reading.within.push({ at: count, number: part });
      }
    }
  }
}
