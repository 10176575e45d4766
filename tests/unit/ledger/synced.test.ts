import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { absorb } from '../../../src/ledger/absorb.ts';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary, correctionsOf, followedAccounts } from '../../../src/ledger/queries.ts';
import { star } from '../../../src/ledger/star.ts';
import type { SyncEntry } from '../../../src/model/sync.ts';
import { account, author, DAY, eraseAll, labelled, NOW, sighting } from './fixtures.ts';
import { record } from './recorded.ts';

beforeEach(eraseAll);

const ANN = { network: 'x', stableId: null, handle: 'ann' } as const;

/** What is synced: name, value and time. */
async function synced() {
  return (await database.synced.toArray()).map(({ name, value, at }) => [name, value, at - NOW]);
}

function read(facts: Parameters<typeof account>[1], at: number, handle = 'ann') {
  return record({ sightings: [], accounts: [account(handle, facts)] }, at);
}

describe('stars', () => {
  it('are dated after all that is known, so that the user’s act holds', async () => {
    await absorb([{ kind: 'star', ...ANN, value: true, at: NOW + 9 }], NOW);
    await star(ANN, false, NOW);
    expect((await accountSummary(ANN))?.starred).toBe(false);
    expect(await synced()).toEqual([['star x:@ann', false, 10]]);
  });

  it('also after what was taken away of an account never seen', async () => {
    await absorb([{ kind: 'star', ...ANN, value: false, at: NOW + 9 }], NOW);
    expect(await database.accounts.count(), 'nothing to list').toBe(0);
    await star(ANN, true, NOW);
    expect(await synced()).toEqual([['star x:@ann', true, 10]]);
  });

  it('go under the id once it is known, and under the handle for who does not know it', async () => {
    await star(ANN, true, NOW);
    await read({ stableId: '5' }, NOW);
    await star(ANN, false, NOW + 1);
    expect(await synced()).toEqual([
      ['star x:#5', false, 1],
      ['star x:@ann', false, 1],
    ]);
  });
});

describe('accounts that share a handle', () => {
  it('stay apart where an entry names one by an old handle that another has taken', async () => {
    await read({ stableId: '5' }, NOW, 'annie');
    await record({ sightings: [sighting({ author: author('ann') })], accounts: [] }, NOW);
    await absorb([{ kind: 'star', ...ANN, stableId: '5', value: true, at: NOW }], NOW);
    const rows = await database.accounts.toArray();
    expect(rows.map(({ handleKey, listed, tally }) => [handleKey, listed, tally.organic])).toEqual([
      ['annie', 1, 0],
      ['ann', 0, 1],
    ]);
  });

  it('do not speak for each other', async () => {
    await read({ stableId: '5' }, NOW);
    await read({ stableId: '6' }, NOW + 1);
    await absorb([{ kind: 'follow', ...ANN, value: true, at: NOW + 1 }], NOW + 1);
    await read({ stableId: '5', followed: false }, NOW);
    expect(await synced()).toEqual([
      ['follow x:#6', true, 1],
      ['follow x:@ann', true, 1],
    ]);
  });
});

describe('what the network says of following', () => {
  it('is news when it changes, and once a month', async () => {
    expect(await read({ followed: false }, NOW)).toBe(false);
    expect(await read({ followed: true }, NOW + 1)).toBe(true);
    expect(await read({ followed: true }, NOW + DAY)).toBe(false);
    expect(await read({ followed: null }, NOW + 40 * DAY)).toBe(false);
    expect(await read({ followed: true }, NOW + 40 * DAY)).toBe(true);
    expect(await read({ followed: false }, NOW + 41 * DAY)).toBe(true);
    expect(await read({ followed: false }, NOW + 99 * DAY)).toBe(false);
    expect(await synced()).toEqual([['follow x:@ann', false, 41 * DAY]]);
  });

  it('is believed of this browser’s pages over a clock that ran ahead', async () => {
    await absorb([{ kind: 'follow', ...ANN, value: true, at: NOW + 365 * DAY }], NOW);
    expect(await followedAccounts()).toHaveLength(1);
    await read({ followed: false }, NOW + 1);
    expect(await followedAccounts()).toHaveLength(0);
    expect(await synced()).toEqual([['follow x:@ann', false, 365 * DAY + 1]]);
  });

  it('corrects what another browser read earlier', async () => {
    await read({ followed: false }, NOW);
    await absorb([{ kind: 'follow', ...ANN, value: true, at: NOW - 1 }], NOW);
    expect(await followedAccounts()).toHaveLength(0);
    expect(await synced()).toEqual([['follow x:@ann', false, 0]]);
  });
});

describe('corrections', () => {
  const early: SyncEntry = { kind: 'correction', key: 'x:~f1', value: 'organic', at: NOW };

  it('made elsewhere wait for the post, under any of its keys', async () => {
    await absorb([early], NOW);
    expect(await correctionsOf('x')).toEqual({ 'x:~f1': 'organic' });
    const ad = sighting({ id: '7', verdict: labelled('platform-ad') });
    await record({ sightings: [ad], accounts: [] }, NOW);
    expect((await database.posts.get('x:7'))?.class).toBe('sponsored');
    await record({ sightings: [{ ...ad, fingerprint: '~f1' }], accounts: [] }, NOW);
    expect((await database.posts.get('x:7'))?.class).toBe('organic');
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 1, sponsored: 0 });
  });

  it('made elsewhere change a post that is there, and its tally', async () => {
    await record({ sightings: [sighting()], accounts: [] }, NOW);
    await absorb([{ ...early, key: 'x:1', value: 'sponsored' }], NOW);
    expect((await accountSummary(ANN))?.tally.sponsored).toBe(1);
    await absorb([{ ...early, key: 'x:1', value: null, at: NOW + 1 }], NOW);
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 1, sponsored: 0 });
    expect(await correctionsOf('x')).toEqual({});
  });

  it('made here hold, also where another browser’s clock ran ahead', async () => {
    await record({ sightings: [sighting()], accounts: [] }, NOW);
    await absorb([{ ...early, key: 'x:1', value: 'sponsored', at: NOW + 9 }], NOW);
    await correct('x:1', 'organic', NOW);
    await record({ sightings: [sighting()], accounts: [] }, NOW);
    expect(await correctionsOf('x')).toEqual({ 'x:1': 'organic' });
    expect(await synced()).toEqual([['correction x:1', 'organic', 10]]);
  });
});

it('takes in what is whole, entry by entry, in batches that are whole', async () => {
  const stars = Array.from({ length: 120 }, (_, i): SyncEntry => {
    return { kind: 'star', ...ANN, handle: `a${i}`, value: true, at: NOW };
  });
  expect(await absorb(stars, NOW)).toHaveLength(120);
  expect(await followedAccounts()).toHaveLength(120);
  const rows = await database.accounts.toArray();
  await absorb(stars, NOW + 1);
  expect(await database.accounts.toArray()).toEqual(rows);
});

it('a ledger of version 1 shares what it has', async () => {
  await star(ANN, true, NOW);
  await read({ followed: true, stableId: '5' }, NOW, 'bea');
  await read({ followed: false }, NOW, 'cleo');
  await record({ sightings: [sighting({ author: author('dan') })], accounts: [] }, NOW);
  await correct('x:1', 'sponsored', NOW);
  const expected = await database.synced.toArray();
  expect(expected).toHaveLength(3);
  const rows = {
    accounts: await database.accounts.toArray(),
    posts: await database.posts.toArray(),
  };
  await database.delete();
  const old = new Dexie('adrift');
  old.version(1).stores({
    posts:
      'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
    tallies: '[account+month]',
    accounts: '++n, &[network+stableId], [network+handleKey], listed',
  });
  await old.table('accounts').bulkPut(rows.accounts);
  await old.table('posts').bulkPut(rows.posts);
  old.close();
  await database.open();
  expect(await database.synced.toArray()).toEqual(expected);
  expect(await followedAccounts()).toHaveLength(2);
});
