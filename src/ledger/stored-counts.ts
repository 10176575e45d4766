import Dexie from 'dexie';
import type { Change, Counted } from './counted.ts';
import { changeOne, emptyCounts } from './counts.ts';
import { type CountsRow, database, type MomentRow } from './database.ts';
import { WINDOW } from './drift.ts';
import { changed, isEmpty } from './moments.ts';
import { newestOf } from './newest.ts';

/** The counts of accounts, in their order; of one without posts they are empty. */
export async function countsOf(accounts: readonly number[]): Promise<CountsRow[]> {
  const rows = await database.counts.bulkGet([...accounts]);
  return accounts.map((account, i) => rows[i] ?? emptyCounts(account));
}

/**
 * Takes posts out of the counts of their accounts and puts others in, none that is in both: each row is
 * read once and written once. Only inside the ledger's transaction, with the posts stored already.
 * @returns the rows as they are now, by account
 */
export async function changeCounts({ out, into }: Change): Promise<Map<number, CountsRow>> {
  const changes = new Map<number, Change>();
  for (const post of out) of(changes, post).out.push(post);
  for (const post of into) of(changes, post).into.push(post);
  if (changes.size === 0) return new Map();
  const rows = await countsOf([...changes.keys()]);
  for (const row of rows) {
    const whole = changeOne(row, changes.get(row.account) ?? { out: [], into: [] });
    if (!whole) Object.assign(row, newestOf(await newestPosts(row.account)));
  }
  const isOfNone = ({ months }: CountsRow) => Object.keys(months).length === 0;
  await Promise.all([
    database.counts.bulkDelete(rows.filter(isOfNone).map(({ account }) => account)),
    database.counts.bulkPut(rows.filter((row) => !isOfNone(row))),
  ]);
  return new Map(rows.map((row) => [row.account, row]));
}

/** Changes moments, several times the same one too. Only inside the ledger's transaction. */
export async function changeMoments(changes: readonly MomentRow[]): Promise<void> {
  if (changes.length === 0) return;
  const stored = await database.moments.bulkGet([...new Set(changes.map(({ from }) => from))]);
  const next = changed(
    stored.filter((moment) => moment !== undefined),
    changes,
  );
  await Promise.all([
    database.moments.bulkDelete(next.filter(isEmpty).map(({ from }) => from)),
    database.moments.bulkPut(next.filter((moment) => !isEmpty(moment))),
  ]);
}

/** The moments with posts that begin in a stretch of time, the end not included; ms since 1970. */
export function momentsBetween(from: number, to: number): Promise<MomentRow[]> {
  return database.moments.where('from').between(from, to, true, false).toArray();
}

function of(changes: Map<number, Change>, { account }: Counted): Change {
  const change = changes.get(account) ?? { out: [], into: [] };
  changes.set(account, change);
  return change;
}

function newestPosts(account: number) {
  return database.posts
    .where('[author.account+when]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .reverse()
    .limit(WINDOW)
    .toArray();
}
