/**
 * Nothing leaves the browser: with Adrift in it, exactly the requests of the pages themselves are made,
 * and no page can tell that Adrift is there by an address of its own.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/dashboard/route.ts';
import { REFUSED } from '../tools/serve.ts';
import { cardOf, firstBadge, focusBadge, pressAction } from './support/badge.ts';
import { type Demo, eventually, ledgerOf, openDemo, pause, scrollThrough } from './support/demo.ts';

const FEEDS = ['https://x.com/home', 'https://www.instagram.com/'];
/**
 * Connections that browsers make by themselves, now and then: ahead of a request to a page, and to
 * their makers, whose certificates cannot be had.
 */
const BROWSERS_OWN = new RegExp(
  `^${REFUSED}(?:x\\.com|www\\.instagram\\.com|.*\\.(?:google|googleapis|gstatic|mozilla)\\.(?:com|net|org))$`,
);
const ADDRESS = /(?:chrome|moz)-extension:|ad21f7ad-0000/;

describe.each(['chrome', 'firefox'] as const)('privacy in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-privacy-'));
  const manifest = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
  const netLog = join(folder, 'net.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('everything that its user does: no request that the pages do not make themselves', {
    timeout: 240_000,
  }, async () => {
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'Does nothing', version: '1' }),
    );
    const without = await recorded({ dist: folder }, readFeeds);
    const args = browser === 'chrome' ? [`--log-net-log=${netLog}`] : [];
    const withAdrift = await recorded({ args }, async (demo) => {
      await readFeeds(demo);
      await useBadge(demo);
      await usePages(demo);
    });
    expect([...without].filter((line) => line.includes('graphql')).length).toBeGreaterThan(3);
    expect([...withAdrift].sort()).toEqual([...without].sort());
  });

  it.runIf(browser === 'chrome')(
    'Chromium’s own log of what is asked for: nothing but its own files',
    () => {
      const asked = startedRequests(readFileSync(netLog, 'utf8'));
      expect(asked.filter(({ initiator }) => initiator === 'https://x.com')).not.toEqual([]);
      const own = asked.filter(({ initiator }) => ADDRESS.test(initiator));
      expect(own.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
    },
  );

  it('a page that looks for it: there is no address of its own to find', async () => {
    const demo = await openDemo(browser);
    try {
      const page = await demo.open('https://x.com/home');
      await page.bringToFront();
      await page.waitForSelector('[data-adrift]');
      await openCard(page);
      const found = await page.evaluate(everythingToSee);
      expect(found.shadows).toBeGreaterThan(0);
      expect(found.text).toContain('data-adrift');
      expect(found.text).not.toMatch(ADDRESS);
      expect(found.resources).not.toEqual([]);
      expect(found.resources.join('\n')).not.toMatch(ADDRESS);
      expect(
        await page.evaluate(probe, demo.extensionOrigin, manifest.content_scripts[0].js[0]),
        'what a page gets that knows the address',
      ).toEqual(['refused', 'refused', 'refused']);
    } finally {
      await demo.shut();
    }
  });

  it('its own pages: under the browser’s content security policy, without an exception', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  /** All that reached the network while this was done in a browser of its own. */
  async function recorded(
    options: { dist?: string; args?: string[] },
    use: (demo: Demo) => Promise<void>,
  ): Promise<Set<string>> {
    const lines = new Set<string>();
    const log = (line: string) => {
      if (!BROWSERS_OWN.test(line)) lines.add(line);
    };
    const demo = await openDemo(browser, { ...options, log });
    try {
      await use(demo);
    } finally {
      await demo.shut();
    }
    return lines;
  }
});

async function readFeeds(demo: Demo): Promise<void> {
  const page = await demo.newPage();
  for (const url of FEEDS) {
    await page.goto(url);
    await scrollThrough(page, 'down', { settle: 80 });
  }
  await page.close();
}

async function useBadge(demo: Demo): Promise<void> {
  const page = await demo.open('https://x.com/home');
  await page.bringToFront();
  await page.waitForSelector('[data-adrift]');
  const id = await openCard(page);
  await page.evaluate(pressAction, id, 'It is not sponsored');
  const state = async () => (await page.evaluate(cardOf, id)).state;
  expect(await eventually(state, (now) => now === 'corrected')).toBe('corrected');
  await page.close();
}

async function openCard(page: Page): Promise<string | null> {
  const id = await eventually(
    () => page.evaluate(firstBadge),
    (found) => found !== null,
  );
  await page.evaluate(focusBadge, id);
  await page.keyboard.press('Enter');
  const card = () => page.evaluate(cardOf, id);
  expect((await eventually(card, ({ open }) => open)).open).toBe(true);
  return id;
}

/** The popup with an account open, each route of the dashboard, and the export. */
async function usePages(demo: Demo): Promise<void> {
  const popup = await demo.open(demo.popupUrl);
  await popup.bringToFront();
  const row = '[data-testid=account-row] button';
  await popup.waitForSelector(row);
  expect(Object.keys(await ledgerOf(popup)).length).toBeGreaterThan(5);
  const href = await popup.$eval(
    '[data-testid=open-dashboard]',
    (anchor) => (anchor as HTMLAnchorElement).href,
  );
  await popup.click(row);
  const dashboard = await demo.open(href);
  await dashboard.bringToFront();
  for (const page of [...PAGES, 'account/x:keukenvanilse', 'data'] as const) {
    await dashboard.evaluate((name) => {
      location.hash = `#/${name}`;
    }, page);
    await dashboard.waitForSelector('main h1');
    // Its figures are read behind its heading.
    await pause(300);
  }
  await dashboard.waitForSelector('[data-testid=export-json]');
  await dashboard.click('[data-testid=export-json]');
  await pause(500);
}

/** What Chromium's log says was asked for over any protocol, and by whom. */
function startedRequests(log: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

/** Runs in the page: all markup, also in open shadow roots, all their styles, and all that was loaded. */
function everythingToSee(): { text: string; shadows: number; resources: string[] } {
  const roots: (Document | ShadowRoot)[] = [document];
  const seen: string[] = [document.documentElement.outerHTML];
  for (const root of roots) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
      seen.push(String(sheet.href), ...Array.from(sheet.cssRules, ({ cssText }) => cssText));
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot === null) continue;
      roots.push(shadowRoot);
      seen.push(shadowRoot.innerHTML);
    }
  }
  return {
    text: seen.join('\n'),
    shadows: roots.length - 1,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

/** Runs in the page: tries to load files of the extension, whose address it was told. */
async function probe(origin: string, script: string): Promise<string[]> {
  const fetched = fetch(`${origin}/manifest.json`).then(
    () => 'loaded',
    () => 'refused',
  );
  const element = (tag: 'img' | 'script', file: string) =>
    new Promise<string>((done) => {
      const made = document.createElement(tag);
      made.addEventListener('load', () => done('loaded'));
      made.addEventListener('error', () => done('refused'));
      made.src = `${origin}/${file}`;
      document.head.append(made);
    });
  return Promise.all([fetched, element('img', 'icons/48.png'), element('script', script)]);
}
