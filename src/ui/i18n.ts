import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
type WithoutForm<Key> = Key extends `${infer Base}_other` ? Base : never;
/** A message with plural forms: `<key>_other`, and `<key>_one` and so on where a language has them. */
export type PluralKey = WithoutForm<MessageKey>;

/**
 * The message in the user's language.
 * @param parts what stands for $1, $2 and so on
 */
export function t(key: MessageKey, ...parts: string[]): string {
  const known = asked.get(key) ?? browser.i18n.getMessage(key, MARKS);
  asked.set(key, known);
  return known.replace(MARK, (mark) => parts[MARKS.indexOf(mark)] ?? '');
}

/** Messages with marks, of no language, for their parts: asking the browser each time is slow. */
const asked = new Map<MessageKey, string>();
const MARK = /[\uE000-\uE008]/g;
const MARKS = Array.from('\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008');

/**
 * The message in the plural form for `count`.
 * @param parts what stands for $2, $3 and so on; $1 is the count
 */
export function plural(key: PluralKey, count: number, ...parts: string[]): string {
  return pluralOf(key, count, number(count), ...parts);
}

/** As `plural`, with $1 written otherwise than as a plain number. */
export function pluralOf(key: PluralKey, count: number, ...parts: string[]): string {
  const form = pluralRules().select(Math.abs(count));
  return browser.i18n.getMessage(`${key}_${form}`, parts) || t(`${key}_other`, ...parts);
}

/**
 * The language that numbers and dates are written in: the browser's ("en-GB"), if the messages are
 * in it too, else that of the messages, so that no sentence is in two languages.
 */
export function formatLocale(): string {
  const ui = browser.i18n.getUILanguage();
  const shown = t('locale');
  return ui.split(/[-_]/)[0]?.toLowerCase() === shown.split('-')[0] ? ui.replace('_', '-') : shown;
}

/** Made once, on first use: formatters are costly to make. */
function once<T>(make: (locale: string) => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make(formatLocale());
    return made;
  };
}
const pluralRules = once(() => new Intl.PluralRules(t('locale')));
const grouped = once((locale) => new Intl.NumberFormat(locale));
const short = once((locale) => new Intl.NumberFormat(locale, { notation: 'compact' }));
const withSign = once((locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));
const wholePercent = once((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const finePercent = once(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);
const monthAndYear = once(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** Grouped: "1,204". */
export function number(value: number): string {
  return grouped().format(value);
}

const oneDecimal = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** With a decimal where there is one: "5.2". */
export function fraction(value: number): string {
  return oneDecimal().format(value);
}

/** Short: "48K", "1.2M". */
export function compact(value: number): string {
  return short().format(value);
}

/** A share from 0 to 1 as a percentage; a decimal only near the ends, where 0% or 100% would lie. */
export function percent(share: number): string {
  const nearEnd = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
  return (nearEnd ? finePercent() : wholePercent()).format(share);
}

/** A whole number with its sign: "+23", "−17", "0". */
export function signed(value: number): string {
  return withSign().format(value).replace('-', '−');
}

const regions = once((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** @param region ISO 3166-1; @returns "Belgium" */
export function regionName(region: string): string {
  return regions().of(region) ?? region;
}

/** @param month `YYYY-MM`; @returns "Nov 2026" */
export function monthName(month: string): string {
  return monthAndYear().format(new Date(`${month}-01T00:00:00Z`));
}

const longMonthAndYear = once(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** @param month `YYYY-MM`; @returns "November 2026", as within a sentence */
export function longMonthName(month: string): string {
  return longMonthAndYear().format(new Date(`${month}-01T00:00:00Z`));
}

const day = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));

/** @param time ms since 1970; @returns "26 Nov 2026", by the user's own calendar */
export function dayName(time: number): string {
  return day().format(time);
}

const shortDay = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
);

/** @param time ms since 1970; @returns "26 Nov", by the user's own calendar */
export function shortDayName(time: number): string {
  return shortDay().format(time);
}

/** From one day to another: "2 – 9 Mar 2026", or the day where they are the same. */
export function dayRange(from: number, to: number): string {
  return day().formatRange(from, to);
}

/** Two months, `YYYY-MM`: "Mar 2025 – Nov 2026", or one where they are the same. */
export function monthRange(from: string, to: string): string {
  const dateOf = (month: string) => new Date(`${month}-01T00:00:00Z`);
  return monthAndYear().formatRange(dateOf(from), dateOf(to));
}

const enumerated = once(
  (locale) => new Intl.ListFormat(locale, { style: 'narrow', type: 'conjunction' }),
);

/** "Glowlab, Boshotel" */
export function list(items: readonly string[]): string {
  return enumerated().format(items);
}

/** Tells the document its language, for screen readers, and its direction. */
export function localizeDocument(): void {
  document.documentElement.lang = t('locale');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
