/*
 * What a post costs on each network: a saved page of its feed, to whose end copies of its posts are added,
 * a few with each frame, while as many leave the page. Each copy is another post: its numbers, addresses and
 * words differ. With Adrift and with the floor (floor.js), in turn. The pages stand without their site's
 * own scripts and styles, so that nothing is said of what the page itself costs.
 */
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { NETWORKS } from '../../src/networks/registry.ts';
import { packageAllowing } from '../e2e/support/allowed.ts';
import { type SavedPage, savedPages, servePages } from '../e2e/support/saved-pages.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { build } from '../tools/build.ts';
import type { Ratio } from './judge.ts';
import { profiled } from './profile.ts';
import { floorExtension, inTab, pause, SETTLE } from './tab.ts';
import { costOf, traced } from './trace.ts';

/** Posts before the measured ones: their code is compiled, and the judge knows its words. */
const WARM = 100;
/** Posts added with each frame, and kept on the page. */
const PACE = { frame: 3, kept: 40 };

/** Does work in a tab, with an extension; @returns what its scripts cost behind the mark `bench-start` */
type Measure = (dist: string, work: (tab: Page) => Promise<void>) => Promise<number>;

/** @param posts measured on each network; @throws MissingBrowser with the command that installs it */
export async function benchNetworks(
  browser: BrowserName,
  posts: number,
): Promise<{ set: string; ratios: Ratio[] }> {
  await build([browser]);
  const server = await servePages();
  const measure: Measure = (dist, work) =>
    browser === 'chrome' ? inChromium(server.port, dist, work) : profiled(server.port, dist, work);
  const ratios: Ratio[] = [];
  try {
    for (const { id, hosts, page: reader } of NETWORKS) {
      const { html, expected } = feedOf(id);
      server.show(expected.url, html);
      const { unit, row = unit } = reader;
      const work = async (tab: Page) => {
        // Where the user allows hosts, the worker has to register its script first.
        if (hosts.length === 0) await pause(SETTLE);
        await goThrough(tab, expected.url, { unit, row, ...PACE }, posts);
      };
      const host = new URL(expected.url).host;
      const floor = floorExtension([host], { post: unit, author: 'a[href]', time: 'time' });
      const adrift = packageAllowing(browser, [host]);
      const ratio = (await measure(adrift, work)) / (await measure(floor, work));
      ratios.push({ name: `${id}: Adrift / floor`, ratio, aim: 3 });
      for (const folder of [floor, adrift]) rmSync(folder, { recursive: true });
    }
  } finally {
    await server.close();
  }
  const name = browser === 'chrome' ? 'Chromium' : 'Firefox';
  return { set: `scripts a post in ${name}, ${posts} copies of posts of a saved page`, ratios };
}

/** The saved page of a network with the most posts, of its feed where there is one. */
function feedOf(network: string): SavedPage {
  const count = ({ expected: { posts } }: SavedPage) =>
    posts.length + (posts[0]?.place === 'feed' ? 1000 : 0);
  const [page] = savedPages()
    .filter((saved) => saved.network === network)
    .toSorted((a, b) => count(b) - count(a));
  if (page === undefined) throw new Error(`${network} has no saved page.`);
  return page;
}

async function goThrough(tab: Page, url: string, adding: object, posts: number): Promise<void> {
  const add = (count: number) =>
    tab.evaluate(`addPosts(${JSON.stringify({ ...adding, posts: count })})`);
  await tab.goto(url);
  await tab.evaluate(readFileSync('tests/bench/add-posts.js', 'utf8'));
  await add(WARM);
  await pause(SETTLE);
  await tab.evaluate("void performance.mark('bench-start')");
  await add(posts);
  await pause(SETTLE);
}

function inChromium(port: number, dist: string, work: (tab: Page) => Promise<void>) {
  return inTab(port, dist, async (tab, client) => {
    const { own, marks } = await traced(client, () => work(tab));
    return costOf(own, marks.get('bench-start'));
  });
}
