/** A site that changed its markup overnight: Adrift counts nothing wrong, says so, and recovers. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS, POSTS } from '../pages/truth.ts';
import { type Demo, eventually, ledgerOf, openDemo, pause, scrollThrough } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(['chrome', 'firefox'] as const)('a changed page in %s', (browser) => {
  let demo: Demo;
  let popup: Page;
  beforeAll(async () => {
    demo = await openDemo(browser);
    popup = await demo.open(demo.popupUrl);
  });
  afterAll(() => demo?.shut());

  /** What the popup says of the tab last used, once it is the wanted thing. */
  async function header(wanted: RegExp): Promise<string> {
    await popup.bringToFront();
    return eventually(
      () => popup.$eval('header', (element) => element.textContent ?? ''),
      (text) => wanted.test(text),
    );
  }

  async function report(): Promise<string> {
    await popup.click('[data-testid=changed] button');
    const status = await eventually(
      () => popup.$eval('[data-testid=changed] [role=status]', ({ textContent }) => textContent),
      (text) => text !== '',
    );
    expect(status).toBe('Copied');
    return popup.$eval('[data-testid=changed] textarea', ({ value }) => value);
  }

  it('sets X aside when nearly every post looks like an ad, and takes it up again', async () => {
    const feed = await demo.newPage();
    await feed.evaluateOnNewDocument(labelEveryPost);
    await feed.goto('https://x.com/home');
    await scrollThrough(feed, 'down', { settle: 120 });
    await pause(1500);
    expect(await feed.$$('[data-adrift][data-kind=platform-ad]')).toHaveLength(0);
    expect(await header(/paused/)).toMatch(/X · counting is paused/);
    expect(await popup.$eval('[data-testid=changed] h2', (title) => title.textContent)).toBe(
      'X changed its page; counting is paused.',
    );
    expect(await ledgerOf(popup)).toEqual({});

    const text = await report();
    expect(JSON.parse(text)).toMatchObject({ network: 'x', place: 'feed', path: '/home' });
    expect(JSON.parse(text).read.ads).toBeGreaterThan(0);
    expectNothingOf('x', text);
    await expectAccessible(popup);

    await feed.bringToFront();
    await feed.evaluate(stopLabelling);
    await scrollThrough(feed, 'up', { settle: 120 });
    expect(await header(/posts on this page/)).toMatch(/X · \d+ posts on this page/);
    expect(await popup.$('[data-testid=changed]')).toBeNull();
    const counted = await eventually(
      () => ledgerOf(popup),
      (found) => Object.keys(found).length > 5,
    );
    expect(Object.keys(counted).length).toBeGreaterThan(5);
    await feed.close();
  });

  it('sets Instagram aside when no post shows its author any more', async () => {
    const before = await ledgerOf(popup);
    const feed = await demo.newPage();
    await feed.evaluateOnNewDocument(unlinkEveryPost);
    await feed.goto('https://www.instagram.com/');
    await scrollThrough(feed, 'down', { settle: 120 });
    expect(await header(/paused/)).toMatch(/Instagram · counting is paused/);
    const text = await report();
    const { read, missing } = JSON.parse(text);
    expect(read.shell).toBeGreaterThan(0);
    expect(missing.author).toBe(read.shell);
    expectNothingOf('instagram', text);
    expect(await ledgerOf(popup)).toEqual(before);
    await feed.close();
  });

  it.each([
    ['Instagram', 'https://www.instagram.com/'],
    ['X', 'https://x.com/home'],
    ['X', 'https://x.com/tolmantests'],
  ])('leaves an ordinary page of %s alone: %s', async (name, url) => {
    const feed = await demo.open(url);
    await scrollThrough(feed, 'down', { settle: 80 });
    await pause(5000);
    expect(await header(new RegExp(`${name} · \\d+ posts`))).toContain(`${name} ·`);
    expect(await popup.$('[data-testid=changed]')).toBeNull();
    expect(await feed.$('[data-adrift]')).not.toBeNull();
    await feed.close();
  });
});

/** No handle, no name, no id and no words of any demo post or account. */
function expectNothingOf(network: 'x' | 'instagram', report: string): void {
  const personal = [
    ...ACCOUNTS[network].flatMap(({ handle, name }) => [handle, name]),
    ...POSTS[network].flatMap(({ id, text }) => [id, text.slice(0, 12)]),
  ].filter((text) => text.length > 3);
  expect(personal.length).toBeGreaterThan(100);
  expect(personal.filter((text) => report.includes(text))).toEqual([]);
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
}

/** Runs in the page before its own scripts: what X's next release might do to us. */
function labelEveryPost(): void {
  const observer = new MutationObserver(() => {
    for (const post of document.querySelectorAll('article[data-testid=tweet]')) {
      if (post.querySelector('[data-forged]') !== null) continue;
      const label = document.createElement('span');
      label.dataset.forged = '';
      label.textContent = 'Promoted';
      const line = document.createElement('div');
      line.append(label);
      post.append(line);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  Object.assign(window, { forging: observer });
}

function stopLabelling(): void {
  (window as unknown as { forging: MutationObserver }).forging.disconnect();
  for (const label of document.querySelectorAll('[data-forged]')) label.parentElement?.remove();
}

function unlinkEveryPost(): void {
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('article a[href]')) link.removeAttribute('href');
  }).observe(document, { childList: true, subtree: true });
}
