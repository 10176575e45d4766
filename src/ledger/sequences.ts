import Dexie from 'dexie';
import type { Sample } from '../model/tally.ts';
import { isOwn, isPicked, type Seen } from './basis.ts';
import { database, type PostRow, type SequenceRow } from './database.ts';
import { WINDOW } from './drift.ts';

/**
 * The newest posts of an account, newest first. Read from their row; that is made anew from the posts
 * where it is not in step, as when something else than `place` wrote posts, or one left the window.
 * Only inside the ledger's transaction.
 * @param counts of all posts of the account, by its tallies
 */
export async function newestOf(account: number, counts: Sample): Promise<Seen[]> {
  const stored = await database.sequences.get(account);
  if (stored !== undefined && isWhole(stored, counts)) return seenOf(stored);
  if (counts.posts === 0) return [];
  const rows = await database.posts
    .where('[author.account+when]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .reverse()
    .limit(WINDOW)
    .toArray();
  const made = sequenceOf(account, counts, rows);
  await database.sequences.put(made);
  return seenOf(made);
}

/** @param newest newest first */
function sequenceOf(
  account: number,
  { posts, sponsored }: Sample,
  newest: readonly PostRow[],
): SequenceRow {
  return {
    account,
    posts,
    sponsored,
    keys: newest.map((post) => post.key),
    when: newest.map((post) => post.when),
    classes: newest.map((post) => post.class),
    own: newest.map(isOwn),
    picked: newest.map(isPicked),
  };
}

/** Puts posts in the place of those they were made of. Only inside the ledger's transaction. */
export async function place(old: readonly PostRow[], next: readonly PostRow[]): Promise<void> {
  const out = old.filter((post) => !next.some((other) => isSame(post, other)));
  const into = next.filter((post) => !old.some((other) => isSame(post, other)));
  const accounts = [...new Set([...out, ...into].flatMap(({ author }) => author?.account ?? []))];
  if (accounts.length === 0) return;
  const stored = await database.sequences.bulkGet(accounts);
  const rows = accounts.map((account, i) => {
    const row = stored[i] ?? sequenceOf(account, { posts: 0, sponsored: 0 }, []);
    for (const post of out) if (post.author?.account === account) takeOut(row, post);
    for (const post of into) if (post.author?.account === account) putIn(row, post);
    return row;
  });
  await database.sequences.bulkPut(rows);
}

function isSame(a: PostRow, b: PostRow): boolean {
  return (
    a.author?.account === b.author?.account &&
    a.key === b.key &&
    a.when === b.when &&
    a.class === b.class &&
    isOwn(a) === isOwn(b) &&
    isPicked(a) === isPicked(b)
  );
}

function takeOut(row: SequenceRow, post: PostRow): void {
  row.posts--;
  if (post.class === 'sponsored') row.sponsored--;
  const at = row.keys.indexOf(post.key);
  if (at >= 0) splice(row, at, 1);
}

/**
 * Where the row lacks older posts, one that is older than all in it stays out: whether it is next in
 * line is not known here.
 */
function putIn(row: SequenceRow, post: PostRow): void {
  const whole = row.keys.length === row.posts;
  row.posts++;
  if (post.class === 'sponsored') row.sponsored++;
  let at = row.keys.length;
  while (at > 0 && isNewer(post, row.when[at - 1] ?? 0, row.keys[at - 1] ?? '')) at--;
  if (at === row.keys.length && !whole) return;
  splice(row, at, 0, post);
  if (row.keys.length > WINDOW) splice(row, WINDOW, row.keys.length - WINDOW);
}

function isNewer(post: PostRow, when: number, key: string): boolean {
  return post.when > when || (post.when === when && post.key > key);
}

function splice(row: SequenceRow, at: number, remove: number, post?: PostRow): void {
  row.keys.splice(at, remove, ...(post ? [post.key] : []));
  row.when.splice(at, remove, ...(post ? [post.when] : []));
  row.classes.splice(at, remove, ...(post ? [post.class] : []));
  row.own.splice(at, remove, ...(post ? [isOwn(post)] : []));
  row.picked.splice(at, remove, ...(post ? [isPicked(post)] : []));
}

function isWhole(row: SequenceRow, { posts, sponsored }: Sample): boolean {
  return (
    row.posts === posts &&
    row.sponsored === sponsored &&
    row.keys.length === Math.min(posts, WINDOW)
  );
}

function seenOf({ when, classes, own, picked }: SequenceRow): Seen[] {
  return classes.map((name, i) => ({
    class: name,
    when: when[i] ?? 0,
    own: own[i] ?? false,
    picked: picked[i] ?? false,
  }));
}
