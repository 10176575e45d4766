/** What commands that make pictures share: a browser in a language, and the demo feeds read through. */
import { type DemoNetwork, profileUrl } from '../pages/truth.ts';
import type { Launched } from './launch.ts';

export type Language = 'en' | 'nl';

/** The accounts whose profiles are read, so that the popup has drifts to show. */
const PROFILES: [DemoNetwork, string][] = [
  ['instagram', 'mirrekruimels'],
  ['instagram', 'tochtmetjorrit'],
  ['instagram', 'fennenaait'],
  ['instagram', 'boekenkastbram'],
  ['x', 'tolmantests'],
  ['x', 'keukenvanilse'],
  ['x', 'runwithorla'],
];

/** What makes Chromium on Linux take a language that Debian ships no translation of its own for. */
export function inLanguage(lang: Language) {
  const locale = lang === 'nl' ? 'nl_NL.UTF-8' : 'en_US.UTF-8';
  return { env: { LANGUAGE: lang, LC_ALL: locale, LANG: locale }, args: [`--lang=${lang}`] };
}

/** Scrolls through demo feeds and profiles, as a user would. */
export async function readDemo(adrift: Launched): Promise<void> {
  const page = await adrift.newPage();
  for (const url of [
    'https://x.com/home',
    ...PROFILES.map(([network, handle]) => profileUrl(network, handle)),
  ]) {
    await page.goto(url);
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(async () => {
      while (
        document.querySelector('[data-demo-end]') === null ||
        scrollY + innerHeight < document.documentElement.scrollHeight - 4
      ) {
        scrollBy(0, innerHeight - 200);
        await new Promise((done) => setTimeout(done, 150));
      }
    });
    await settle();
  }
  await page.close();
}

/** Waits until what was started is drawn and recorded. @param ms milliseconds */
export function settle(ms = 1500): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
