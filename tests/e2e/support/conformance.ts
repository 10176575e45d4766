/**
 * Every network's saved pages. Read by the code that ships: each post once, in order, with every field
 * that its expected file names. Then in the built extension under its real match patterns: what a page
 * shows is badged, and stays right when the site does what sites do: fill posts late, use a node again
 * for another post, go to another page without a load. A new network is tested by its folder alone.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NETWORKS } from '../../../src/networks/registry.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type Launched, launch } from '../../tools/launch.ts';
import { openReader, type PageReaderTool } from '../../tools/reader.ts';
import { packageAllowing } from './allowed.ts';
import { eventually, pause } from './demo.ts';
import { pagesIn, type SavedPage, savedPages, servePages } from './saved-pages.ts';

interface Line {
  verdict?: { class: string; kinds: string[] };
  account?: unknown;
}

/** Networks that anyone may run are read only on hosts that the user allowed. */
const ANYWHERE = new Set(NETWORKS.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id));

export function conform(browser: BrowserName): void {
  const pages = savedPages();
  const allowed = pages
    .filter(({ network }) => ANYWHERE.has(network))
    .map(({ expected }) => new URL(expected.url).host);
  let reader: PageReaderTool;
  let server: Awaited<ReturnType<typeof servePages>>;
  let adrift: Launched;

  beforeAll(async () => {
    server = await servePages();
    adrift = await launch(browser, {
      port: server.port,
      dist: packageAllowing(browser, [...new Set(allowed)]),
    });
    reader = await openReader(browser);
  });
  afterAll(async () => {
    await reader?.close();
    await adrift?.close();
    await server?.close();
  });

  const read = new Map<string, Promise<Line[]>>();
  const linesOf = ({ network, expected, html }: SavedPage<string>) => {
    const lines = read.get(html) ?? (reader.read(network, expected.url, html) as Promise<Line[]>);
    read.set(html, lines);
    return lines;
  };
  const badgesIn = async (page: SavedPage) => badgesOf(await linesOf(page));

  it('has saved pages of every network', () => {
    expect([...new Set(pages.map(({ network }) => network))]).toEqual(NETWORKS.map(({ id }) => id));
  });

  it.each(
    [...pages, ...pagesIn('_template')].map(
      (page) => [`${page.network} ${page.name}`, page] as const,
    ),
  )('%s is read as it should be', async (_name, page) => {
    const { posts, account } = page.expected;
    const lines = await linesOf(page);
    expect(lines.filter((line) => !isAccount(line))).toMatchObject(posts);
    if (account !== undefined) expect(lines.find(isAccount)?.account ?? null).toEqual(account);
  });

  const perNetwork = NETWORKS.map(({ id, page }) => {
    const saved = pages.filter(({ network }) => network === id);
    return [id, page, saved] as const;
  });

  it.each(perNetwork)(
    '%s badges what it reads, late, reused and from page to page',
    async (_name, { unit, row = unit }, saved) => {
      const tab = await adrift.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      for (const page of saved) {
        const badges = await badgesIn(page);
        server.show(page.expected.url, page.html);
        await tab.goto(page.expected.url);
        await tab.bringToFront();
        await expectBadges(tab, badges, `${page.name} at once`);
        await tab.evaluate(emptyTexts);
        await pause(150);
        await tab.evaluate(fillTexts);
        await expectBadges(tab, badges, `${page.name} with late words`);
        await tab.evaluate(reuse, unit, row);
        await pause(250);
        expect(await tab.evaluate(staleBadges), `${page.name} reused`).toEqual([]);
        const next = saved.find((other) => other !== page && canFollow(page, other));
        if (next === undefined) continue;
        await tab.evaluate(goOn, next.expected.url, next.html);
        await expectBadges(tab, await badgesIn(next), `${page.name} going on to ${next.name}`);
      }
      // Firefox reports the saved scripts that the tests' own policy keeps from running.
      expect(errors.filter((error) => !error.includes('Content-Security-Policy'))).toEqual([]);
      await tab.close();
    },
  );
}

function isAccount(line: Line): boolean {
  return 'account' in line;
}

/** A site goes on without a load within itself, and hands over no inline data then. */
function canFollow(page: SavedPage, next: SavedPage): boolean {
  const sameSite = new URL(page.expected.url).origin === new URL(next.expected.url).origin;
  return sameSite && !next.html.includes('<script');
}

function badgesOf(lines: readonly Line[]): string[] {
  return lines
    .flatMap(({ verdict }) =>
      verdict?.class === 'sponsored' || verdict?.class === 'likely'
        ? [`${verdict.class} ${verdict.kinds[0]}`]
        : [],
    )
    .sort();
}

async function expectBadges(tab: Page, badges: readonly string[], name: string): Promise<void> {
  const shown = () =>
    tab.$$eval('[data-adrift]', (hosts) =>
      (hosts as HTMLElement[]).map(({ dataset }) => `${dataset.adrift} ${dataset.kind}`).sort(),
    );
  const found = await eventually(shown, (now) => now.join() === badges.join(), 4000);
  expect(found, name).toEqual(badges);
}

/** These run in the page. Nodes of our own are left alone. */
function emptyTexts(): void {
  const texts: [Text, string][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    texts.push([node as Text, node.nodeValue ?? '']);
  for (const [node] of texts)
    if (node.parentElement?.closest('script, style') === null) node.nodeValue = '';
  Object.assign(document, { keptTexts: texts });
}

function fillTexts(): void {
  const { keptTexts = [] } = document as unknown as { keptTexts?: [Text, string][] };
  for (const [node, text] of keptTexts) node.nodeValue = text;
}

/** Every badged unit, with its row, takes over content and attributes of the first without a badge. */
function reuse(unit: string, row: string): void {
  const rows = Array.from(document.querySelectorAll(unit), (one) => one.closest(row) ?? one);
  const badged = rows.filter((one) => one.querySelector('[data-adrift]') !== null);
  const plain = rows.find(
    (one) => !badged.some((other) => other.contains(one) || one.contains(other)),
  );
  for (const one of badged) {
    if (plain === undefined || one.tagName !== plain.tagName) continue;
    for (const { name } of Array.from(one.attributes)) one.removeAttribute(name);
    for (const { name, value } of Array.from(plain.attributes)) one.setAttribute(name, value);
    one.replaceChildren(...Array.from(plain.cloneNode(true).childNodes));
    one.setAttribute('data-reused', '');
  }
}

/** The site's own router: another address, another body, the same document. */
function goOn(url: string, html: string): void {
  history.pushState({}, '', url);
  // Unlike DOMParser it also makes the shadow roots that a page declares.
  const next = Document.parseHTMLUnsafe(html);
  document.documentElement.lang = next.documentElement.lang;
  document.head.replaceChildren(...Array.from(next.head.childNodes));
  document.body.replaceChildren(...Array.from(next.body.childNodes));
}

function staleBadges(): string[] {
  return Array.from(
    document.querySelectorAll('[data-reused] [data-adrift]'),
    (host) => host.outerHTML,
  );
}
