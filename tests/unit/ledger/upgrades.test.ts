import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { Door, type News } from '../../../src/ledger/opening.ts';
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
import { asStored, type Row, rowsOf, SCHEMAS } from './older.ts';
import { record } from './recorded.ts';

const RISING = Array.from(
  { length: 60 },
  (_, i): CountedClass => (i < 40 ? 'organic' : 'sponsored'),
);

const nameOf = ({ name }: { name: string }) => name;

/** The same rows in a database of an older version. */
async function makeOlder(version: number, change = (_: string, row: Row) => row, open = true) {
  const stores = SCHEMAS[version] ?? {};
  const names = Object.keys(stores);
  const tables = await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const));
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie('adrift');
  old.version(version).stores({ ...stores });
  for (const [name, rows] of tables) {
    await old.table(name).bulkAdd(rows.map((row) => change(name, asStored(version, name, row))));
  }
  old.close();
  database.close();
  if (open) await database.open();
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
  await makeOlder(1, asOf1);
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

it.each([2, 3])(
  'takes a ledger of version %i over: each post with the place it was read in, counted by it',
  async (version) => {
    await Promise.all(database.tables.map((table) => table.clear()));
    const posts = series(RISING).map((seen, i) =>
      i < 30 ? { ...seen, post: { ...seen.post, place: 'profile' as const } } : seen,
    );
    await record({ sightings: posts, accounts: [] }, NOW);
    const before = await dump();
    const told = await accountSummary({ network: 'x', handle: 'ann' });
    await makeOlder(version);
    expect(await dump()).toEqual(before);
    const summary = await accountSummary({ network: 'x', handle: 'ann' });
    expect(summary).toEqual(told);
    expect(summary).toMatchObject({ basis: 'both', drift: { basis: 'feed' } });
    await record({ sightings: [sighting({ id: 'next' })], accounts: [] }, NOW);
    const [row] = await database.counts.toArray();
    expect([row?.keys.length, row?.own.length, row?.picked.length]).toEqual([61, 61, 61]);
  },
);

it.each([4, 5])(
  'takes a ledger of version %i over: in one row an account what was in many, and when posts were seen',
  async (version) => {
    await eraseAll();
    const posts = series(RISING).map((seen, i) => ({ ...seen, seenAt: NOW - i * DAY }));
    const bo = sighting({ id: 'bo', author: author('bo', { stableId: '5' }) });
    await record({ sightings: [...posts, bo], accounts: [account('cleo')] }, NOW);
    const before = await dump();
    await makeOlder(version);
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
  await makeOlder(5);
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
  await makeOlder(2);
  expect(await database.synced.toArray()).toEqual(shared);
});

it.each(['reading', 'author', 'when'])(
  'takes a ledger of version 1 over in which a post has no %s: it is rebuilt with all others at once',
  async (field) => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await record({ sightings: series(['organic', 'sponsored']), accounts: [] }, NOW);
    const [first] = await database.posts.toArray();
    const spoil = (name: string, row: Row) => {
      const { [field]: _, ...rest } = row;
      return name === 'posts' && row.key === first?.key ? rest : row;
    };
    await makeOlder(1, spoil, false);
    const news: News[] = [];
    const door = new Door((said) => news.push(said));
    const lost = field === 'when' ? 0 : 1;
    await door.run(() => record({ sightings: [sighting({ id: 'next' })], accounts: [] }, NOW));
    expect(await database.posts.count()).toBe(3 - lost);
    expect(news).toEqual([{ kind: 'repaired', posts: 2 - lost, lost }]);
  },
);
