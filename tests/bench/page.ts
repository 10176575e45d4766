/*
 * What Adrift costs the page, on the X demo feed scrolled through to its end, its rows recycled: with
 * Adrift, with a script that only reads the same posts (floor.js), and alone. In turn, each time in a
 * fresh browser, in processor time of the page's main thread, so that what else the machine does
 * matters little.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from '../tools/build.ts';
import { launch } from '../tools/launch.ts';
import { startServer } from '../tools/serve.ts';
import type { Ratio } from './judge.ts';
import { costOf, overlong, type Traced, traced } from './trace.ts';

const RUNS = 3;
const QUIET = 10_000;
/** A task is long above this, in ms. */
const LONG = 50;
const MB = 1_000_000;

interface Run {
  /** ms a post: all of the page's main thread, and the extension's scripts in it. */
  all: number;
  own: number;
  /** The extension's scripts in the last tenth of the feed, in ms a post, and in the first. */
  last: number;
  first: number;
  /** Bytes after a garbage collection. */
  heap: number;
}

/** @throws MissingBrowser with the command that installs it */
export async function benchPage(posts: number): Promise<{ set: string; ratios: Ratio[] }> {
  await build(['chrome']);
  const server = await startServer();
  const folders = { adrift: 'dist/chrome', floor: extension('floor.js'), alone: extension() };
  const on = <T>(dist: string, use: Parameters<typeof withFeed<T>>[3]) =>
    withFeed(server.port, dist, posts, use);
  try {
    const runs = { adrift: [] as Run[], floor: [] as Run[], alone: [] as Run[] };
    for (let run = 0; run < RUNS; run++)
      for (const kind of ['adrift', 'floor', 'alone'] as const)
        runs[kind].push(await on(folders[kind], (page, client) => scrolled(page, client, posts)));
    const quiet = await on(folders.adrift, quietCalls);
    const slow = await on(folders.adrift, slowed);
    return { set: `page: X demo in Chromium, ${posts} posts`, ratios: ratiosOf(runs, quiet, slow) };
  } finally {
    await server.close();
    rmSync(folders.floor, { recursive: true });
    rmSync(folders.alone, { recursive: true });
  }
}

function ratiosOf(
  runs: Record<'adrift' | 'floor' | 'alone', Run[]>,
  quiet: number,
  slow: number,
): Ratio[] {
  const of = (kind: keyof typeof runs, value: (run: Run) => number) =>
    median(runs[kind].map(value));
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
      name: 'scripts a post: last tenth / first tenth',
      ratio: of('adrift', ({ last, first }) => last / first),
      aim: 1.2,
    },
    { name: 'tasks over 50 ms by Adrift, processor slowed 4 times', ratio: slow, aim: 0 },
    { name: 'calls of Adrift on a quiet page in 10 s', ratio: quiet, aim: 0 },
    {
      name: 'memory after the feed: Adrift - floor, MB',
      ratio: (of('adrift', ({ heap }) => heap) - of('floor', ({ heap }) => heap)) / MB,
      aim: 2,
    },
  ];
}

/** An extension of one script, or of none. @returns its folder */
function extension(script?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-bench-'));
  const scripts = [{ matches: ['https://x.com/*'], js: [script], run_at: 'document_start' }];
  const manifest = { manifest_version: 3, name: 'Bench', version: '1' };
  if (script !== undefined) copyFileSync(join('tests/bench', script), join(folder, script));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify(script === undefined ? manifest : { ...manifest, content_scripts: scripts }),
  );
  return folder;
}

async function withFeed<T>(
  port: number,
  dist: string,
  posts: number,
  use: (page: Page, client: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = await launch('chrome', { port, dist });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await page.goto(`https://x.com/home?pool=1&posts=${posts}`);
    await page.waitForSelector('[data-demo-post]');
    await pause(2000);
    return await use(page, await page.createCDPSession());
  } finally {
    await browser.close();
  }
}

async function scrolled(page: Page, client: CDPSession, posts: number): Promise<Run> {
  const trace = await traced(client, () => page.evaluate(scrollThrough, posts));
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const at = (name: string) => trace.marks.get(name) ?? Number.NaN;
  return {
    all: costOf(trace.tasks) / posts,
    own: costOf(trace.own) / posts,
    first: costOf(trace.own, at('bench-start'), at('bench-10')) / (posts / 10),
    last: costOf(trace.own, at('bench-90'), at('bench-end')) / (posts / 10),
    heap: usedSize,
  };
}

async function slowed(page: Page, client: CDPSession): Promise<number> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const trace: Traced = await traced(client, () => page.evaluate(scrollThrough, 200));
  return overlong(trace, LONG);
}

async function quietCalls(page: Page, client: CDPSession): Promise<number> {
  // What was read is still on its way to the worker.
  await pause(5000);
  const trace = await traced(client, async () => {
    await page.evaluate(() => void performance.mark('bench-start'));
    await pause(QUIET);
  });
  return trace.own.length;
}

/** Runs in the page: scrolls on with every frame until so many posts came by, and marks the way. */
async function scrollThrough(posts: number): Promise<void> {
  const seen = new Set<string>();
  const marks = [
    { name: 'bench-start', at: 0 },
    { name: 'bench-10', at: posts * 0.1 },
    { name: 'bench-90', at: posts * 0.9 },
  ];
  for (;;) {
    for (const row of document.querySelectorAll('[data-demo-post]'))
      seen.add(row.getAttribute('data-demo-post') ?? '');
    while (marks[0] !== undefined && seen.size >= marks[0].at)
      performance.mark(marks.shift()?.name ?? '');
    const ended = document.querySelector('[data-demo-end]') !== null;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    if (seen.size >= posts || (ended && atEnd)) break;
    scrollBy(0, 300);
    await new Promise(requestAnimationFrame);
  }
  performance.mark('bench-end');
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
