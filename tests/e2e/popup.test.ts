/** Badge and popup in the hands of their user: mouse, keyboard, screen reader. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, firstBadge, focusBadge, pressAction } from './support/badge.ts';
import { type Demo, eventually, openDemo, pause, rowsOf, scrollThrough } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(['chrome', 'firefox'] as const)('badge and popup in %s', (browser) => {
  let demo: Demo;
  let feed: Page;
  let popup: Page;
  beforeAll(async () => {
    demo = await openDemo(browser);
    feed = await demo.open('https://x.com/home');
    await scrollThrough(feed, 'down', { settle: 80 });
    await feed.evaluate(() => scrollTo(0, 0));
    popup = await demo.open(demo.popupUrl);
    await popup.bringToFront();
    await popup.waitForSelector('[data-testid=account-row]');
  });
  afterAll(() => demo?.shut());

  it('says what the open page shows', async () => {
    const header = await eventually(
      () => popup.$eval('header', (element) => element.textContent ?? ''),
      (text) => /\d+ posts/.test(text),
    );
    expect(header).toMatch(/X · \d+ posts on this page, \d+ sponsored/);
  });

  it('has no accessibility violation, in light and dark', async () => {
    for (const value of ['light', 'dark']) {
      if (browser === 'chrome')
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await popup.evaluate(AXE);
      const violations = await popup.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    }
  });

  it('finds and sorts accounts', async () => {
    const all = Object.keys(await rowsOf(popup));
    await popup.type('input[type=search]', 'keuken');
    expect(Object.keys(await rowsOf(popup))).toEqual(['x:keukenvanilse']);
    await popup.keyboard.press('Escape');
    await popup.$eval('input[type=search]', (input) => {
      (input as HTMLInputElement).value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.select('select', 'posts');
    const sorted = await eventually(
      async () => Object.values(await rowsOf(popup)).map(({ posts }) => posts),
      (posts) => posts.length === all.length,
    );
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
  });

  it('opens an account and comes back by keyboard alone', async () => {
    await popup.focus('[data-testid=account-row] button');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () =>
        document.activeElement?.tagName === 'BUTTON' &&
        !document.activeElement.closest('[data-testid=account-row]'),
    );
    await popup.keyboard.press('Enter');
    const back = await eventually(
      () =>
        popup.evaluate(() => document.activeElement?.closest('[data-testid=account-row]') !== null),
      (inRow) => inRow,
    );
    expect(back).toBe(true);
  });

  it('explains a badge from the keyboard, and a correction sticks until it is undone', async () => {
    await feed.bringToFront();
    // A page behind another draws nothing; it takes a frame to come back.
    const id = await eventually(
      () => feed.evaluate(firstBadge),
      (found) => found !== null,
    );
    expect(id).not.toBeNull();
    const card = () => feed.evaluate(cardOf, id);
    await feed.evaluate(focusBadge, id);
    await feed.keyboard.press('Enter');
    const opened = await eventually(
      card,
      (found) => found.open && found.text.includes('posts seen'),
    );
    expect(opened.text).toMatch(/Why Adrift says/);
    expect(opened.evidence).not.toBe('');
    await feed.evaluate(pressAction, id, 'It is not sponsored');
    expect((await eventually(card, ({ state }) => state === 'corrected')).state).toBe('corrected');
    await feed.reload();
    await feed.waitForSelector('[data-demo-post]');
    expect((await eventually(card, ({ state }) => state === 'corrected')).state).toBe('corrected');
    await feed.evaluate(focusBadge, id);
    await feed.keyboard.press('Enter');
    await eventually(card, ({ open }) => open);
    await feed.evaluate(pressAction, id, 'Undo my correction');
    expect((await eventually(card, ({ state }) => state === 'sponsored')).state).toBe('sponsored');
  });

  it('holds disclosures to the rules that the user chose', async () => {
    const settings = await demo.open(`${demo.extensionOrigin}/src/dashboard/index.html#/settings`);
    await settings.bringToFront();
    await settings.waitForSelector('.rulebook select');
    await settings.select('.rulebook select', 'be');
    await feed.bringToFront();
    const id = await eventually(
      () => feed.evaluate(firstBadge),
      (found) => found !== null,
    );
    const card = async () => {
      await feed.evaluate(focusBadge, id);
      if (!(await feed.evaluate(cardOf, id)).open) await feed.keyboard.press('Enter');
      return (await feed.evaluate(cardOf, id)).text;
    };
    expect(await eventually(card, (text) => text.includes('Belgium'))).toContain('Belgium');
    await settings.bringToFront();
    await settings.select('.rulebook select', '');
    await feed.bringToFront();
    const byLanguage = await eventually(card, (text) => text !== '' && !text.includes('Belgium'));
    expect(byLanguage).not.toContain('Belgium');
    await feed.keyboard.press('Escape');
    await settings.close();
  });

  it('stars an account that is not followed, and lets it go again', async () => {
    const profile = await demo.open('https://x.com/bramblefacts');
    await profile.bringToFront();
    await profile.waitForSelector('[data-demo-post]');
    await pause(1500);
    await popup.bringToFront();
    const star = '[data-testid=page-account] button[aria-pressed]';
    await popup.waitForSelector(star, { timeout: 10_000 });
    expect(Object.keys(await rowsOf(popup))).not.toContain('x:bramblefacts');
    await popup.click(star);
    const starred = await eventually(
      () => rowsOf(popup),
      (rows) => 'x:bramblefacts' in rows,
    );
    expect(Object.keys(starred)).toContain('x:bramblefacts');
    await popup.click(star);
    const gone = await eventually(
      () => rowsOf(popup),
      (rows) => !('x:bramblefacts' in rows),
    );
    expect(Object.keys(gone)).not.toContain('x:bramblefacts');
  });

  it('comes back with a page from the back/forward cache', async () => {
    const page = await demo.open('https://x.com/home');
    await page.bringToFront();
    await page.waitForSelector('[data-adrift]');
    await page.goto('https://www.instagram.com/');
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.hostname === 'x.com');
    await page.waitForSelector('[data-adrift]', { timeout: 10_000 });
    await popup.bringToFront();
    const header = await eventually(
      () => popup.$eval('header', (element) => element.textContent ?? ''),
      (text) => /X · \d+ posts/.test(text),
    );
    expect(header).toMatch(/X · \d+ posts/);
  });

  it('follows the site from page to page without a load', async () => {
    const page = await demo.open('https://x.com/home');
    await page.bringToFront();
    await page.waitForSelector('[data-demo-post] a[href="/tolmantests"]');
    await page.click('[data-demo-post] a[href="/tolmantests"]');
    await page.waitForFunction(() => location.pathname === '/tolmantests');
    await page.waitForSelector('[data-demo-post]');
    await pause(1500);
    await popup.bringToFront();
    const account = await eventually(
      () =>
        popup.evaluate(
          () => document.querySelector('[data-testid=page-account]')?.textContent ?? '',
        ),
      (text) => text.includes('tolmantests'),
    );
    expect(account).toContain('@tolmantests');
  });
});
