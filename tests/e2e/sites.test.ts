/**
 * "Use Adrift on this site", the popup's part. A test cannot press the browser's own button, and
 * without that the browser hides the tab's address: it is told to the popup, and nothing else is.
 * Firefox grants for real (a preference leaves its question out); Chromium would ask a human.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../tools/launch.ts';
import { type DemoServer, startServer } from '../tools/serve.ts';
import { eventually, pause } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ACCESS = '[data-testid=tab-line]:is([data-kind=offer], [data-kind=allowed])';
const HOST = 'social.example';

describe.each(['chrome', 'firefox'] as const)('a site of the user in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'adrift-sites-'));
  let server: DemoServer;
  let adrift: Launched;
  beforeAll(async () => {
    server = await startServer();
    writeFileSync(
      join(profile, 'prefs.js'),
      'user_pref("extensions.webextOptionalPermissionPrompts", false);\n',
    );
    adrift = await launch(browser, {
      port: server.port,
      args: browser === 'firefox' ? ['--profile', profile] : [],
    });
  });
  afterAll(async () => {
    await adrift?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** The popup beside a tab that it knows to show this address. */
  async function popupBeside(url: string): Promise<Page> {
    const popup = await adrift.newPage();
    if (browser === 'chrome') {
      await popup.evaluateOnNewDocument(tellAddress, url, true);
      await popup.goto(adrift.popupUrl);
      return popup;
    }
    await popup.close();
    const page = await adrift.open(adrift.popupUrl);
    await page.evaluate(tellAddress, url, false);
    return page;
  }

  it.each([
    'http://social.example/',
    'https://x.com/home',
    'https://www.instagram.com/',
    'about:blank',
    'file:///home/mila/page.html',
    'chrome-extension://abcdefghijklmnop/page.html',
    'moz-extension://abcdefghijklmnop/page.html',
  ])('is not offered on %s', async (url) => {
    const popup = await popupBeside(url);
    await popup.bringToFront();
    await popup.waitForSelector('[data-testid=tab-line]', { timeout: 10_000 });
    await pause(browser === 'firefox' ? 2500 : 500);
    expect(await popup.$(ACCESS)).toBeNull();
    await popup.close();
  });

  it('is allowed by one click, and no more once the user says so', async () => {
    const popup = await popupBeside(`https://${HOST}/@mila`);
    await popup.bringToFront();
    await popup.waitForSelector(ACCESS, { timeout: 10_000 });
    const words = () => popup.$eval(ACCESS, (element) => element.textContent ?? '');
    const saysUse = (text: string) => text.includes('Use Adrift on this site');
    expect(await words()).toMatch(
      /^Adrift does not read this site, unless it is a Mastodon server\.Use Adrift on this site$/,
    );
    await popup.evaluate(AXE);
    const violations = await popup.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);

    if (browser === 'chrome') await popup.evaluate(answerQuestion, false);
    else expect(await originsOf(popup)).not.toContain(`https://${HOST}/*`);
    if (browser === 'chrome') {
      await popup.click(`${ACCESS} button`);
      await pause(500);
      expect(saysUse(await words())).toBe(true);
      await popup.evaluate(answerQuestion, true);
    }
    await popup.click(`${ACCESS} button`);
    const allowed = await eventually(words, (text) => text.includes('Stop'));
    expect(allowed.replace(/[\u2068\u2069]/g, '')).toBe(
      `Adrift may read ${HOST} now. Reload the page to begin.Reload the pageStop on this site`,
    );
    expect(await originsOf(popup)).toContain(`https://${HOST}/*`);

    await popup.click(`${ACCESS} button:last-child`);
    expect(saysUse(await eventually(words, saysUse))).toBe(true);
    expect(await originsOf(popup)).not.toContain(`https://${HOST}/*`);
    await popup.close();
  });
});

function originsOf(popup: Page): Promise<string[]> {
  return popup.evaluate(async () => {
    const { chrome } = window as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins ?? [];
  });
}

/** Runs in the popup: gives its first other tab this address, as the user's click would. */
function tellAddress(url: string, chromium: boolean): void {
  type Tabs = { query(what: object): Promise<{ id: number; url?: string }[]> };
  const { chrome, browser } = window as unknown as Record<string, { tabs: Tabs }>;
  const tabs = (chromium ? chrome : browser)?.tabs;
  if (tabs === undefined) return;
  const answer = [{ id: 987_654_321, url }];
  tabs.query = (...given: unknown[]) => {
    const callback = given.at(-1);
    if (typeof callback === 'function') callback(answer);
    return Promise.resolve(answer);
  };
}

/** Runs in Chromium's popup: stands for the browser, its question and the user's answer. */
function answerQuestion(yes: boolean): void {
  const { chrome } = window as unknown as { chrome: { permissions: Record<string, unknown> } };
  const granted = new Set<string>();
  type What = { origins: string[] };
  const reply = (value: unknown, callback?: (value: unknown) => void) => {
    callback?.(value);
    return Promise.resolve(value);
  };
  Object.assign(chrome.permissions, {
    request: ({ origins }: What, callback?: (value: unknown) => void) => {
      if (yes && navigator.userActivation.isActive) for (const each of origins) granted.add(each);
      return reply(yes, callback);
    },
    remove: ({ origins }: What, callback?: (value: unknown) => void) => {
      for (const each of origins) granted.delete(each);
      return reply(true, callback);
    },
    contains: ({ origins }: What, callback?: (value: unknown) => void) =>
      reply(
        origins.every((each) => granted.has(each)),
        callback,
      ),
    getAll: (callback?: (value: unknown) => void) => reply({ origins: [...granted] }, callback),
  });
}
