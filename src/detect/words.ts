import type { Lexicon } from './lexicon/index.ts';
import { fold } from './normalize.ts';

export type WordList = Exclude<keyof Lexicon, 'entries' | 'concepts' | 'misspelt'>;

const LISTS = [
  'deny',
  'between',
  'turn',
  'everyday',
  'spokenOf',
  'talk',
  'code',
  'otherCode',
  'gripe',
  'use',
  'rebate',
  'sale',
  'partner',
  'ambassador',
  'advert',
  'call',
  'goods',
  'praise',
  'offer',
  'worn',
  'site',
  'trade',
  'hiding',
  'codeBetween',
  'codeBare',
  'codeOwned',
  'mine',
  'ours',
  'with',
  'grants',
  'entrance',
  'noCode',
  'tagNouns',
  'or',
  'and',
  'noSponsor',
  'credit',
  'made',
  'noBrand',
] as const satisfies readonly WordList[];

const sets = Object.fromEntries(LISTS.map((list) => [list, new Set<string>()])) as Record<
  (typeof LISTS)[number],
  Set<string>
>;

/** The words of each list, folded, of all languages that were learned together. */
export const WORDS: Readonly<Record<WordList, ReadonlySet<string>>> = sets;

/** Takes up the lists of a language. */
export function addWords(lexicon: Lexicon): void {
  for (const list of LISTS) for (const word of wordsIn(lexicon[list])) sets[list].add(word);
}

/** The words of a list as a lexicon writes it, folded. */
export function wordsIn(list: string | undefined): string[] {
  return fold(list ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
