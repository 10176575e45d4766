import { CHARS, fold, stands, three } from './normalize.ts';
import { BITS, isSpelled, spelled } from './vocabulary.ts';

const { folds } = CHARS;

export const KIND = { word: 0, tag: 1, mention: 2, url: 3, mark: 4, picture: 5, line: 6 } as const;

/** What stands beside a token. */
export const BIT = {
  spaced: 1,
  line: 2,
  sentence: 4,
  clause: 8,
  turn: 16,
  dense: 32,
  mixed: 64,
} as const;
export type Unit = 'line' | 'sentence' | 'clause';

/** More than a post may name; what stands behind is not looked up, which keeps the search linear. */
const MAX_NAMES = 200;

/** The tokens as columns. One set is used for every text in turn: judging is never interleaved. */
let room = 0;
export let kinds = new Uint8Array(0);
export let numbers = new Int32Array(0);
export let starts = new Int32Array(0);
export let ends = new Int32Array(0);
export let bits = new Uint8Array(0);
/** The hash of a word's folded letters, or of a sign; 0 where none was made. */
export let sums = new Int32Array(0);

/** By a word's number, the turn of the last reading that held it. */
export const readings = new Uint16Array(1 << BITS);
let turn = 0;

/** Counted from 1, and anew when the numbers are used up. */
function nextTurn(): number {
  if (turn === 0xffff) {
    readings.fill(0);
    turn = 0;
  }
  return ++turn;
}

/** Texts up to this length share the columns; longer ones get their own, until the next text. */
const SHARED_ROOM = 16_384;

/** Makes the columns long enough for a text of that length. */
export function makeRoom(length: number): void {
  const wanted = Math.max(length + 1, SHARED_ROOM);
  if (wanted === room) return;
  room = wanted;
  kinds = new Uint8Array(room);
  numbers = new Int32Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  bits = new Uint8Array(room);
  sums = new Int32Array(room);
}

/** A text taken apart, ready to be searched; good until the next text is read. */
export class Reading {
  readonly text: string;
  /** The author's own handle, folded. */
  readonly author: string;
  /** How many tokens there are. */
  count = 0;
  /** Words and hashtags at which a term may stand, and all hashtags. */
  readonly anchors: number[] = [];
  readonly hashtags: number[] = [];
  /** Words within longer ones of scripts without spaces, at which a term may stand too. */
  readonly within: { at: number; number: number }[] = [];
  /** Words whose concepts may begin a disclosure. */
  readonly heads: number[] = [];
  readonly urls: number[] = [];
  /** All flags that any word carries, and all concepts. */
  seen = 0;
  concepts = 0;
  /** How many words carry these flags. */
  calls = 0;
  goods = 0;
  praise = 0;
  /** Whether a sign for money occurs. */
  money = false;
  mentionCount = 0;
  /** Whether a sign "%" and a word of letters and digits (NORA10) occur. */
  percent = false;
  mixed = false;
  quoted = false;

  readonly #folded: string[] = [];
  #clauses: Int32Array | null = null;
  #names: { mentions: string[]; tags: string[] } | null = null;
  /** Which reading this is, see `readings`. */
  readonly turn = nextTurn();

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

  /** White space, an emoji or a line break stands before it. */
  isSpaced(at: number): boolean {
    return ((bits[at] as number) & BIT.spaced) !== 0;
  }

  /** Of a script without spaces, where words are cut at those that a lexicon knows. */
  isDense(at: number): boolean {
    return at >= 0 && at < this.count && ((bits[at] as number) & BIT.dense) !== 0;
  }

  /** A sign behind which a sentence is over. */
  endsSentence(at: number): boolean {
    return at >= 0 && at < this.count && ((bits[at] as number) & BIT.sentence) !== 0;
  }

  start(at: number): number {
    return starts[at] ?? 0;
  }

  end(at: number): number {
    return ends[at] ?? 0;
  }

  /**
   * A token as it is compared, '' outside of the text: a tag without "#" and "_", a mention without
   * "@", a mark as the one sign it repeats.
   */
  folded(at: number): string {
    if (at < 0 || at >= this.count) return '';
    this.#folded[at] ??= foldedAs(kinds[at] as number, this.written(at), numbers[at] as number);
    return this.#folded[at];
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

  /** Whether two tokens stand in the same line, sentence or clause; for near ones: it looks at all between. */
  together(a: number, b: number, unit: Unit): boolean {
    const stop = BIT[unit];
    const turns = unit === 'clause' ? BIT.turn : 0;
    if (Math.min(a, b) < 0 || Math.max(a, b) >= this.count) return false;
    for (let at = Math.min(a, b); at < Math.max(a, b); at++)
      if (((bits[at] as number) & stop) !== 0 || ((bits[at + 1] as number) & turns) !== 0)
        return false;
    return true;
  }

  /**
   * Two words may share a hash; what proves something is compared letter by letter. True of signs,
   * and of words that no lexicon knows.
   */
  isCertain(at: number): boolean {
    const number = this.number(at);
    if (number <= 0 || this.isPlain(at, spelled(number))) return true;
    const word = this.folded(at);
    return isSpelled(number, this.kind(at) === KIND.tag ? `#${word}` : word);
  }

  /** Whether a token is written in just these letters, but for their case and accents. */
  isPlain(at: number, letters: string): boolean {
    const start = this.start(at);
    return this.end(at) - start === letters.length && stands(this.text, start, letters);
  }

  /** A hash of the first three letters of a hashtag. */
  beginning(tag: number): number {
    const { text } = this;
    const at = this.start(tag);
    const a = folds[text.charCodeAt(at + 1)] ?? 0;
    const b = folds[text.charCodeAt(at + 2)] ?? 0;
    const c = folds[text.charCodeAt(at + 3)] ?? 0;
    return three(a, b, c);
  }

  /** Whether a token begins with a capital. */
  isCapital(at: number): boolean {
    if (at < 0 || at >= this.count) return false;
    const unit = this.text.charCodeAt(this.start(at));
    if (unit < 128) return unit >= 65 && unit <= 90;
    return /^\p{Lu}/u.test(this.written(at));
  }

  /** Whether any of these words, tags or signs occurs in the whole text. */
  has(wanted: ReadonlySet<number>): boolean {
    for (const number of wanted)
      if (number > 0 ? readings[number] === this.turn : this.#hasSign(number)) return true;
    return false;
  }

  #hasSign(number: number): boolean {
    for (let at = 0; at < this.count; at++) if (numbers[at] === number) return true;
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
      if (name !== null && name.size < MAX_NAMES) name.add(this.folded(at));
    }
    mentions.delete(this.author);
    this.#names = { mentions: [...mentions], tags: [...tags] };
    return this.#names;
  }

  /** The running number of the clause that a token stands in. */
  clause(at: number): number {
    this.#clauses ??= numbered(this.count);
    return this.#clauses[at] as number;
  }
}

function foldedAs(kind: number, written: string, number: number): string {
  if (kind === KIND.mark) return String.fromCharCode(-number);
  if (kind >= KIND.picture) return written;
  const text = fold(written);
  if (kind === KIND.tag) return text.slice(1).replaceAll('_', '');
  return kind === KIND.mention ? text.slice(1) : text;
}

/** The running number of the clause of each token. */
function numbered(count: number): Int32Array {
  const clauses = new Int32Array(count);
  let clause = 0;
  for (let at = 0; at < count; at++) {
    const bit = bits[at] as number;
    if ((bit & BIT.turn) !== 0) clause++;
    clauses[at] = clause;
    if ((bit & BIT.clause) !== 0) clause++;
  }
  return clauses;
}
