/** The pictures that the screens should look like. */
import { join } from 'node:path';
import type { Language } from './language.ts';
import type { Theme } from './studio.ts';

export const APPROVED = join('tests', 'screenshots', 'approved');

export interface Variant {
  lang: Language;
  theme: Theme;
}

/** Each screen is there in each of these: a language and a theme of their own show what either breaks. */
export const APPROVED_IN: readonly Variant[] = [
  { lang: 'en', theme: 'light' },
  { lang: 'nl', theme: 'dark' },
];

/** What a screen's picture is called, without what tells its kind. */
export function nameOf(screen: string, { lang, theme }: Variant): string {
  return `${screen}-${lang}-${theme}`;
}
