/** Every screen of Adrift and each of its states, as a list: for pictures, and to compare them. */
import type { Page } from 'puppeteer-core';
import { bundled } from './bundle.ts';
import { CROWD, USUAL } from './invented-accounts.ts';
import { POPUP_STATES, showState } from './popup-states.ts';
import { type Seed, seedOnce } from './seed.ts';
import { NOW, type Studio, stillness } from './studio.ts';

export interface Screen {
  name: string;
  /** In px; a page is as high as what is on it. */
  width: number;
  height?: number;
  /** Only this element is the picture. */
  part?: string;
  show(studio: Studio): Promise<unknown>;
}

const POPUP = { width: 400, height: 600 };
const PAGE = { width: 1280 };
const NONE: readonly Seed[] = [];
/** So that there is something to compare. */
const ALL: readonly Seed[] = [...USUAL, ...CROWD];
const ACCOUNT = 'account/instagram%3Asannevermeer';

export const SCREENS: readonly Screen[] = [
  ...POPUP_STATES.filter(({ fleeting }) => !fleeting).map((state) => ({
    name: `popup-${state.name}`,
    ...POPUP,
    show: (studio: Studio) =>
      onPage(studio, 'popup', async (page) => {
        await showState(page, state, () => page.reload(), NOW);
        // A popup has one width; as a page, it has what there is.
        if (page.viewport()?.width !== POPUP.width) await page.evaluate(asPage);
      }),
  })),
  dashboard('overview', 'overview', USUAL, '[data-testid=account-row] svg'),
  dashboard('accounts', 'accounts', USUAL, '[data-testid=account-row]'),
  // Without most of its list of posts, which the next one shows to its end.
  { ...dashboard('account', ACCOUNT, USUAL, '[data-testid=share-card] img'), height: 1900 },
  dashboard('account-few', 'account/facebook%3Aplantfluencer', USUAL, '.card'),
  {
    ...dashboard('share-card', ACCOUNT, USUAL, '[data-testid=share-card] img'),
    part: '[data-testid=share-card] img',
  },
  dashboard('settings', 'settings', USUAL, '[data-testid=network-x]'),
  dashboard('data', 'data', USUAL, '[data-testid=export-json]'),
  dashboard('privacy', 'privacy', USUAL, 'main h2'),
  dashboard('tiers', 'tiers', ALL, 'main svg'),
  dashboard('brands', 'brands', ALL, 'main table'),
  dashboard('overview-empty', 'overview', NONE, 'main .empty'),
  dashboard('accounts-empty', 'accounts', NONE, 'main .empty'),
  dashboard('tiers-empty', 'tiers', NONE, 'main .empty'),
  dashboard('brands-empty', 'brands', NONE, 'main .empty'),
  {
    name: 'welcome',
    ...PAGE,
    show: (studio) => onPage(studio, 'welcome', (page) => page.waitForSelector('.picks')),
  },
  { name: 'demo', ...PAGE, show: showDemo },
  { name: 'badge', width: 640, height: 640, show: (studio) => openBadge(studio, 0) },
  { name: 'badge-likely', width: 640, height: 1000, show: (studio) => openBadge(studio, 1) },
  { name: 'sweep', width: 640, height: 480, show: showSweep },
];

/** @param ready what the page holds once it shows all that it should */
function dashboard(name: string, hash: string, seeds: readonly Seed[], ready: string): Screen {
  return {
    name: `dashboard-${name}`,
    ...PAGE,
    show: (studio) =>
      onPage(studio, 'dashboard', async (page) => {
        await seedOnce(page, seeds, NOW);
        await page.goto(`${addressOf(studio, 'dashboard')}#/${hash}`);
        await page.reload();
        await page.waitForSelector(ready);
      }),
  };
}

/** Puts a screen on the studio's page and takes its picture. @returns PNG in base64 */
export async function shoot(studio: Studio, screen: Screen): Promise<string> {
  const { page } = studio;
  const { width, height = 800, part } = screen;
  await page.setViewport({ width, height });
  await screen.show(studio);
  await stillness(page);
  if (screen.height === undefined) await unroll(page, width, height);
  if (part === undefined) return page.screenshot({ encoding: 'base64' });
  const element = await page.waitForSelector(part);
  return (await element?.screenshot({ encoding: 'base64' })) ?? '';
}

/** Makes the view as high as what is in it: a picture beyond the view would lack rows that are only drawn in sight. */
async function unroll(page: Page, width: number, least: number): Promise<void> {
  for (let height = least, turn = 0; turn < 3; turn++) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole <= height) return;
    height = whole;
    await page.setViewport({ width, height });
    await stillness(page);
  }
}

/** Runs in the page. */
function asPage(): void {
  document.documentElement.classList.add('in-tab');
}

async function onPage(
  studio: Studio,
  name: 'popup' | 'dashboard' | 'welcome' | 'demo',
  then: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page } = studio;
  if (!page.url().startsWith(addressOf(studio, name))) await page.goto(addressOf(studio, name));
  await then(page);
}

function addressOf({ popupUrl }: Studio, name: string): string {
  return popupUrl.replace('/popup/', `/${name}/`);
}

async function showDemo(studio: Studio): Promise<void> {
  const { page } = studio;
  await page.goto(addressOf(studio, 'demo'));
  await page.waitForFunction(() => document.querySelectorAll('[data-adrift]').length === 2);
}

/** @param at the number of the badge on the demo page */
async function openBadge(studio: Studio, at: number): Promise<void> {
  await showDemo(studio);
  await studio.page.evaluate((which) => {
    const host = document.querySelectorAll('[data-adrift]')[which];
    host?.shadowRoot?.querySelector('button')?.click();
  }, at);
}

let status: Promise<string> | undefined;

async function showSweep(studio: Studio): Promise<void> {
  await showDemo(studio);
  status ??= bundled('tests/tools/status-entry.ts', 'adriftStatus');
  await studio.page.evaluate(await status);
}
