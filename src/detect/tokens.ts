import { CHARS, fold, lettersOf, meet, meetBeyond, ROLE } from './normalize.ts';
import { FLAG, flags, hashed, longestFrom, lookup, TAG_SEED, WORD_SEED } from './vocabulary.ts';

export type TokenKind = 'word' | 'tag' | 'mention' | 'url' | 'mark' | 'picture' | 'line';

/** A word, tag, address or sign of a text, for the few that are looked at closely. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded; a tag without "#" and "_", a mention without "@", a mark as the one sign it repeats. */
  readonly text: string;
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** White space, an emoji or a line break stands before it. */
  readonly spaced: boolean;
  /** Running numbers of the line, the sentence and the clause it stands in. */
  readonly line: number;
  readonly sentence: number;
  readonly clause: number;
}

const KINDS: readonly TokenKind[] = ['word', 'tag', 'mention', 'url', 'mark', 'picture', 'line'];
export const KIND = { word: 0, tag: 1, mention: 2, url: 3, mark: 4, picture: 5, line: 6 } as const;

/** What stands beside a token. */
const BIT = { spaced: 1, line: 2, sentence: 4, clause: 8, turn: 16, dense: 32, mixed: 64 } as const;
export type Unit = 'line' | 'sentence' | 'clause';

const DOT = 46;
const HYPHEN = 45;
/** Signs that end a sentence (before a blank), that end it anyhow, and that end a clause. */
const SIGNS = signs({ '.!?؟': 1, '。': 2, ',;|()[]、،؛': 3 });
/** After these a full stop ends a sentence; others are glued to it as in "3.5". */
const CLOSERS = codes('"\')]');
/** Signs after an address that belong to the sentence. */
const TRAILING = codes(".,;:!?)]}'*");
const URL_ENDS = codes('"<>');

/** Longer than any account's name of that kind. */
const MAX_DENSE_NAME = 30;

/** More than a post may name; what stands behind is not looked up, which keeps the search linear. */
const MAX_NAMES = 200;

/** The tokens as columns. One set is used for every text in turn: judging is never interleaved. */
let room = 0;
let kinds = new Uint8Array(0);
let numbers = new Int32Array(0);
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let bits = new Uint8Array(0);

/** Texts up to this length share the columns; longer ones get their own, given back afterwards. */
const SHARED_ROOM = 16_384;

function makeRoom(length: number): void {
  const wanted = Math.max(length + 1, SHARED_ROOM);
  if (wanted === room) return;
  room = wanted;
  kinds = new Uint8Array(room);
  numbers = new Int32Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  bits = new Uint8Array(room);
}

/** A text taken apart, ready to be searched; good until the next text is read. */
export class Reading {
  readonly text: string;
  /** The author's own handle, folded. */
  readonly author: string;
  /** How many tokens there are. */
  count = 0;
  /** Tokens at which a term may stand: words that anchor a phrase, and all hashtags. */
  readonly anchors: number[] = [];
  readonly urls: number[] = [];
  /** All flags that any word carries. */
  seen = 0;
  /** How many words carry these flags. */
  calls = 0;
  goods = 0;
  praise = 0;
  /** Whether a sign for money occurs. */
  money = false;
  tagCount = 0;
  mentionCount = 0;
  /** Whether a sign "%" and a word of letters and digits (NORA10) occur. */
  percent = false;
  mixed = false;
  quoted = false;

  readonly #cache: Token[] = [];
  #lines: Int32Array | null = null;
  #names: { mentions: string[]; tags: string[] } | null = null;
  #present: Set<number> | null = null;

  constructor(text: string, author: string) {
    this.text = text;
    this.author = author;
  }

  kind(at: number): number {
    return at >= 0 && at < this.count ? (kinds[at] as number) : -1;
  }

  /** The number of a token's word in the vocabulary; 0 for unknown, below zero for signs. */
  number(at: number): number {
    return at >= 0 && at < this.count ? (numbers[at] as number) : 0;
  }

  /** Letters with digits before or behind, as a code has them. */
  isMixed(at: number): boolean {
    return ((bits[at] as number) & BIT.mixed) !== 0;
  }

  start(at: number): number {
    return starts[at] ?? 0;
  }

  end(at: number): number {
    return ends[at] ?? 0;
  }

  /** A token with all its traits; undefined outside of the text. */
  at(at: number): Token | undefined {
    if (at < 0 || at >= this.count) return undefined;
    this.#cache[at] ??= this.#token(at);
    return this.#cache[at];
  }

  /** The token as it is written. */
  written(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** First and last-but-one token of the stretch around a place within its unit, at most `reach` away. */
  stretch(at: number, unit: Unit, reach: number): [from: number, to: number] {
    const stop = BIT[unit];
    const turns = unit === 'clause' ? BIT.turn : 0;
    let from = at;
    while (from > 0 && at - from < reach) {
      if (((bits[from - 1] as number) & stop) !== 0 || ((bits[from] as number) & turns) !== 0)
        break;
      from--;
    }
    let to = at + 1;
    while (to < this.count && to - at <= reach) {
      if (((bits[to - 1] as number) & stop) !== 0 || ((bits[to] as number) & turns) !== 0) break;
      to++;
    }
    return [from, to];
  }

  /** Whether any of these words or tags occurs in the whole text. */
  has(wanted: ReadonlySet<number>): boolean {
    this.#present ??= new Set(numbers.subarray(0, this.count));
    for (const number of wanted) if (this.#present.has(number)) return true;
    return false;
  }

  /** Folded handles but the author's own, each once, the first `MAX_NAMES`. */
  get mentions(): readonly string[] {
    return this.#named().mentions;
  }

  /** Folded hashtags, each once, the first `MAX_NAMES`. */
  get tags(): readonly string[] {
    return this.#named().tags;
  }

  #named() {
    if (this.#names !== null) return this.#names;
    const mentions = new Set<string>();
    const tags = new Set<string>();
    for (let at = 0; at < this.count; at++) {
      const name = kinds[at] === KIND.mention ? mentions : kinds[at] === KIND.tag ? tags : null;
      if (name !== null && name.size < MAX_NAMES) name.add(this.at(at)?.text ?? '');
    }
    mentions.delete(this.author);
    this.#names = { mentions: [...mentions], tags: [...tags] };
    return this.#names;
  }

  #token(at: number): Token {
    const kind = KINDS[kinds[at] as number] as TokenKind;
    this.#lines ??= numbered(this.count);
    const places = this.#lines;
    return {
      kind,
      text: foldedAs(kind, this.written(at), numbers[at] as number),
      start: this.start(at),
      end: this.end(at),
      spaced: ((bits[at] as number) & BIT.spaced) !== 0,
      line: places[at * 3] as number,
      sentence: places[at * 3 + 1] as number,
      clause: places[at * 3 + 2] as number,
    };
  }
}

function foldedAs(kind: TokenKind, written: string, number: number): string {
  if (kind === 'mark') return String.fromCharCode(-number);
  if (kind === 'picture' || kind === 'line') return written;
  const text = fold(written);
  if (kind === 'tag') return text.slice(1).replaceAll('_', '');
  return kind === 'mention' ? text.slice(1) : text;
}

/** Running numbers of line, sentence and clause for each token. */
function numbered(count: number): Int32Array {
  const places = new Int32Array(count * 3);
  let line = 0;
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < count; at++) {
    const bit = bits[at] as number;
    if ((bit & BIT.turn) !== 0) clause++;
    places[at * 3] = line;
    places[at * 3 + 1] = sentence;
    places[at * 3 + 2] = clause;
    if ((bit & BIT.line) !== 0) line++;
    if ((bit & BIT.sentence) !== 0) sentence++;
    if ((bit & BIT.clause) !== 0) clause++;
  }
  return places;
}

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

/** Lets go of the columns of an uncommonly long text. */
export function giveBack(): void {
  if (room > SHARED_ROOM) makeRoom(0);
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
      if (role === ROLE.letter) this.plainWord(text, this.at, unit);
      else if (role === ROLE.space) this.pass();
      else if (role === ROLE.mark) this.mark(folds[unit] as number);
      else if (role === ROLE.letters) this.word();
      else if (role === ROLE.none) this.at++;
      else this.rare(role, unit);
    }
    this.reading.count = this.count;
  }

  /** The common case, kept apart because it is most of the work: letters, then a space. */
  plainWord(text: string, start: number, first: number): void {
    let hash = hashed(WORD_SEED, folds[first] as number);
    let i = start + 1;
    let unit = 32;
    for (; i < text.length; i++) {
      unit = text.charCodeAt(i);
      if (roles[unit] !== ROLE.letter) break;
      hash = hashed(hash, folds[unit] as number);
    }
    if (roles[unit] !== ROLE.space) {
      this.word();
      return;
    }
    this.at = i;
    this.putWord(lookup(hash), start, this.mixedBit(first, text.charCodeAt(i - 1), i - start));
    this.pass();
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
    if ((next === DOT || next === HYPHEN || next === 58) && this.address(start)) return;
    const last = text.charCodeAt(this.at - 1);
    const mixed = this.mixedBit(text.charCodeAt(start), last, this.at - start);
    this.putWord(lookup(hash), start, mixed);
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
    const flag = flags[number] as number;
    const turn = (flag & FLAG.turn) !== 0 ? BIT.turn : 0;
    if (flag !== 0) this.note(flag);
    this.put(KIND.word, number, start, this.at, bit | turn);
  }

  note(flag: number): void {
    const { reading } = this;
    reading.seen |= flag;
    if ((flag & FLAG.anchor) !== 0) reading.anchors.push(this.count);
    if ((flag & FLAG.call) !== 0) reading.calls++;
    if ((flag & FLAG.goods) !== 0) reading.goods++;
    if ((flag & FLAG.praise) !== 0) reading.praise++;
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
    this.put(KIND.picture, 0, start, end, BIT.clause);
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
    this.put(KIND.mark, -sign, start, end, this.breaks(sign));
  }

  breaks(sign: number): number {
    const type = SIGNS[sign] as number;
    if (type === 0) return 0;
    if (type === 3) return BIT.clause;
    return type === 2 || this.isSentenceEnd() ? BIT.clause | BIT.sentence : 0;
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
    this.reading.tagCount++;
    this.reading.anchors.push(this.count);
    return this.put(KIND.tag, lookup(hash), start, this.at, 0);
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
      this.at++;
    }
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
    const scheme = text.charCodeAt(this.at) === 58;
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
