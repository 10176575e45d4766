/** What the popup draws first stays where it is, also where the card of the page's account comes above it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { USUAL } from '../tools/invented-accounts.ts';
import { seed } from '../tools/seed.ts';
import { type Demo, openDemo } from './support/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo('chrome');
});
afterAll(() => demo?.shut());

it('keeps room for the card of an account', async () => {
  const feed = await demo.open('https://www.instagram.com/mirrekruimels/');
  await feed.waitForSelector('[data-demo-post]');
  const popup = await demo.open(demo.popupUrl);
  await popup.setViewport({ width: 400, height: 600 });
  await seed(popup, USUAL, Date.now());
  await popup.evaluateOnNewDocument(noteRows);
  // Once, and the popup knows how much room such a card takes.
  for (let opening = 0; opening < 2; opening++) {
    await popup.reload();
    await popup.waitForSelector('[data-testid=page-account]');
    await popup.waitForSelector('[data-testid=sweep]');
  }
  await popup.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const tops = await popup.evaluate(() => (window as unknown as Noted).tops);
  expect(tops).toHaveLength(1);
});

interface Noted {
  /** Of the first row, in px, each time that it was drawn elsewhere. */
  tops: number[];
}

/** Runs in the page before its own scripts. */
function noteRows(): void {
  const noted = window as unknown as Noted;
  noted.tops = [];
  requestAnimationFrame(function look() {
    const row = document.querySelector('[data-testid=account-row]');
    const top = row && Math.round(row.getBoundingClientRect().top);
    if (top !== null && noted.tops.at(-1) !== top) noted.tops.push(top);
    requestAnimationFrame(look);
  });
}
