import type { Kind } from '../model/verdict.ts';
import { isOwn, isPicked } from './basis.ts';
import type { CountedClass, PostRow } from './database.ts';
import { sponsoredKindsOf } from './merge.ts';

/** A post of an account as far as its counts go by it. */
export interface Counted {
  account: number;
  key: string;
  when: number;
  class: CountedClass;
  /** What makes it sponsored; none where it is not. */
  kinds: Kind[];
  /** Whether seen on the profile, and whether picked, see basis.ts. */
  own: boolean;
  picked: boolean;
}

/** Posts taken out of what is counted, and posts put in. */
export interface Change {
  out: Counted[];
  into: Counted[];
}

/** What is to be counted of posts: nothing of those whose author is unknown. */
export function countedOf(rows: readonly PostRow[]): Counted[] {
  return rows.flatMap((row) => {
    if (row.author === null) return [];
    const { key, when, class: name } = row;
    const kinds = name === 'sponsored' ? sponsoredKindsOf(row) : [];
    const seen = { own: isOwn(row), picked: isPicked(row) };
    return [{ account: row.author.account, key, when, class: name, kinds, ...seen }];
  });
}

/** Changes, one after the other, as one: what came and went does not appear in it. */
export function netOf(changes: readonly Change[]): Change {
  const posts = new Map<string, { post: Counted; times: number }>();
  const add = (post: Counted, times: number) => {
    const name = JSON.stringify(post);
    const known = posts.get(name);
    if (known === undefined) posts.set(name, { post, times });
    else known.times += times;
  };
  for (const { out, into } of changes) {
    for (const post of out) add(post, -1);
    for (const post of into) add(post, 1);
  }
  const all = [...posts.values()];
  return {
    out: all.flatMap(({ post, times }) => (times < 0 ? [post] : [])),
    into: all.flatMap(({ post, times }) => (times > 0 ? [post] : [])),
  };
}
