import type { Entry } from './lexicon/index.ts';
import { fold, isDense, THREES, three } from './normalize.ts';
import { compile, type Pattern } from './patterns.ts';
import type { Idiom } from './sentence.ts';
import { BITS, FLAG, flags, HEADS, numberOf } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What an entry of a lexicon is looked up as. */
export interface TagRule {
  entry: Entry;
  lang: string;
  unless: ReadonlySet<number>;
  /** Of these one must be there, if they are any. */
  amid: ReadonlySet<number>;
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
    const place = this.#places[number] ?? 0;
    if (place > 0) this.#rules[place]?.push(rule);
    else this.#places[number] = this.#rules.push([rule]) - 1;
  }

  of(number: number): readonly T[] {
    return this.#rules[this.#places[number] as number] as T[];
  }
}

/** By the number of a hashtag; the others by the number of the word that anchors the phrase. */
export const TAGS = new Index<TagRule>();
export const PHRASES = new Index<PhraseRule>();
/** Idioms with which a disclosure may begin, and those that only accompany one. */
export const HEAD_IDIOMS = new Index<IdiomRule>();
export const OTHER_IDIOMS = new Index<IdiomRule>();
/** By a hash of their first three letters; most tags are done with after one look. */
export const STARTS: (Start[] | undefined)[] = new Array(THREES).fill(undefined);
/** A hashtag of a script without spaces that ends with a term ("*様提供"), or holds it ("*様より*"). */
interface Part extends Start {
  anywhere: boolean;
}
const PARTS: Part[] = [];
const LARGEST_TAG = 60;

/** The rules of all terms that a hashtag holds, if it is of a script without spaces. */
export function partsOf(tag: string): readonly TagRule[] {
  if (tag.length > LARGEST_TAG || !isDense(tag)) return [];
  return PARTS.filter(({ letters, anywhere }) =>
    anywhere ? tag.includes(letters) : tag.endsWith(letters),
  ).map(({ rule }) => rule);
}

export function addEntry(entry: Entry, lang: string): void {
  const rule = { entry, lang, unless: listed(entry.unless ?? ''), amid: listed(entry.amid ?? '') };
  if (entry.form === 'tag') addTags(rule);
  else for (const term of entry.terms) addPhrase({ ...rule, pattern: compile(term) });
}

/** @param term its words, apart by spaces */
export function addIdiom(term: string, idiom: Idiom): void {
  const pattern = compile(term);
  const index = (idiom.concept & HEADS) === 0 ? OTHER_IDIOMS : HEAD_IDIOMS;
  for (const number of pattern.anchor.oneOf) {
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
    if (term.startsWith('*')) {
      PARTS.push({ letters: term.replaceAll('*', ''), rule, anywhere: term.endsWith('*') });
      continue;
    }
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
  for (const number of rule.pattern.anchor.oneOf) {
    PHRASES.add(number, rule);
    flagAnchor(number);
  }
}

function flagAnchor(number: number): void {
  if (number > 0) flags[number] = (flags[number] as number) | FLAG.anchor;
}
