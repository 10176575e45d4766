import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messaging.ts';
import { type TabState, TabStateSchema } from '../model/messages.ts';
import { isAllowed, siteOf } from './site.ts';
import { type Heard, tabsToAsk } from './under.ts';

/** What the tab under the popup says, or what its address does where nothing of Adrift runs there. */
export type TabAnswer =
  | { kind: 'asking' }
  /** `site`: the host, where it is one that the user allowed. */
  | { kind: 'reading'; tab: number; state: TabState; site: string | null }
  /** Adrift runs there but gives no answer, or none that makes sense. */
  | { kind: 'silent'; tab: number }
  /** The page was there before Adrift, or before its last update: nothing of this Adrift runs there. */
  | { kind: 'older'; tab: number }
  /** The browser does not let Adrift run on a site that it is made for. */
  | { kind: 'withheld'; host: string }
  /** A site that Adrift does not know by name, and that the user has not allowed. */
  | { kind: 'offer'; host: string }
  /** One that the user allowed; only a page loaded since then can be read, if it is of Mastodon. */
  | { kind: 'allowed'; host: string; tab: number }
  | { kind: 'private' }
  /** No page of a site, or one that the browser does not name. */
  | { kind: 'nothing' };

/** What the user has the tab do. */
export type Command = (command: 'sweepStart' | 'sweepStop') => Promise<void>;

/** How long a tab may take to answer, and how long its answer holds, in ms. */
const PATIENCE = 1500;
const ASK_AGAIN = 2000;
/** The same while a profile is being swept. */
const ASK_SOON = 500;

/** True where the popup is open as a page in a tab of its own. */
export async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/**
 * Tells what the tab says now, on each change of tab or permission, and every two seconds while
 * someone looks.
 * @param signal ends it
 * @param heard what tabs were asked just before
 * @returns what has that tab begin or end a sweep
 */
export function watchTab(
  tell: (answer: TabAnswer) => void,
  signal: AbortSignal,
  heard: Heard,
): Command {
  let turn = 0;
  let last: TabAnswer = { kind: 'asking' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    const answer = await askTabs(heard);
    heard.clear();
    if (signal.aborted || mine !== turn) return;
    last = answer;
    tell(answer);
    timer = setTimeout(ask, isSweeping(answer) ? ASK_SOON : ASK_AGAIN);
  };
  const events = [
    browser.tabs.onActivated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  for (const event of events) event.addListener(ask);
  document.addEventListener('visibilitychange', ask, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const event of events) event.removeListener(ask);
  });
  void ask();
  return async (command) => {
    if (last.kind === 'reading') await askTab(last.tab, command).catch(() => {});
    await ask();
  };
}

/**
 * Asks the tab under the popup; from a page in a tab, the other tabs, last used first, until one
 * answers. Never rejects.
 * @param heard what tabs were asked just before, and need not be asked again
 */
export async function askTabs(heard: Heard = new Map()): Promise<TabAnswer> {
  const tabs = await tabsToAsk().catch(() => []);
  let silent: TabAnswer | null = null;
  for (const tab of tabs) {
    const answer = await askOne(tab, heard);
    if (answer?.kind === 'reading') return answer;
    silent ??= answer;
  }
  return silent ?? (tabs[0] === undefined ? { kind: 'nothing' } : unanswered(tabs[0]));
}

/** @returns null where nobody answers */
async function askOne({ id, url }: Tabs.Tab, heard: Heard): Promise<TabAnswer | null> {
  if (id === undefined) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    const asked = heard.get(id) ?? askTab(id, 'tabState');
    const said = await Promise.race([asked, patience]);
    const { success, output } = v.safeParse(TabStateSchema, said);
    if (!success) return { kind: 'silent', tab: id };
    const site = siteOf(url);
    const host = site?.kind === 'other' ? site.host : null;
    return { kind: 'reading', tab: id, state: output, site: host };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isSweeping(answer: TabAnswer): boolean {
  const stage = answer.kind === 'reading' ? answer.state.sweep?.stage : undefined;
  return stage === 'reading' || stage === 'paused';
}

/** What can be said of a tab in which nothing of Adrift answers. */
async function unanswered({ id, url, incognito }: Tabs.Tab): Promise<TabAnswer> {
  if (incognito) return { kind: 'private' };
  const site = siteOf(url);
  if (site === null || id === undefined) return { kind: 'nothing' };
  const { kind, host } = site;
  const allowed = await isAllowed(host).catch(() => kind === 'named');
  if (kind === 'named') return allowed ? { kind: 'older', tab: id } : { kind: 'withheld', host };
  return allowed ? { kind: 'allowed', host, tab: id } : { kind: 'offer', host };
}
