import type { Lexicon } from './lexicon/index.ts';
import { fold } from './normalize.ts';
import { type Reading, sums } from './reading.ts';
import { hashOf, WORD_SEED } from './vocabulary.ts';

export type WordList = Exclude<keyof Lexicon, 'entries' | 'concepts' | 'misspelt'>;

const LISTS = [
  'deny',
  'refusal',
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
  'means',
  'goodFor',
  'whose',
  'like',
  'entrance',
  'noCode',
  'save',
  'till',
  'dot',
  'you',
  'tagNouns',
  'or',
  'and',
  'noSponsor',
  'credit',
  'made',
  'noBrand',
  'nod',
] as const satisfies readonly WordList[];

const SCREEN_BITS = 11;

/** Words, or signs, that tokens are asked for: by their hash, and by their letters only where that fits. */
export class WordSet extends Set<string> {
  readonly #may = new Uint8Array(1 << SCREEN_BITS);

  /** @param words apart by spaces, folded */
  static of(words: string): WordSet {
    const set = new WordSet();
    for (const word of words.split(' ')) set.add(word);
    return set;
  }

  override add(word: string): this {
    this.#may[placeOf(hashOf(word, WORD_SEED))] = 1;
    return super.add(word);
  }

  /** Whether a token is one of them; a tag or mention by its name. */
  isAt(reading: Reading, at: number): boolean {
    if (at < 0 || at >= reading.count) return false;
    const sum = sums[at] as number;
    if (sum !== 0 && this.#may[placeOf(sum)] === 0) return false;
    return this.has(reading.folded(at));
  }
}

function placeOf(hash: number): number {
  return hash >>> (32 - SCREEN_BITS);
}

const sets = Object.fromEntries(LISTS.map((list) => [list, new WordSet()])) as Record<
  (typeof LISTS)[number],
  WordSet
>;

/** The words of each list, folded, of all languages that were learned together. */
export const WORDS: Readonly<Record<WordList, WordSet>> = sets;

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
