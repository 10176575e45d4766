import type { AccountRef } from '../model/messages.ts';
import { findAccount, refresh } from './accounts.ts';
import { countedOf } from './counted.ts';
import { database, type PostRow } from './database.ts';
import { momentChanges } from './moments.ts';
import { postsOf } from './posts.ts';
import { changeCounts, changeMoments } from './stored-counts.ts';
import { noteForgotten } from './synced.ts';
import { write } from './write.ts';

/** Posts deleted in one transaction, so that recording never waits long. */
const BATCH = 1000;

/**
 * Forgets the account that a handle names: its posts, tallies, facts, star and the corrections of its
 * posts. It comes back, with nothing of its past, when a post of it is read again. Where posts of
 * others name it as co-author, that stays. Other browsers of the user hear that star, following and
 * corrections are taken back, or they would bring them back here.
 * @param now ms since 1970
 * @returns false if there was no such account
 */
export function forgetAccount(ref: AccountRef, now: number): Promise<boolean> {
  return write(async () => {
    const account = await findAccount(ref);
    if (account === undefined) return false;
    const posts = await postsOf(account.n).toArray();
    const corrected = posts.filter(({ correction }) => correction !== null);
    await noteForgotten(account, corrected, now);
    await postsOf(account.n).delete();
    await changeMoments(momentChanges(posts, []));
    await database.counts.delete(account.n);
    await database.accounts.delete(account.n);
    return true;
  });
}

/** Erases the whole ledger, all of it or, where it fails, nothing. Settings are not the ledger's. */
export function eraseLedger(): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}

/**
 * Forgets posts that were last seen before a time, and accounts of which nothing is left: no post,
 * no star, not followed, and not seen since. Their tallies go with the posts, since a tally is always
 * the sum of its posts; so shares and drift are then of the posts that are left. In batches, after
 * each of which the ledger is whole: what is cut off halfway is completed the next time.
 * @param before ms since 1970
 * @returns how many posts it deleted
 */
export async function forgetOlder(before: number): Promise<number> {
  let deleted = 0;
  for (let last = BATCH; last === BATCH; deleted += last) last = await forgetBatch(before);
  return deleted;
}

/** N calendar months before a time, in ms since 1970 (UTC); on a day that the month has. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months, 1);
  const daysInMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return date.setUTCDate(Math.min(day, daysInMonth));
}

function forgetBatch(before: number): Promise<number> {
  return write(async () => {
    const posts = await database.posts.where('lastSeen').below(before).limit(BATCH).toArray();
    await database.posts.bulkDelete(posts.map(({ key }) => key));
    await changeMoments(momentChanges(posts, []));
    await changeCounts({ out: countedOf(posts), into: [] });
    for (const account of accountsOf(posts)) await refreshOrForget(account, before);
    return posts.length;
  });
}

function accountsOf(posts: readonly PostRow[]): Set<number> {
  return new Set(posts.flatMap(({ author }) => (author === null ? [] : [author.account])));
}

async function refreshOrForget(n: number, before: number): Promise<void> {
  await refresh(n);
  const row = await database.accounts.get(n);
  if (row === undefined || row.listed === 1 || row.lastSeen >= before) return;
  if ((await postsOf(n).count()) === 0) await database.accounts.delete(n);
}
