/*
 * What recording costs. Runs in a page of a real Chromium (tests/tools/bench-ledger.ts), since a
 * database in memory says little of one on a disk.
 */
import Dexie, { type EntityTable } from 'dexie';
import { database, type PostRow } from '../../src/ledger/database.ts';
import { accountInsights } from '../../src/ledger/insights/account.ts';
import { allBrands } from '../../src/ledger/insights/brands.ts';
import { postsPage } from '../../src/ledger/insights/posts.ts';
import { tierShares } from '../../src/ledger/insights/tiers.ts';
import { weeklyTotals } from '../../src/ledger/insights/weeks.ts';
import { rowOf } from '../../src/ledger/merge.ts';
import { followedAccounts, weekTotals } from '../../src/ledger/queries.ts';
import { record } from '../../src/ledger/record.ts';
import type { Sighting } from '../../src/model/messages.ts';
import type { AccountFacts } from '../../src/model/post.ts';

export interface LedgerBench {
  posts: number;
  accounts: number;
  /** Time of `record` / time of a plain `bulkPut` of the same rows in the same batches. */
  ratio: number;
  /** The same, when all is seen for the second time. */
  ratioAgain: number;
  /** Posts a second, by `record`. */
  perSecond: number;
  /** Rows read when the popup opens, at a tenth of the posts and at all of them. */
  popupRows: [early: number, all: number];
  /** Time the popup's queries take, in ms, at the end. */
  popupMs: number;
  /** Time each query of the dashboard takes, in ms, at the end. */
  dashboardMs: Record<string, number>;
  /** All rows of the ledger as JSON / posts; and what the browser says it takes. */
  bytesJson: number;
  bytesStored: number | null;
}

const BATCH = 50;
const NOW = Date.UTC(2026, 5, 15);
const HOUR = 3_600_000;
/** Followed accounts, whatever the number of all: the popup lists these. */
const FOLLOWED = 100;

export async function benchLedger(posts: number, accounts: number): Promise<LedgerBench> {
  await Dexie.delete('adrift');
  await Dexie.delete('plain');
  const plain = new Dexie('plain') as Dexie & { posts: EntityTable<PostRow, 'key'> };
  const schema = database.posts.schema;
  const indexes = [schema.primKey, ...schema.indexes].map(({ src }) => src).join();
  plain.version(1).stores({ posts: indexes });
  await plain.open();
  await database.open();
  const before = await usage();
  const followed = Array.from({ length: Math.min(FOLLOWED, accounts) }, (_, i) => facts(i));
  for (let i = 0; i < followed.length; i += BATCH)
    await record({ sightings: [], accounts: followed.slice(i, i + BATCH) }, NOW);

  let own = 0;
  let floor = 0;
  let early = 0;
  for (let from = 0; from < posts; from += BATCH) {
    const batch = batchFrom(from, Math.min(BATCH, posts - from), accounts);
    own += await timeOf(() => record({ sightings: batch, accounts: [] }, NOW));
    const rows = batch.flatMap((seen) => rowWithAuthor(seen) ?? []);
    floor += await timeOf(() => plain.posts.bulkPut(rows));
    if (from + BATCH >= posts / 10 && early === 0) early = await popupRows();
  }
  const stored = (await usage()) ?? null;
  // The second time on a part: everything was seen before, and nothing changes.
  const part = Math.min(posts, 5000);
  let again = 0;
  let floorAgain = 0;
  for (let from = 0; from < part; from += BATCH) {
    const batch = batchFrom(from, Math.min(BATCH, part - from), accounts);
    again += await timeOf(() => record({ sightings: batch, accounts: [] }, NOW));
    const rows = batch.flatMap((seen) => rowWithAuthor(seen) ?? []);
    floorAgain += await timeOf(() => plain.posts.bulkPut(rows));
  }
  const all = await popupRows();
  const popupMs = await timeOf(popupQueries);
  const dashboardMs = await dashboardQueries();
  const bytes = await bytesOfRows();
  plain.close();
  await Dexie.delete('plain');
  return {
    posts,
    accounts,
    ratio: own / floor,
    ratioAgain: again / floorAgain,
    perSecond: posts / (own / 1000),
    popupRows: [early, all],
    popupMs,
    dashboardMs,
    bytesJson: bytes / posts,
    // Both databases hold about the same.
    bytesStored: stored === null || before === null ? null : (stored - before) / 2 / posts,
  };
}

/** A feed: each post by another account, three in ten with some commercial evidence. */
function batchFrom(from: number, count: number, accounts: number): Sighting[] {
  return Array.from({ length: count }, (_, i) => postAt(from + i, accounts));
}

function postAt(n: number, accounts: number): Sighting {
  const account = (n * 7919) % accounts;
  const when = NOW - (n % 8760) * HOUR;
  const sponsored = n % 10 < 2;
  return {
    key: `instagram:${idOf(n)}`,
    fingerprint: null,
    post: {
      network: 'instagram',
      id: idOf(n),
      url: `https://www.instagram.com/p/C${n.toString(36)}xyz/`,
      author: authorOf(account),
      coAuthors: [],
      publishedAt: new Date(when).toISOString(),
      place: 'feed',
      extent: 'whole',
    },
    verdict: {
      class: sponsored ? 'sponsored' : n % 10 === 2 ? 'likely' : 'organic',
      kinds: sponsored ? ['author-disclosure'] : [],
      disclosure: sponsored ? 'clear' : 'none',
      rule: null,
      brands: sponsored ? ['glowlab'] : [],
      signals: sponsored ? [SIGNAL] : [],
    },
    seenAt: NOW - (n % 1000),
  };
}

function idOf(n: number): string {
  return `31${String(n).padStart(17, '0')}`;
}

const SIGNAL = {
  kind: 'author-disclosure',
  evidence: '#advertentie',
  where: 'text',
  start: 0,
  end: 12,
  strength: 'strong',
} as const;

function authorOf(n: number) {
  const handle = `some.account.${n}`;
  const url = `https://www.instagram.com/${handle}/`;
  const rest = { name: `Some Account ${n}`, url, followers: 1000 + n, followed: null };
  return { stableId: `${5e9 + n}`, handle, ...rest };
}

function facts(n: number): AccountFacts {
  return { network: 'instagram', ...authorOf(n), followed: true };
}

function rowWithAuthor(seen: Sighting): PostRow | null {
  const row = rowOf(seen, NOW);
  const { stableId = null, handle = '' } = seen.post.author ?? {};
  if (row === null || stableId === null) return null;
  return { ...row, author: { account: Number(stableId) - 5e9 + 1, stableId, handle, at: NOW } };
}

async function popupQueries(): Promise<void> {
  await followedAccounts();
  await weekTotals(NOW);
}

async function dashboardQueries(): Promise<Record<string, number>> {
  const account = { network: 'instagram', handle: authorOf(0).handle } as const;
  const first = await postsPage(account, null, 25);
  const times: Record<string, number> = {};
  for (const [name, query] of Object.entries({
    tierShares,
    'weeklyTotals, 52 weeks': () => weeklyTotals(NOW, 52),
    allBrands,
    accountInsights: () => accountInsights(account),
    'postsPage, the second': () => postsPage(account, first.next, 25),
  }))
    times[name] = await timeOf(query);
  return times;
}

async function popupRows(): Promise<number> {
  let rows = 0;
  const seen = <T>(row: T): T => {
    rows++;
    return row;
  };
  for (const table of database.tables) table.hook('reading').subscribe(seen);
  await popupQueries();
  for (const table of database.tables) table.hook('reading').unsubscribe(seen);
  return rows;
}

async function bytesOfRows(): Promise<number> {
  let bytes = 0;
  for (const table of database.tables)
    await table.each((row) => {
      bytes += JSON.stringify(row).length;
    });
  return bytes;
}

async function usage(): Promise<number | null> {
  return (await navigator.storage?.estimate?.())?.usage ?? null;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, { benchLedger });
