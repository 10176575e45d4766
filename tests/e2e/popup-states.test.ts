/** The popup in each of its states: nothing for axe to find, and what hostile names cannot do. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../tools/launch.ts';
import { POPUP_STATES, type PopupState, showState } from '../tools/popup-states.ts';
import { type DemoServer, startServer } from '../tools/serve.ts';
import { eventually } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const LINE = '[data-testid=tab-line]';

/** Firefox takes its theme when it starts. */
describe.each([
  ['chrome', ['light', 'dark']],
  ['firefox', ['light']],
  ['firefox', ['dark']],
] as const)('the popup in %s, %j', (browser, themes) => {
  const [theme] = themes;
  let server: DemoServer;
  let adrift: Launched;
  let popup: Page;
  beforeAll(async () => {
    server = await startServer();
    const prefs = {
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'ui.prefersReducedMotion': 1,
    };
    adrift = await launch(browser, { port: server.port, prefs });
    popup = await adrift.open(adrift.popupUrl);
    await popup.setViewport({ width: 400, height: 600 });
    await wear(theme);
    await popup.bringToFront();
  });
  afterAll(async () => {
    await adrift?.close();
    await server?.close();
  });

  async function wear(value: 'light' | 'dark'): Promise<void> {
    if (browser === 'firefox') return;
    await popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  const show = (state: PopupState) => showState(popup, state, () => reload(popup));

  it.each(POPUP_STATES)('has no accessibility violation: $name', async (state) => {
    await show(state);
    await popup.evaluate(AXE);
    for (const each of themes) {
      await wear(each);
      const dark = await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(dark).toBe(each === 'dark');
      // Only colours are others in the dark.
      expect(await popup.evaluate(violations, each === 'dark')).toEqual([]);
    }
    await wear(theme);
    // Nothing is cut off sideways.
    expect(await popup.evaluate(overflow)).toEqual([]);
  });

  if (theme === 'dark') return;

  it.each([
    ['older', 'This page was opened before Adrift was installed or updated.', 'data-reloaded'],
    ['silent', 'This page gives no answer.', 'data-reloaded'],
    ['withheld', 'Your browser does not let Adrift read this site.', 'data-asked'],
    ['offer', 'Adrift does not read this site, unless it is a Mastodon server.', 'data-asked'],
    ['allowed', 'Adrift may read social.example now. Reload the page to begin.', 'data-reloaded'],
  ])('says what is the matter and does something about it: %s', async (name, words, done) => {
    await show(stateNamed(name));
    expect(
      await popup.$$eval(LINE, (lines) => lines.map((line) => line.getAttribute('data-kind'))),
    ).toEqual([name]);
    const text = await popup.$eval(`${LINE} p`, ({ textContent }) => textContent ?? '');
    expect(text.replace(/[\u2068\u2069]/g, '')).toBe(words);
    await popup.focus(`${LINE} button`);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(`html[${done}]`, { timeout: 5000 });
  });

  it.each([
    ['private', /^Private window/],
    ['nothing', /^There is nothing for Adrift to read in this tab\.Which sites it reads$/],
    ['off', /^You switched Adrift off for Instagram\.Switch it on$/],
    ['ad-free', /^No ads of Instagram in 96 posts: an ad blocker or a paid plan may hide them/],
    ['running', /^You let Adrift read .*Stop on this site$/],
  ])('says in one line what there is to know: %s', async (name, words) => {
    await show(stateNamed(name));
    expect(await popup.$eval(LINE, ({ textContent }) => textContent)).toMatch(words);
  });

  it('reaches all of 500 accounts by keyboard, and tells which one it is', async () => {
    await show(stateNamed('many'));
    expect((await popup.$$('[data-testid=account-row]')).length).toBeLessThan(60);
    await popup.focus('[data-testid=account-row] button');
    await popup.keyboard.press('ArrowDown');
    expect(await focused(popup)).toEqual(['2', '500', true]);
    await popup.keyboard.press('End');
    expect(await focused(popup)).toEqual(['500', '500', true]);
    await popup.keyboard.press('ArrowUp');
    expect(await focused(popup)).toEqual(['499', '500', true]);
    await popup.keyboard.press('Home');
    expect(await focused(popup)).toEqual(['1', '500', true]);
    for (let times = 0; times < 40; times++) await popup.keyboard.press('Tab');
    expect(await focused(popup)).toEqual(['41', '500', true]);
    // Back from the details the focus is where it was, far down the list.
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid=account-details]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid=account-details]', { hidden: true });
    expect(await focused(popup)).toEqual(['41', '500', true]);
  });

  it('filters by network and tier', async () => {
    await show(stateNamed('filter'));
    const rows = () =>
      popup.$$eval('[data-testid=account-row]', (all) => [
        all[0]?.getAttribute('aria-setsize'),
        all.every((row) => row.getAttribute('data-account')?.startsWith('tiktok:')),
      ]);
    expect(await eventually(rows, ([size]) => size === '100')).toEqual(['100', true]);
    await popup.select('.filters select:last-child', 'nano');
    const [size] = await eventually(rows, ([now]) => now !== '100');
    expect(Number(size)).toBeLessThan(20);
  });

  it('shows hostile names as text, and stays whole', async () => {
    await show(stateNamed('hostile'));
    expect(await popup.title()).toBe('Adrift');
    expect(await popup.$$eval('main img, main b b, main script', (all) => all.length)).toBe(0);
    const names = await popup.$$eval('.row-name', (all) =>
      all.map((name) => name.textContent ?? ''),
    );
    expect(names).toContain('<img src=x onerror="document.title=1"><b>Bold</b>');
    expect(names).toContain('<script>alert(1)</script>');
    expect(names).toContain('zerowidth');
    for (const name of names) expect(name).toMatch(/[\p{L}\p{N}\p{S}]/u);
    const heights = await popup.$$eval('.row-button', (all) =>
      all.map(({ clientHeight }) => clientHeight),
    );
    for (const height of heights) expect(height).toBeLessThan(60);
  });

  // A popup has its own width; as a page, on a phone or zoomed in, it has what there is.
  it.each([
    [320, 480],
    [200, 300],
  ])('holds as a page of %i by %i px', async (width, height) => {
    await popup.setViewport({ width, height });
    for (const name of ['profile', 'offer', 'hostile']) {
      await show(stateNamed(name));
      await popup.evaluate(() => document.documentElement.classList.add('in-tab'));
      expect(await popup.evaluate(overflow), name).toEqual([]);
    }
    await popup.setViewport({ width: 400, height: 600 });
  });
});

function stateNamed(name: string): PopupState {
  const state = POPUP_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`no state is called ${name}`);
  return state;
}

/** As `Page.reload`, which Firefox never ends for a page of an extension. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-old', '');
    location.reload();
  });
  await page.waitForFunction(
    () => !document.documentElement.hasAttribute('data-old') && document.readyState === 'complete',
    { polling: 50 },
  );
}

/** The focused row: its place, of how many, and whether all of it is in sight. */
async function focused(page: Page): Promise<(string | boolean | null | undefined)[]> {
  const found = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest('[data-testid=account-row]');
      const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
      const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      const bar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
      const inSight = top >= bar - 1 && bottom <= foot + 1;
      return [row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize'), inSight];
    });
  return eventually(found, ([, , inSight]) => inSight === true, 3000);
}

/** Runs in the page. @param colours true where nothing but these is to be looked at */
async function violations(colours: boolean): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: {
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  };
  const options = colours ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
  return (await axe.run(options)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Runs in the page: what makes it scroll sideways. */
function overflow(): string[] {
  return ['html', 'main'].filter((name) => {
    const element = document.querySelector(name);
    return element !== null && element.scrollWidth > element.clientWidth;
  });
}
