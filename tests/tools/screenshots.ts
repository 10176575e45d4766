/**
 * `npm run screenshots [-- FOLDER]`: popup and badge on the demo feeds in Chromium, and the popup in
 * each of its states, to be looked at: light, dark, English, Dutch. Writes to screenshots/ unless told;
 * --readme also renews the pictures in docs/ that README shows; --only popup, or demo, makes those only,
 * and --state NAME only that state of the popup.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { inLanguage, readDemo, settle } from './demo-feeds.ts';
import { type Launched, launch } from './launch.ts';
import { POPUP_STATES, showState } from './popup-states.ts';
import { startServer } from './serve.ts';

const THEMES = ['light', 'dark'] as const;
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const FEED = { width: 760, height: 620, deviceScaleFactor: 2 };

const { values, positionals } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    only: { type: 'string' },
    state: { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'screenshots';

await build(['chrome']);
const server = await startServer();
for (const lang of ['en', 'nl'] as const) {
  const adrift = await launch('chrome', { port: server.port, ...inLanguage(lang) });
  try {
    if (values.only !== 'demo') await shootStates(adrift, lang);
    if (values.only === 'popup') continue;
    await readDemo(adrift);
    for (const theme of THEMES) await shoot(adrift, lang, theme);
  } finally {
    await adrift.close();
  }
}
await server.close();

async function shootStates(adrift: Launched, lang: string): Promise<void> {
  const popup = await adrift.newPage();
  await popup.setViewport(POPUP);
  await popup.goto(adrift.popupUrl);
  for (const state of POPUP_STATES.filter(({ name }) => name === (values.state ?? name))) {
    await showState(popup, state, () => popup.reload());
    for (const theme of THEMES) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, STILL]);
      await settle(150);
      await save(popup, `popup-${state.name}-${lang}-${theme}`);
    }
  }
  await popup.close();
}

async function shoot(adrift: Launched, lang: string, theme: 'light' | 'dark'): Promise<void> {
  const feed = await adrift.newPage();
  await feed.setViewport(FEED);
  await feed.goto(
    `https://www.instagram.com/mirrekruimels/?lang=${lang}${theme === 'dark' ? '&dark=1' : ''}`,
  );
  await feed.waitForSelector('[data-adrift]');
  await settle();
  await save(feed, `profile-${lang}-${theme}`);
  const popup = await adrift.newPage();
  await popup.setViewport(POPUP);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.goto(adrift.popupUrl);
  await popup.waitForSelector('[data-testid=page-account] svg');
  await settle();
  await save(popup, `popup-${lang}-${theme}`);
  await popup.close();
  await feed.goto(`https://www.instagram.com/?lang=${lang}${theme === 'dark' ? '&dark=1' : ''}`);
  await feed.waitForSelector('[data-adrift]');
  await settle();
  await feed.evaluate(() => {
    document.querySelector('[data-adrift]')?.shadowRoot?.querySelector('button')?.click();
  });
  await settle();
  await save(feed, `badge-${lang}-${theme}`);
  await feed.close();
}

async function save(page: Page, name: string): Promise<void> {
  for (const place of values.readme ? [folder, 'docs'] : [folder]) {
    mkdirSync(place, { recursive: true });
    if (place !== 'docs' || ['popup-en-light', 'popup-en-dark', 'badge-en-light'].includes(name)) {
      await page.screenshot({ path: join(place, `${name}.png`) as `${string}.png` });
    }
  }
  console.info(name);
}
