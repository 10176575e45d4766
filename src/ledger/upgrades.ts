import Dexie, { type Transaction } from 'dexie';
import type { AccountRow, PostRow } from './database.ts';
import { driftOf, WINDOW } from './drift.ts';

/**
 * To version 2: drift by its new measure, with date and evidence. Sequences are made on first use.
 */
export async function judgeDriftAnew(transaction: Transaction): Promise<void> {
  const accounts = transaction.table<AccountRow, number>('accounts');
  for (const account of await accounts.toArray()) {
    const newest = await newestPosts(transaction, account.n);
    await accounts.put({ ...account, drift: driftOf(newest, account.tally) });
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
