/**
 * `npm start [-- --browser firefox]`: the user's own browser with Adrift on the demo feeds and the
 * popup beside them. A fresh profile, and nothing but this machine's own server behind every
 * address, so it works offline. `--headless` opens no window, for tests.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { profileUrl } from '../pages/truth.ts';
import { type BrowserName, browserPath } from './browsers.ts';
import { BROWSERS, build } from './build.ts';
import { UserError } from './command.ts';
import { launch } from './launch.ts';
import { startServer } from './serve.ts';

const INSTAGRAM = 'https://www.instagram.com/';
const X = 'https://x.com/home';
/** Its profile is scrolled through at the start, so that the popup has a drift to show. */
const DRIFTER = 'mirrekruimels';
/** As large as the popup is in the browser's toolbar, in pixels, beside the first window. */
const POPUP_WINDOW = { width: 420, height: 640, left: 1110, top: 40 };

async function start(): Promise<void> {
  const { name, headless } = readArguments();
  browserPath(name);
  if (!headless && !hasDisplay()) {
    throw new UserError('There is no display to open a window on; --headless runs without one.');
  }
  console.info('Building Adrift …');
  await build([name]);
  const server = await startServer();
  const adrift = await launch(name, { port: server.port, headless, ownSignals: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void adrift.close());
  }
  const ended = endOf(adrift.browser);
  const [blank] = await adrift.browser.pages();
  await scrollThrough(await adrift.open(profileUrl('instagram', DRIFTER)));
  await adrift.open(X);
  await adrift.open(INSTAGRAM);
  await blank?.close();
  await adrift.open(adrift.popupUrl, { type: 'window', windowBounds: POPUP_WINDOW });
  console.info('Adrift is open on the demo feeds. Close the browser or press Ctrl-C to end.');
  await ended;
  // The browser is gone; this takes its temporary profile away.
  await adrift.close().catch(() => {});
  await server.close();
}

function readArguments(): { name: BrowserName; headless: boolean } {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      headless: { type: 'boolean', default: false },
    },
  });
  const name = BROWSERS.find((known) => known === values.browser);
  if (name === undefined) {
    throw new UserError(`--browser is ${BROWSERS.join(' or ')}, not "${values.browser}".`);
  }
  return { name, headless: values.headless };
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Resolves when the browser is gone; on macOS it would stay on without any window. */
function endOf(browser: Browser): Promise<void> {
  browser.on('targetdestroyed', async () => {
    const pages = await browser.pages().catch(() => []);
    if (pages.length === 0) await browser.close().catch(() => {});
  });
  return new Promise((gone) => browser.once('disconnected', () => gone()));
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 60 && document.querySelector('[data-demo-end]') === null; i++) {
      scrollBy(0, innerHeight);
      await new Promise((next) => setTimeout(next, 60));
    }
    scrollTo(0, 0);
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exit(1);
});
