import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/ledger/database.ts';
import { glanceAtFollowed } from '../../../src/ledger/glance.ts';
import { followedAccounts } from '../../../src/ledger/queries.ts';
import { record as recordOnly } from '../../../src/ledger/record.ts';
import { SCHEMA } from '../../../src/ledger/version.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import { account, NOW, series } from './fixtures.ts';
import { record } from './recorded.ts';

beforeEach(async () => {
  database.close();
  await Dexie.delete('adrift');
});

describe('glanceAtFollowed', () => {
  it('shows what the whole query shows', async () => {
    await database.open();
    await record(
      { sightings: series(['organic', 'sponsored', 'likely'], 'ann'), accounts: [] },
      NOW,
    );
    const followed = ['ann', 'bob'].map((handle) => account(handle, { followed: true }));
    await record({ sightings: [], accounts: [...followed, account('eve')] }, NOW);
    const all = await followedAccounts();
    expect(all.map(({ handle }) => handle)).toEqual(['ann', 'bob']);
    expect(await glanceAtFollowed()).toEqual(all);
  });

  it('shows numbers as they are while some are still to be counted', async () => {
    await database.open();
    const ann = account('ann', { followed: true });
    await recordOnly({ sightings: series(['organic'], 'ann'), accounts: [ann] }, NOW);
    expect((await glanceAtFollowed())?.map(({ tally }) => tally.organic)).toEqual([0]);
    await catchUp();
    expect((await glanceAtFollowed())?.map(({ tally }) => tally.organic)).toEqual([1]);
  });

  it('sees nothing where there is no database, and makes none', async () => {
    expect(await glanceAtFollowed()).toBeNull();
    expect(await Dexie.exists('adrift')).toBe(false);
  });

  it('leaves a database of another version to those who can bring it up to date', async () => {
    const older = new Dexie('adrift');
    older.version(SCHEMA - 1).stores({ accounts: '++n, listed' });
    await older.open();
    await older.table('accounts').add({ listed: 1 });
    older.close();
    expect(await glanceAtFollowed()).toBeNull();
  });

  it('knows the version that the database has', () => {
    expect(database.verno).toBe(SCHEMA);
  });
});
