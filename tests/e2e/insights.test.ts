/** The pages made of insights: with nothing, with too little and with a full ledger. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Seed, seed } from '../tools/seed.ts';
import { type Demo, eventually, openDemo } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const NOW = Date.now();
const PAGES = ['#/overview', '#/tiers', '#/brands', '#/account/x%3Aada'];

const ADA: Seed = {
  network: 'x',
  handle: 'ada',
  name: 'Ada <b>Bakes</b> \u202egnp',
  followers: 2400,
  posts: `${'ssos'.repeat(6)}l${'o'.repeat(60)}`,
  brands: ['@glow_lab', 'GlowLab', 'Acme'],
};
const many = (followers: number, handle: string, posts: string): Seed[] =>
  Array.from({ length: 6 }, (_, i) => ({
    network: 'instagram',
    handle: `${handle}${i}`,
    followers,
    posts,
    brands: ['Acme'],
  }));
const FULL: Seed[] = [
  ADA,
  ...many(20_000, 'micro', 'ooooooooosooooooooooooooooooooooooooooooo'),
  ...many(400_000, 'macro', 'sosossosososossososososososossosososososo'),
  { network: 'youtube', handle: 'nobody.knows', posts: 'ooos' },
];
const STATES: [string, Seed[]][] = [
  ['nothing', []],
  ['too little', [{ ...ADA, posts: 'os' }]],
  ['a full ledger', FULL],
];

describe.each(['chrome', 'firefox'] as const)('the insights in %s', (browser) => {
  let demo: Demo;
  let page: Page;

  beforeAll(async () => {
    demo = await openDemo(browser);
    const popup = await demo.open(demo.popupUrl);
    const link = await popup.waitForSelector('[data-testid=open-dashboard]');
    const dashboard = await link?.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    await popup.close();
    page = await demo.open(dashboard ?? '');
    await page.waitForSelector('[data-testid=weeks]');
  });
  afterAll(() => demo?.shut());

  async function show(hash: string, seeds?: Seed[]): Promise<void> {
    if (seeds !== undefined) await seed(page, seeds, NOW);
    // A new page each time: Firefox does not tell that one of an extension's was loaded again.
    const next = await demo.open(`${page.url().split('#')[0]}${hash}`);
    await page.close();
    page = next;
    await page.bringToFront();
    await page.waitForSelector('main h1');
    // Queries answer one after the other; a page is whole once nothing more comes.
    await eventually(
      async () => {
        const before = await page.$eval('main', (main) => main.innerHTML);
        await new Promise((done) => setTimeout(done, 400));
        return before === (await page.$eval('main', (main) => main.innerHTML));
      },
      (still) => still,
    );
  }

  describe.each(STATES)('with %s', (_, seeds) => {
    it.each(PAGES)('%s is accessible, and holds at a width of 320 px', async (hash) => {
      await show(hash, seeds);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(AXE);
      for (const value of browser === 'chrome' ? ['light', 'dark'] : ['as it is']) {
        if (browser === 'chrome') {
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
        }
        expect(await page.evaluate(violations), value).toEqual([]);
      }
      await page.setViewport({ width: 320, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.setViewport({ width: 1180, height: 900 });
      expect(wide).toBeLessThanOrEqual(320);
    });
  });

  it('says in words how small accounts differ from large ones, and shows each', async () => {
    await show('#/tiers', FULL);
    expect(await page.$eval('[data-testid=tiers]', (element) => element.textContent)).toMatch(
      /^Small accounts are less sponsored than large ones\./,
    );
    const dots = (tier: string) =>
      page.$$eval(`[data-tier=${tier}] .tier-dot`, (found) => found.length);
    expect(await dots('micro')).toBe(6);
    expect(await dots('macro')).toBe(6);
    expect(await dots('unknown')).toBe(1);
    const hollow = await page.$$eval('.tier-dot-hollow', (found) => found.length);
    expect(hollow).toBe(1);
  });

  it('says that it cannot tell where accounts are too few', async () => {
    await show('#/tiers', [ADA]);
    expect(await page.$eval('[data-testid=tiers]', (element) => element.textContent)).toMatch(
      /^Too few accounts to compare small with large\./,
    );
  });

  it('finds a brand in any spelling', async () => {
    await show('#/brands', FULL);
    const names = () => page.$$eval('main tbody th', (cells) => cells.map((c) => c.textContent));
    expect(await names()).toEqual(['Acme', 'GlowLab']);
    await page.type('input[type=search]', 'Glow Lab');
    expect(await eventually(names, (found) => found.length === 1)).toEqual(['GlowLab']);
  });

  it('lists posts with their evidence, a page at a time, and the focus goes on', async () => {
    await show('#/account/x%3Aada', FULL);
    const posts = () => page.$$('[data-testid=post]');
    expect(await posts()).toHaveLength(25);
    expect(await page.$eval('[data-testid=post] mark', (mark) => mark.textContent)).toBe(
      '#advertentie',
    );
    await page.focus('.posts-more button');
    await page.keyboard.press('Enter');
    expect(await eventually(posts, (found) => found.length === 50)).toHaveLength(50);
    await page.waitForFunction(
      () => document.activeElement === document.querySelectorAll('[data-testid=post]')[25],
    );
  });

  it('takes the user’s word for a post, and takes it back', async () => {
    await show('#/account/x%3Aada', FULL);
    const first = '[data-testid=post]';
    const shown = () => page.$eval(first, (post) => post.className);
    const press = async (index = 0) => (await page.$$(`${first} .post-say button`))[index]?.click();
    expect(await shown()).toContain('post-sponsored');
    await press();
    expect(await eventually(shown, (name) => name.includes('organic'))).toContain('post-organic');
    expect(await page.$eval(first, (post) => post.textContent)).toContain('you said');
    await press();
    const back = await eventually(shown, (name) => name.includes('sponsored'));
    expect(back).toContain('post-sponsored');
  });

  it('makes a picture to share, from any name, without a request', async () => {
    await show('#/account/x%3Aada', FULL);
    await page.evaluate(catchBlobs);
    const size = await page.$eval(
      '.share-card',
      (image) => (image as HTMLImageElement).naturalWidth,
    );
    expect(size).toBe(1200);
    const alt = await page.$eval('.share-card', (image) => (image as HTMLImageElement).alt);
    expect(alt).toContain('posts seen by one reader');
    await page.click('[data-testid=save-png]');
    await page.click('[data-testid=save-svg]');
    const blobs = await eventually(
      () => page.evaluate(() => (window as unknown as Caught).caught),
      (found) => found.length === 2,
    );
    expect(blobs.map(({ type }) => type).sort()).toEqual(['image/png', 'image/svg+xml']);
    for (const { bytes } of blobs) expect(bytes).toBeGreaterThan(1000);
  });
});

interface Caught {
  caught: { type: string; bytes: number }[];
}

/** Runs in the page: notes what it would save. */
function catchBlobs(): void {
  const noted = window as unknown as Caught;
  noted.caught = [];
  URL.createObjectURL = (blob: Blob) => {
    noted.caught.push({ type: blob.type, bytes: blob.size });
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** Runs in the page. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
