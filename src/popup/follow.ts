import { followQuery } from '../ledger/live.ts';
import { followedAccounts, weekTotals } from '../ledger/queries.ts';
import { sendMessage } from '../messaging.ts';
import type { AccountSummary } from '../model/tally.ts';
import { followCounting } from '../ui/counting.ts';

/** What the ledger says so far; null is not known yet. */
export interface Records {
  accounts: readonly AccountSummary[] | null;
  week: { posts: number; sponsored: number } | null;
  /** Some of what was recorded is still to be counted: numbers are those of some moments ago. */
  counting: boolean;
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
  const untilEnd = (unfollow: () => void) => {
    for (const end of [signal, turn.signal]) end.addEventListener('abort', unfollow);
  };
  const follow = <T>(query: () => Promise<T>, next: (value: T) => void) =>
    untilEnd(followQuery(query, next, failed));
  follow(followedAccounts, (accounts) => tell({ accounts, failed: false }));
  follow(
    () => weekTotals(Date.now()),
    (week) => tell({ week }),
  );
  untilEnd(followCounting((counting) => tell({ counting })));
}

/** The popup says already that the records cannot be read. */
function ignore(): void {}
