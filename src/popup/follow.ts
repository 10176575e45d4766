import { followQuery } from '../ledger/live.ts';
import { followedAccounts, weekTotals } from '../ledger/queries.ts';
import { sendMessage } from '../messaging.ts';
import type { AccountSummary } from '../model/tally.ts';

/** What the ledger says so far; null is not known yet. */
export interface Records {
  accounts: readonly AccountSummary[] | null;
  week: { posts: number; sponsored: number } | null;
  /** The ledger cannot be read. */
  failed: boolean;
}

/**
 * Tells what the popup shows of the ledger, now and whenever it changes. Where it cannot be read, the
 * worker is asked once to mend it; what it cannot mend then it cannot mend by being asked again.
 * @param signal ends it
 */
export function followRecords(
  tell: (records: Partial<Records>) => void,
  signal: AbortSignal,
  mended = false,
): void {
  const turn = new AbortController();
  const failed = () => {
    if (turn.signal.aborted) return;
    turn.abort();
    tell({ failed: true });
    const again = () => !signal.aborted && followRecords(tell, signal, true);
    if (!mended) sendMessage('checkRecords').then(again, ignore);
  };
  const follow = <T>(query: () => Promise<T>, next: (value: T) => void) => {
    const unfollow = followQuery(query, next, failed);
    for (const end of [signal, turn.signal]) end.addEventListener('abort', unfollow);
  };
  follow(followedAccounts, (accounts) => tell({ accounts, failed: false }));
  follow(
    () => weekTotals(Date.now()),
    (week) => tell({ week }),
  );
}

/** The popup says already that the records cannot be read. */
function ignore(): void {}
