import Dexie, { type Transaction } from 'dexie';
import { driftOn, isOwn, isPicked } from './basis.ts';
import { countIn, sumOf } from './counts.ts';
import type { AccountRow, PostRow, TallyRow } from './database.ts';
import { WINDOW } from './drift.ts';

/** Posts changed at once: all of them do not fit in memory. */
const BATCH = 2000;

/**
 * To version 4: each post has the places it was seen in (older ones tell that of their richest reading
 * only), tallies count by them, and drift is of posts that were seen in the same way. Sequences, which
 * there are since version 2, are made on first use.
 */
export async function notePlaces(transaction: Transaction): Promise<void> {
  const counted = await notePlacesOfPosts(transaction);
  const tallies = transaction.table<TallyRow>('tallies');
  await tallies.clear();
  await tallies.bulkAdd([...counted.values()]);
  await transaction.table('sequences').clear();
  const months = (account: number) =>
    tallies
      .where('[account+month]')
      .between([account, Dexie.minKey], [account, Dexie.maxKey])
      .toArray();
  const accounts = transaction.table<AccountRow, number>('accounts');
  for (const account of await accounts.toArray()) {
    const tally = sumOf(await months(account.n));
    const newest = await newestPosts(transaction, account.n);
    const seen = newest.map((row) => ({
      class: row.class,
      when: row.when,
      own: isOwn(row),
      picked: isPicked(row),
    }));
    await accounts.put({ ...account, tally, drift: driftOn(seen, tally) });
  }
}

/** @returns all tallies, counted anew */
async function notePlacesOfPosts(transaction: Transaction): Promise<Map<string, TallyRow>> {
  const posts = transaction.table<PostRow, string>('posts');
  const tallies = new Map<string, TallyRow>();
  let after = '';
  for (;;) {
    const rows = await posts.where('key').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) return tallies;
    const placed = rows.map((row) => ({ ...row, places: [row.reading.place] }));
    for (const row of placed) countIn(tallies, row);
    await posts.bulkPut(placed);
    after = last.key;
  }
}

function newestPosts(transaction: Transaction, account: number): Promise<PostRow[]> {
  return transaction
    .table<PostRow, string>('posts')
    .where('[author.account+when]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .reverse()
    .limit(WINDOW)
    .toArray();
}
