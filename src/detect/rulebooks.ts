import type { RulebookId } from '../model/verdict.ts';
import type { Rulebook } from './lexicon/rulebooks.ts';

/** For languages that no rule is for. */
const ELSEWHERE: RulebookId = 'us-ftc';
const books = new Map<RulebookId, Rulebook>();
const byLanguage = new Map<string, Rulebook>();

/** Takes up the rules that disclosures are judged by. */
export function addRulebooks(all: readonly Rulebook[]): void {
  for (const book of all) {
    books.set(book.id, book);
    for (const language of book.languages.split(' '))
      if (language !== '') byLanguage.set(language, book);
  }
}

/**
 * The rule to judge a post by, of those that were taken up.
 * @param chosen the user's own choice, before all else
 * @param lang the post's language as its page states it ("nl", "pt-BR")
 * @param guess asked only where the page states none
 */
export function rulebookFor(
  chosen: RulebookId | null,
  lang: string | null,
  guess: () => string | null,
): Rulebook {
  const language = chosen === null ? (lang ?? guess() ?? '') : '';
  const book = byLanguage.get(language) ?? byLanguage.get(primary(language));
  return book ?? (books.get(chosen ?? ELSEWHERE) as Rulebook);
}

/** "pt-BR", "NL": without the region. */
function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] as string;
}
