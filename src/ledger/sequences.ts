import Dexie from 'dexie';
import type { Sample } from '../model/tally.ts';
import { isOwn, isPicked, type Seen } from './basis.ts';
import type { Counted } from './counted.ts';
import { database, type PostRow, type SequenceRow } from './database.ts';
import { WINDOW } from './drift.ts';

/**
 * The newest posts of an account, newest first. Read from their row; that is made anew from the posts
 * where it is not in step, as when something else than `place` wrote posts, or one left the window.
 * Only inside the ledger's transaction.
 * @param counts of all posts of the account, by its tallies
 * @param known the row, where it was just read
 */
export async function newestOf(
  account: number,
  counts: Sample,
  known?: SequenceRow,
): Promise<Seen[]> {
  const stored = known ?? (await database.sequences.get(account));
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

/**
 * Takes posts out of their accounts' sequences and puts others in, none that is in both. Only inside
 * the ledger's transaction.
 * @returns the rows as they are now, by account
 */
export async function place(
  out: readonly Counted[],
  into: readonly Counted[],
): Promise<ReadonlyMap<number, SequenceRow>> {
  const accounts = [...new Set([...out, ...into].map(({ account }) => account))];
  if (accounts.length === 0) return new Map();
  const stored = await database.sequences.bulkGet(accounts);
  const rows = new Map(
    accounts.map((account, i) => [
      account,
      stored[i] ?? sequenceOf(account, { posts: 0, sponsored: 0 }, []),
    ]),
  );
  for (const post of out) takeOut(rows.get(post.account), post);
  for (const post of into) putIn(rows.get(post.account), post);
  await database.sequences.bulkPut([...rows.values()]);
  return rows;
}

function takeOut(row: SequenceRow | undefined, post: Counted): void {
  if (row === undefined) return;
  row.posts--;
  if (post.class === 'sponsored') row.sponsored--;
  const at = row.keys.indexOf(post.key);
  if (at >= 0) splice(row, at, 1);
}

/**
 * Where the row lacks older posts, one that is older than all in it stays out: whether it is next in
 * line is not known here.
 */
function putIn(row: SequenceRow | undefined, post: Counted): void {
  if (row === undefined) return;
  const whole = row.keys.length === row.posts;
  row.posts++;
  if (post.class === 'sponsored') row.sponsored++;
  let at = row.keys.length;
  while (at > 0 && isNewer(post, row.when[at - 1] ?? 0, row.keys[at - 1] ?? '')) at--;
  if (at === row.keys.length && !whole) return;
  splice(row, at, 0, post);
  if (row.keys.length > WINDOW) splice(row, WINDOW, row.keys.length - WINDOW);
}

function isNewer(post: Counted, when: number, key: string): boolean {
  return post.when > when || (post.when === when && post.key > key);
}

function splice(row: SequenceRow, at: number, remove: number, post?: Counted): void {
  row.keys.splice(at, remove, ...(post ? [post.key] : []));
  row.when.splice(at, remove, ...(post ? [post.when] : []));
  row.classes.splice(at, remove, ...(post ? [post.class] : []));
  row.own.splice(at, remove, ...(post ? [post.own] : []));
  row.picked.splice(at, remove, ...(post ? [post.picked] : []));
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
