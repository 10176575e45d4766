import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { tallyOf } from '../../../src/ledger/counts.ts';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { accountSummary, weekTotals } from '../../../src/ledger/queries.ts';
import { record as recordOnly } from '../../../src/ledger/record.ts';
import { star } from '../../../src/ledger/star.ts';
import {
  account,
  author,
  DAY,
  dump,
  eraseAll,
  NOW,
  series,
  sighting,
  tallyRows,
} from './fixtures.ts';
import { record } from './recorded.ts';

/** The schemas as they were shipped; never to be changed. */
const VERSION_1 = {
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
  tallies: '[account+month]',
  accounts: '++n, &[network+stableId], [network+handleKey], listed',
};
const VERSION_2 = { ...VERSION_1, sequences: 'account' };
const VERSION_3 = { ...VERSION_2, synced: 'name' };
const VERSION_4 = {
  ...VERSION_3,
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [class+firstSeen], [network+correction.value]',
};
const VERSION_5 = { ...VERSION_4, backlog: '++n' };
const RISING = Array.from(
  { length: 60 },
  (_, i): CountedClass => (i < 40 ? 'organic' : 'sponsored'),
);

type Row = Record<string, unknown>;
const nameOf = ({ name }: { name: string }) => name;
/** Rows as versions before the fourth stored them: without what there was not yet. */
const OLDER: Record<string, (row: Row) => Row> = {
  posts: ({ places: _, ...row }) => row,
  tallies: ({ own: _, picked: __, ...row }) => row,
  sequences: ({ own: _, picked: __, ...row }) => row,
  accounts: (row) => {
    const { own: _, picked: __, ...tally } = row.tally as Row;
    const { basis: ___, ...drift } = row.drift as Row;
    return { ...row, tally, drift };
  },
};

/** The rows of a store, also of those in which versions before the sixth counted. */
async function rowsOf(name: string): Promise<Row[]> {
  if (name === 'tallies') return (await tallyRows()).map((row) => ({ ...row }));
  if (name !== 'sequences') return (await database.table(name).toArray()) as Row[];
  return (await database.counts.toArray()).map((counts) => {
    const { organic, sponsored, likely } = tallyOf(counts);
    const { months: _, ...newest } = counts;
    return { ...newest, posts: organic + sponsored + likely, sponsored };
  });
}

/** The same rows in a database of an older version. */
async function makeOlder(version: number, stores: object, change = (_: string, row: Row) => row) {
  const names = Object.keys(stores);
  const tables = await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const));
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie('adrift');
  old.version(version).stores({ ...stores });
  const older = (name: string, { moments: _, ...row }: Row) =>
    (version < 4 && OLDER[name]?.(row)) || row;
  for (const [name, rows] of tables) {
    await old.table(name).bulkAdd(rows.map((row) => change(name, older(name, row))));
  }
  old.close();
  await database.open();
}

/** Drift as it was told in version 1. */
function asOf1(name: string, row: Row): Row {
  if (name !== 'accounts') return row;
  const { since: _, evidence: __, ...drift } = row.drift as Row;
  return { ...row, drift: { ...drift, state: 'steady' } };
}

it('takes a ledger of version 1 over: posts and tallies as they were, drift by its new measure', async () => {
  await record({ sightings: series(RISING), accounts: [] }, NOW);
  await record({ sightings: [sighting({ author: author('bo') })], accounts: [] }, NOW);
  const before = await dump();
  await makeOlder(1, VERSION_1, asOf1);
  expect(database.verno).toBe(6);
  expect(await dump()).toEqual(before);
  const drift = (await accountSummary({ network: 'x', handle: 'ann' }))?.drift;
  expect(drift?.state).toBe('up');
  expect(new Date(drift?.since?.at ?? 0).toISOString().slice(0, 10)).toBe('2025-02-10');
});

it('goes on from there', async () => {
  const next = sighting({ id: 'next', publishedAt: '2025-03-10T00:00:00Z' });
  await record({ sightings: [next], accounts: [] }, NOW);
  const summary = await accountSummary({ network: 'x', handle: 'ann' });
  expect(summary?.drift.recent.posts).toBe(21);
  expect(summary?.drift.older.posts).toBe(40);
  const rows = await database.counts.toArray();
  expect(rows.map(({ keys }) => keys.length).sort()).toEqual([1, 61]);
});

it.each([
  [2, VERSION_2],
  [3, VERSION_3],
])(
  'takes a ledger of version %i over: each post with the place it was read in, counted by it',
  async (version, schema) => {
    await Promise.all(database.tables.map((table) => table.clear()));
    const posts = series(RISING).map((seen, i) =>
      i < 30 ? { ...seen, post: { ...seen.post, place: 'profile' as const } } : seen,
    );
    await record({ sightings: posts, accounts: [] }, NOW);
    const before = await dump();
    const told = await accountSummary({ network: 'x', handle: 'ann' });
    await makeOlder(version, schema);
    expect(await dump()).toEqual(before);
    const summary = await accountSummary({ network: 'x', handle: 'ann' });
    expect(summary).toEqual(told);
    expect(summary).toMatchObject({ basis: 'both', drift: { basis: 'feed' } });
    await record({ sightings: [sighting({ id: 'next' })], accounts: [] }, NOW);
    const [row] = await database.counts.toArray();
    expect([row?.keys.length, row?.own.length, row?.picked.length]).toEqual([61, 61, 61]);
  },
);

it.each([
  [4, VERSION_4],
  [5, VERSION_5],
])(
  'takes a ledger of version %i over: in one row an account what was in many, and when posts were seen',
  async (version, schema) => {
    await eraseAll();
    const posts = series(RISING).map((seen, i) => ({ ...seen, seenAt: NOW - i * DAY }));
    const bo = sighting({ id: 'bo', author: author('bo', { stableId: '5' }) });
    await record({ sightings: [...posts, bo], accounts: [account('cleo')] }, NOW);
    const before = await dump();
    await makeOlder(version, schema);
    expect([...database.backendDB().objectStoreNames]).toEqual(database.tables.map(nameOf).sort());
    expect(await dump()).toEqual(before);
    expect(await weekTotals(NOW)).toEqual({ posts: 8, sponsored: 0 });
  },
);

it('takes a ledger of version 5 over with what was still to be counted', async () => {
  await eraseAll();
  const bo = (id: string, seenAt: number) =>
    sighting({ id, author: author('bo', { name: 'Bo', followed: true }), seenAt });
  await record({ sightings: [bo('1', NOW - DAY)], accounts: [] }, NOW);
  const counted = [...(await database.accounts.toArray()), ...(await tallyRows())];
  await recordOnly({ sightings: [bo('1', NOW), bo('2', NOW)], accounts: [] }, NOW);
  expect(await database.backlog.count()).toBe(1);
  expect([...(await database.accounts.toArray()), ...(await tallyRows())]).toEqual(counted);
  await makeOlder(5, VERSION_5);
  expect(await database.backlog.count()).toBe(0);
  const summary = await accountSummary({ network: 'x', handle: 'bo' });
  expect(summary).toMatchObject({ lastSeen: NOW, tally: { organic: 2 } });
  const taken = await dump();
  await eraseAll();
  await record({ sightings: [bo('1', NOW - DAY)], accounts: [] }, NOW);
  await record({ sightings: [bo('1', NOW), bo('2', NOW)], accounts: [] }, NOW);
  expect(taken).toEqual(await dump());
});

it('takes a ledger of version 2 over: what was starred and corrected goes to other browsers from now on', async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await record(
    { sightings: [sighting({ id: 'one' }), sighting({ id: 'two' })], accounts: [] },
    NOW,
  );
  await correct('x:one', 'sponsored', NOW);
  await star({ network: 'x', handle: 'ann' }, true, NOW);
  const shared = await database.synced.toArray();
  expect(shared).toHaveLength(2);
  await makeOlder(2, VERSION_2);
  expect(await database.synced.toArray()).toEqual(shared);
});
