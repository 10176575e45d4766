import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import { record } from '../../../src/ledger/record.ts';
import { author, dump, NOW, series, sighting } from './fixtures.ts';

/** The schema as it was shipped; never to be changed. */
const VERSION_1 = {
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
  tallies: '[account+month]',
  accounts: '++n, &[network+stableId], [network+handleKey], listed',
};
const RISING = Array.from(
  { length: 60 },
  (_, i): CountedClass => (i < 40 ? 'organic' : 'sponsored'),
);

/** The same rows in a database of version 1, with drift as it was told then. */
async function makeVersion1() {
  const tables = await Promise.all(
    ['posts', 'tallies', 'accounts'].map(
      async (name) => [name, await database.table(name).toArray()] as const,
    ),
  );
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie('adrift');
  old.version(1).stores(VERSION_1);
  for (const [name, rows] of tables) {
    await old.table(name).bulkAdd(rows.map((row) => (name === 'accounts' ? asOf1(row) : row)));
  }
  old.close();
}

function asOf1(row: { drift: object }) {
  const { since: _, evidence: __, ...drift } = row.drift as { since?: unknown; evidence?: unknown };
  return { ...row, drift: { ...drift, state: 'steady' } };
}

it('takes a ledger of version 1 over: posts and tallies as they were, drift by its new measure', async () => {
  await record({ sightings: series(RISING), accounts: [] }, NOW);
  await record({ sightings: [sighting({ author: author('bo') })], accounts: [] }, NOW);
  const before = await dump();
  await makeVersion1();
  await database.open();
  expect(database.verno).toBe(3);
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
