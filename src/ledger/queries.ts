import Dexie from 'dexie';
import type { AccountRef, Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { AccountSummary, Month, Tally } from '../model/tally.ts';
import { findAccount } from './accounts.ts';
import { emptyTally, monthsIn } from './counts.ts';
import { database } from './database.ts';
import { countsOf, momentsBetween } from './stored-counts.ts';
import { summaryOf } from './summary.ts';
import { correctionsUnseen } from './synced.ts';

const WEEK = 7 * 86_400_000;

/** Every account that is followed or starred, in the order they were first seen. */
export async function followedAccounts(): Promise<AccountSummary[]> {
  return (await database.accounts.where('listed').equals(1).toArray()).map(summaryOf);
}

/** Every account that was ever seen. */
export async function allAccounts(): Promise<AccountSummary[]> {
  return (await database.accounts.toArray()).map(summaryOf);
}

/** The account as the ledger knows it; null if it was never seen. */
export async function accountSummary(ref: AccountRef): Promise<AccountSummary | null> {
  const row = await findAccount(ref);
  return row === undefined ? null : summaryOf(row);
}

/** The months of an account from its first to its last, oldest first, those between without posts too. */
export async function monthsOf(ref: AccountRef): Promise<Month[]> {
  const account = await findAccount(ref);
  if (account === undefined) return [];
  const [counts] = await countsOf([account.n]);
  return counts === undefined ? [] : withoutGaps(monthsIn(counts));
}

/**
 * Distinct posts seen in the last seven days, to a quarter of an hour. Reads the moments in which any
 * were seen, 672 at most, and no post.
 * @param now ms since 1970
 */
export async function weekTotals(now: number): Promise<{ posts: number; sponsored: number }> {
  const totals = { posts: 0, sponsored: 0 };
  for (const { last } of await momentsBetween(now - WEEK + 1, now + 1)) {
    totals.posts += last.organic + last.sponsored + last.likely;
    totals.sponsored += last.sponsored;
  }
  return totals;
}

/** How many batches wait to be counted: where any do, numbers are those of some moments ago. */
export function batchesPutOff(): Promise<number> {
  return database.backlog.count();
}

/** How much the ledger holds. */
export async function ledgerTotals(): Promise<{ posts: number; accounts: number }> {
  return { posts: await database.posts.count(), accounts: await database.accounts.count() };
}

/**
 * All the user's corrections of posts of one network, by every key that a page may know the post by:
 * with its id and without; those made in another browser also of posts that this one never saw.
 */
export async function correctionsOf(network: NetworkId): Promise<Record<string, Correction>> {
  const rows = await database.posts
    .where('[network+correction.value]')
    .between([network, Dexie.minKey], [network, Dexie.maxKey])
    .toArray();
  const corrections = rows.flatMap(({ key, aliases, correction }) => {
    const value = correction?.value;
    return value ? [key, ...aliases].map((name) => [name, value] as const) : [];
  });
  return Object.fromEntries([...(await correctionsUnseen(network)), ...corrections]);
}

function withoutGaps(tallies: readonly [month: string, tally: Tally][]): Month[] {
  const months: Month[] = [];
  for (const [month, { organic, sponsored, likely, byKind }] of tallies) {
    for (let last = months.at(-1); last !== undefined; last = months.at(-1)) {
      const next = monthAfter(last.month);
      if (next >= month) break;
      months.push({ month: next, ...emptyTally() });
    }
    months.push({ month, organic, sponsored, likely, byKind });
  }
  return months;
}

function monthAfter(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}
