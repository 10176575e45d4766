import type { Transaction } from 'dexie';
import { emptyCounts } from './counts.ts';
import type { AccountRow, BacklogRow, PostRow } from './database.ts';
import { factsIn, withCounts, withPutOff } from './facts.ts';
import { Recount } from './recount.ts';

/** Posts looked at at once: all of them do not fit in memory. */
const BATCH = 2000;

/**
 * To version 4: each post has the places it was seen in; older ones tell that of their richest reading
 * only. What is counted by them, version 6 counts anew.
 */
export async function notePlaces(transaction: Transaction): Promise<void> {
  const posts = transaction.table<PostRow, string>('posts');
  await eachBatch(transaction, async (rows) => {
    await posts.bulkPut(rows.map((row) => ({ ...row, places: [row.reading.place] })));
  });
}

/**
 * To version 6: an account has one row of counts in place of one a month and one of its newest posts,
 * and posts are counted by when they were seen. All of it is counted anew from the posts, so that
 * nothing is left to be counted.
 */
export async function countAnew(transaction: Transaction): Promise<void> {
  const recount = new Recount();
  await eachBatch(transaction, async (rows) => recount.add(rows));
  await transaction.table('counts').bulkAdd(recount.counts);
  await transaction.table('moments').bulkAdd(recount.moments);
  const backlog = transaction.table<BacklogRow, number>('backlog');
  const putOff = factsIn(await backlog.toArray());
  await backlog.clear();
  const counts = new Map(recount.counts.map((row) => [row.account, row]));
  const accounts = transaction.table<AccountRow, number>('accounts');
  const counted = (await accounts.toArray()).map((row) =>
    withCounts(withPutOff(row, putOff), counts.get(row.n) ?? emptyCounts(row.n)),
  );
  await accounts.bulkPut(counted);
}

async function eachBatch(
  transaction: Transaction,
  look: (rows: PostRow[]) => Promise<void>,
): Promise<void> {
  const posts = transaction.table<PostRow, string>('posts');
  let after = '';
  for (;;) {
    const rows = await posts.where('key').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    await look(rows);
    after = last.key;
  }
}
