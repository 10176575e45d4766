/** The languages that the judge knows (ISO 639-1), in the order of their bits in the vocabulary. */
export const LANGUAGE_CODES = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'tr',
  'id',
  'ja',
  'ko',
  'ar',
  'zh',
] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
