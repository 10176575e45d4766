import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messaging.ts';
import { type TabState, TabStateSchema } from '../model/messages.ts';
import { siteOf } from './site.ts';

/** What the tab under the popup says. */
export type TabAnswer =
  | { kind: 'asking' }
  /** Nothing of Adrift runs there: another site, or a page older than Adrift. */
  | { kind: 'absent'; site: string | null }
  /** Adrift runs there but gives no answer, or none that makes sense. */
  | { kind: 'silent' }
  /** `site`: the host, where it is one that only the user can allow; null where it is not shown. */
  | { kind: 'reading'; tab: number; state: TabState; site: string | null };

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
 * Tells what the tab says now, on each change of tab, and every two seconds while someone looks.
 * @param signal ends it
 * @returns what has that tab begin or end a sweep
 */
export function watchTab(tell: (answer: TabAnswer) => void, signal: AbortSignal): Command {
  let turn = 0;
  let last: TabAnswer = { kind: 'asking' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    const answer = await askTabs();
    if (signal.aborted || mine !== turn) return;
    last = answer;
    tell(answer);
    timer = setTimeout(ask, isSweeping(answer) ? ASK_SOON : ASK_AGAIN);
  };
  browser.tabs.onActivated.addListener(ask);
  document.addEventListener('visibilitychange', ask, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(ask);
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
 */
export async function askTabs(): Promise<TabAnswer> {
  const tabs = await tabsToAsk().catch(() => []);
  let none: TabAnswer = { kind: 'absent', site: siteOf(tabs[0]?.url) };
  for (const tab of tabs) {
    const answer = await askOne(tab);
    if (answer?.kind === 'reading') return answer;
    if (answer?.kind === 'silent') none = answer;
  }
  return none;
}

async function tabsToAsk(): Promise<Tabs.Tab[]> {
  const own = await browser.tabs.getCurrent();
  return own === undefined
    ? await browser.tabs.query({ active: true, currentWindow: true })
    : (await browser.tabs.query({})).filter((tab) => tab.id !== own.id).sort(lastUsedFirst);
}

/** Chrome knows the time of last use from version 121 on. */
function lastUsedFirst(a: Tabs.Tab, b: Tabs.Tab): number {
  return (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
}

/** @returns null where nobody answers */
async function askOne({ id, url }: Tabs.Tab): Promise<TabAnswer | null> {
  if (id === undefined) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    const said = await Promise.race([askTab(id, 'tabState'), patience]);
    const parsed = v.safeParse(TabStateSchema, said);
    return parsed.success
      ? { kind: 'reading', tab: id, state: parsed.output, site: siteOf(url) }
      : { kind: 'silent' };
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
