import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NETWORKS = 'src/networks';
/** What stands in quotes or between slashes in code: selectors, parts of paths, words for times. */
const LITERALS = /'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/[^/\n]+\/[a-z]*/g;

/**
 * The words that the readers of a network know, in lower case: they say what a part of a page is, and
 * never who somebody is. With the months, days and spans of time as a page in that language writes them.
 * @param lang of the page, a BCP 47 tag
 */
export function vocabularyOf(network: string, lang: string): Set<string> {
  const own = filesIn(join(NETWORKS, network));
  const shared = readdirSync(NETWORKS).filter((file) => file.endsWith('.ts'));
  const words = new Set<string>(['http', 'https', 'www', 'com', 'true', 'false']);
  for (const file of [...own, ...shared.map((name) => join(NETWORKS, name))]) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const literal of code.match(LITERALS) ?? []) add(words, literal);
  }
  for (const text of timeWords(lang)) add(words, text);
  return words;
}

function add(words: Set<string>, text: string): void {
  for (const word of text.toLowerCase().match(/(?:\p{L}\p{M}*)+/gu) ?? []) words.add(word);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;

function timeWords(lang: string): string[] {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(tidy(lang))[0] ?? 'en';
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  return [locale, 'en'].flatMap((language) =>
    STYLES.flatMap((style) => [
      ...days.map((day) =>
        new Intl.DateTimeFormat(language, { month: style, weekday: style }).format(day),
      ),
      ...UNITS.flatMap((unit) =>
        [1, 2].map((count) =>
          new Intl.RelativeTimeFormat(language, { style }).format(-count, unit),
        ),
      ),
    ]),
  );
}

function tidy(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'));
  } catch {
    return [];
  }
}
