/** Reading the demo feeds as a user does: scrolling, looking at badges, opening the popup. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers.ts';
import { type Launched, type LaunchOptions, launch } from '../../tools/launch.ts';
import { type DemoServer, startServer } from '../../tools/serve.ts';

export interface Demo extends Launched {
  name: BrowserName;
  /** Nothing answers any more. */
  loseServer(): Promise<void>;
  shut(): Promise<void>;
}

type DemoOptions = Omit<LaunchOptions, 'port'> & { log?: Parameters<typeof startServer>[0] };

/** A browser with Adrift and a fresh profile on the demo sites. */
export async function openDemo(
  name: BrowserName,
  { log, ...options }: DemoOptions = {},
): Promise<Demo> {
  const server: DemoServer = await startServer(log);
  const launched = await launch(name, { ...options, port: server.port });
  return {
    ...launched,
    name,
    loseServer: () => server.close(),
    shut: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** What stands beside a post: its badge's class and first kind, or "none". */
export type Seen = Map<string, Set<string>>;

/** Late labels come 300 ms after their post; a badge is there a frame later. */
const SETTLED = 400;
/** ms that a frame lasts where nothing holds it up. */
const FRAME = 17;

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/**
 * Scrolls a page down to its end, or up again, and notes the badge of every post in view each time
 * the page has settled.
 * @param onStep called after each step, with its number
 */
export async function scrollThrough(
  page: Page,
  direction: 'down' | 'up',
  { seen = new Map(), settle = SETTLED, onStep = async () => {} }: ScrollOptions = {},
): Promise<Seen> {
  await page.bringToFront();
  await page.waitForSelector('[data-demo-post]');
  for (let step = 0; step < 300; step++) {
    // The first look of a page also waits for its words, which the worker may have to wake up for.
    await settled(page, step === 0 ? 2 * settle : settle);
    const { posts, ended } = await page.evaluate(postsInView, direction);
    for (const [id, badge] of posts) seen.set(id, (seen.get(id) ?? new Set()).add(badge));
    await onStep(step);
    if (ended) return seen;
    await page.evaluate(
      (sign) => scrollBy(0, sign * (innerHeight - 200)),
      direction === 'down' ? 1 : -1,
    );
  }
  throw new Error(`The feed has no end: ${page.url()}`);
}

interface ScrollOptions {
  seen?: Seen;
  /** ms to wait after each step; 0 for a scroll that only passes by */
  settle?: number;
  onStep?: (step: number) => Promise<void>;
}

/** Waits for this long, and for as many frames as a page at rest paints in it: a busy machine paints fewer. */
async function settled(page: Page, ms: number): Promise<void> {
  await Promise.all([pause(ms), page.evaluate(framesPainted, Math.ceil(ms / FRAME))]);
}

/** Runs in the page. One in the background paints nothing: it is not waited for longer than a few seconds. */
async function framesPainted(count: number): Promise<void> {
  const late = new Promise((done) => setTimeout(done, 5000));
  for (let frame = 0; frame < count; frame++) {
    const painted = new Promise((done) => requestAnimationFrame(() => done(true)));
    if ((await Promise.race([painted, late])) !== true) return;
  }
}

/** Runs in the page. A post counts as in view where most of its head is. */
function postsInView(direction: 'down' | 'up'): { posts: [string, string][]; ended: boolean } {
  const posts = Array.from(document.querySelectorAll<HTMLElement>('[data-demo-post]'))
    .filter((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && bottom > 60 && top < innerHeight - 60;
    })
    .map((element): [string, string] => {
      const badges = Array.from(element.querySelectorAll<HTMLElement>('[data-adrift]'));
      const shown = badges.map(({ dataset }) => `${dataset.adrift} ${dataset.kind}`).join(' + ');
      return [element.dataset.demoPost ?? '', shown || 'none'];
    });
  const end = document.querySelector('[data-demo-end]');
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
  return { posts, ended: direction === 'up' ? scrollY === 0 : end !== null && atEnd };
}

export interface LedgerAccount {
  organic: number;
  sponsored: number;
  likely: number;
}

/** The whole ledger's tallies, as the extension's own page sees the database. */
export async function ledgerOf(popup: Page): Promise<Record<string, LedgerAccount>> {
  return popup.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('adrift');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    // Asked before the extension itself made its tables.
    if (!database.objectStoreNames.contains('accounts')) {
      database.close();
      return {};
    }
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const all = database.transaction('accounts').objectStore('accounts').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    database.close();
    return Object.fromEntries(
      rows.flatMap((row) => {
        const { organic, sponsored, likely } = row.tally as LedgerAccount;
        const name = `${row.network}:${row.handleKey}`;
        return organic + sponsored + likely > 0 ? [[name, { organic, sponsored, likely }]] : [];
      }),
    );
  });
}

export interface Row {
  share: string;
  posts: number;
  drift: string;
}

/** The followed accounts as the popup shows them. */
export async function rowsOf(popup: Page): Promise<Record<string, Row>> {
  const rows = await popup.$$eval('[data-testid=account-row]', (elements) =>
    (elements as HTMLElement[]).map(({ dataset }) => [
      dataset.account ?? '',
      { share: dataset.share ?? '', posts: Number(dataset.posts), drift: dataset.drift ?? '' },
    ]),
  );
  return Object.fromEntries(rows) as Record<string, Row>;
}

/** Asks again until the answer is the wanted one, or patience (ms) ends; then gives the last answer. */
export async function eventually<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!wanted(answer) && Date.now() < end) {
    await pause(250);
    answer = await ask();
  }
  return answer;
}

/**
 * Ends the worker at once, as Chromium does when it is idle or short of memory.
 * @returns false where there was none to end: it had ended by itself
 */
export async function killWorker(demo: Demo): Promise<boolean> {
  const target = demo.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  try {
    const worker = await target?.worker();
    await worker?.close();
    return worker !== undefined && worker !== null;
  } catch {
    return false;
  }
}
