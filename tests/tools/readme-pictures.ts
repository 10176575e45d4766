/**
 * `npm run readme-pictures`: the pictures in docs/ that README shows, of the demo feeds in Chromium: the
 * popup over a profile, light and dark, and a badge opened.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { readDemo, settle } from './demo-feeds.ts';
import { inLanguage } from './language.ts';
import { type Launched, launch } from './launch.ts';
import { startServer } from './serve.ts';
import { THEMES } from './studio.ts';

const FOLDER = 'docs';
const FEED = 'https://www.instagram.com/';
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const WINDOW = { width: 760, height: 620, deviceScaleFactor: 2 };

mkdirSync(FOLDER, { recursive: true });
await build(['chrome']);
const server = await startServer();
try {
  const adrift = await launch('chrome', { port: server.port, ...inLanguage('en') });
  try {
    await readDemo(adrift);
    await shootPopup(adrift);
    await shootBadge(adrift);
  } finally {
    await adrift.close();
  }
} finally {
  await server.close();
}

async function shootPopup(adrift: Launched): Promise<void> {
  const feed = await openFeed(adrift, `${FEED}mirrekruimels/`);
  for (const theme of THEMES) {
    const popup = await adrift.newPage();
    await popup.setViewport(POPUP);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await popup.goto(adrift.popupUrl);
    await popup.waitForSelector('[data-testid=page-account] svg');
    await settle();
    await save(popup, `popup-en-${theme}`);
    await popup.close();
  }
  await feed.close();
}

async function shootBadge(adrift: Launched): Promise<void> {
  const feed = await openFeed(adrift, FEED);
  await feed.evaluate(() => {
    document.querySelector('[data-adrift]')?.shadowRoot?.querySelector('button')?.click();
  });
  await settle();
  await save(feed, 'badge-en-light');
}

async function openFeed(adrift: Launched, url: string): Promise<Page> {
  const feed = await adrift.newPage();
  await feed.setViewport(WINDOW);
  await feed.goto(`${url}?lang=en`);
  await feed.waitForSelector('[data-adrift]');
  await settle();
  return feed;
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.info(name);
}
