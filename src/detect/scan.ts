import { CHARS, fold, lettersOf, meet, meetBeyond, ROLE } from './normalize.ts';
import { BIT, bits, ends, KIND, kinds, makeRoom, numbers, Reading, starts } from './reading.ts';
import {
  concepts,
  FLAG,
  flags,
  HEADS,
  hashed,
  longestFrom,
  lookup,
  lookupStem,
  maybeStem,
  STEM,
  TAG_SEED,
  WORD_SEED,
} from './vocabulary.ts';

const DOT = 46;
const HYPHEN = 45;
const COLON = 58;
/** Signs that end a sentence (before a blank), that end it anyhow, and that end a clause. */
const SIGNS = signs({ '.!?؟': 1, '。': 2, ',;|()[]、،؛': 3 });
/** After these a full stop ends a sentence; others are glued to it as in "3.5". */
const CLOSERS = codes('"\')]');
/** Signs after an address that belong to the sentence. */
const TRAILING = codes(".,;:!?)]}'*");
const URL_ENDS = codes('"<>');

/** Longer than any account's name of that kind. */
const MAX_DENSE_NAME = 30;

/**
 * Takes a text apart into words, tags, mentions, addresses and signs. Any string; linear time.
 * The vocabulary must be filled before.
 * @param author the author's own handle, folded
 */
export function readText(text: string, author = ''): Reading {
  makeRoom(text.length);
  const reading = new Reading(text, author);
  new Scan(text, reading).run();
  return reading;
}

const { roles, folds } = CHARS;

/** One pass over a text; `at` is the next UTF-16 unit. */
class Scan {
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

  run(): void {
    const { text, length } = this;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      if (role === ROLE.letter) this.plainWords(this.at);
      else if (role === ROLE.space) this.pass();
      else if (role === ROLE.mark) this.mark(folds[unit] as number);
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
    let { count } = this;
    let at = from;
    let spaced = this.glued ? 0 : BIT.spaced;
    for (;;) {
      const first = at < length ? text.charCodeAt(at) : 0;
      if (roles[first] !== ROLE.letter) break;
      let hash = hashed(WORD_SEED, folds[first] as number);
      let i = at + 1;
      let unit = 0;
      for (; i < length; i++) {
        unit = text.charCodeAt(i);
        if (roles[unit] !== ROLE.letter) break;
        hash = hashed(hash, folds[unit] as number);
      }
      const ending = i < length ? (roles[unit] as number) : ROLE.space;
      if (ending !== ROLE.space && this.goesOn(ending, unit, i)) {
        this.at = at;
        this.count = count;
        this.glued = spaced === 0;
        this.word();
        return;
      }
      const number = lookup(hash) || (i - at >= STEM ? this.stem(at, i) : 0);
      let bit = spaced | this.mixedBit(first, text.charCodeAt(i - 1), i - at);
      if (number !== 0) {
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

  /** Only for words whose first letters some stem has. */
  stem(start: number, end: number): number {
    const { text } = this;
    let hash = WORD_SEED;
    for (let i = start; i < start + STEM; i++)
      hash = hashed(hash, folds[text.charCodeAt(i)] as number);
    return maybeStem(hash) ? lookupStem(fold(text.slice(start, end))) : 0;
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
      this.put(KIND.line, 0, this.at, ++this.at, BIT.line | BIT.sentence | BIT.clause);
      this.glued = false;
    } else if (role === ROLE.dense) this.dense(this.at, 1, folds[unit] as number);
    else if (role === ROLE.picture) this.pictures();
    else this.beyond();
  }

  /** A character beyond the basic plane, or half of one. */
  beyond(): void {
    const packed = meetBeyond(this.text.codePointAt(this.at) ?? 0);
    const role = packed >> 16;
    if (role === ROLE.picture) this.pictures();
    else if (role === ROLE.letter) this.word();
    else if (role === ROLE.dense) this.dense(this.at, 2, packed & 0xffff);
    else if (role === ROLE.none) this.at += this.width();
    else this.mark(packed & 0xffff);
  }

  width(): number {
    return (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
  }

  word(): void {
    const { text, length } = this;
    const start = this.at;
    let hash = WORD_SEED;
    let i = start;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (roles[unit] !== ROLE.letter) break;
      hash = hashed(hash, folds[unit] as number);
    }
    this.at = i;
    if (i < length && !isPlainEnd(roles[text.charCodeAt(i)] as number)) hash = this.rest(hash);
    const next = this.at < length ? text.charCodeAt(this.at) : 0;
    if ((next === DOT || next === HYPHEN || next === COLON) && this.address(start)) return;
    const last = text.charCodeAt(this.at - 1);
    const mixed = this.mixedBit(text.charCodeAt(start), last, this.at - start);
    const number = lookup(hash) || (this.at - start >= STEM ? this.stem(start, this.at) : 0);
    this.putWord(number, start, mixed);
  }

  /** What goes on after plain letters: styled ones, invisible marks, letters not met before. */
  rest(hash: number, skipped = 0): number {
    let sum = hash;
    while (this.at < this.length) {
      const unit = this.text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      if (role === ROLE.letter) {
        if (folds[unit] !== skipped) sum = hashed(sum, folds[unit] as number);
      } else if (role === ROLE.letters) {
        for (const letter of lettersOf(unit)) sum = hashed(sum, letter.charCodeAt(0));
      } else if (role === ROLE.surrogate) {
        const packed = meetBeyond(this.text.codePointAt(this.at) ?? 0);
        if (packed >> 16 !== ROLE.letter) break;
        sum = hashed(sum, packed & 0xffff);
        this.at++;
      } else if (role !== ROLE.none) break;
      this.at++;
    }
    return sum;
  }

  putWord(number: number, start: number, bit: number): void {
    const { reading, count } = this;
    const flag = flags[number] as number;
    const turn = flag === 0 ? 0 : this.note(flag, count);
    const concept = concepts[number] as number;
    reading.concepts |= concept;
    if ((concept & HEADS) !== 0) reading.heads.push(count);
    this.put(KIND.word, number, start, this.at, bit | turn);
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
      end = i + 1;
    }
    this.at = end;
    this.putWord(number, start, BIT.dense);
  }

  pictures(): void {
    const start = this.at;
    let end = start;
    while (this.at < this.length) {
      const unit = this.text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      const real =
        role === ROLE.surrogate ? meetBeyond(this.text.codePointAt(this.at) ?? 0) >> 16 : role;
      if (real !== ROLE.picture && real !== ROLE.none) break;
      this.at += this.width();
      if (real === ROLE.picture) end = this.at;
    }
    this.put(KIND.picture, 0, start, end, BIT.clause | (this.beginsAnew() ? BIT.sentence : 0));
  }

  /** A capital behind an emoji: many end their sentences so. */
  beginsAnew(): boolean {
    const { text } = this;
    let next = this.at;
    while (next < this.length && roles[text.charCodeAt(next)] === ROLE.space) next++;
    const unit = text.charCodeAt(next);
    if (next === this.at || next === this.length) return false;
    return folds[unit] !== unit && (roles[unit] || meet(unit)) === ROLE.letter;
  }

  mark(sign: number): void {
    const start = this.at;
    if (sign === 35 && this.tag()) return;
    if (sign === 64 && this.mention()) return;
    this.at += this.width();
    let end = this.at;
    while (this.at < this.length) {
      const unit = this.text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      if (role === ROLE.mark && folds[unit] === sign) end = ++this.at;
      else if (role === ROLE.none) this.at++;
      else break;
    }
    if (sign === 37) this.reading.percent = true;
    if (sign === 36 || sign === 0x20ac || sign === 0xa3) this.reading.money = true;
    if (sign === 34 || (sign === 39 && !this.glued)) this.reading.quoted = true;
    const wide = this.text.charCodeAt(start) > 0xff00;
    this.put(KIND.mark, -sign, start, end, this.breaks(sign, wide));
  }

  /** @param wide "！" as scripts without spaces have it, where no blank follows */
  breaks(sign: number, wide: boolean): number {
    const type = SIGNS[sign] as number;
    if (type === 0) return 0;
    if (type === 3) return BIT.clause;
    return type === 2 || wide || this.isSentenceEnd() ? BIT.clause | BIT.sentence : 0;
  }

  isSentenceEnd(): boolean {
    if (this.at >= this.length) return true;
    const unit = this.text.charCodeAt(this.at);
    const role = roles[unit] || meet(unit);
    if (role === ROLE.surrogate)
      return meetBeyond(this.text.codePointAt(this.at) ?? 0) >> 16 === ROLE.picture;
    const blank = role === ROLE.space || role === ROLE.line || role === ROLE.picture;
    return blank || CLOSERS.has(folds[unit] as number);
  }

  /** "me@mail.example" is no mention and "C#ad" no tag; but "#one#two" are two tags. */
  inWord(): boolean {
    if (!this.glued || this.last !== KIND.word) return false;
    return ((bits[this.count - 1] as number) & BIT.dense) === 0;
  }

  tag(): boolean {
    const start = this.at;
    this.at++;
    const body = this.past(ROLE.none);
    let hash = TAG_SEED;
    let i = body;
    for (; i < this.length; i++) {
      const unit = this.text.charCodeAt(i);
      const role = roles[unit] || meet(unit);
      if (role !== ROLE.letter && role !== ROLE.dense) break;
      if (unit !== 95) hash = hashed(hash, folds[unit] as number);
    }
    this.at = i;
    if (i < this.length && !isPlainEnd(roles[this.text.charCodeAt(i)] as number))
      hash = this.restOfTag(hash);
    if (this.at === body) {
      this.at = start;
      return false;
    }
    if (this.inWord()) return this.put(KIND.word, 0, start, this.at, 0);
    const number = lookup(hash);
    this.reading.hashtags.push(this.count);
    if (number !== 0) this.reading.anchors.push(this.count);
    return this.put(KIND.tag, number, start, this.at, 0);
  }

  /** As `rest`, with characters of dense scripts in between. */
  restOfTag(hash: number): number {
    let sum = hash;
    for (;;) {
      const before = this.at;
      sum = this.rest(sum, 95);
      while (this.at < this.length && roles[this.text.charCodeAt(this.at)] === ROLE.dense)
        sum = hashed(sum, folds[this.text.charCodeAt(this.at++)] as number);
      if (this.at === before) return sum;
    }
  }

  /** Its number is that of its name as a word: "@unicef" speaks of unicef. */
  mention(): boolean {
    const start = this.at;
    this.at++;
    const body = this.past(ROLE.none);
    let [end, sum, hash] = [body, WORD_SEED, 0];
    for (let i = body; i < this.length && i - body < 62; i++) {
      const unit = this.text.charCodeAt(i);
      const role = roles[unit] || meet(unit);
      const folded = folds[unit] as number;
      sum = hashed(sum, folded);
      if (role === ROLE.letter && isHandle(folded)) [end, hash] = [i + 1, sum];
      else if ((folded !== DOT && folded !== HYPHEN) || i === body) break;
    }
    this.at = end;
    if (end === body) this.denseName();
    if (this.at === body) {
      this.at = start;
      return false;
    }
    end = this.at;
    const within = this.inWord() || (this.glued && this.last === KIND.mention);
    if (within) return this.put(KIND.word, 0, start, end, 0);
    this.reading.mentionCount++;
    return this.put(KIND.mention, lookup(hash), start, end, 0);
  }

  /** A name in a script without spaces goes on to the next sign or space. */
  denseName(): void {
    const most = Math.min(this.length, this.at + MAX_DENSE_NAME);
    const first = this.text.charCodeAt(this.at);
    if (this.at >= most || (roles[first] || meet(first)) !== ROLE.dense) return;
    while (this.at < most) {
      const unit = this.text.charCodeAt(this.at);
      const role = roles[unit] || meet(unit);
      if (role !== ROLE.dense && role !== ROLE.letter) return;
      if (role === ROLE.dense && this.isHead(this.at)) return;
      this.at++;
    }
  }

  /** A word that may begin a disclosure ends a name: "@品牌提供". */
  isHead(start: number): boolean {
    let hash = WORD_SEED;
    const most = start + longestFrom(folds[this.text.charCodeAt(start)] as number);
    for (let i = start; i < most && i < this.length; i++) {
      const unit = this.text.charCodeAt(i);
      if ((roles[unit] || meet(unit)) !== ROLE.dense) return false;
      hash = hashed(hash, folds[unit] as number);
      if (((concepts[lookup(hash)] as number) & HEADS) !== 0) return true;
    }
    return false;
  }

  past(role: number): number {
    while (this.at < this.length) {
      const unit = this.text.charCodeAt(this.at);
      if ((roles[unit] || meet(unit)) !== role) break;
      this.at++;
    }
    return this.at;
  }

  /** An address that begins with the word from `start` up to here. */
  address(start: number): boolean {
    const { text } = this;
    const scheme = text.charCodeAt(this.at) === COLON;
    if (scheme) {
      const known = this.at - start < 6 && /^https?$/iu.test(text.slice(start, this.at));
      if (!known || !text.startsWith('//', this.at + 1)) return false;
      return this.url(start, this.at + 3);
    }
    if (this.at - start === 3 && text.slice(start, this.at).toLowerCase() === 'www')
      return this.url(start, this.at + 1);
    if (start < this.noHost) return false;
    const slash = this.host(start);
    return slash > 0 && this.url(start, slash);
  }

  /** @returns the place of the "/" behind a host that begins at `start`; 0 for none */
  host(start: number): number {
    const { text, length } = this;
    let labels = 0;
    let size = 0;
    let letters = true;
    let i = start;
    for (; i < length && labels < 5 && size < 64; i++) {
      const unit = text.charCodeAt(i);
      if (unit === DOT && size > 0) {
        labels++;
        size = 0;
        letters = true;
      } else if (isLatin(unit)) size++;
      else if (isDigit(unit) || unit === HYPHEN) {
        size++;
        letters = false;
      } else break;
    }
    if (text[i] === '/' && labels > 0 && letters && size > 1 && size < 25) return i;
    this.noHost = i;
    return 0;
  }

  url(start: number, from: number): boolean {
    let i = from;
    for (; i < this.length; i++) {
      const unit = this.text.charCodeAt(i);
      const role = roles[unit] || meet(unit);
      if (role === ROLE.space || role === ROLE.line || role === ROLE.dense || role === ROLE.picture)
        break;
      if (role === ROLE.mark && URL_ENDS.has(folds[unit] as number)) break;
      if (role === ROLE.surrogate) break;
    }
    if (i === from) return false;
    let end = i;
    while (end > start + 1 && TRAILING.has(folds[this.text.charCodeAt(end - 1)] as number)) end--;
    this.reading.urls.push(this.count);
    this.at = i;
    return this.put(KIND.url, 0, start, end, 0);
  }

  put(kind: number, number: number, start: number, end: number, bit: number): true {
    const at = this.count++;
    kinds[at] = kind;
    numbers[at] = number;
    starts[at] = start;
    ends[at] = end;
    bits[at] = this.glued ? bit : bit | BIT.spaced;
    this.glued = true;
    this.last = kind;
    return true;
  }
}

/** A role that ends a word for certain; 0, "not met yet", does not. */
function isPlainEnd(role: number): boolean {
  return role === ROLE.space || role === ROLE.mark || role === ROLE.line || role === ROLE.dense;
}

function isLatin(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isHandle(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95;
}

function signs(types: Record<string, number>): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [chars, type] of Object.entries(types))
    for (const char of chars) table[char.charCodeAt(0)] = type;
  return table;
}

function codes(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
