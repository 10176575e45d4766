import type { Entry } from './lexicon/index.ts';
import { fold, THREES, three } from './normalize.ts';
import { compile, type Pattern } from './patterns.ts';
import { type Reading, readings } from './reading.ts';
import type { Idiom } from './sentence.ts';
import { BITS, FLAG, flags, HEADS, numberOf } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What an entry of a lexicon is looked up as. */
export interface TagRule {
  entry: Entry;
  lang: string;
  unless: ReadonlySet<number>;
}
export interface PhraseRule extends TagRule {
  pattern: Pattern;
}
/** A phrase that stands for a concept. */
export interface IdiomRule {
  pattern: Pattern;
  idiom: Idiom;
}
/** A hashtag that may go on ("giftedby*"). */
interface Start {
  letters: string;
  rule: TagRule;
}

/** Rules by a word's number. */
class Index<T> {
  readonly #places = new Uint16Array(1 << BITS);
  readonly #rules: T[][] = [[]];

  add(number: number, rule: T): void {
    const place = this.placeOf(number);
    if (place > 0) this.#rules[place]?.push(rule);
    else this.#places[number] = this.#rules.push([rule]) - 1;
  }

  of(number: number): readonly T[] {
    return this.#rules[this.placeOf(number)] as T[];
  }

  /** Where the rules of a number are kept; 0 for none. */
  protected placeOf(number: number): number {
    return this.#places[number] as number;
  }
}

/**
 * Phrases by the number of the word that anchors them. Most of those of an anchor lack another word:
 * what each needs lies in one row of numbers an anchor, so that few have to be looked at.
 */
class PhraseIndex<T extends { pattern: Pattern }> extends Index<T> {
  /** For each rule in turn: where the next one begins, 1 for one with an account, its needs, each closed by 0. */
  readonly #screens: number[][] = [[]];

  override add(number: number, rule: T): void {
    super.add(number, rule);
    const place = this.placeOf(number);
    this.#screens[place] ??= [];
    const screen = this.#screens[place] as number[];
    const { needs, account } = rule.pattern;
    const start = screen.push(0, account ? 1 : 0) - 2;
    for (const words of needs) {
      for (const word of words) screen.push(word);
      screen.push(0);
    }
    screen[start] = screen.length;
  }

  /** The rules of an anchor of which the text holds all words, wherever they stand. */
  in(reading: Reading, anchor: number): readonly T[] {
    const place = this.placeOf(anchor);
    if (place === 0) return NONE;
    const screen = this.#screens[place] as readonly number[];
    const named = reading.mentionCount + reading.hashtags.length > 0;
    let held: T[] | null = null;
    for (let at = 0, rule = 0; at < screen.length; rule++) {
      const next = screen[at] as number;
      if ((screen[at + 1] === 0 || named) && holds(screen, at + 2, next, reading.turn)) {
        held ??= [];
        held.push(this.of(anchor)[rule] as T);
      }
      at = next;
    }
    return held ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Whether the text of that turn holds a word of each row from one place of a screen to another. */
function holds(screen: readonly number[], from: number, to: number, turn: number): boolean {
  for (let at = from; at < to; at++) {
    while (readings[screen[at] as number] !== turn) if (screen[++at] === 0) return false;
    while (screen[at] !== 0) at++;
  }
  return true;
}

/** By the number of a hashtag; the others by the number of the word that anchors the phrase. */
export const TAGS = new Index<TagRule>();
export const PHRASES = new PhraseIndex<PhraseRule>();
/** Idioms with which a disclosure may begin, and those that only accompany one. */
export const HEAD_IDIOMS = new PhraseIndex<IdiomRule>();
export const OTHER_IDIOMS = new PhraseIndex<IdiomRule>();
/** By a hash of their first three letters; most tags are done with after one look. */
export const STARTS: (Start[] | undefined)[] = new Array(THREES).fill(undefined);

export function addEntry(entry: Entry, lang: string): void {
  const unless = listed(entry.unless ?? '');
  if (entry.form === 'tag') addTags({ entry, lang, unless });
  else for (const term of entry.terms) addPhrase({ entry, lang, unless, pattern: compile(term) });
}

/** @param term its words, apart by spaces */
export function addIdiom(term: string, idiom: Idiom): void {
  const pattern = compile(term);
  const index = (idiom.concept & HEADS) === 0 ? OTHER_IDIOMS : HEAD_IDIOMS;
  for (const number of anchorsOf(pattern)) {
    index.add(number, { pattern, idiom });
    flagAnchor(number);
  }
}

/** Many entries share one list of words. */
const LISTS = new Map<string, ReadonlySet<number>>();

function listed(words: string): ReadonlySet<number> {
  const known = LISTS.get(words);
  if (known !== undefined) return known;
  // Beside a tag the words may be tags themselves.
  const numbers = new Set(wordsIn(words).flatMap((word) => [numberOf(word), tagNumber(word)]));
  LISTS.set(words, numbers);
  return numbers;
}

function tagNumber(word: string): number {
  return numberOf(/^[\p{L}\p{N}]/u.test(word) ? `#${word}` : word);
}

function addTags(rule: TagRule): void {
  for (const term of rule.entry.terms.flatMap((terms) => fold(terms).split(' '))) {
    if (!term.endsWith('*')) {
      TAGS.add(tagNumber(term), rule);
      continue;
    }
    const letters = term.slice(0, -1);
    const hash = three(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2));
    STARTS[hash] = [...(STARTS[hash] ?? []), { letters, rule }];
  }
}

function addPhrase(rule: PhraseRule): void {
  for (const number of anchorsOf(rule.pattern)) {
    PHRASES.add(number, rule);
    flagAnchor(number);
  }
}

/** Words alone: no phrase is looked for at a sign. */
function anchorsOf({ anchor }: Pattern): number[] {
  return anchor.oneOf.filter((number) => number > 0);
}

function flagAnchor(number: number): void {
  flags[number] = (flags[number] as number) | FLAG.anchor;
}
