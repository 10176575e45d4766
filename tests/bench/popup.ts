/*
 * How long the popup takes to show its first rows, with 500 followed accounts and 100,000 posts, against
 * a page of the same extension that renders one line with Preact. Both are opened in turn, in one real
 * Chromium, so that whatever else the machine does meets both.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build as bundle } from 'vite';
import { build } from '../tools/build.ts';
import { launch } from '../tools/launch.ts';
import { type Seed, seed } from '../tools/seed.ts';
import { startServer } from '../tools/serve.ts';

export interface PopupBench {
  accounts: number;
  posts: number;
  /** Time to the first rows / time to the one line; medians. */
  ratio: number;
  /** Medians in ms, from the start of the navigation to the paint. */
  rowsMs: number;
  emptyMs: number;
}

const ACCOUNTS = 500;
const POSTS_EACH = 200;
const RUNS = 21;
const ROW = '[data-testid=account-row] .row-name';
const EMPTY = '[data-testid=empty]';

/** @throws MissingBrowser with the command that installs it */
export async function benchPopup(runs = RUNS, each = POSTS_EACH): Promise<PopupBench> {
  await build(['chrome']);
  const dist = await packageWithEmpty();
  const server = await startServer();
  const adrift = await launch('chrome', { port: server.port, dist });
  try {
    const page = await adrift.newPage();
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(adrift.popupUrl);
    await seed(page, manyAccounts(each), Date.now());
    const times = { rows: [] as number[], empty: [] as number[] };
    const empty = `${adrift.extensionOrigin}/src/popup/empty.html`;
    // The first of each is not counted: it fills the browser's caches.
    for (let run = 0; run <= runs; run++) {
      times.rows.push(await opening(page, adrift.popupUrl, ROW));
      times.empty.push(await opening(page, empty, EMPTY));
    }
    const [rowsMs, emptyMs] = [median(times.rows.slice(1)), median(times.empty.slice(1))];
    const posts = ACCOUNTS * each;
    return { accounts: ACCOUNTS, posts, ratio: rowsMs / emptyMs, rowsMs, emptyMs };
  } finally {
    await adrift.close();
    await server.close();
    rmSync(dist, { recursive: true });
  }
}

/** The built extension with the empty popup in it. @returns its folder */
async function packageWithEmpty(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-bench-'));
  cpSync('dist/chrome', folder, { recursive: true });
  mkdirSync(join(folder, 'src/popup'), { recursive: true });
  await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: join(folder, 'empty'),
      lib: { entry: 'tests/bench/empty-popup.tsx', formats: ['es'], fileName: () => 'empty.js' },
    },
  });
  const script = '<script type="module" src="/empty/empty.js"></script>';
  writeFileSync(
    join(folder, 'src/popup/empty.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title>${script}</head><body><div id="popup"></div></body></html>`,
  );
  return folder;
}

/** Loads a page; @returns when the element was painted, in ms since the start of the navigation */
async function opening(page: Page, url: string, selector: string): Promise<number> {
  const script = await page.evaluateOnNewDocument(notePaint, selector);
  await page.goto(url);
  const painted = await page.waitForFunction(() => (window as unknown as Noted).paintedAt);
  const time = (await painted.jsonValue()) as number;
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  // What the popup does after its first rows must not fall into the next opening.
  await new Promise((done) => setTimeout(done, 400));
  return time;
}

interface Noted {
  paintedAt?: number;
}

/**
 * Runs in the page before its own scripts: asks the browser when it painted the first such element
 * (Element Timing), which is known of elements that are marked before they are painted.
 */
function notePaint(selector: string): void {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
    (window as unknown as Noted).paintedAt ??= entry?.renderTime ?? 0;
  }).observe({ type: 'element', buffered: true });
  const observer = new MutationObserver(() => {
    const element = document.querySelector(selector);
    if (element === null) return;
    observer.disconnect();
    element.setAttribute('elementtiming', 'first');
  });
  observer.observe(document, { childList: true, subtree: true });
}

function manyAccounts(each: number): Seed[] {
  return Array.from({ length: ACCOUNTS }, (_, i) => ({
    network: (['instagram', 'tiktok', 'youtube', 'x'] as const)[i % 4] ?? 'instagram',
    handle: `account.number.${i}`,
    name: `Account Number ${i}`,
    followers: 800 + i * i * 7,
    days: 2,
    posts: Array.from({ length: each }, (_, k) => letterOf(i, k)).join(''),
  }));
}

/** Some rise, some fall, most do neither. */
function letterOf(account: number, post: number): string {
  const often = post < 40 ? account % 9 : (account * 5) % 9;
  return (post * 7 + account) % 13 < often ? 's' : (post + account) % 11 === 0 ? 'l' : 'o';
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
