/*
 * What a post costs on each network: a saved page of its feed, to whose end copies of its posts are added,
 * a few with each frame, while as many leave the page. Each copy is another post: its numbers, addresses and
 * words differ. With Adrift and with the floor (floor.js), in turn. The pages stand without their site's
 * own scripts and styles, so that nothing is said of what the page itself costs.
 */
import { readFileSync, rmSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { NETWORKS } from '../../src/networks/registry.ts';
import { packageAllowing } from '../e2e/support/allowed.ts';
import { type SavedPage, savedPages, servePages } from '../e2e/support/saved-pages.ts';
import { build } from '../tools/build.ts';
import type { Ratio } from './judge.ts';
import { floorExtension, inTab, pause, SETTLE } from './tab.ts';
import { costOf, traced } from './trace.ts';

/** Posts before the measured ones: their code is compiled, and the judge knows its words. */
const WARM = 100;
/** Posts added with each frame, and kept on the page. */
const PACE = { frame: 3, kept: 40 };

/** @param posts measured on each network; @throws MissingBrowser with the command that installs it */
export async function benchNetworks(posts: number): Promise<{ set: string; ratios: Ratio[] }> {
  await build(['chrome']);
  const server = await servePages();
  const ratios: Ratio[] = [];
  try {
    for (const { id, page: reader } of NETWORKS) {
      const page = feedOf(id);
      const host = new URL(page.expected.url).host;
      server.show(page.expected.url, page.html);
      const { unit, row = unit } = reader;
      const floor = floorExtension([host], { post: unit, author: 'a[href]', time: 'time' });
      const adrift = packageAllowing('chrome', [host]);
      const cost = (dist: string) =>
        inTab(server.port, dist, (tab, client) =>
          costPerPost(tab, client, page, { unit, row, posts }),
        );
      ratios.push({
        name: `${id}: Adrift / floor`,
        ratio: (await cost(adrift)) / (await cost(floor)),
        aim: 3,
      });
      for (const folder of [floor, adrift]) rmSync(folder, { recursive: true });
    }
    return { set: `scripts a post, ${posts} copies of posts of a saved page`, ratios };
  } finally {
    await server.close();
  }
}

/** The saved page of a network's feed with the most posts. */
function feedOf(network: string): SavedPage {
  const feeds = savedPages()
    .filter((page) => page.network === network && page.expected.posts[0]?.place !== undefined)
    .toSorted((a, b) => b.expected.posts.length - a.expected.posts.length);
  const [feed] = feeds.filter(({ expected }) => expected.posts[0]?.place === 'feed');
  const [page = feed] = feed === undefined ? feeds : [feed];
  if (page === undefined) throw new Error(`${network} has no saved page.`);
  return page;
}

interface Adding {
  unit: string;
  row: string;
  posts: number;
}

/** ms of the extension's scripts. */
async function costPerPost(
  tab: Page,
  client: CDPSession,
  { expected: { url } }: SavedPage,
  adding: Adding,
): Promise<number> {
  const add = (posts: number) =>
    tab.evaluate(`addPosts(${JSON.stringify({ ...adding, ...PACE, posts })})`);
  const trace = await traced(client, async () => {
    await tab.goto(url);
    await tab.evaluate(readFileSync('tests/bench/add-posts.js', 'utf8'));
    await add(WARM);
    await pause(SETTLE);
    await tab.evaluate("performance.mark('bench-start')");
    await add(adding.posts);
    await pause(SETTLE);
  });
  return costOf(trace.own, trace.marks.get('bench-start')) / adding.posts;
}
