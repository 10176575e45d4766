import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import type { Records } from './follow.ts';
import type { Command, TabAnswer } from './tab.ts';
import type { Heard } from './under.ts';

type Rest = typeof import('./rest.ts');

const NOTHING: Records = { accounts: null, week: null, counting: false, failed: false };

/** What the popup knows so far: first what one glance at the ledger shows, then all, as it changes. */
export function usePopup(
  glance: Promise<readonly AccountSummary[] | null>,
  expected: Promise<boolean>,
  heard: Heard,
) {
  const [records, setRecords] = useState<Records>(NOTHING);
  const [answer, setAnswer] = useState<TabAnswer>({ kind: 'asking' });
  const [rest, setRest] = useState<Rest | null>(null);
  // An account's card will come above the rows.
  const [expectsCard, setExpectsCard] = useState(false);
  const command = useRef<Command>(async () => {});
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    const load = async () => {
      const [accounts, card] = await Promise.all([glance.catch(() => null), expected]);
      setExpectsCard(card);
      // Nobody followed may mean nothing recorded yet, which only the whole answer tells.
      if (accounts !== null && accounts.length > 0) setRecords((known) => ({ ...known, accounts }));
      await drawn();
      const loaded = await import('./rest.ts');
      if (signal.aborted) return;
      setRest(loaded);
      loaded.followRecords((news) => setRecords((known) => ({ ...known, ...news })), signal);
      command.current = loaded.watchTab(setAnswer, signal, heard);
      // A popup has the size it asks for; a tab has one already.
      document.documentElement.classList.toggle('in-tab', await loaded.isOwnTab());
    };
    void load();
    return () => closed.abort();
  }, [glance, expected, heard]);
  return { ...records, expectsCard, answer, command: command.current, rest };
}

/** Resolves once what was rendered just now is on the screen. */
function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
