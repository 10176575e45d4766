import { labelText } from '../../detect/labels.ts';

/** Languages of YouTube's interface whose dates name the month; those with the names of another are left out. */
const LANGUAGES = [
  ...['en-GB', 'nl', 'de', 'fr', 'fr-CA', 'es', 'it', 'pt', 'ca', 'gl', 'ro', 'sv'],
  ...['da', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'hu', 'tr'],
  ...['ru', 'uk', 'bg', 'el', 'id', 'ms', 'th', 'hi', 'he', 'ar', 'fa', 'sw', 'af', 'az'],
];
const YEAR_FIRST = /(?<!\d)(\d{4}) ?[./年년-] ?(\d{1,2}) ?[./月월-] ?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/;
const VIETNAMESE = /(?<!\d)(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (\d{4})(?!\d)/;
/** A word with its inner full stops: Thai shortens its months to "ก.ย.". */
const WORD = /[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/u;
const TOKEN = new RegExp(`\\d+|${WORD.source}`, 'gu');
/** "in", which Hebrew writes as one word with the month. */
const HEBREW_IN = /^ב(?=\p{L}{2})/u;
/** The year of the first video. */
const FIRST_YEAR = 2005;
/** No line with a date is longer. */
const MAX_LINE = 200;

/**
 * The day that a line of YouTube's interface names: "19 Jun 2018", "27.04.2021", "2021年4月27日",
 * with or without words around it ("Streamed live on …").
 * @returns midnight UTC as an ISO date; null for a relative date and for one that can be read
 *   as two days ("03/04/2021")
 */
export function dateInWords(line: string): string | null {
  const text = labelText(line.slice(0, MAX_LINE)).toLowerCase();
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return day(first[1], first[2], first[3]);
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(last);
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese !== null) return day(vietnamese[3], vietnamese[2], vietnamese[1]);
  return namedMonth(text.match(TOKEN) ?? []);
}

/** With dots the day comes first everywhere; with strokes only a number above 12 tells. */
function yearLast([, a, separator, b, year]: RegExpExecArray): string | null {
  if (separator === '.' || Number(a) > 12) return day(year, b, a);
  return Number(b) > 12 ? day(year, a, b) : null;
}

/** A month's name with a day at most two words from it and a year behind or before both. */
function namedMonth(tokens: readonly string[]): string | null {
  for (const [at, token] of tokens.entries()) {
    const month = monthNames().get(token) ?? monthNames().get(token.replace(HEBREW_IN, ''));
    if (month === undefined) continue;
    const near = tokens.slice(Math.max(at - 3, 0), at + 4);
    const years = near.filter((other) => /^(?:19|20)\d\d$/.test(other));
    const days = [at - 1, at + 1, at - 2].map((place) => tokens[place] ?? '').filter(isDay);
    if (years.length === 1 && days[0] !== undefined) return day(years[0], String(month), days[0]);
  }
  return null;
}

function isDay(token: string): boolean {
  return /^\d{1,2}$/.test(token);
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const isReal =
    date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
  return isReal && Number(year) >= FIRST_YEAR ? date.toISOString() : null;
}

let names: Map<string, number> | null = null;

/** Months by the first word of their names, long and short; a name of two months is left out. */
function monthNames(): Map<string, number> {
  if (names !== null) return names;
  names = new Map();
  const shared = new Set<string>();
  for (const [name, month] of LANGUAGES.flatMap(monthsIn)) {
    const known = names.get(name);
    if (known !== undefined && known !== month) shared.add(name);
    names.set(name, month);
  }
  for (const name of shared) names.delete(name);
  return names;
}

function monthsIn(language: string): [string, number][] {
  // Some languages name a month in another form where a day stands beside it.
  const forms = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' } as const,
  ]);
  const formats = forms.map(
    (form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' }),
  );
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
    formats.flatMap((format): [string, number][] => {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      const word = WORD.exec(labelText(name).toLowerCase())?.[0];
      return word === undefined ? [] : [[word, index + 1]];
    }),
  );
}
