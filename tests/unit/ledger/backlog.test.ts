import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { MOST } from '../../../src/ledger/backlog.ts';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary, batchesPutOff } from '../../../src/ledger/queries.ts';
import { record } from '../../../src/ledger/record.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { author, DAY, eraseAll, NOW, sighting, tallyRows, verdict } from './fixtures.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

beforeEach(eraseAll);

function see(...sightings: Sighting[]) {
  return record({ sightings, accounts: [] }, NOW + DAY);
}

it('waits until it is asked for, and is then done once', async () => {
  await see(sighting({ id: '1' }), sighting({ id: '2', verdict: verdict('sponsored') }));
  expect(await database.counts.count()).toBe(0);
  expect(await batchesPutOff()).toBe(1);
  await Promise.all([catchUp(), catchUp()]);
  await catchUp();
  expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 1, sponsored: 1 });
  expect(await batchesPutOff()).toBe(0);
});

it('is done before anything else is written', async () => {
  await see(sighting({ id: '1' }));
  await correct('x:1', 'sponsored', NOW);
  expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 0, sponsored: 1 });
});

it('never grows beyond its bound', async () => {
  for (let i = 1; i < MOST; i++) await see(sighting({ id: `${i}` }));
  expect(await database.backlog.count()).toBe(MOST - 1);
  expect((await accountSummary(ANN))?.tally.organic).toBe(0);
  await see(sighting({ id: 'last' }));
  expect(await database.backlog.count()).toBe(0);
  expect((await accountSummary(ANN))?.tally.organic).toBe(MOST);
});

it('has nothing to do for a post that was seen before', async () => {
  await see(sighting());
  await catchUp();
  await see(sighting());
  expect(await batchesPutOff()).toBe(0);
});

it('keeps for later when an account was seen last, where that is all that is new', async () => {
  const bea = (seenAt: number) => sighting({ author: author('bea', { name: 'Bea' }), seenAt });
  await see(bea(NOW));
  await catchUp();
  await see(bea(NOW + DAY));
  expect((await database.accounts.toArray()).map(({ lastSeen }) => lastSeen)).toEqual([NOW]);
  await catchUp();
  const [row] = await database.accounts.toArray();
  expect([row?.lastSeen, row?.name?.at]).toEqual([NOW + DAY, NOW + DAY]);
});

it('does not hide which of two accounts has a handle', async () => {
  const seen = (id: string, stableId: string | null, seenAt: number) =>
    sighting({ id, author: author('ann', { stableId }), seenAt });
  await see(seen('1', '5', NOW));
  await see(seen('2', '6', NOW + 1));
  // Only the time is new, but it gives the handle back to the first.
  await see(seen('1', '5', NOW + 2));
  await see(seen('3', null, NOW + 3));
  await catchUp();
  const rows = await database.accounts.toArray();
  expect(rows.map(({ stableId, tally }) => [stableId, tally.organic])).toEqual([
    ['5', 2],
    ['6', 1],
  ]);
});

it('counts a post once whose account joins another in the very batch that shows it again', async () => {
  await see(sighting({ id: '1', verdict: verdict('sponsored') }));
  await see(sighting({ id: '2', author: author('annie', { stableId: '5' }), seenAt: NOW }));
  await see(sighting({ id: '1', author: author('ann', { stableId: '5' }), seenAt: NOW + 1 }));
  await catchUp();
  const tallies = await tallyRows();
  expect(tallies.map(({ organic, sponsored, likely }) => [organic, sponsored, likely])).toEqual([
    [1, 1, 0],
  ]);
  const [post] = await database.posts.toArray();
  expect(post?.author?.account).toBe(tallies[0]?.account);
  expect(await database.accounts.count()).toBe(1);
});

it('is no news where something later was read already, and not counted yet', async () => {
  const cleo = (handle: string, followed: boolean, seenAt: number) =>
    sighting({ author: author(handle, { stableId: '5', followed }), seenAt });
  await see(cleo('cleo', true, NOW));
  await catchUp();
  await see(cleo('cleo', true, NOW + 5));
  await see(cleo('cleopatra', false, NOW + 3));
  await catchUp();
  const [row] = await database.accounts.toArray();
  expect(row).toMatchObject({ handleKey: 'cleo', listed: 1, followed: { value: true } });
  expect(await accountSummary({ network: 'x', handle: 'cleo' })).not.toBeNull();
});
