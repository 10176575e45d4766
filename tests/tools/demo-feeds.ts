/** What commands that make pictures share: the demo feeds read through. */
import { type DemoNetwork, profileUrl } from '../pages/truth.ts';
import type { Launched } from './launch.ts';

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
