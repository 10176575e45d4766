import type { Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { AccountSummary, Tally } from '../model/tally.ts';
import type { Verdict } from '../model/verdict.ts';
import { type AccountRow, database, type PostRow, type TallyRow } from './database.ts';
import { kindsOf } from './merge.ts';
import { summaryOf } from './queries.ts';
import { talliesOf } from './tallies.ts';

/** The ledger as a file. Dates are ISO 8601, UTC. */
export interface Export {
  format: 'adrift-export';
  version: 1;
  exportedAt: string;
  accounts: ExportedAccount[];
  posts: ExportedPost[];
}

interface ExportedAccount
  extends Pick<
    AccountSummary,
    'network' | 'handle' | 'name' | 'followed' | 'starred' | 'followers' | 'drift'
  > {
  /** `byMonth` by `YYYY-MM`, only months with posts. */
  tally: Tally & { byMonth: Record<string, Tally> };
}

interface ExportedPost extends Pick<Verdict, 'kinds' | 'disclosure' | 'brands'> {
  network: NetworkId;
  /** The network's post id; "~" and the fingerprint where it was never shown. */
  id: string;
  /** The author's handle, as in `accounts`. */
  account: string | null;
  publishedAt: string | null;
  firstSeen: string;
  /** What was read; `correction` outranks it. */
  verdict: PostRow['class'];
  correction: Correction | null;
}

/**
 * All that the ledger holds, as the object the export file is made of.
 * @param now ms since 1970
 */
export async function exportLedger(now: number): Promise<Export> {
  return database.transaction(
    'r',
    [database.posts, database.tallies, database.accounts],
    async () => {
      const rows = await database.accounts.toArray();
      const handles = new Map(rows.map(({ n, handle }) => [n, handle.value]));
      const accounts: ExportedAccount[] = [];
      for (const row of rows) accounts.push(exportedAccount(row, await talliesOf(row.n)));
      return {
        format: 'adrift-export',
        version: 1,
        exportedAt: isoOf(now),
        accounts,
        posts: (await database.posts.toArray()).map((row) => exportedPost(row, handles)),
      };
    },
  );
}

function exportedAccount(row: AccountRow, months: readonly TallyRow[]): ExportedAccount {
  const { network, handle, name, followed, starred, followers, tally, drift } = summaryOf(row);
  const byMonth = Object.fromEntries(
    months.map(({ account, month, ...counts }) => [month, counts]),
  );
  return {
    network,
    handle,
    name,
    followed,
    starred,
    followers,
    tally: { ...tally, byMonth },
    drift,
  };
}

function exportedPost(row: PostRow, handles: ReadonlyMap<number, string>): ExportedPost {
  return {
    network: row.network,
    id: row.key.slice(row.network.length + 1),
    account: row.author === null ? null : (handles.get(row.author.account) ?? null),
    publishedAt: row.published === null ? null : isoOf(row.published),
    firstSeen: isoOf(row.firstSeen),
    verdict: row.reading.class,
    kinds: kindsOf(row),
    disclosure: row.reading.disclosure,
    brands: row.reading.brands,
    correction: row.correction?.value ?? null,
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
