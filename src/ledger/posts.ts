import Dexie, { type Collection, type InsertType } from 'dexie';
import { countedOf, netOf } from './counted.ts';
import { database, type PostRow } from './database.ts';
import { momentChanges } from './moments.ts';
import { changeCounts, changeMoments } from './stored-counts.ts';

/**
 * The stored post of a key, also where it is the key of a sighting without the post's id.
 * @returns undefined for a post never seen
 */
export async function findPost(key: string): Promise<PostRow | undefined> {
  return (await database.posts.get(key)) ?? database.posts.where('aliases').equals(key).first();
}

/**
 * What is stored of the same post: its own row, and the one it had while its id was not shown.
 * Where two posts of an account begin with the same words, a sighting without an id goes to one.
 */
export async function storedRows(row: PostRow): Promise<PostRow[]> {
  if (row.id !== null)
    return database.posts
      .where('key')
      .anyOf(row.key, ...row.aliases)
      .toArray();
  const stored = await findPost(row.key);
  return stored === undefined ? [] : [stored];
}

/** The posts of an account, oldest first, those of one date by their keys. */
export function postsOf(account: number): Collection<PostRow, string, InsertType<PostRow, 'key'>> {
  return database.posts
    .where('[author.account+when]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey]);
}

/**
 * Puts `next` in the place of the rows it was made of, in posts and in what is counted of them. Only
 * inside the ledger's transaction.
 */
export async function replace(old: readonly PostRow[], next: PostRow): Promise<void> {
  await database.posts.bulkDelete(old.map(({ key }) => key).filter((key) => key !== next.key));
  await database.posts.put(next);
  await changeMoments(momentChanges(old, [next]));
  await changeCounts(netOf([{ out: countedOf(old), into: countedOf([next]) }]));
}
