/** The page that opens once after installing, and the demo page that it leads to. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { type Demo, eventually, ledgerOf, openDemo, pause } from './support/demo.ts';

describe.each(['chrome', 'firefox'] as const)('the first run in %s', (browser) => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await openDemo(browser);
    page = await demo.open(demo.popupUrl.replace('/popup/', '/welcome/'));
    await page.bringToFront();
    await page.waitForSelector('[data-testid=network-x]');
  });
  afterAll(() => demo?.shut());

  const look = async (value: string) => {
    if (browser === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
  };

  it('does not open by itself where Adrift is loaded for tests', async () => {
    const open = await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { extension: { getViews(which: object): Window[] } };
      };
      return chrome.extension.getViews({ type: 'tab' }).map((view) => view.location.pathname);
    });
    expect(open).toEqual(['/src/welcome/index.html']);
  });

  it.each(['light', 'dark'])('has no accessibility violation, in %s', async (value) => {
    await look(value);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('has all networks on, and keeps which the user picks', async () => {
    const on = () =>
      page.$$eval(
        'input[role=switch]',
        (inputs) => (inputs as HTMLInputElement[]).filter(({ checked }) => checked).length,
      );
    expect(await on()).toBe(11);
    await page.click('[data-testid=network-pinterest]');
    expect(await eventually(on, (count) => count === 10)).toBe(10);
  });

  it('leads to posts that the real judge has marked', async () => {
    const address = await page.$eval('.start-main', (link) => (link as HTMLAnchorElement).href);
    page = await demo.open(address);
    await page.bringToFront();
    await page.waitForSelector('[data-adrift]');
    const marks = () =>
      page.$$eval('[data-demo-post]', (posts) =>
        posts.map((post) => post.querySelector<HTMLElement>('[data-adrift]')?.dataset.adrift),
      );
    const wanted = ['sponsored', 'likely', undefined].map((mark) => mark ?? null);
    const found = await eventually(
      async () => (await marks()).map((mark) => mark ?? null),
      (all) => all[1] === 'likely',
    );
    expect(found).toEqual(wanted);
  });

  it.each(['light', 'dark'])(
    'has no accessibility violation on the demo page, in %s',
    async (value) => {
      await look(value);
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it('explains a badge by keyboard, takes a correction, and counts nothing', async () => {
    await page.evaluate(() => {
      document.querySelector('[data-adrift]')?.shadowRoot?.querySelector('button')?.focus();
    });
    await page.keyboard.press('Enter');
    const card = () =>
      page.evaluate(
        () =>
          document.querySelector('[data-adrift]')?.shadowRoot?.querySelector('.card:popover-open')
            ?.textContent ?? '',
      );
    expect(await eventually(card, (text) => text.includes('MILA15'))).toContain('MILA15');
    await page.evaluate(() => {
      const root = document.querySelector('[data-adrift]')?.shadowRoot;
      const buttons = Array.from(root?.querySelectorAll<HTMLElement>('.card button') ?? []);
      buttons.find((button) => button.textContent === 'It is not sponsored')?.click();
    });
    const state = () =>
      page.$eval('[data-adrift]', (host) => (host as HTMLElement).dataset.adrift ?? '');
    expect(await eventually(state, (now) => now === 'corrected')).toBe('corrected');
    await pause(500);
    expect(await ledgerOf(page)).toEqual({});
  });
});
