/** Every state of the popup, for tests and screenshots: what the ledger holds, and the tab under it. */
import type { Page } from 'puppeteer-core';
import type { SweepState, TabState } from '../../src/model/messages.ts';
import { HOSTILE } from './hostile-names.ts';
import { MANY, SANNE, USUAL } from './invented-accounts.ts';
import { putOff, type Seed, seedOnce } from './seed.ts';

/** The tab that the popup shall believe to be under it. */
export interface PretendedTab {
  url?: string;
  incognito?: boolean;
  /** What its content script says; without it, none is there. */
  says?: unknown;
  /** The patterns that the browser lets Adrift read. */
  origins?: string[];
}

export interface PopupState {
  name: string;
  seeds: readonly Seed[];
  tab: PretendedTab;
  /** What the user does then. */
  act?: (page: Page) => Promise<void>;
  /** Over as soon as the worker wakes up: no picture is kept of it. */
  fleeting?: true;
}

/** What a content script that is well says. */
export function says(more: Partial<TabState> = {}): TabState {
  return {
    network: 'instagram',
    health: 'ok',
    report: null,
    page: { read: 34, sponsored: 9 },
    adFree: null,
    sweep: null,
    account: null,
    ...more,
  };
}

/** A profile of an account that the ledger knows, and how far its sweep is. */
function profile(sweep: SweepState): PretendedTab {
  const { network, handle, name = null, followers = null } = SANNE;
  const account = { network, stableId: null, handle, name, url: null, followers, followed: true };
  return { url: `${INSTAGRAM}${handle}/`, says: says({ sweep, account }) };
}

const INSTAGRAM = 'https://www.instagram.com/';
const SERVER = 'https://social.example/home';
const FEED: PretendedTab = { url: INSTAGRAM, says: says() };
const REPORT: TabState['report'] = {
  place: 'feed',
  path: '/',
  lang: 'en',
  matched: { unit: 12, row: null },
  read: { none: 0, shell: 12, part: 0, whole: 0, ads: 0 },
  missing: { author: 12, id: 12, text: 12, time: 12, labels: 12 },
};

const READY: SweepState = { stage: 'ready', read: 0, unread: 0, reached: null, limit: 100 };

/** Those of the same accounts stand together. */
export const POPUP_STATES: readonly PopupState[] = [
  { name: 'profile', seeds: USUAL, tab: profile(READY) },
  {
    name: 'sweep',
    seeds: USUAL,
    tab: profile({ ...READY, stage: 'reading', read: 37, unread: 4, reached: '2026-05' }),
  },
  {
    name: 'swept',
    seeds: USUAL,
    tab: profile({ ...READY, stage: 'end', read: 88, unread: 4, reached: '2025-11' }),
  },
  { name: 'feed', seeds: USUAL, tab: FEED },
  {
    name: 'no-hit',
    seeds: USUAL,
    tab: FEED,
    act: (page) => page.type('input[type=search]', 'nobody of this name'),
  },
  {
    name: 'details',
    seeds: USUAL,
    tab: FEED,
    act: async (page) => {
      await page.click('[data-account="instagram:anouk.reist"] button');
      await page.waitForSelector('[data-testid=account-details]');
    },
  },
  { name: 'older', seeds: USUAL, tab: { url: INSTAGRAM, origins: [`${INSTAGRAM}*`] } },
  { name: 'silent', seeds: USUAL, tab: { url: INSTAGRAM, says: 'what?' } },
  { name: 'withheld', seeds: USUAL, tab: { url: INSTAGRAM } },
  { name: 'offer', seeds: USUAL, tab: { url: SERVER } },
  {
    name: 'allowed',
    seeds: USUAL,
    tab: { url: SERVER, origins: ['https://social.example/*'] },
  },
  { name: 'running', seeds: USUAL, tab: { url: SERVER, says: says({ network: 'mastodon' }) } },
  { name: 'off', seeds: USUAL, tab: { url: INSTAGRAM, says: says({ health: 'off' }) } },
  {
    name: 'changed',
    seeds: USUAL,
    tab: { url: INSTAGRAM, says: says({ health: 'changed', report: REPORT }) },
  },
  { name: 'ad-free', seeds: USUAL, tab: { url: INSTAGRAM, says: says({ adFree: 96 }) } },
  { name: 'private', seeds: USUAL, tab: { url: INSTAGRAM, incognito: true } },
  { name: 'nothing', seeds: USUAL, tab: { url: 'about:blank' } },
  { name: 'first-run', seeds: [], tab: { url: 'about:blank' } },
  {
    name: 'nobody',
    seeds: USUAL.map((each) => ({ ...each, followed: null, starred: false })),
    tab: FEED,
  },
  {
    name: 'gathering',
    seeds: USUAL.map((each) => ({ ...each, posts: each.posts.slice(0, 9) })),
    tab: FEED,
  },
  { name: 'many', seeds: MANY, tab: FEED },
  {
    name: 'filter',
    seeds: MANY,
    tab: FEED,
    act: async (page) => {
      await page.click('.filter-button');
      await page.select('.filters select', 'tiktok');
    },
  },
  { name: 'counting', seeds: [...USUAL], tab: FEED, act: stayUncounted, fleeting: true },
  { name: 'hostile', seeds: HOSTILE, tab: FEED },
];

/**
 * Brings an open popup into a state.
 * @param reload opens the popup's page anew
 * @param now ms since 1970, which the ages of posts are counted from
 */
export async function showState(
  page: Page,
  state: PopupState,
  reload: () => Promise<unknown>,
  now = Date.now(),
): Promise<void> {
  await seedOnce(page, state.seeds, now);
  await reload();
  const listed = state.seeds.some(({ followed = true, starred }) => followed || starred);
  await page.waitForSelector(listed ? '[data-testid=account-row]' : '.empty');
  await pretendTab(page, state.tab);
  await state.act?.(page);
}

/** Has an open popup ask this tab, as if it stood over it. */
export async function pretendTab(page: Page, tab: PretendedTab): Promise<void> {
  // Not before it looks at tabs at all.
  await page.waitForSelector('.tab-line-place');
  await page.evaluate(pretend, tab);
  const { says: said } = tab;
  const quiet = typeof said === 'object' && said !== null;
  await page.waitForSelector(quiet ? '.tab-reading, .tab-paused' : '[data-testid=tab-line]');
  // The card has its room before the ledger told what is in it.
  if (quiet && 'account' in said && said.account !== null)
    await page.waitForSelector('[data-testid=page-account]');
}

/** Leaves something to be counted, of which the worker does not hear. */
async function stayUncounted(page: Page): Promise<void> {
  await page.evaluate(keepFromCounting);
  await putOff(page);
  await page.waitForSelector('[data-testid=counting]:not(:empty)');
}

/** Runs in the page; a method, as in `pretend`. */
function keepFromCounting(): void {
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  Object.assign(browser.runtime, {
    sendMessage() {
      return new Promise<never>(Object);
    },
  });
}

/** Runs in the page; with methods, since tsx would have the page know the names of other functions. */
function pretend({ says: said, origins = [], ...tab }: PretendedTab): void {
  const { browser } = globalThis as unknown as { browser: Record<string, Record<string, unknown>> };
  const page = document.documentElement;
  Object.assign(browser.tabs ?? {}, {
    async getCurrent() {},
    async query() {
      return [{ id: 1, ...tab }];
    },
    async sendMessage() {
      if (said === undefined) throw new Error('nobody');
      return said;
    },
    async reload() {
      page.setAttribute('data-reloaded', '');
    },
  });
  Object.assign(browser.permissions ?? {}, {
    async getAll() {
      return { origins };
    },
    async request() {
      page.setAttribute('data-asked', '');
    },
  });
  page.classList.remove('in-tab');
  document.dispatchEvent(new Event('visibilitychange'));
}
