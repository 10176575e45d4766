/** Draws public/icons/*.png from public/icons/adrift.svg with Chromium. Run after changing the SVG. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.ts';

/** Toolbar sizes at 1x and 2x, the extensions page (48) and the stores (128). */
const SIZES = [16, 32, 48, 64, 128];

const svg = await readFile('public/icons/adrift.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: browserPath('chrome'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(`public/icons/${size}.png`, png);
}
await browser.close();
console.info(`Drew ${SIZES.length} icons in public/icons.`);
