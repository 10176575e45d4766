import { parseCount } from '../counts.ts';

/**
 * Subscribers, from a line that counts them in any language.
 * @param lang the interface's language, "" where it is not known: "B" is then a thousand where the
 *   word for subscribers is the Turkish one
 */
export function subscribers(line: string, lang = ''): number | null {
  return parseCount(line, lang === '' && /\babone\b/iu.test(line) ? 'tr' : lang);
}
