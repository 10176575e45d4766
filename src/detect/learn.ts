import { addHosts } from './affiliates.ts';
import type { Lexicons } from './lexicon/all.ts';
import type { Concept } from './lexicon/concepts.ts';
import type { Lexicon } from './lexicon/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from './lexicon/languages.ts';
import { addRulebooks } from './rulebooks.ts';
import { addEntry, addIdiom } from './rules.ts';
import { addShape } from './shape-rules.ts';
import {
  bitOf,
  FLAG,
  list,
  listClosed,
  listConcept,
  listDenials,
  listMisspelt,
  settle,
} from './vocabulary.ts';
import { addWords, wordsIn } from './words.ts';

const FLAGGED = Object.entries(FLAG).filter(([name]) => name !== 'anchor') as [
  Exclude<keyof typeof FLAG, 'anchor'>,
  number,
][];
let learned = false;

/** Whether all languages are learned. Before that nothing may be judged: a denial might be missing. */
export function isLearned(): boolean {
  return learned;
}

/**
 * Takes up the lexicons one by one, in the order of LANGUAGE_CODES: each step less than a ms of work
 * where it can be, so that a slow machine's page is not held up either. To be run to its end once.
 */
export function* learnSteps(lexicons: Lexicons): Generator<void> {
  for (const shape of lexicons.shapes) addShape(shape);
  yield;
  addHosts(lexicons.hosts);
  addRulebooks(lexicons.rulebooks);
  yield;
  for (const [i, code] of LANGUAGE_CODES.entries()) {
    yield* learn(lexicons.languages[code], code, 1 << i);
  }
  yield* settle();
  learned = true;
}

/** Takes up all lexicons at once; nothing where they are learned. */
export function learnAll(lexicons: Lexicons): void {
  if (!isLearned()) for (const _ of learnSteps(lexicons));
}

/** @param language its bit */
function* learn(lexicon: Lexicon, code: LanguageCode, language: number): Generator<void> {
  for (const entry of lexicon.entries) {
    addEntry(entry, code);
    yield;
  }
  for (const [name, flag] of FLAGGED) list(wordsIn(lexicon[name]), flag);
  yield;
  for (const [name, terms] of Object.entries(lexicon.concepts ?? {}) as [Concept, string][]) {
    const each = terms.split(' ');
    const words = each.filter((term) => !term.includes('+'));
    listConcept(words, name, language);
    for (const term of each.filter((term) => term.includes('+')))
      addIdiom(term.replaceAll('+', ' '), { concept: bitOf(name), languages: language });
    yield;
  }
  listDenials(wordsIn(lexicon.deny), language);
  listMisspelt(wordsIn(lexicon.misspelt));
  // Known so that dense texts are cut at them.
  for (const name of [
    'hiding',
    'deny',
    'between',
    'codeBetween',
    'goodFor',
    'grants',
    'otherCode',
    'gripe',
    'talk',
  ] as const)
    list(wordsIn(lexicon[name]), 0);
  listClosed(wordsIn(lexicon.hiding));
  yield;
  addWords(lexicon);
  yield;
}
