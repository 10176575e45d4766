import Dexie from 'dexie';
import { brandKey } from '../../model/brand.ts';
import type { Kind } from '../../model/verdict.ts';
import { database, type PostRow } from '../database.ts';
import { sponsoredKindsOf } from '../merge.ts';

/** A brand that sponsored posts name as who pays. */
export interface Brand {
  /** See `brandKey`. */
  key: string;
  /** As most posts write it, without "@" and "#". */
  name: string;
  /** Sponsored posts that name it. */
  posts: number;
  /** Accounts of these posts. */
  accounts: number;
  /** What makes these posts sponsored, the most frequent first. */
  kinds: Kind[];
  /** When the newest of them was published, ms since 1970. */
  lastSeen: number;
}

export interface Brands {
  /** Those with the most posts first. */
  brands: Brand[];
  /** Sponsored posts that were read for this, and whether there were no more. */
  posts: number;
  complete: boolean;
}

type Naming = Pick<PostRow, 'author' | 'class' | 'labels' | 'reading' | 'when'>;

/** Posts read at once. */
const CHUNK = 2000;
/** The most that are read: some years of a keen reader. */
const MAX_READ = 20_000;

/**
 * The brands of all sponsored posts seen, by posts and accounts.
 *
 * Reads sponsored posts only, by their index, the 20,000 that were last seen at most, 2,000
 * at once; `complete` tells whether that was all. It keeps one small entry a brand.
 */
export async function allBrands(): Promise<Brands> {
  const count = new BrandCount();
  const { posts, complete } = await eachSponsored(MAX_READ, (row) => count.add(row));
  return { brands: count.all(), posts, complete };
}

/** The brands of some posts, those with the most first. */
export function brandsOf(posts: Iterable<Naming>): Brand[] {
  const count = new BrandCount();
  for (const post of posts) count.add(post);
  return count.all();
}

/** The brands with a part of a name, in any of its spellings; all for "". */
export function searchBrands(brands: readonly Brand[], search: string): readonly Brand[] {
  const wanted = brandKey(search);
  return wanted === '' ? brands : brands.filter(({ key }) => key.includes(wanted));
}

/** Counts of brands, one small entry each. */
class BrandCount {
  readonly #brands = new Map<string, Entry>();

  add(post: Naming): void {
    if (post.class !== 'sponsored') return;
    const names = new Map(
      post.reading.brands.map((name) => [brandKey(name), name.replace(/^[@#]+/u, '')]),
    );
    names.delete('');
    for (const [key, name] of names) note(this.#entry(key), name, post);
  }

  all(): Brand[] {
    return [...this.#brands]
      .map(([key, { names, posts, accounts, kinds, lastSeen }]) => ({
        key,
        name: byCount(names)[0] ?? key,
        posts,
        accounts: accounts.size,
        kinds: byCount(kinds),
        lastSeen,
      }))
      .sort((a, b) => b.posts - a.posts || b.accounts - a.accounts || (a.key < b.key ? -1 : 1));
  }

  #entry(key: string): Entry {
    const known = this.#brands.get(key);
    if (known !== undefined) return known;
    const entry = {
      posts: 0,
      lastSeen: 0,
      names: new Map(),
      kinds: new Map(),
      accounts: new Set<number>(),
    };
    this.#brands.set(key, entry);
    return entry;
  }
}

interface Entry {
  posts: number;
  lastSeen: number;
  names: Map<string, number>;
  kinds: Map<Kind, number>;
  accounts: Set<number>;
}

function note(entry: Entry, name: string, post: Naming): void {
  entry.posts++;
  entry.lastSeen = Math.max(entry.lastSeen, post.when);
  entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
  if (post.author !== null) entry.accounts.add(post.author.account);
  for (const kind of sponsoredKindsOf(post))
    entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + 1);
}

/** The most frequent first; of as frequent ones, in the order of letters. */
function byCount<T extends string>(counts: ReadonlyMap<T, number>): T[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/**
 * Reads the sponsored posts that were last seen latest, oldest first, in chunks: forward, since a
 * database gives many rows at once in that direction only.
 * @returns how many were read, and whether that is all
 */
async function eachSponsored(
  most: number,
  take: (row: PostRow) => void,
): Promise<Pick<Brands, 'posts' | 'complete'>> {
  const from = (lastSeen: number) =>
    database.posts
      .where('[class+lastSeen]')
      .between(['sponsored', lastSeen], ['sponsored', Dexie.maxKey]);
  const count = await from(0).count();
  const start =
    count <= most
      ? undefined
      : await from(0)
          .reverse()
          .offset(most - 1)
          .first();
  let edge = start?.lastSeen ?? 0;
  let taken = new Set<string>();
  let posts = 0;
  for (let size = CHUNK; ; ) {
    const rows = await from(edge).limit(size).toArray();
    const fresh = rows.filter(({ key }) => !taken.has(key));
    for (const row of fresh) take(row);
    posts += fresh.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return { posts, complete: start === undefined };
    // More than a chunk seen at one moment: then as many more, or it would never go on.
    size = last.lastSeen === edge ? size * 2 : CHUNK;
    edge = last.lastSeen;
    taken = new Set(rows.filter(({ lastSeen }) => lastSeen === edge).map(({ key }) => key));
  }
}
