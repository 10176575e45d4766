/** A page of X with nothing on it, so that a test may do to it what it likes. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers.ts';
import { type Launched, launch } from '../../tools/launch.ts';
import { servePages } from './saved-pages.ts';

export const BARE = 'https://x.com/home';
/** The same page where Adrift does not run. */
export const ELSEWHERE = 'https://elsewhere.example/home';
const HTML =
  '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Bare</title><main></main></html>';

export interface Bare extends Launched {
  /** Says what an address is answered with. */
  show(url: string, body: string): void;
  /**
   * The page, and what its errors are: thrown into it, or complained of in its console.
   * @param before runs in the page before any other script
   */
  visit(url?: string, before?: () => void): Promise<{ page: Page; errors: string[] }>;
  shut(): Promise<void>;
}

export async function openBare(browser: BrowserName): Promise<Bare> {
  const server = await servePages();
  for (const url of [BARE, ELSEWHERE]) server.show(url, HTML);
  const launched = await launch(browser, { port: server.port });
  return {
    ...launched,
    show: server.show,
    visit: async (url = BARE, before) => {
      const page = await launched.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      if (before !== undefined) await page.evaluateOnNewDocument(before);
      await page.goto(url);
      await page.bringToFront();
      return { page, errors };
    },
    shut: async () => {
      await launched.close();
      await server.close();
    },
  };
}
