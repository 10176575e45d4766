/** The full page's way from page to page, its table of all accounts, and its settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { type Seed, seed } from '../tools/seed.ts';
import { violationsOf } from './support/axe.ts';
import { type Demo, eventually, openDemo, rowsOf } from './support/demo.ts';

const PAGES = ['overview', 'accounts', 'account/x%3Arising', 'settings', 'data', 'privacy'];

/** Two accounts of interest, and so many others that only some of their rows are drawn. */
const SEEDS: Seed[] = [
  { network: 'x', handle: 'rising', name: 'Rising', posts: `${'s'.repeat(20)}${'o'.repeat(40)}` },
  { network: 'bluesky', handle: 'quiet', followed: null, posts: 'ooo' },
  ...Array.from(
    { length: 2000 },
    (_, i): Seed => ({
      network: 'instagram',
      handle: `other${String(i).padStart(4, '0')}`,
      followed: null,
      posts: 'o',
    }),
  ),
];

describe.each(['chrome', 'firefox'] as const)('the pages of the dashboard in %s', (browser) => {
  let demo: Demo;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    demo = await openDemo(browser);
    address = demo.popupUrl.replace('/popup/', '/dashboard/');
    page = await demo.open(address);
    await page.bringToFront();
    await seed(page, SEEDS, Date.now());
    await page.waitForSelector('[data-account="x:rising"]');
  });
  afterAll(() => demo?.shut());

  const go = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/${hash}`);
  };
  const heading = () => page.$eval('main h1', (element) => element.textContent ?? '');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const current = () =>
    page.$$eval('nav a[aria-current=page]', (links) => links.map((link) => link.textContent));
  const back = async () => void (await page.evaluate(() => history.back()));
  const accounts = () =>
    page.$$eval('tbody [data-account]', (rows) =>
      (rows as HTMLElement[]).map(({ dataset }) => dataset.account),
    );

  it('opens each by its link: heading, title, focus and the mark of where one is', async () => {
    for (const link of ['Accounts', 'Settings', 'Your data', 'Privacy', 'Overview']) {
      await page.evaluate((name) => {
        const links = Array.from(document.querySelectorAll<HTMLElement>('nav a'));
        links.find((each) => each.textContent === name)?.click();
      }, link);
      await eventually(heading, (text) => text === link);
      expect(await heading()).toBe(link);
      expect(await focused()).toBe(link);
      expect(await page.title()).toBe(`${link} · Adrift`);
      expect(await current()).toEqual([link]);
    }
  });

  it('goes back and forward as the browser does, and shows the overview for what it does not know', async () => {
    await go('settings');
    await eventually(heading, (text) => text === 'Settings');
    await go('nowhere');
    expect(await eventually(heading, (text) => text === 'Overview')).toBe('Overview');
    await back();
    expect(await eventually(heading, (text) => text === 'Settings')).toBe('Settings');
    await page.evaluate(() => history.forward());
    expect(await eventually(heading, (text) => text === 'Overview')).toBe('Overview');
  });

  it('says so where an account was never seen', async () => {
    await go('account/x%3Anobody');
    await page.waitForSelector('main .empty');
    expect(await heading()).toBe('@nobody');
  });

  it.each(['light', 'dark'])('has no accessibility violation on any page, in %s', async (value) => {
    if (browser === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    for (const each of PAGES) {
      await go(each);
      await page.waitForSelector('main h1');
      await eventually(
        () => page.$$eval('main > *', (parts) => parts.length),
        (parts) => parts > 1,
      );
      expect(await violationsOf(page), each).toEqual([]);
    }
  });

  it('needs no sideways scrolling at 320 px', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const each of PAGES) {
      await go(each);
      await page.waitForSelector('main h1');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, each).toBeLessThanOrEqual(320);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  describe('the table of all accounts', () => {
    beforeAll(async () => {
      await go('accounts');
      await page.waitForSelector('tbody [data-testid=account-row]');
    });

    it('holds all, and draws only the rows near those in sight', async () => {
      const { rows, drawn } = await page.$eval('table', (table) => ({
        rows: Number(table.getAttribute('aria-rowcount')),
        drawn: table.querySelectorAll('[data-account]').length,
      }));
      expect(rows).toBe(SEEDS.length + 1);
      expect(drawn).toBeLessThan(100);
    });

    it('sorts by a column and back, and says so', async () => {
      const press = (name: string) =>
        page.evaluate((column) => {
          const headers = Array.from(document.querySelectorAll<HTMLElement>('thead button'));
          headers.find((header) => header.textContent === column)?.click();
        }, name);
      const sorts = () =>
        page.$$eval('thead th', (headers) =>
          headers.flatMap((header) => {
            const sort = header.getAttribute('aria-sort');
            return sort === 'none' ? [] : [`${header.textContent} ${sort}`];
          }),
        );
      await press('Posts seen');
      expect(
        await eventually(
          async () => (await accounts())[0],
          (first) => first === 'x:rising',
        ),
      ).toBe('x:rising');
      expect(await sorts()).toEqual(['Posts seen descending']);
      await press('Account');
      expect((await eventually(accounts, (found) => found[0] !== 'x:rising'))[0]).toBe(
        'instagram:other0000',
      );
      await press('Account');
      expect((await eventually(accounts, (found) => found[0] === 'x:rising'))[0]).toBe('x:rising');
      expect(await sorts()).toEqual(['Account descending']);
    });

    it('searches and filters, and says how many are left', async () => {
      await page.select('main select', 'followed');
      expect(await eventually(accounts, (found) => found.length === 1)).toEqual(['x:rising']);
      expect(await page.$eval('.found', (found) => found.textContent)).toBe('1 of 2,002 accounts');
      await page.select('main select', 'all');
      await page.type('main input[type=search]', 'quiet');
      expect(await eventually(accounts, (found) => found.length === 1)).toEqual(['bluesky:quiet']);
      await page.type('main input[type=search]', ' nobody');
      await page.waitForSelector('main .empty button');
      expect(await violationsOf(page)).toEqual([]);
      await page.click('main .empty button');
      await page.waitForSelector('[data-account="instagram:other0000"]');
    });

    it('opens a row by keyboard, and comes back to it where it was', async () => {
      await page.focus('tbody [data-account] a');
      for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowDown');
      const row = () =>
        page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-account]')?.dataset.account,
        );
      const opened = await row();
      const scrolled = await page.evaluate(() => scrollY);
      expect(scrolled).toBeGreaterThan(500);
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-testid=account-details]');
      expect(await heading()).toBe(`@${opened?.replace('instagram:', '')}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await back();
      expect(await eventually(row, (found) => found === opened)).toBe(opened);
      expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(120);
    });

    it('shows every row the same share as the list of followed accounts', async () => {
      const { 'x:rising': listed } = await rowsOf(page);
      await go('overview');
      await page.waitForSelector('main li[data-account="x:rising"]');
      expect((await rowsOf(page))['x:rising']).toEqual(
        listed ?? { share: '0.3333', posts: 60, drift: 'up' },
      );
    });
  });

  describe('the settings', () => {
    beforeAll(async () => {
      await go('settings');
      await page.waitForSelector('[data-testid=network-x]');
    });

    const stored = () =>
      page.evaluate(() => {
        const { chrome } = globalThis as unknown as Extension;
        return chrome.storage.sync.get();
      });

    it('keep how posts are marked', async () => {
      await page.click('input[name=marking][value=fold]');
      await page.click('[data-testid=network-ads]');
      expect(await eventually(stored, ({ networkAds }) => networkAds === 'leave')).toMatchObject({
        marking: 'fold',
        networkAds: 'leave',
      });
      await page.click('input[name=marking][value=mark]');
      await page.click('[data-testid=network-ads]');
      await eventually(stored, ({ networkAds }) => networkAds === 'mark');
    });

    it('switch a network off and on, by keyboard', async () => {
      await page.focus('[data-testid=network-reddit]');
      await page.keyboard.press(' ');
      const off = await eventually(stored, ({ networksOff }) => networksOff !== undefined);
      expect(off.networksOff).toEqual(['reddit']);
      const shown = () =>
        page.$eval('[data-testid=network-reddit]', (input) => (input as HTMLInputElement).checked);
      expect(await eventually(shown, (checked) => !checked)).toBe(false);
      expect(await page.$eval('[data-network=reddit]', (item) => item.textContent)).toContain(
        'Off',
      );
    });

    it('have an account that was never marked marked again', async () => {
      await page.evaluate(() => {
        const { chrome } = globalThis as unknown as Extension;
        return chrome.storage.sync.set({ neverMark: ['x:mila', 'x:otis'] });
      });
      await page.waitForSelector('[data-testid=never-mark] li button');
      expect(await violationsOf(page)).toEqual([]);
      await page.click('[data-testid=never-mark] li button');
      const left = await eventually(stored, ({ neverMark }) => neverMark?.length === 1);
      expect(left.neverMark).toEqual(['x:otis']);
    });

    it('show what a network looked like that could not be read any more', async () => {
      await page.evaluate(() => {
        const { chrome } = globalThis as unknown as Extension;
        const none = { author: 8, id: 8, text: 8, time: 8, labels: 8 };
        const report = {
          place: 'feed',
          path: '/',
          lang: 'en',
          matched: { unit: 9, row: null },
          read: { none: 1, shell: 8, part: 0, whole: 0, ads: 0 },
          missing: none,
        };
        return chrome.storage.local.set({
          'health:x': { readAt: Date.now(), changed: { at: Date.now(), report } },
        });
      });
      const trouble = await page.waitForSelector('[data-testid=network-changed]');
      expect(await trouble?.evaluate((element) => element.textContent)).toContain(
        'X changed its page',
      );
      expect(
        await page.$eval('.report', (field) => (field as HTMLTextAreaElement).value),
      ).toContain('"shell": 8');
      expect(await violationsOf(page)).toEqual([]);
    });

    it('keep the notices off unless the browser was asked', async () => {
      const on = await page.$eval(
        '[data-testid=notices]',
        (input) => (input as HTMLInputElement).checked,
      );
      expect(on).toBe(false);
    });
  });
});

/** What the extension's own pages have, in both browsers. */
interface Extension {
  chrome: {
    storage: { sync: Area; local: Area };
    permissions: { getAll(): Promise<{ origins?: string[] }> };
  };
}

interface Area {
  get(): Promise<Partial<Settings>>;
  set(items: object): Promise<void>;
}
