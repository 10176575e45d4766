/*
 * What recording costs. Runs in a page of a real Chromium (tests/tools/bench-ledger.ts), since a
 * database in memory says little of one on a disk.
 */
import Dexie, { type EntityTable } from 'dexie';
import { MOST } from '../../src/ledger/backlog.ts';
import { database, type PostRow } from '../../src/ledger/database.ts';
import { accountInsights } from '../../src/ledger/insights/account.ts';
import { allBrands } from '../../src/ledger/insights/brands.ts';
import { postsPage } from '../../src/ledger/insights/posts.ts';
import { tierShares } from '../../src/ledger/insights/tiers.ts';
import { weeklyTotals } from '../../src/ledger/insights/weeks.ts';
import { batchesPutOff, followedAccounts, weekTotals } from '../../src/ledger/queries.ts';
import { record } from '../../src/ledger/record.ts';
import { catchUp } from '../../src/ledger/write.ts';
import type { Sighting } from '../../src/model/messages.ts';
import { authorOf, batchFrom, DAY, facts, NOW, rowWithAuthor } from './feed.ts';

export interface LedgerBench {
  /** How many were recorded: all that were wanted, or those that the time allowed. */
  posts: number;
  accounts: number;
  /**
   * Time of `record`, and of counting what it put off, / time of a plain `bulkPut` of the same rows in
   * the same batches.
   */
  ratio: number;
  /** The same, when all is seen for the second time, a day later. */
  ratioAgain: number;
  /** The part of `ratio` that a page waits for: all but what was counted at the very end. */
  ratioAnswer: number;
  /** Posts a second, by `record`. */
  perSecond: number;
  /** Rows read when the popup opens, at a tenth of the posts and at all of them. */
  popupRows: [early: number, all: number];
  /** Time the popup's queries take, in ms, at the end. */
  popupMs: number;
  /** Time each query of the dashboard takes, in ms, at the end. */
  dashboardMs: Record<string, number>;
  /** The same where it opens while as much as ever is put off; and how long the worker counts that, ms. */
  popupBehind: { rows: number; ms: number; countingMs: number };
  /** All rows of the ledger as JSON / posts; and what the browser says it takes. */
  bytesJson: number;
  bytesStored: number | null;
}

const BATCH = 50;
const LATER = NOW + DAY;
/** Posts that are seen a second time. */
const AGAIN = 5000;
/** Followed accounts, whatever the number of all: the popup lists these. */
const FOLLOWED = 100;

/** @param minutes after which it stops recording, and measures what there is */
export async function benchLedger(
  posts: number,
  accounts: number,
  minutes: number,
): Promise<LedgerBench> {
  const plain = await emptyDatabases();
  const before = await usage();
  const followed = Array.from({ length: Math.min(FOLLOWED, accounts) }, (_, i) => facts(i));
  for (let i = 0; i < followed.length; i += BATCH)
    await record({ sightings: [], accounts: followed.slice(i, i + BATCH) }, NOW);

  const first = new Stopwatch();
  let early = 0;
  let done = 0;
  const end = performance.now() + minutes * 60_000;
  for (; done < posts && performance.now() < end; done += BATCH) {
    await first.compare(plain, batchFrom(done, Math.min(BATCH, posts - done), accounts), NOW);
    if (early !== 0 || done + BATCH < posts / 10) continue;
    await first.count();
    early = (await popup()).rows;
  }
  const recorded = Math.min(done, posts);
  await first.count();
  const stored = await usage();
  const atRest = await popup();
  const dashboardMs = await dashboardQueries();
  const bytes = await bytesOfRows();

  // The second time on a part, a day later: nothing is new but the time.
  const again = new Stopwatch();
  const part = Math.min(recorded, AGAIN);
  for (let from = 0; from < part; from += BATCH)
    await again.compare(plain, batchFrom(from, Math.min(BATCH, part - from), accounts, DAY), LATER);
  await again.count();
  const behind = await popupBehind(recorded, accounts);
  plain.close();
  await Dexie.delete('plain');
  return {
    posts: recorded,
    accounts,
    ratio: (first.own + first.counting) / first.floor,
    ratioAgain: (again.own + again.counting) / again.floor,
    ratioAnswer: first.own / first.floor,
    perSecond: recorded / ((first.own + first.counting) / 1000),
    popupRows: [early, atRest.rows],
    popupMs: atRest.ms,
    popupBehind: behind,
    bytesJson: bytes / recorded,
    dashboardMs,
    // Both databases hold about the same.
    bytesStored: stored === null || before === null ? null : (stored - before) / 2 / recorded,
  };
}

type Plain = Dexie & { posts: EntityTable<PostRow, 'key'> };

/** The ledger, and a plain store with the same indexes. */
async function emptyDatabases(): Promise<Plain> {
  await Dexie.delete('adrift');
  await Dexie.delete('plain');
  const plain = new Dexie('plain') as Plain;
  const schema = database.posts.schema;
  const indexes = [schema.primKey, ...schema.indexes].map(({ src }) => src).join();
  plain.version(1).stores({ posts: indexes });
  await plain.open();
  await database.open();
  return plain;
}

/** Times of the ledger and of a plain store, in ms. */
class Stopwatch {
  own = 0;
  counting = 0;
  floor = 0;

  async compare(plain: Plain, batch: Sighting[], now: number): Promise<void> {
    this.own += await timeOf(() => record({ sightings: batch, accounts: [] }, now));
    const rows = batch.flatMap((seen) => rowWithAuthor(seen) ?? []);
    this.floor += await timeOf(() => plain.posts.bulkPut(rows));
  }

  /** What recording put off is part of its price. */
  async count(): Promise<void> {
    this.counting += await timeOf(catchUp);
  }
}

/** As many new posts as may be put off, each batch of other accounts, and then the popup. */
async function popupBehind(from: number, accounts: number): Promise<LedgerBench['popupBehind']> {
  for (let i = 1; i < MOST; i++)
    await record({ sightings: batchFrom(from + i * BATCH, BATCH, accounts), accounts: [] }, NOW);
  return { ...(await popup()), countingMs: await timeOf(catchUp) };
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

/** What opening the popup asks for. */
async function popup(): Promise<{ rows: number; ms: number }> {
  let rows = 0;
  const seen = <T>(row: T): T => {
    rows++;
    return row;
  };
  for (const table of database.tables) table.hook('reading').subscribe(seen);
  const ms = await timeOf(async () => {
    await batchesPutOff();
    await followedAccounts();
    await weekTotals(NOW);
  });
  for (const table of database.tables) table.hook('reading').unsubscribe(seen);
  return { rows, ms };
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
