/** The full page: what was counted leaves as a file, is erased, and comes back as it was. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Demo,
  eventually,
  ledgerOf,
  openDemo,
  type Row,
  rowsOf,
  scrollThrough,
} from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const OUTCOME = '[data-testid=import-outcome]';

describe.each(['chrome', 'firefox'] as const)('the dashboard in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-'));
  let demo: Demo;
  let page: Page;
  let rows: Record<string, Row>;
  let ledger: Awaited<ReturnType<typeof ledgerOf>>;
  let exported: string;

  beforeAll(async () => {
    demo = await openDemo(browser);
    const feed = await demo.open('https://x.com/home');
    await scrollThrough(feed, 'down', { settle: 80 });
    await feed.close();
    const popup = await demo.open(demo.popupUrl);
    await popup.bringToFront();
    const link = await popup.waitForSelector('[data-testid=open-dashboard]');
    const address = await link?.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    page = await demo.open(address ?? '');
    await page.bringToFront();
    await page.waitForSelector('[data-testid=account-row]');
    await page.evaluate(catchSaves);
    rows = await eventually(
      () => rowsOf(page),
      (found) => Object.keys(found).length > 2,
    );
    ledger = await ledgerOf(page);
  });
  afterAll(async () => {
    await demo?.shut();
    rmSync(folder, { recursive: true });
  });

  const saves = () => page.evaluate(() => (window as unknown as Caught).saves);

  async function choose(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = (await page.$('[data-testid=import-file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    return eventually(
      () => page.$eval(OUTCOME, (outcome) => outcome.textContent ?? ''),
      (said) => said !== '' && !said.includes('Importing'),
    );
  }

  it('shows the followed accounts as the popup does', async () => {
    const popup = await demo.open(demo.popupUrl);
    await popup.bringToFront();
    await popup.waitForSelector('[data-testid=account-row]');
    expect(await rowsOf(popup)).toEqual(rows);
    await popup.close();
    await page.bringToFront();
  });

  it.each(['light', 'dark'])('has no accessibility violation, in %s', async (value) => {
    if (browser === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        // Colours on their way from light to dark have no contrast worth measuring.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    await page.evaluate(AXE);
    expect(await page.evaluate(violations)).toEqual([]);
    await page.click('[data-testid=account-row] button');
    await page.waitForSelector('[data-testid=account-details]');
    await page.click('[data-testid=forget-account]');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(violations)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
    // Not `goBack`: Firefox tells nothing of navigations within its extensions' pages.
    await page.evaluate(() => history.back());
    await page.waitForSelector('[data-testid=account-row]');
  });

  it('saves all that was counted as a file of today', async () => {
    await page.click('[data-testid=export-json]');
    const [save] = await eventually(saves, (found) => found.length > 0);
    expect(save?.name).toMatch(/^adrift-\d{4}-\d\d-\d\d\.json$/);
    exported = save?.text ?? '';
    const file = JSON.parse(exported);
    expect(file.format).toBe('adrift-export');
    const posts = Object.values(ledger).reduce(
      (sum, { organic, sponsored, likely }) => sum + organic + sponsored + likely,
      0,
    );
    expect(file.posts).toHaveLength(posts);
  });

  it('saves tables for spreadsheets', async () => {
    await page.click('[data-testid=export-csv]');
    await page.click('[data-testid=export-csv-accounts]');
    const [, posts, accounts] = await eventually(saves, (found) => found.length > 2);
    expect(posts?.name).toMatch(/^adrift-posts-.*\.csv$/);
    expect(posts?.text).toContain('publishedAt,firstSeen');
    expect(accounts?.text).toContain('keukenvanilse');
  });

  it.runIf(browser === 'chrome')('really saves it', async () => {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await page.evaluate(() => (window as unknown as Caught).release());
    await page.click('[data-testid=export-json]');
    const saved = await eventually(
      async () => readdirSync(folder).filter((name) => /^adrift-.*\.json$/.test(name)),
      (names) => names.length > 0,
    );
    const text = readFileSync(join(folder, saved[0] ?? ''), 'utf8');
    expect(JSON.parse(text).posts).toEqual(JSON.parse(exported).posts);
    await session.detach();
  });

  it('erases nothing where the user thinks better of it, by keyboard', async () => {
    await page.focus('[data-testid=erase-all]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    // The focus is on "Cancel".
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'erase-all',
    );
    expect(await ledgerOf(page)).toEqual(ledger);
  });

  it('erases everything once that is confirmed, by keyboard', async () => {
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const left = await eventually(
      () => rowsOf(page),
      (found) => Object.keys(found).length === 0,
    );
    expect(left).toEqual({});
    expect(await ledgerOf(page)).toEqual({});
    const outcome = () =>
      page.$eval('[data-testid=erase-outcome]', (element) => element.textContent);
    expect(await eventually(outcome, (said) => said !== '')).toBe('Everything has been erased.');
  });

  it('brings it all back from the file', async () => {
    const said = await choose('mine.json', exported);
    expect(said).toMatch(/^Imported: \d+ posts and \d+ accounts\. New here: \d+ posts\.$/);
    const back = await eventually(
      () => rowsOf(page),
      (found) => Object.keys(found).length === Object.keys(rows).length,
    );
    expect(back).toEqual(rows);
    expect(await ledgerOf(page)).toEqual(ledger);
  });

  it('changes nothing where the file is imported again', async () => {
    const said = await eventually(
      () => choose('mine.json', exported),
      (words) => words.includes('None'),
    );
    expect(said).toMatch(/None of the posts was new here\.$/);
    expect(await rowsOf(page)).toEqual(rows);
    expect(await ledgerOf(page)).toEqual(ledger);
  });

  it.each([
    ['half a file', () => exported.slice(0, -100), /not all of one\. Nothing has changed/],
    ['another file', () => '{"name": "adrift"}', /not an Adrift export\. Nothing has changed/],
    ['a newer one', () => exported.replace('"version":2', '"version":9'), /newer Adrift/],
  ])('says what is wrong with %s, and loses nothing', async (_, text, words) => {
    const said = await eventually(
      () => choose('broken.json', text()),
      (found) => words.test(found),
    );
    expect(said).toMatch(words);
    expect(await ledgerOf(page)).toEqual(ledger);
  });

  it('sums up a file that can be read in part, and takes it only where the user agrees', async () => {
    const file = JSON.parse(exported);
    const [first, ...posts] = file.posts;
    const fresh = { ...first, id: '2072000000000000777' };
    const text = JSON.stringify({ ...file, posts: [...posts, fresh, { network: 'x' }] });
    const summary = /can be imported; nothing has changed yet\..*1 entry was left out/;
    const chooseIt = () =>
      eventually(
        () => choose('partly.json', text),
        (found) => summary.test(found),
      );
    expect(await chooseIt()).toMatch(summary);
    await page.evaluate(AXE);
    expect(await page.evaluate(violations)).toEqual([]);
    await page.focus('[data-testid=import-nothing]');
    await page.keyboard.press('Enter');
    const outcome = () => page.$eval(OUTCOME, (element) => element.textContent ?? '');
    const said = (words: string) => eventually(outcome, (found) => found.includes(words));
    expect(await said('Nothing')).toBe('Nothing was imported.');
    expect(await ledgerOf(page)).toEqual(ledger);
    expect(await page.$('[data-testid=import-partly]')).toBeNull();

    await chooseIt();
    await page.focus('[data-testid=import-partly]');
    await page.keyboard.press('Enter');
    expect(await said('New here')).toMatch(/New here: 1 post\..*1 entry was left out/);
    expect(await ledgerOf(page)).not.toEqual(ledger);
  });

  it('forgets one account, by keyboard, and no other', async () => {
    await page.focus('[data-account="x:keukenvanilse"] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=account-details]');
    await page.focus('[data-testid=forget-account]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const { 'x:keukenvanilse': forgotten, ...others } = rows;
    expect(forgotten).toBeDefined();
    const left = await eventually(
      () => rowsOf(page),
      (found) => Object.keys(found).length > 0 && !('x:keukenvanilse' in found),
    );
    expect(left).toMatchObject(others);
    expect(await ledgerOf(page)).not.toHaveProperty('x:keukenvanilse');
    // The row is gone; the focus is at the page that has the others, not lost.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Accounts');
    expect(await page.$eval('main > [role=status]', (said) => said.textContent)).toMatch(
      /is forgotten\.$/,
    );
    await page.evaluate(AXE);
    expect(await page.evaluate(violations)).toEqual([]);
  });
});

interface Caught {
  saves: { name: string; text: string }[];
  release(): void;
}

/** Runs in the page: keeps what it would save. Firefox has no way to tell a test of its downloads. */
function catchSaves(): void {
  const caught = window as unknown as Caught;
  caught.saves = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    void blobs
      .get(this.href)
      ?.text()
      .then((text) => caught.saves.push({ name, text }));
  };
  caught.release = () => {
    HTMLAnchorElement.prototype.click = click;
  };
}

/** Runs in the page. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
