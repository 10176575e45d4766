/** The languages of the screens, and a browser in one of them. */

/** Each with the locale of a Linux system. */
const LOCALES = {
  en: 'en_US',
  nl: 'nl_NL',
  de: 'de_DE',
  fr: 'fr_FR',
  es: 'es_ES',
  it: 'it_IT',
  pt: 'pt_BR',
  pl: 'pl_PL',
} as const;
export type Language = keyof typeof LOCALES;
export const LANGUAGES = Object.keys(LOCALES) as Language[];

/** What makes Chromium on Linux take a language that Debian ships no translation of its own for. */
export function inLanguage(lang: Language) {
  const locale = LOCALES[lang];
  // Its own words it takes by the language alone, but for Brazil's.
  const own = lang === 'pt' ? locale : lang;
  const env = { LANGUAGE: own, LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8` };
  return { env, args: [`--lang=${own.replace('_', '-')}`] };
}
