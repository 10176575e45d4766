import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import { star } from '../../../src/ledger/star.ts';
import { author, dump, NOW, series, sighting } from './fixtures.ts';
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
const RISING = Array.from(
  { length: 60 },
  (_, i): CountedClass => (i < 40 ? 'organic' : 'sponsored'),
);

type Row = Record<string, unknown>;
/** Rows as an older version stored them: without what there was not yet. */
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

/** The same rows in a database of an older version. */
async function makeOlder(version: number, stores: object, change = (_: string, row: Row) => row) {
  const tables = await Promise.all(
    Object.keys(stores).map(
      async (name) => [name, (await database.table(name).toArray()) as Row[]] as const,
    ),
  );
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie('adrift');
  old.version(version).stores({ ...stores });
  for (const [name, rows] of tables) {
    await old.table(name).bulkAdd(rows.map((row) => change(name, OLDER[name]?.(row) ?? row)));
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
  expect(database.verno).toBe(5);
  expect(await dump()).toEqual(before);
  expect(await database.sequences.count()).toBe(0);
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
  const rows = await database.sequences.toArray();
  expect(rows.map(({ posts, keys }) => [posts, keys.length])).toEqual([[61, 61]]);
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
    const [row] = await database.sequences.toArray();
    expect([row?.posts, row?.own.length, row?.picked.length]).toEqual([61, 61, 61]);
  },
);

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
