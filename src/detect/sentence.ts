import { isCredit } from './finding.ts';
import { isName } from './patterns.ts';
import { KIND, type Reading } from './reading.ts';
import { bitOf, concepts, conceptsIn, HEADS, languagesOf } from './vocabulary.ts';
import { WORDS } from './words.ts';

/**
 * What a token is beside its word's concepts: an account, a hashtag, a name with a capital, the
 * first word of its sentence; or what its sentence holds.
 */
export const TRAITS = ['account', 'tag', 'name', 'first', 'question'] as const;
export type Trait = (typeof TRAITS)[number];

/** A concept that several words together stand for. */
export interface Idiom {
  concept: number;
  /** As bits. */
  languages: number;
}
/** Where it stands in a text: first token, and the one behind the last. */
export interface PlacedIdiom extends Idiom {
  from: number;
  to: number;
}
/** By each token of theirs. */
export type Idioms = ReadonlyMap<number, readonly PlacedIdiom[]>;

/** A sentence longer than this on either side is no longer read as one: keeps the search linear. */
const REACH = 80;
const ROOM = 2 * REACH + 2;
const PRIVATE = bitOf('private');
const COLON = -58;
const BRACKET = -40;

/** One sentence at a time, token by token; these are used again for the next. */
const traits = new Uint8Array(ROOM);
const meanings = new Uint32Array(ROOM);
/** Where a token stands as distances count: a name in a script without spaces is one word, not ten. */
const places = new Uint8Array(ROOM);

const [ACCOUNT, TAG, NAME, FIRST, QUESTION] = TRAITS.map((_, i) => 1 << i) as [
  number,
  number,
  number,
  number,
  number,
];

/** The sentence around a word, good until the next one is read. */
export class Sentence {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** All traits that any token has, and all concepts of whatever language. */
  readonly traits: number;
  readonly concepts: number;
  /** Where the question of a sentence begins: what stands before a colon or an emoji is not asked. */
  readonly asks: number;
  readonly #reading: Reading;
  readonly #idioms: Idioms;
  #lang = 0;
  /** No idiom stands in the text. */
  readonly #plain: boolean;

  constructor(reading: Reading, head: number, author: string, idioms: Idioms) {
    const [from, to] = reading.stretch(head, 'sentence', REACH);
    this.from = from;
    this.to = to;
    this.#reading = reading;
    this.#idioms = idioms;
    this.#plain = idioms.size === 0;
    let first: number = FIRST;
    let place = 0;
    let all = 0;
    let meaning = 0;
    let asks = from;
    for (let at = from; at < to; at++) {
      if (!isWithinName(reading, at)) place++;
      places[at - from] = place;
      let trait = traitOf(reading, at, first, author);
      if (reading.kind(at) <= KIND.mention) {
        trait |= first;
        first = 0;
      }
      if (partsQuestion(reading, at) && (all & QUESTION) === 0) asks = at;
      traits[at - from] = trait;
      all |= trait;
      meaning |= concepts[Math.max(0, reading.number(at))] as number;
      for (const { concept } of this.#idiomsAt(at)) meaning |= concept;
    }
    this.traits = all;
    this.concepts = meaning;
    this.asks = asks;
  }

  /** The token behind the last of the sentence around a word, for one that may never be read. */
  static endOf(reading: Reading, head: number): number {
    return reading.stretch(head, 'sentence', REACH)[1];
  }

  traitsAt(at: number): number {
    return traits[at - this.from] as number;
  }

  placeOf(at: number): number {
    return places[at - this.from] as number;
  }

  /** What a token means in the languages asked for last. */
  meaningAt(at: number): number {
    return meanings[at - this.from] as number;
  }

  /** Reads the tokens as words of these languages (bits), for `meaningAt`. */
  readAs(lang: number): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    for (let at = this.from; at < this.to; at++)
      meanings[at - this.from] = this.meaningIn(at, lang);
  }

  /** The languages, as bits, in which a token means one of these concepts. */
  languagesOf(at: number, wanted: number): number {
    const number = this.#reading.number(at);
    const kind = this.#reading.kind(at);
    const own = kind === KIND.mention ? wanted & PRIVATE : wanted;
    let found = number > 0 && kind <= KIND.mention ? languagesOf(number, own) : 0;
    for (const { concept, languages } of this.#idiomsAt(at))
      if ((concept & wanted) !== 0) found |= languages;
    return found;
  }

  /** First and last token of the words that mean one of these concepts here. */
  stretchOf(at: number, wanted: number): [first: number, last: number] {
    const idiom = this.#idiomsAt(at).find(({ concept }) => (concept & wanted) !== 0);
    return idiom === undefined ? [at, at] : [idiom.from, idiom.to - 1];
  }

  #idiomsAt(at: number): readonly PlacedIdiom[] {
    return this.#plain ? NONE : (this.#idioms.get(at) ?? NONE);
  }

  /** What a token means in these languages. */
  meaningIn(at: number, lang: number): number {
    let meaning = wordIn(this.#reading, at, lang);
    for (const { concept, languages } of this.#idiomsAt(at))
      if ((languages & lang) !== 0) meaning |= concept;
    return meaning;
  }
}

const NONE: readonly PlacedIdiom[] = [];
/** Words of an aside, and one more. */
const ASIDE = 4;

/** A mention is no word of the sentence, but the account of a charity stops it all the same. */
function wordIn(reading: Reading, at: number, lang: number): number {
  const number = reading.number(at);
  const kind = reading.kind(at);
  if (number <= 0 || kind > KIND.mention) return 0;
  const own = conceptsIn(number, lang);
  return kind === KIND.mention ? own & PRIVATE : own;
}

function traitOf(reading: Reading, at: number, first: number, author: string): number {
  const kind = reading.kind(at);
  if (kind === KIND.word) return isNameHere(reading, at, first) ? NAME : 0;
  if (kind === KIND.tag) return TAG;
  if (kind === KIND.mark) return isQuestion(reading, at) ? QUESTION : 0;
  if (kind !== KIND.mention) return 0;
  if (author !== '' && reading.folded(at) === author) return 0;
  return isCredit(reading, at) ? 0 : ACCOUNT;
}

/** Where a sentence begins every word has a capital; only with another or a verb behind it a name is likely. */
function isNameHere(reading: Reading, at: number, first: number): boolean {
  if (concepts[Math.max(0, reading.number(at))] !== 0 || !isName(reading, at)) return false;
  if (first === 0 || isName(reading, at + 1)) return true;
  // "Lumio sponsored …"
  const next = concepts[Math.max(0, reading.number(at + 1))] as number;
  return reading.number(at) === 0 && (next & HEADS) !== 0;
}

/** A character of a script without spaces that no lexicon knows, behind another such. */
function isWithinName(reading: Reading, at: number): boolean {
  const unknown = (place: number) => reading.number(place) === 0 && reading.isDense(place);
  return unknown(at) && unknown(at - 1);
}

/** "Ad with @x: which one?", "ad with @x 😍 which one?" */
export function partsQuestion(reading: Reading, at: number): boolean {
  if (reading.number(at) === COLON) return reading.kind(at) === KIND.mark;
  return reading.kind(at) === KIND.picture && reading.kind(at + 1) === KIND.word;
}

function isQuestion(reading: Reading, at: number): boolean {
  const number = reading.number(at);
  return (number === -63 || number === -0x61f) && !isAside(reading, at);
}

/** "…, and honestly?", "… (pressure? what pressure)", "…, okay?": asks nothing of what stands before it. */
export function isAside(reading: Reading, at: number): boolean {
  for (let near = at - 1; near > at - ASIDE; near--)
    if (reading.number(near) === BRACKET) return true;
  if (WORDS.nod.isAt(reading, at - 1)) return true;
  const [from] = reading.stretch(at, 'clause', ASIDE);
  const joined = WORDS.and.isAt(reading, from);
  return joined && from > 0 && reading.kind(from - 1) !== KIND.line && at - from < ASIDE;
}
