import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messaging.ts';

/** How long the first rows wait for the tab to say whether an account's card comes above them, in ms. */
const PATIENCE = 150;
/** Where the height of the last card is kept: a storage that answers before the first paint. */
const HEIGHT = 'page-account-height';
/** Of a card as most are, in px. */
const USUAL = 410;

/** What tabs were asked already while the popup was being made, and will say, by tab: one question serves all. */
export type Heard = Map<number, Promise<unknown>>;

/** The tab under the popup; for a popup in a tab of its own the other tabs, last used first. */
export async function tabsToAsk(): Promise<Tabs.Tab[]> {
  const [own, under] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (own === undefined) return under;
  return (await browser.tabs.query({})).filter((tab) => tab.id !== own.id).sort(lastUsedFirst);
}

/** Chrome knows the time of last use from version 121 on. */
function lastUsedFirst(a: Tabs.Tab, b: Tabs.Tab): number {
  return (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
}

/**
 * Whether the tab shows an account, so that room is kept for its card and the rows stay where they were
 * first drawn. Asked before all that knows what else a tab may say is loaded. Never rejects.
 * @param heard takes what each tab was asked
 * @returns false also where the tab takes too long to answer
 */
export async function showsAccount(heard: Heard): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const asked = firstAnswer(heard).then(hasAccount, () => false);
  return Promise.race([asked, patience]).finally(() => clearTimeout(timer));
}

async function firstAnswer(heard: Heard): Promise<unknown> {
  for (const { id } of await tabsToAsk()) {
    if (id === undefined) continue;
    const asked = askTab(id, 'tabState');
    heard.set(id, asked);
    const said = await asked.catch(() => null);
    if (typeof said === 'object' && said !== null) return said;
  }
  return null;
}

function hasAccount(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'account' in said && said.account !== null;
}

/** Room for the card, in px: what the last one took. */
export function roomForAccount(): number {
  const last = Number(localStorage.getItem(HEIGHT));
  return last > 0 && last < 2000 ? last : USUAL;
}

/** @param height of the card that is shown now, in px */
export function keepRoom(height: number): void {
  localStorage.setItem(HEIGHT, String(height));
}
