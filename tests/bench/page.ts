/*
 * What Adrift costs the page, on the X demo feed scrolled through to its end, its rows recycled: with
 * Adrift, with a script that only reads the same posts (floor.js), and alone. In turn, each time in a
 * fresh browser, in processor time of the page's main thread, so that what else the machine does
 * matters little. Posts are measured behind the first hundred: what is done once a page, and by code
 * that is not compiled yet, is a line of its own.
 */
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from '../tools/build.ts';
import { startServer } from '../tools/serve.ts';
import type { Ratio } from './judge.ts';
import {
  emptyExtension,
  type FloorOf,
  floorExtension,
  inTab,
  median,
  pause,
  SETTLE,
} from './tab.ts';
import { costOf, overlong, traced } from './trace.ts';

/** Posts before the measured ones. */
const WARM = 100;
/** Enough for long tasks to show, in a browser slowed down. */
const SLOW_POSTS = 150;
/** Long feeds need no repetition. */
const runsFor = (posts: number) => (posts > 2000 ? 1 : 3);
const QUIET = 10_000;
/** A task is long above this, in ms. */
const LONG = 50;
const MB = 1_000_000;
const X: FloorOf = {
  post: 'article',
  author: '[data-testid="User-Name"] a',
  time: 'time',
  text: '[data-testid="tweetText"]',
};

const KINDS = ['adrift', 'floor', 'alone'] as const;
type Kind = (typeof KINDS)[number];

interface Run {
  /** ms a post: all of the page's main thread, and the extension's scripts in it. */
  all: number;
  own: number;
  /** The same in ms, from the navigation to where posts are measured. */
  startAll: number;
  startOwn: number;
  /** The extension's scripts in the last part of the measured posts and in the first, in ms. */
  last: number;
  first: number;
  /** Bytes in use before the measured posts and behind them, each after a garbage collection. */
  heapBefore: number;
  heap: number;
}

/** @throws MissingBrowser with the command that installs it */
export async function benchPage(posts: number): Promise<{ set: string; ratios: Ratio[] }> {
  await build(['chrome']);
  const server = await startServer();
  const folders = {
    adrift: 'dist/chrome',
    floor: floorExtension(['x.com'], X),
    alone: emptyExtension(),
  };
  const runs: Record<Kind, Run[]> = { adrift: [], floor: [], alone: [] };
  let quiet = 0;
  try {
    for (let left = runsFor(posts); left > 0; left--)
      for (const kind of KINDS)
        await inTab(server.port, folders[kind], async (page, client) => {
          runs[kind].push(await scrolled(page, client, posts));
          if (kind === 'adrift' && left === 1) quiet = await quietCalls(page, client);
        });
    const slow = await inTab(server.port, folders.adrift, slowed);
    return { set: `page: X demo in Chromium, ${posts} posts`, ratios: ratiosOf(runs, quiet, slow) };
  } finally {
    await server.close();
    rmSync(folders.floor, { recursive: true });
    rmSync(folders.alone, { recursive: true });
  }
}

function ratiosOf(runs: Record<Kind, Run[]>, quiet: number, slow: number): Ratio[] {
  const of = (kind: Kind, value: (run: Run) => number) => median(runs[kind].map(value));
  const added = of('adrift', ({ all }) => all) - of('alone', ({ all }) => all);
  return [
    {
      name: 'scripts a post: Adrift / floor',
      ratio: of('adrift', ({ own }) => own) / of('floor', ({ own }) => own),
      aim: 3,
    },
    {
      name: "scripts a post: Adrift / the page's own work",
      ratio: of('adrift', ({ own }) => own) / of('alone', ({ all }) => all),
      aim: 0.1,
    },
    {
      name: "main thread a post: what Adrift adds / the page's own work",
      ratio: added / of('alone', ({ all }) => all),
      aim: 0.1,
    },
    {
      name: `start and the first ${WARM} posts: Adrift's scripts / the page's own work`,
      ratio: of('adrift', ({ startOwn }) => startOwn) / of('alone', ({ startAll }) => startAll),
      aim: null,
    },
    {
      name: 'scripts a post: last part / first part',
      ratio: of('adrift', ({ last, first }) => last / first),
      aim: 1.2,
    },
    { name: 'tasks over 50 ms by Adrift, processor slowed 4 times', ratio: slow, aim: 0 },
    { name: 'calls of Adrift on a quiet page in 10 s', ratio: quiet, aim: 0 },
    {
      name: 'memory: growth over the measured posts, Adrift - floor, MB',
      ratio: (of('adrift', grown) - of('floor', grown)) / MB,
      aim: 2,
    },
    {
      name: 'memory: all that is in use behind them, Adrift - floor, MB',
      ratio: (of('adrift', ({ heap }) => heap) - of('floor', ({ heap }) => heap)) / MB,
      aim: null,
    },
  ];
}

function grown({ heap, heapBefore }: Run): number {
  return heap - heapBefore;
}

async function scrolled(page: Page, client: CDPSession, posts: number): Promise<Run> {
  const measured = posts - WARM;
  const part = Math.max(measured / 10, Math.min(measured / 2, 100));
  let heapBefore = 0;
  const trace = await traced(client, async () => {
    await open(page, posts);
    await page.evaluate(scrollThrough, [{ name: '', posts: WARM }]);
    await pause(SETTLE);
    heapBefore = await heapOf(client);
    await page.evaluate(scrollThrough, [
      { name: 'bench-start', posts: WARM },
      { name: 'bench-first', posts: WARM + part },
      { name: 'bench-last', posts: posts - part },
      { name: 'bench-end', posts },
    ]);
    await pause(SETTLE);
  });
  const at = (name: string) => trace.marks.get(name) ?? Number.NaN;
  const start = at('bench-start');
  return {
    all: costOf(trace.tasks, start) / measured,
    own: costOf(trace.own, start) / measured,
    startAll: costOf(trace.tasks, 0, start),
    startOwn: costOf(trace.own, 0, start),
    first: costOf(trace.own, start, at('bench-first')),
    last: costOf(trace.own, at('bench-last'), at('bench-end')),
    heapBefore,
    heap: await heapOf(client),
  };
}

/** Bytes that a page's scripts use, ours among them, after a garbage collection. */
async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

async function slowed(page: Page, client: CDPSession): Promise<number> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const trace = await traced(client, async () => {
    await open(page, SLOW_POSTS);
    await page.evaluate(scrollThrough, [
      { name: 'bench-start', posts: 0 },
      { name: 'bench-end', posts: SLOW_POSTS },
    ]);
    await pause(SETTLE);
  });
  return overlong(trace, LONG);
}

async function quietCalls(page: Page, client: CDPSession): Promise<number> {
  await pause(SETTLE);
  const trace = await traced(client, async () => {
    await page.evaluate(() => void performance.mark('bench-start'));
    await pause(QUIET);
  });
  return trace.own.length;
}

async function open(page: Page, posts: number): Promise<void> {
  await page.goto(`https://x.com/home?pool=1&posts=${posts}`);
  await page.waitForSelector('[data-demo-post]');
}

/**
 * Runs in the page: scrolls on with every frame, and marks where so many posts came by, in their
 * order. Ends with the last of them, or with the feed.
 */
async function scrollThrough(marks: { name: string; posts: number }[]): Promise<void> {
  const root = document.documentElement as HTMLElement & { benchSeen?: Set<string> };
  const seen = root.benchSeen ?? new Set();
  root.benchSeen = seen;
  const waiting = [...marks];
  for (;;) {
    for (const row of document.querySelectorAll('[data-demo-post]'))
      seen.add(row.getAttribute('data-demo-post') ?? '');
    const ended = document.querySelector('[data-demo-end]') !== null;
    const over = ended && scrollY + innerHeight >= root.scrollHeight - 2;
    while (waiting[0] !== undefined && (over || seen.size >= waiting[0].posts)) {
      const name = waiting.shift()?.name ?? '';
      if (name !== '') performance.mark(name);
    }
    if (waiting.length === 0) break;
    scrollBy(0, 300);
    await new Promise(requestAnimationFrame);
  }
}
