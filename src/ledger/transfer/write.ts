import type { Tally } from '../../model/tally.ts';
import { KINDS } from '../../model/verdict.ts';
import { monthsIn } from '../counts.ts';
import {
  type AccountRow,
  type CountsRow,
  database,
  type Known,
  type PostRow,
} from '../database.ts';
import { kindsOf } from '../merge.ts';
import { countsOf } from '../stored-counts.ts';
import { summaryOf } from '../summary.ts';
import { catchUp } from '../write.ts';
import { type Export, type ExportedAccount, type ExportedPost, FORMAT, VERSION } from './format.ts';

/**
 * All that the ledger holds, as the object the export file is made of. Two ledgers that hold the same
 * give the same export, but for its date.
 * @param now ms since 1970
 */
export async function exportLedger(now: number): Promise<Export> {
  await catchUp();
  const tables = [database.posts, database.counts, database.accounts];
  // One transaction: accounts and posts are those of one moment.
  return database.transaction('r', tables, async () => {
    const rows = (await database.accounts.toArray()).sort(byName);
    const byNumber = new Map(rows.map((row) => [row.n, row]));
    const counts = await countsOf(rows.map(({ n }) => n));
    const posts = await database.posts.toArray();
    return {
      format: FORMAT,
      version: VERSION,
      exportedAt: isoOf(now),
      accounts: rows.map((row, i) => exportedAccount(row, counts[i]?.months ?? {})),
      posts: posts.map((row) => exportedPost(row, byNumber)),
    };
  });
}

function exportedAccount(row: AccountRow, months: CountsRow['months']): ExportedAccount {
  const { network, handle, name, url, followed, starred, followers, tally, drift } = summaryOf(row);
  const byMonth = Object.fromEntries(
    monthsIn({ months }).map(([month, tally]) => [month, inOrder(tally)]),
  );
  return {
    network,
    id: row.stableId,
    handle,
    name,
    url,
    followed,
    starred,
    followers,
    lastSeen: row.lastSeen === 0 ? null : isoOf(row.lastSeen),
    times: {
      handle: timeOf(row.handle),
      name: timeOf(row.name),
      url: timeOf(row.url),
      followers: timeOf(row.followers),
      followed: timeOf(row.followed),
      starred: timeOf(row.starred),
    },
    tally: { ...inOrder(tally), byMonth },
    drift,
  };
}

/** The numbers of accounts tell in what order a ledger met them; their names do not. */
function byName(a: AccountRow, b: AccountRow): number {
  const [nameA, nameB] = [a, b].map((row) =>
    JSON.stringify([row.network, row.handleKey, row.stableId]),
  );
  return (nameA ?? '') < (nameB ?? '') ? -1 : 1;
}

/** A tally with its kinds in the order of kinds, not in that of counting. */
function inOrder({ organic, sponsored, likely, byKind }: Tally): Tally {
  const kinds = KINDS.flatMap((kind) => {
    const count = byKind[kind];
    return count === undefined ? [] : [[kind, count] as const];
  });
  return { organic, sponsored, likely, byKind: Object.fromEntries(kinds) };
}

function exportedPost(row: PostRow, accounts: ReadonlyMap<number, AccountRow>): ExportedPost {
  const { author, reading, correction } = row;
  const account = author === null ? undefined : accounts.get(author.account);
  const { labelled, extent, judge = 0, kinds, signals, place, coAuthors } = reading;
  return {
    network: row.network,
    id: withoutNetwork(row.key, row),
    url: row.url,
    account: account?.handle.value ?? null,
    accountId: account?.stableId ?? null,
    author: author && { id: author.stableId, handle: author.handle, at: isoOf(author.at) },
    publishedAt: row.published === null ? null : isoOf(row.published),
    firstSeen: isoOf(row.firstSeen),
    lastSeen: isoOf(row.lastSeen),
    verdict: reading.class,
    kinds: kindsOf(row),
    disclosure: reading.disclosure,
    brands: reading.brands,
    correction: correction?.value ?? null,
    correctedAt: timeOf(correction),
    aliases: row.aliases.map((alias) => withoutNetwork(alias, row)),
    labels: row.labels,
    places: row.places,
    reading: { labelled, extent, judge, kinds, signals, place, coAuthors },
  };
}

function withoutNetwork(key: string, { network }: PostRow): string {
  return key.slice(network.length + 1);
}

function timeOf(fact: Known<unknown> | null): string | null {
  return fact === null ? null : isoOf(fact.at);
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
