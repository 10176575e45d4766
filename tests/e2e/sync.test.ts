/** The browser's synchronised storage: what Adrift puts there, and what it makes of what others put. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, eventually, killWorker, openDemo, pause, rowsOf } from './support/demo.ts';

describe.each(['chrome', 'firefox'] as const)('the sync in %s', (browser) => {
  let demo: Demo;
  let popup: Page;
  beforeAll(async () => {
    demo = await openDemo(browser);
    const profile = await demo.open('https://x.com/bramblefacts');
    await profile.bringToFront();
    await profile.waitForSelector('[data-demo-post]');
    await pause(1500);
    popup = await demo.open(demo.popupUrl);
    await popup.bringToFront();
  });
  afterAll(() => demo?.shut());

  it('puts a star there', async () => {
    const button = '[data-testid=page-account] button[aria-pressed]';
    await popup.waitForSelector(button, { timeout: 10_000 });
    await popup.click(button);
    const stored = await eventually(
      () => linesOf(popup),
      (lines) => lines.some((line) => /^s\+x\w+ bramblefacts( |$)/.test(line)),
    );
    expect(stored).toContainEqual(expect.stringMatching(/^s\+x\w+ bramblefacts( |$)/));
  });

  it('lists what another browser starred, and lets go what it let go', async () => {
    const elsewhere = (line: string) => popup.evaluate(write, 'synced3', line);
    await elsewhere(`s+i${Date.now().toString(36)} Only.Elsewhere`);
    const row = 'instagram:only.elsewhere';
    const listed = await eventually(
      () => rowsOf(popup),
      (rows) => row in rows,
    );
    expect(Object.keys(listed)).toContain(row);
    // The star that this browser put there is still there, or again.
    expect(Object.keys(listed)).toContain('x:bramblefacts');
    await elsewhere(`s-i${Date.now().toString(36)} only.elsewhere`);
    const gone = await eventually(
      () => rowsOf(popup),
      (rows) => !(row in rows),
    );
    expect(Object.keys(gone)).not.toContain(row);
  });

  it('writes again what another browser overwrote', async () => {
    const before = await eventually(
      () => linesOf(popup),
      (lines) => lines.length > 1,
    );
    await popup.evaluate(overwriteAll, 's+q1 not-an-entry');
    const after = await eventually(
      () => linesOf(popup),
      (lines) => before.every((line) => lines.includes(line)),
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });

  // Firefox gives no way to end the background page.
  if (browser === 'chrome') {
    it('finds what a worker left undone that died', async () => {
      const button = '[data-testid=page-account] button[aria-pressed=true]';
      await popup.click(button);
      await eventually(
        () => rowsOf(popup),
        (rows) => !('x:bramblefacts' in rows),
      );
      expect(await killWorker(demo)).toBe(true);
      await pause(4000);
      const left = (lines: string[]) => lines.some((line) => /^s-x\w+ bramblefacts/.test(line));
      expect(left(await linesOf(popup)), 'it was not written before').toBe(false);
      // Any setting that changes starts the worker again.
      await popup.evaluate(setEntries, { rulebook: 'be' });
      expect(left(await eventually(() => linesOf(popup), left))).toBe(true);
      await popup.evaluate(setEntries, { rulebook: null });
      await popup.click('[data-testid=page-account] button[aria-pressed=false]');
      await eventually(
        () => rowsOf(popup),
        (rows) => 'x:bramblefacts' in rows,
      );
    });
  }

  describe('on the full page', () => {
    let page: Page;
    const hint = () => page.$eval('.switch-hint', (element) => element.textContent);
    const show = async (name: string, there: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/${name}`);
      await page.waitForSelector(there);
    };
    beforeAll(async () => {
      page = await demo.open(demo.popupUrl.replace('/popup/', '/dashboard/'));
      await page.bringToFront();
      await page.waitForSelector('[data-testid=account-row]');
      await show('data', '[data-testid=sync-choice]');
    });

    it('is switched off with a click: only settings are left there, and the list stays', async () => {
      expect(await hint()).toContain('your corrections');
      await page.click('[data-testid=sync-choice]');
      const keys = await eventually(
        () => page.evaluate(keysOfStorage),
        (found) => !found.some((key) => key.startsWith('synced')),
      );
      expect(keys).toEqual(browser === 'chrome' ? ['rulebook'] : []);
      expect(await eventually(hint, (text) => text?.includes('stay in') ?? false)).toContain(
        'stay in',
      );
      await show('overview', '[data-testid=account-row]');
      expect(Object.keys(await rowsOf(page))).toContain('x:bramblefacts');
      await show('data', '[data-testid=sync-choice]');
      await page.click('[data-testid=sync-choice]');
      const again = await eventually(
        () => linesOf(page),
        (lines) => lines.some((line) => line.includes(' bramblefacts')),
      );
      expect(again).toContainEqual(expect.stringContaining(' bramblefacts'));
    });

    it('“erase everything” takes away what is stored, and it does not come back', async () => {
      const before = await page.evaluate(entriesOfStorage);
      await page.click('[data-testid=erase-all]');
      await page.waitForSelector('dialog[open]');
      await page.click('[data-testid=erase-all-confirm]');
      const keys = await eventually(
        () => page.evaluate(keysOfStorage),
        (found) => !found.some((key) => key.startsWith('synced')),
      );
      expect(keys.filter((key) => key.startsWith('synced'))).toEqual([]);
      // Another browser stores again what it knows.
      await page.evaluate(setEntries, before);
      await pause(4000);
      await show('overview', '.accounts .empty');
      expect(await rowsOf(page)).toEqual({});
      expect(await page.evaluate(entriesOfStorage)).toEqual(before);
    });
  });
});

async function linesOf(popup: Page): Promise<string[]> {
  const values = await popup.evaluate(itemsOfStorage);
  return values.flatMap((value) => value.split(','));
}

/** These run in the popup. */
type Storage = {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

async function itemsOfStorage(): Promise<string[]> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  const items = await chrome.storage.sync.get();
  return Object.entries(items).flatMap(([key, value]) =>
    key.startsWith('synced') ? [String(value)] : [],
  );
}

async function entriesOfStorage(): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  return chrome.storage.sync.get();
}

async function setEntries(items: Record<string, unknown>): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  await chrome.storage.sync.set(items);
}

async function keysOfStorage(): Promise<string[]> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  return Object.keys(await chrome.storage.sync.get());
}

async function write(key: string, line: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  await chrome.storage.sync.set({ [key]: line });
}

async function overwriteAll(line: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } };
  const keys = Object.keys(await chrome.storage.sync.get()).filter((key) =>
    key.startsWith('synced'),
  );
  await chrome.storage.sync.set(Object.fromEntries(keys.map((key) => [key, line])));
}
