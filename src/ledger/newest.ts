import { isOwn, isPicked, type Seen } from './basis.ts';
import type { Counted } from './counted.ts';
import type { Newest, PostRow } from './database.ts';
import { WINDOW } from './drift.ts';

/** The newest posts of an account as drift goes by them, newest first. */
export function seenOf({ when, classes, own, picked }: Newest): Seen[] {
  return classes.map((name, i) => ({
    class: name,
    when: when[i] ?? 0,
    own: own[i] ?? false,
    picked: picked[i] ?? false,
  }));
}

/** @param rows the newest `WINDOW` posts of an account, newest first */
export function newestOf(rows: readonly PostRow[]): Newest {
  return {
    keys: rows.map((post) => post.key),
    when: rows.map((post) => post.when),
    classes: rows.map((post) => post.class),
    own: rows.map(isOwn),
    picked: rows.map(isPicked),
  };
}

/** Whether all are there that should be, of an account with so many posts. */
export function isWhole({ keys }: Newest, posts: number): boolean {
  return keys.length === Math.min(posts, WINDOW);
}

/** Takes a post out, if it is among them. */
export function takeNewest(newest: Newest, { key }: Counted): void {
  const at = newest.keys.indexOf(key);
  if (at >= 0) splice(newest, at, 1);
}

/**
 * Puts a post in its place, if that is among them. Where older posts are lacking, one that is older
 * than all here stays out: whether it is next in line is not known here.
 * @param posts how many the account has without it
 */
export function placeNewest(newest: Newest, post: Counted, posts: number): void {
  const { keys, when } = newest;
  let at = keys.length;
  while (at > 0 && isNewer(post, when[at - 1] ?? 0, keys[at - 1] ?? '')) at--;
  if (at === keys.length && keys.length < posts) return;
  splice(newest, at, 0, post);
  if (keys.length > WINDOW) splice(newest, WINDOW, keys.length - WINDOW);
}

function isNewer(post: Counted, when: number, key: string): boolean {
  return post.when > when || (post.when === when && post.key > key);
}

function splice(newest: Newest, at: number, remove: number, post?: Counted): void {
  newest.keys.splice(at, remove, ...(post ? [post.key] : []));
  newest.when.splice(at, remove, ...(post ? [post.when] : []));
  newest.classes.splice(at, remove, ...(post ? [post.class] : []));
  newest.own.splice(at, remove, ...(post ? [post.own] : []));
  newest.picked.splice(at, remove, ...(post ? [post.picked] : []));
}
