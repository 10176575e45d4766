/* What both benchmarks of pages share: fresh browsers, the floor, and what of it is measured. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../tools/launch.ts';

/** What was read is still on its way to the worker so long, in ms. */
export const SETTLE = 2000;

/** Where the floor finds a post and what it reads of it, as selectors. */
export interface FloorOf {
  post: string;
  author: string;
  time: string;
  /** In the post; left out for all of it. */
  text?: string;
}

/** An extension that runs floor.js on these hosts. @returns its folder */
export function floorExtension(hosts: readonly string[], selectors: FloorOf): string {
  const matches = hosts.map((host) => `https://${host}/*`);
  const scripts = [{ matches, js: ['selectors.js', 'floor.js'], run_at: 'document_start' }];
  const folder = emptyExtension({ content_scripts: scripts });
  writeFileSync(join(folder, 'selectors.js'), `var FLOOR = ${JSON.stringify(selectors)};`);
  copyFileSync('tests/bench/floor.js', join(folder, 'floor.js'));
  return folder;
}

/** @param more of its manifest; @returns its folder */
export function emptyExtension(more: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-bench-'));
  const manifest = { manifest_version: 3, name: 'Bench', version: '1', ...more };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** An empty tab of a fresh browser. */
export async function inTab<T>(
  port: number,
  dist: string,
  use: (page: Page, client: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = await launch('chrome', { port, dist });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    return await use(page, await page.createCDPSession());
  } finally {
    await browser.close();
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
