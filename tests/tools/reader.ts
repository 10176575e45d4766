import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { type BrowserName, browserPath } from './browsers.ts';
import { bundled } from './bundle.ts';

/** Opens saved pages in a real browser and reads them with the code that ships. */
export interface PageReaderTool {
  /**
   * @param url the address the page was saved from; decides what kind of page it is
   * @returns the lines `read-page` prints
   */
  read(network: string, url: string, html: string): Promise<unknown[]>;
  close(): Promise<void>;
}

/** @throws MissingBrowser with the command that installs it */
export async function openReader(name: BrowserName): Promise<PageReaderTool> {
  const [script, browser] = await Promise.all([
    bundled('tests/tools/reader-entry.ts', 'adriftReader'),
    launchBrowser(name),
  ]);
  return {
    read: (network, url, html) => readSaved(browser, script, network, url, html),
    close: () => browser.close(),
  };
}

function launchBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = browserPath(name);
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
}

async function readSaved(
  browser: Browser,
  script: string,
  network: string,
  url: string,
  html: string,
): Promise<unknown[]> {
  const page = await browser.newPage();
  try {
    await showSaved(page, url, html);
    await page.evaluate(script);
    return (await page.evaluate(
      `adriftRead(${JSON.stringify(network)}, ${JSON.stringify(url)})`,
    )) as unknown[];
  } finally {
    await page.close();
  }
}

/**
 * Shows the saved page at its own address, from memory: every other request is refused, and a
 * Content-Security-Policy keeps the page's own scripts from running.
 */
async function showSaved(page: Page, url: string, html: string): Promise<void> {
  const address = new URL(url);
  address.hash = '';
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const answer =
      request.isNavigationRequest() && request.url() === address.href
        ? request.respond({
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: { 'Content-Security-Policy': "script-src 'none'" },
            body: html,
          })
        : request.abort();
    // A request that ended by itself needs no answer.
    answer.catch(() => {});
  });
  await page.goto(address.href, { waitUntil: 'domcontentloaded' });
}
