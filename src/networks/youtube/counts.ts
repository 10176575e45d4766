import { parseCount } from '../counts.ts';

/**
 * Subscribers, from a line that counts them in any language.
 * @param lang the interface's language, "" where it is not known: "B" and "E" are then a thousand where
 *   the word for subscribers is the Turkish or the Hungarian one
 */
export function subscribers(line: string, lang = ''): number | null {
  if (lang !== '') return parseCount(line, lang);
  return parseCount(line, /\babone\b/iu.test(line) ? 'tr' : /feliratkoz/iu.test(line) ? 'hu' : '');
}
