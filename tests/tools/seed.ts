/**
 * Fills a browser's ledger as if all had been read: in a page of the extension, past the ledger's own
 * code, so that a hundred thousand posts take seconds. For tests, screenshots and benchmarks.
 */
import type { Page } from 'puppeteer-core';
import type { AccountRow, CountedClass, PostRow, TallyRow } from '../../src/ledger/database.ts';
import { driftOf } from '../../src/ledger/drift.ts';
import { emptyTally, monthOf } from '../../src/ledger/tallies.ts';
import type { NetworkId } from '../../src/model/network.ts';

const DAY = 86_400_000;

export interface Seed {
  network: NetworkId;
  handle: string;
  name?: string | null;
  followers?: number | null;
  /** True unless told. */
  followed?: boolean | null;
  starred?: boolean;
  /** Its posts, the newest first: `o` organic, `s` sponsored, `l` likely. */
  posts: string;
  /** Between two posts. */
  days?: number;
  /** Who pays, in turn. */
  brands?: readonly string[];
}

const STORES = ['posts', 'tallies', 'accounts', 'sequences'] as const;
const CLASSES: Record<string, CountedClass> = { o: 'organic', s: 'sponsored', l: 'likely' };

/**
 * Puts these accounts in the place of all that the ledger holds. A page that is open already does not
 * hear of it.
 * @param page of the extension, that has made the database
 * @param now ms since 1970: when the newest posts were published and seen
 */
export async function seed(page: Page, seeds: readonly Seed[], now: number): Promise<void> {
  for (const name of STORES) await page.evaluate(store, name, []);
  for (const [i, each] of seeds.entries()) {
    const posts = postsOf(each, i + 1, now);
    await page.evaluate(store, 'posts', posts);
    await page.evaluate(store, 'tallies', talliesOf(posts, i + 1));
    await page.evaluate(store, 'accounts', [accountOf(each, i + 1, posts, now - i * 60_000)]);
  }
}

function postsOf(seed: Seed, account: number, now: number): PostRow[] {
  const { network, handle, days = 5, brands = [] } = seed;
  return Array.from(seed.posts, (letter, i): PostRow => {
    const id = `seed${account}x${i}`;
    const when = Math.max(0, now - Math.round((i + 0.5) * days * DAY));
    const counted = CLASSES[letter] ?? 'organic';
    const sponsored = counted === 'sponsored';
    return {
      key: `${network}:${id}`,
      network,
      id,
      url: null,
      author: { account, stableId: null, handle: handle.toLowerCase(), at: now },
      published: when,
      firstSeen: when,
      lastSeen: when,
      when,
      class: counted,
      reading: {
        labelled: false,
        extent: 'whole',
        class: counted,
        kinds: sponsored ? ['author-disclosure'] : [],
        disclosure: sponsored ? 'clear' : 'none',
        brands: sponsored && brands.length > 0 ? [brands[i % brands.length] ?? ''] : [],
        signals: [],
        place: 'feed',
        coAuthors: [],
        judge: 0,
      },
      labels: [],
      aliases: [],
      correction: null,
    };
  });
}

function talliesOf(posts: readonly PostRow[], account: number): TallyRow[] {
  const months = new Map<string, TallyRow>();
  for (const post of posts) {
    const month = monthOf(post.when);
    const tally = months.get(month) ?? { account, month, ...emptyTally() };
    count(tally, post);
    months.set(month, tally);
  }
  return [...months.values()];
}

function count(tally: ReturnType<typeof emptyTally>, { class: counted }: PostRow): void {
  tally[counted]++;
  if (counted !== 'sponsored') return;
  tally.byKind['author-disclosure'] = (tally.byKind['author-disclosure'] ?? 0) + 1;
}

function accountOf(
  { network, handle, name = null, followers = null, followed = true, starred = false }: Seed,
  n: number,
  posts: readonly PostRow[],
  at: number,
): AccountRow {
  const tally = emptyTally();
  for (const post of posts) count(tally, post);
  const known = <T>(value: T | null) => (value === null ? null : { value, at });
  return {
    n,
    network,
    stableId: null,
    handleKey: handle.toLowerCase(),
    handle: { value: handle, at },
    name: known(name),
    url: null,
    followers: known(followers),
    followed: known(followed),
    starred: known(starred),
    lastSeen: posts.length === 0 ? 0 : at,
    listed: followed || starred ? 1 : 0,
    tally,
    drift: driftOf(posts, tally),
  };
}

/** Runs in the page; functions within it have no names, which tsx would ask the page to know. */
async function store(name: string, rows: readonly object[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('adrift');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'relaxed' });
    if (rows.length === 0) transaction.objectStore(name).clear();
    for (const row of rows) transaction.objectStore(name).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
