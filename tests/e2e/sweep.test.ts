/** The sweep of a profile: started in the popup, seen on the page, stopped in every way there is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTS, profileIds, talliesOf } from '../pages/truth.ts';
import { type Demo, eventually, killWorker, ledgerOf, openDemo, pause } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WES = 'https://x.com/tolmantests';
const MIRRE = 'https://www.instagram.com/mirrekruimels/';

describe.each(['chrome', 'firefox'] as const)('the sweep in %s', (browser) => {
  let demo: Demo;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    demo = await openDemo(browser);
    page = await demo.open(WES);
    // In a window of its own, so that the page stays in view as it does behind a real popup.
    popup = await demo.open(demo.popupUrl, { type: 'window' });
  });
  afterAll(() => demo?.shut());

  const stage = (wanted: string) =>
    popup.waitForSelector(`[data-testid=sweep][data-stage=${wanted}]`, { timeout: 60_000 });
  const press = () => popup.click('[data-testid=sweep] button');
  const words = () => popup.$eval('[data-testid=sweep]', (element) => element.textContent ?? '');
  const top = () => page.evaluate(() => scrollY);
  const status = () => page.evaluate(statusText);

  async function expectGivenBack(): Promise<void> {
    expect(await eventually(top, (found) => found === 120, 3000)).toBe(120);
  }

  /** On a profile, somewhat down, with a sweep that has begun to scroll. */
  async function begin(url: string): Promise<void> {
    await page.goto(url);
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(() => scrollTo(0, 120));
    await stage('ready');
    expect(await status()).toBeNull();
    await press();
    await stage('reading');
    await page.waitForFunction(() => scrollY > 200, { polling: 100, timeout: 15_000 });
  }

  it('reads a profile to its end, through deaths of the worker, and gives the place back', async () => {
    await begin(WES);
    for (let kills = 0; browser === 'chrome' && kills < 3; await pause(300)) {
      if (await killWorker(demo)) kills++;
    }
    expect(await status()).toMatch(/Reading this profile.*\d+ posts read/);
    await expectNoViolation(popup);
    await stage('end');
    const own = profileIds('x', 'tolmantests').filter((id) => authorOf(id) === 'tolmantests');
    expect(await words()).toContain(`${own.length} posts read, back to November 2025`);
    await expectGivenBack();
    await expectNoViolation(popup);
    const wanted = talliesOf('x', own).get('x:tolmantests');
    const counted = async () => (await ledgerOf(popup))['x:tolmantests'];
    const posts = (tally: Awaited<ReturnType<typeof counted>>) =>
      tally === undefined ? 0 : tally.organic + tally.sponsored + tally.likely;
    const tally = await eventually(counted, (found) => posts(found) === own.length);
    expect(wanted).toMatchObject(tally ?? {});
    // Who else stood there did not stand on a profile of their own.
    const places = await popup.evaluate(placesOf);
    const onProfile = Object.keys(places).filter((id) => places[id] === 'profile');
    expect(onProfile.sort()).toEqual([...own].sort());
    expect(Object.keys(places).length).toBeGreaterThan(own.length);
  });

  it('reads a grid of pictures where page data tells their words', async () => {
    await begin(MIRRE);
    await stage('end');
    const { length } = profileIds('instagram', 'mirrekruimels');
    expect(await words()).toContain(`${length} posts read`);
    expect(await popup.$('[data-testid=sweep-unread]')).toBeNull();
  });

  it('says so where none of them can be read', async () => {
    await begin(`${MIRRE}?nodata=1`);
    await stage('end');
    const { length } = profileIds('instagram', 'mirrekruimels');
    expect(await words()).toContain(`None of the ${length} posts here shows its words.`);
    expect(await status()).toMatch(new RegExp(`0 posts read .*could not be read: ${length}`));
  });

  it('stops in the popup, and from the keyboard on the page; both give the place back', async () => {
    await begin(WES);
    await press();
    await stage('stopped');
    await expectGivenBack();
    await begin(WES);
    await page.keyboard.press('Escape');
    await stage('stopped');
    await expectGivenBack();
    await begin(WES);
    await page.bringToFront();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusInStatus)).toBe('BUTTON');
    await page.keyboard.press('Enter');
    await stage('stopped');
    await expectGivenBack();
    expect(await status()).toContain('Stopped.');
    await page.waitForFunction(() => document.querySelector('body > span') === null, {
      polling: 200,
    });
  });

  it("leaves the page to its user's wheel, click and keys", async () => {
    const acts = [
      async () => {
        await page.mouse.move(600, 300);
        await page.mouse.wheel({ deltaY: 60 });
      },
      () => page.mouse.click(5, 400),
      () => page.keyboard.press('j'),
    ];
    for (const act of acts) {
      await begin(WES);
      await act();
      await stage('stopped');
      expect(await top()).toBeGreaterThan(200);
    }
  });

  it("goes on whatever the site's own scripts dispatch", async () => {
    await begin(WES);
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
    });
    const before = await top();
    await page.waitForFunction((from) => scrollY > from + 300, { polling: 100 }, before);
    await press();
    await stage('stopped');
  });

  it('ends without a word where another page is opened, also within the site', async () => {
    await begin(WES);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('a[href="/keukenvanilse"]')?.click();
    });
    await stage('ready');
    await eventually(status, (text) => text === null);
    expect(await status()).toBeNull();
    await begin(WES);
    await page.goto('https://x.com/home');
    await popup.waitForFunction(() => document.querySelector('[data-testid=sweep]') === null, {
      polling: 200,
    });
    expect(await status()).toBeNull();
  });

  it('waits while the page is hidden, and goes on', async () => {
    await begin(WES);
    const other = await openBefore(page, browser);
    await stage('paused');
    const before = await top();
    expect(await status()).toContain('Paused');
    await other.close();
    await page.bringToFront();
    await stage('reading');
    await page.waitForFunction((from) => scrollY > from + 300, { polling: 100 }, before);
    await press();
    await stage('stopped');
  });

  it('finds what scrolls where it is not the document', async () => {
    await page.goto(WES);
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(boxTheSite);
    await stage('ready');
    await press();
    await page.waitForFunction(() => (document.querySelector('#root')?.scrollTop ?? 0) > 300, {
      polling: 100,
      timeout: 20_000,
    });
    expect(await top()).toBe(0);
    await press();
    await stage('stopped');
    const boxTop = () => page.$eval('#root', (root) => root.scrollTop);
    expect(await eventually(boxTop, (found) => found === 0, 3000)).toBe(0);
  });
});

function authorOf(id: string): string | undefined {
  return POSTS.x.find((post) => post.id === id)?.author.handle;
}

/** A tab in front of a page, in its window; Chromium would else take the window used last. */
async function openBefore(page: Page, name: string): Promise<Page> {
  await page.bringToFront();
  if (name === 'firefox') return page.browser().newPage();
  const opened = new Promise<Page | null>((done) => page.once('popup', done));
  await page.evaluate(() => void open('about:blank'));
  return (await opened) ?? page;
}

async function expectNoViolation(popup: Page): Promise<void> {
  await popup.evaluate(AXE);
  const violations = await popup.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
}

/** These run in the page. */
function statusText(): string | null {
  return document.querySelector('body > span')?.shadowRoot?.textContent ?? null;
}

function focusInStatus(): string | undefined {
  return document.querySelector('body > span')?.shadowRoot?.activeElement?.tagName;
}

/** As sites do whose body never scrolls. */
function boxTheSite(): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  Object.assign(root.style, { height: '100vh', overflowY: 'auto' });
  root.addEventListener('scroll', () => dispatchEvent(new Event('scroll')));
}

/** Runs in the popup: where each post of the ledger stood, by its id. */
async function placesOf(): Promise<Record<string, string>> {
  const database = await new Promise<IDBDatabase>((done) => {
    const open = indexedDB.open('adrift');
    open.onsuccess = () => done(open.result);
  });
  const rows = await new Promise<{ id: string; reading: { place: string } }[]>((done) => {
    const all = database.transaction('posts').objectStore('posts').getAll();
    all.onsuccess = () => done(all.result);
  });
  database.close();
  return Object.fromEntries(rows.map(({ id, reading }) => [id, reading.place]));
}
