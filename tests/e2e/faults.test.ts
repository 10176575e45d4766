/**
 * What goes wrong around Adrift while a feed is read, in real browsers: reading goes on or stops quietly,
 * and what is counted is what was on the page. Deaths of the worker: kills.test.ts.
 */
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeIds, talliesOf } from '../pages/truth.ts';
import {
  type Demo,
  eventually,
  type LedgerAccount,
  ledgerOf,
  openDemo,
  pause,
  scrollThrough,
} from './support/demo.ts';
import { addPost } from './support/posts.ts';

const HOME = 'https://x.com/home';
const TABS = 20;
/** Storage for a part of the feed, in bytes. */
const ROOM = 30_000;
/** Long enough for late labels, and for what was read to be stored. */
const STORED = 2500;

type Ledger = Record<string, LedgerAccount>;

describe.each(['chrome', 'firefox'] as const)('faults in %s', (browser) => {
  let demo: Demo;
  let popup: Page;
  beforeEach(async () => {
    demo = await openDemo(browser);
    popup = await demo.open(demo.popupUrl);
  });
  afterEach(() => demo?.shut());

  it('an extension updated, then removed, while its feeds are read: old pages go on without a word', async () => {
    const feed = await listened();
    await steps(feed.page, 2);
    await demo.browser.installExtension(resolve('dist', browser));
    await scrollThrough(feed.page, 'down', { settle: 80 });
    await pressBadges(feed.page);
    expect(feed.errors).toEqual([]);

    const next = await listened();
    await next.page.waitForSelector('[data-adrift]', { timeout: 15_000 });
    await demo.browser.uninstallExtension(demo.extensionId);
    await pause(500);
    await scrollThrough(next.page, 'down', { settle: 80 });
    await pressBadges(next.page);
    const shown = await next.page.$$('[data-demo-post]');
    expect(shown.length).toBeGreaterThan(0);
    expect([...feed.errors, ...next.errors]).toEqual([]);
  });

  it('records deleted under it: reading goes on, and what is read from then on is counted', async () => {
    const { page, errors } = await listened();
    await steps(page, 3);
    await pause(STORED);
    expect(await ledgerOf(popup)).not.toEqual({});
    await popup.evaluate(deleteRecords);
    await page.bringToFront();
    await page.reload();
    await scrollThrough(page, 'down', { settle: 120 });
    expect(await ledgerAs(truth())).toEqual(truth());
    await expectNoAlert();
    expect(errors).toEqual([]);
  });

  it('a tab closed in the midst of a batch: what had a badge is counted', async () => {
    const { page } = await listened();
    await steps(page, 2);
    await page.waitForSelector('[data-adrift]');
    const sponsored = await page.$$eval('[data-adrift=sponsored]', ({ length }) => length);
    await page.close({ runBeforeUnload: true });
    const counted = (ledger: Ledger) =>
      Object.values(ledger).reduce((sum, each) => sum + each.sponsored, 0);
    const ledger = await eventually(
      () => ledgerOf(popup),
      (found) => counted(found) >= sponsored,
    );
    expect(sponsored).toBeGreaterThan(0);
    expect(counted(ledger)).toBeGreaterThanOrEqual(sponsored);
    expectWithin(ledger, truth());
  });

  it('one feed in many tabs at once: each post is counted once', async () => {
    const pages = await Promise.all(Array.from({ length: TABS }, () => demo.open(HOME)));
    const ids = new Set<string>();
    for (const page of pages) {
      await page.bringToFront();
      await page.waitForSelector('[data-adrift]');
      for (const id of await page.$$eval('[data-demo-post]', postIds)) ids.add(id);
    }
    expect(ids.size).toBeGreaterThan(5);
    const wanted = truth(ids);
    expect(await ledgerAs(wanted)).toEqual(wanted);
  });

  it('back from the back/forward cache: the page is read on, and nothing counted twice', async () => {
    const { page, errors } = await listened();
    await steps(page, 3);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto('https://x.com/nothing-here');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/home');
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
    await scrollThrough(page, 'down', { settle: 120 });
    expect(await ledgerAs(truth())).toEqual(truth());
    expect(errors).toEqual([]);
  });

  it('offline: what is on the page is marked and counted, and popup and page say nothing of it', async () => {
    const { page, errors } = await listened();
    await steps(page, 1);
    await goOffline();
    const posts = await page.$$eval('[data-demo-post]', postIds);
    await page.evaluate(addPost, {
      id: '2072000000000000999',
      handle: 'newcomer',
      name: 'New',
      text: 'Nieuw! #ad',
    });
    await page.waitForSelector('#added [data-adrift=sponsored]');
    const ledger = await eventually(
      () => ledgerOf(popup),
      (found) => found['x:newcomer']?.sponsored === 1 && covers(found, truth(posts)),
    );
    expect(ledger['x:newcomer']).toEqual({ organic: 0, sponsored: 1, likely: 0 });
    expect(covers(ledger, truth(posts))).toBe(true);
    await expectNoAlert();
    expect(errors).toEqual([]);

    async function goOffline(): Promise<void> {
      await demo.loseServer();
      if (browser === 'firefox') return;
      await Promise.all([page.setOfflineMode(true), popup.setOfflineMode(true)]);
    }
  });

  describe.runIf(browser === 'chrome')('of storage and life cycle', () => {
    // Firefox has no way to lower the limit of one extension.
    it('storage full: the user is told, reading goes on, and all is stored once there is room', async () => {
      const session = await popup.createCDPSession();
      const used = await eventually(
        () => usedStorage(popup),
        ({ worker, records }) => worker > 0 && records > 0,
      );
      await limitStorage(session, demo.extensionOrigin, used.all + ROOM);
      const { page, errors } = await listened();
      const before = await eventually(
        () => ledgerOf(popup),
        (found) => Object.keys(found).length > 0,
      );
      expect(before).not.toEqual({});
      await scrollThrough(page, 'down', { settle: 120 });
      await popup.bringToFront();
      await popup.waitForSelector('[data-testid=records-notice][data-kind=full]');
      expectWithin(before, await ledgerOf(popup));
      expect(await ledgerOf(popup)).not.toEqual(truth());
      await page.bringToFront();
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForSelector('[data-adrift]');

      await limitStorage(session, demo.extensionOrigin, null);
      // The next attempt may be half a minute away.
      const ledger = await ledgerAs(truth(), 45_000);
      expect(ledger).toEqual(truth());
      await popup.bringToFront();
      await popup.waitForSelector('[data-testid=records-notice]', { hidden: true });
      expect(errors).toEqual([]);
    });

    it('a frozen page: what it read is stored before, and it goes on where it stopped', async () => {
      const { page, errors } = await listened();
      await steps(page, 3);
      const sponsored = await page.$$eval('[data-adrift=sponsored]', ({ length }) => length);
      await popup.bringToFront();
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await pause(STORED);
      const stored = Object.values(await ledgerOf(popup)).reduce((sum, x) => sum + x.sponsored, 0);
      expect(stored).toBeGreaterThanOrEqual(sponsored);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await scrollThrough(page, 'down', { settle: 120 });
      expect(await ledgerAs(truth())).toEqual(truth());
      expect(errors).toEqual([]);
    });
  });

  /** The feed, and all that is thrown or complained of in its page, also by content scripts. */
  async function listened(): Promise<{ page: Page; errors: string[] }> {
    const page = await demo.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        errors.push(message.text());
    });
    await page.goto(HOME);
    await page.bringToFront();
    await page.waitForSelector('[data-adrift]');
    return { page, errors };
  }

  async function expectNoAlert(): Promise<void> {
    const fresh = await demo.open(demo.popupUrl);
    await fresh.bringToFront();
    await fresh.waitForSelector('main');
    expect(await fresh.$('[role=alert]')).toBeNull();
  }

  /** The ledger once it is as wanted, or as it is when patience (ms) ends. */
  function ledgerAs(wanted: Ledger, patience?: number): Promise<Ledger> {
    return eventually(
      () => ledgerOf(popup),
      (found) => isDeepStrictEqual(found, wanted),
      patience,
    );
  }
});

/** What the ledger holds once these posts, or all of the feed, were seen. */
function truth(ids: Iterable<string> = homeIds('x')): Ledger {
  return Object.fromEntries(
    [...talliesOf('x', ids)].map(([name, { organic, sponsored, likely }]) => [
      name,
      { organic, sponsored, likely },
    ]),
  );
}

/** Each account has at least these counts. */
function covers(ledger: Ledger, part: Ledger): boolean {
  return Object.entries(part).every(([name, { organic, sponsored, likely }]) => {
    const found = ledger[name];
    return (
      found !== undefined &&
      found.organic >= organic &&
      found.sponsored >= sponsored &&
      found.likely >= likely
    );
  });
}

function expectWithin(part: Ledger, whole: Ledger): void {
  expect(covers(whole, part), JSON.stringify({ part, whole })).toBe(true);
}

async function steps(page: Page, count: number): Promise<void> {
  await page.bringToFront();
  for (let step = 0; step < count; step++) {
    await pause(400);
    await page.evaluate(() => scrollBy(0, innerHeight - 200));
  }
}

async function pressBadges(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('[data-adrift]'))
      for (const button of shadowRoot?.querySelectorAll('button') ?? []) button.click();
  });
  await pause(500);
}

/**
 * What the extension's worker and its records take, in bytes, as a page of it is told: a limit
 * set before the browser has counted both would leave no room at all.
 */
function usedStorage(page: Page): Promise<{ all: number; worker: number; records: number }> {
  return page.evaluate(async () => {
    const { usage = 0, ...estimate } = await navigator.storage.estimate();
    const { usageDetails: parts = {} } = estimate as { usageDetails?: Record<string, number> };
    return {
      all: usage,
      worker: parts.serviceWorkerRegistrations ?? 0,
      records: parts.indexedDB ?? 0,
    };
  });
}

/** @param size in bytes; null for the browser's own limit */
async function limitStorage(
  session: CDPSession,
  origin: string,
  size: number | null,
): Promise<void> {
  const limit = size === null ? {} : { quotaSize: size };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
}

/** Runs in a page of the extension. */
function deleteRecords(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('adrift');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Runs in the page. */
function postIds(elements: Element[]): string[] {
  return elements.map((element) => (element as HTMLElement).dataset.demoPost ?? '');
}
