import { parseCount } from '../counts.ts';

/** Words for subscribers whose languages shorten a thousand by a letter that means nothing elsewhere, or more. */
const BY_WORD: readonly [word: RegExp, lang: string][] = [
  [/\babone\b/iu, 'tr'],
  [/\bfeliratkoz/iu, 'hu'],
];

/**
 * Subscribers, from a line that counts them in any language.
 * @param lang the interface's language, "" where it is not known: the word for subscribers tells it
 */
export function subscribers(line: string, lang = ''): number | null {
  const known = lang || BY_WORD.find(([word]) => word.test(line))?.[1];
  return parseCount(line, known);
}
