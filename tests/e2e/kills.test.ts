/**
 * A recording run in a real Chromium while its worker is killed over and over: what two pages read is
 * counted once, and nothing of it is lost. The truth is written by hand (tests/pages/truth.ts).
 */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { homeIds, talliesOf } from '../pages/truth.ts';
import {
  type Demo,
  eventually,
  killWorker,
  ledgerOf,
  openDemo,
  scrollThrough,
} from './support/demo.ts';

const KILLS = 50;
const HOME = 'https://x.com/home';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo('chrome');
});
afterAll(() => demo?.shut());

it('the worker killed again and again: each post is counted once', async () => {
  const wanted = Object.fromEntries(
    [...talliesOf('x', homeIds('x'))].map(([name, { organic, sponsored, likely }]) => [
      name,
      { organic, sponsored, likely },
    ]),
  );
  const popup = await demo.open(demo.popupUrl);
  let kills = 0;
  const kill = async () => {
    if (kills < KILLS && (await killWorker(demo))) kills++;
  };
  let rounds = 0;
  for (; rounds < 8 && (rounds < 2 || kills < KILLS); rounds++) {
    const page = await demo.open(HOME);
    // In the midst of what the last steps read: gathered, under way, or just being stored.
    await scrollThrough(page, 'down', { settle: 150, onStep: kill });
    await kill();
    await scrollThrough(page, 'up', { settle: 150, onStep: kill });
    await page.close();
  }
  console.info({ kills, rounds });
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  const ledger = await eventually(
    () => ledgerOf(popup),
    (found) => isDeepStrictEqual(found, wanted),
  );
  expect(ledger).toEqual(wanted);
});

it('a page that is left at once: what was read in the last moment is counted', async () => {
  const popup = await demo.open(demo.popupUrl);
  const page = await demo.open('https://x.com/home?left=1');
  await page.waitForSelector('[data-demo-post]');
  const before = await ledgerOf(popup);
  await popup.evaluate(eraseRecords);
  await page.reload();
  await page.waitForSelector('[data-adrift]');
  const badges = await page.$$eval('[data-adrift=sponsored]', (hosts) => hosts.length);
  await page.goto('https://x.com/nothing-here');
  const sponsored = (ledger: Awaited<ReturnType<typeof ledgerOf>>) =>
    Object.values(ledger).reduce((sum, each) => sum + each.sponsored, 0);
  const after = await eventually(
    () => ledgerOf(popup),
    (ledger) => sponsored(ledger) >= badges,
  );
  expect(badges).toBeGreaterThan(0);
  expect(sponsored(before)).toBeGreaterThan(0);
  expect(sponsored(after)).toBeGreaterThanOrEqual(badges);
});

it('records that cannot be read: rebuilt from what can, and the user is told once', async () => {
  const popup = await demo.open(demo.popupUrl);
  const before = await ledgerOf(popup);
  await popup.evaluate(spoilRecords);
  await popup.reload();
  const notice = await popup.waitForSelector('[data-testid=records-notice][data-kind=repaired]');
  expect(await notice?.$eval('p', (text) => text.textContent)).toMatch(/[1-9]\d* posts/);
  expect(await ledgerOf(popup)).toEqual(before);
  expect(await popup.$('.notice[role=alert]')).toBeNull();
  await (await notice?.$('button'))?.click();
  await popup.waitForFunction(
    () => document.querySelector('[data-testid=records-notice]') === null,
  );
  await popup.reload();
  await popup.waitForSelector('main');
  expect(await popup.$('[data-testid=records-notice]')).toBeNull();
});

/** Runs in the popup: all stores emptied. */
async function eraseRecords(): Promise<void> {
  const raw = await new Promise<IDBDatabase>((done) => {
    const open = indexedDB.open('adrift');
    open.onsuccess = () => done(open.result);
  });
  const names = Array.from(raw.objectStoreNames);
  const transaction = raw.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  raw.close();
}

/** Runs in the popup: a post and a followed account that are none. */
async function spoilRecords(): Promise<void> {
  const raw = await new Promise<IDBDatabase>((done) => {
    const open = indexedDB.open('adrift');
    open.onsuccess = () => done(open.result);
  });
  const transaction = raw.transaction(['posts', 'accounts'], 'readwrite');
  transaction.objectStore('posts').put({ key: 'x:spoilt', network: 'x' });
  transaction.objectStore('accounts').put({ n: 9999, network: 'x', listed: 1 });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  raw.close();
}
