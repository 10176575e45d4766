import Dexie from 'dexie';
import type { AccountRef, Correction } from '../../model/messages.ts';
import type { Verdict } from '../../model/verdict.ts';
import { findAccount } from '../accounts.ts';
import { isOwn } from '../basis.ts';
import { type CountedClass, database, type Evidence, type PostRow } from '../database.ts';
import { kindsOf } from '../merge.ts';

/** A post of an account's list. Times in ms since 1970. */
export interface ListedPost extends Pick<Verdict, 'kinds' | 'disclosure' | 'brands'> {
  key: string;
  /** Null where the network's link was never shown. */
  url: string | null;
  published: number | null;
  firstSeen: number;
  class: CountedClass;
  /** Of the network's labels first. */
  evidence: Evidence[];
  correction: Correction | null;
  /** Seen on the account's profile, not only picked by a feed. */
  own: boolean;
}

/** Where a list goes on: behind this post. */
export interface Cursor {
  when: number;
  key: string;
}

export interface PostPage {
  posts: ListedPost[];
  /** Null at the end. */
  next: Cursor | null;
}

/**
 * The posts of an account, the newest first, a page at a time. Reads the page and, where it goes on
 * within posts of one date, those of that date: no more.
 * @param after the cursor of the page before; null for the first
 * @param only posts that count as this; others are passed over, so that a page may read all there are
 */
export async function postsPage(
  ref: AccountRef,
  after: Cursor | null,
  size: number,
  only: CountedClass | null = null,
): Promise<PostPage> {
  const account = await findAccount(ref);
  if (account === undefined) return { posts: [], next: null };
  const rows = await database.posts
    .where('[author.account+when]')
    .between([account.n, Dexie.minKey], [account.n, after?.when ?? Dexie.maxKey], true, true)
    .reverse()
    .filter((row) => isBehind(row, after) && (only === null || row.class === only))
    .limit(size + 1)
    .toArray();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const more = rows.length > size && last !== undefined;
  return { posts: page.map(listed), next: more ? { when: last.when, key: last.key } : null };
}

function isBehind({ when, key }: PostRow, after: Cursor | null): boolean {
  return after === null || when < after.when || (when === after.when && key < after.key);
}

function listed(row: PostRow): ListedPost {
  const { key, url, published, firstSeen, labels, reading, correction } = row;
  return {
    key,
    url,
    published,
    firstSeen,
    class: row.class,
    kinds: kindsOf(row),
    disclosure: reading.disclosure,
    brands: reading.brands,
    evidence: [...labels, ...reading.signals],
    correction: correction?.value ?? null,
    own: isOwn(row),
  };
}
