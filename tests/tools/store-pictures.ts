/**
 * `npm run store-pictures [-- FOLDER]`: what the stores' listings show, made of the real screens in
 * Chromium, in English and Dutch: screenshots of 1280x800, a small tile of 440x280 and a large one of
 * 1400x560. Writes to store/pictures unless told.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { readDemo, settle } from './demo-feeds.ts';
import { CROWD } from './invented-accounts.ts';
import { inLanguage, type Language } from './language.ts';
import { type Launched, launch } from './launch.ts';
import { POPUP_STATES, showState } from './popup-states.ts';
import { seed } from './seed.ts';
import { startServer } from './serve.ts';
import { largeTile, overFeed, smallTile } from './store-layouts.ts';

const SCREEN = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** Twice as sharp, since it is drawn smaller than it is. */
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
/** Each with the room beside it, in pixels, that keeps the popup from covering a post or its badge. */
const FEEDS = {
  light: { url: 'https://www.instagram.com/', room: 470 },
  dark: { url: 'https://x.com/home', room: 416 },
};
const PAGES = { account: '#/account/instagram%3Asannevermeer', tiers: '#/tiers' };

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? join('store', 'pictures');
mkdirSync(folder, { recursive: true });

await build(['chrome']);
const server = await startServer();
try {
  for (const lang of ['en', 'nl'] as const) {
    const adrift = await launch('chrome', { port: server.port, ...inLanguage(lang) });
    try {
      await shoot(adrift, lang);
    } finally {
      await adrift.close();
    }
  }
} finally {
  await server.close();
}

async function shoot(adrift: Launched, lang: Language): Promise<void> {
  await readDemo(adrift);
  const canvas = await adrift.newPage();
  for (const [at, theme] of THEMES.entries()) {
    await draw(canvas, await shootFeed(adrift, lang, theme), SCREEN, `${at + 1}-feed-${lang}`);
  }
  const popup = await adrift.newPage();
  await popup.setViewport(POPUP);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }, STILL]);
  await popup.goto(adrift.popupUrl);
  await showProfile(popup);
  const whole = await pictureOf(popup);
  const track = await popup.waitForSelector('[data-testid=page-account] .track svg');
  const drift = (await track?.screenshot({ encoding: 'base64' })) ?? '';
  const icon = (await readFile('public/icons/adrift.svg')).toString('base64');
  const line = await popup.evaluate(() =>
    (
      globalThis as unknown as { browser: { i18n: { getMessage(key: string): string } } }
    ).browser.i18n.getMessage('startTitle'),
  );
  await draw(canvas, smallTile(icon, drift), { width: 440, height: 280 }, `tile-small-${lang}`);
  const large = largeTile(icon, line, whole);
  await draw(canvas, large, { width: 1400, height: 560 }, `tile-large-${lang}`);
  await shootDashboard(popup, adrift, lang);
}

/** A feed with a badge opened, and the popup over it. */
async function shootFeed(adrift: Launched, lang: Language, theme: Theme): Promise<string> {
  const feed = await adrift.newPage();
  await feed.setViewport(SCREEN);
  await feed.emulateMediaFeatures([STILL]);
  const { url, room } = FEEDS[theme];
  await feed.goto(`${url}?lang=${lang}${theme === 'dark' ? '&dark=1' : ''}`);
  await feed.waitForSelector('[data-adrift]');
  await feed.addStyleTag({ content: `body { padding-inline-end: ${room}px }` });
  await settle();
  await feed.evaluate(() => {
    document.querySelector('[data-adrift]')?.shadowRoot?.querySelector('button')?.click();
  });
  await settle();
  const picture = await pictureOf(feed);
  const popup = await shootPopup(adrift, theme);
  await feed.close();
  return overFeed(picture, popup);
}

/** The popup over the feed that was opened last. */
async function shootPopup(adrift: Launched, theme: Theme): Promise<string> {
  const popup = await adrift.newPage();
  await popup.setViewport(POPUP);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, STILL]);
  await popup.goto(adrift.popupUrl);
  await popup.waitForSelector('[data-testid=account-row] svg');
  await settle();
  const picture = await pictureOf(popup);
  await popup.close();
  return picture;
}

async function showProfile(popup: Page): Promise<void> {
  const state = POPUP_STATES.find(({ name }) => name === 'profile');
  if (state === undefined) throw new Error('The popup has no state "profile" any more.');
  await showState(popup, state, () => popup.reload());
  await seed(popup, [...state.seeds, ...CROWD], Date.now());
  await settle();
}

async function shootDashboard(popup: Page, adrift: Launched, lang: Language): Promise<void> {
  const href = await popup.$eval('[data-testid=open-dashboard]', (link) =>
    link instanceof HTMLAnchorElement ? link.href : '',
  );
  for (const [at, [name, hash]] of Object.entries(PAGES).entries()) {
    const page = await adrift.newPage();
    await page.setViewport(SCREEN);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }, STILL]);
    await page.goto(`${href.split('#')[0]}${hash}`);
    await page.waitForSelector('h1');
    await settle();
    await save(page, `${at + 3}-${name}-${lang}`);
    await page.close();
  }
}

async function draw(
  canvas: Page,
  html: string,
  size: { width: number; height: number },
  name: string,
): Promise<void> {
  await canvas.setViewport({ ...size, deviceScaleFactor: 1 });
  await canvas.setContent(html, { waitUntil: 'load' });
  await save(canvas, name);
}

function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}

async function save(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  console.info(name);
}
