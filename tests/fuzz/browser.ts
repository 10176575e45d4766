/** Properties of pages, each run in a page of a real browser. */
import puppeteer from 'puppeteer-core';
import { NETWORK_IDS } from '../../src/model/network.ts';
import { savedPages } from '../e2e/support/saved-pages.ts';
import { type BrowserName, browserPath } from '../tools/browsers.ts';
import { bundled } from '../tools/bundle.ts';
import type { Saved } from './pages.ts';
import type { Outcome, Run } from './property.ts';

/** As `pageProperties` calls them. */
export const PAGE_NAMES: readonly string[] = NETWORK_IDS.map((id) => `pages: ${id}`);

export interface PageFuzzer {
  run(name: string, run: Run): Promise<Outcome>;
  /** Reads one page. @returns what is wrong with what was read, or null */
  fault(page: Saved): Promise<string | null>;
  close(): Promise<void>;
}

/** @throws MissingBrowser with the command that installs it */
export async function openFuzzer(name: BrowserName): Promise<PageFuzzer> {
  const executablePath = browserPath(name);
  const [script, browser] = await Promise.all([
    bundled('tests/fuzz/pages-entry.ts', 'adriftFuzzEntry'),
    name === 'firefox'
      ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: 0 })
      : puppeteer.launch({
          executablePath,
          headless: true,
          args: ['--no-sandbox'],
          protocolTimeout: 0,
        }),
  ]);
  const page = await browser.newPage();
  await page.evaluate(script);
  const pages = savedPages().map(({ network, html, expected: { url } }) => ({
    network,
    url,
    html,
  }));
  return {
    run: async (property, run) =>
      (await page.evaluate(
        `adriftFuzz(${[pages, property, run].map((part) => JSON.stringify(part)).join(', ')})`,
      )) as Outcome,
    fault: async (saved) =>
      (await page.evaluate(`adriftFault(${JSON.stringify(saved)})`)) as string | null,
    close: () => browser.close(),
  };
}
