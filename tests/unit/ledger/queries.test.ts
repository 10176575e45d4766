import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import {
  accountSummary,
  batchesPutOff,
  correctionsOf,
  followedAccounts,
  monthsOf,
  weekTotals,
} from '../../../src/ledger/queries.ts';
import { record as recordOnly } from '../../../src/ledger/record.ts';
import { star } from '../../../src/ledger/star.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { account, author, DAY, eraseAll, labelled, NOW, sighting, verdict } from './fixtures.ts';
import { record } from './recorded.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

beforeEach(eraseAll);

async function recordAll(...sightings: Sighting[]) {
  await record({ sightings, accounts: [] }, NOW);
}

describe('correct', () => {
  it('outranks the verdict, through later readings, until it is taken back', async () => {
    await recordAll(sighting());
    await correct('x:1', 'sponsored', NOW);
    await recordAll(sighting({ extent: 'part' }));
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 0, sponsored: 1 });
    await correct('x:1', null, NOW + 1);
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 1, sponsored: 0 });
    expect(await correctionsOf('x')).toEqual({});
  });

  it('clears a post of its label’s verdict', async () => {
    await recordAll(sighting({ verdict: labelled('platform-ad') }));
    await correct('x:1', 'organic', NOW);
    await recordAll(sighting({ verdict: labelled('platform-ad') }));
    const tally = (await accountSummary(ANN))?.tally;
    expect(tally).toEqual({ organic: 1, sponsored: 0, likely: 0, byKind: {} });
  });

  it('survives that the post’s id is learned, and is known by both keys', async () => {
    await recordAll(sighting({ id: null, fingerprint: '~f1' }));
    await correct('x:~f1', 'sponsored', NOW);
    await recordAll(sighting({ id: '7', fingerprint: '~f1' }));
    expect(await correctionsOf('x')).toEqual({ 'x:7': 'sponsored', 'x:~f1': 'sponsored' });
    expect(await correctionsOf('instagram')).toEqual({});
    await correct('x:~f1', 'organic', NOW + 1);
    expect((await database.posts.get('x:7'))?.class).toBe('organic');
  });

  it('is refused for a post never seen', async () => {
    await expect(correct('x:1', 'sponsored', NOW)).rejects.toThrow('no such post');
    expect(await database.posts.count()).toBe(0);
  });
});

describe('followedAccounts', () => {
  it('lists what the network says is followed and what the user starred', async () => {
    const accounts = [account('ann', { followed: true }), account('bea', { followed: false })];
    await record({ sightings: [], accounts: [...accounts, account('cleo')] }, NOW);
    await star({ network: 'x', handle: 'Bea' }, true, NOW);
    await star({ network: 'tiktok', handle: 'dora' }, true, NOW);
    const names = (await followedAccounts()).map(({ handle }) => handle);
    expect(names).toEqual(['ann', 'bea', 'dora']);
    await record({ sightings: [], accounts: [account('ann', { followed: false })] }, NOW + 1);
    await star({ network: 'x', handle: 'bea' }, false, NOW + 1);
    expect((await followedAccounts()).map(({ handle }) => handle)).toEqual(['dora']);
  });

  it('keeps the star of an account when its id is learned', async () => {
    await star(ANN, true, NOW);
    await recordAll(sighting({ author: author('Ann', { stableId: '5' }) }));
    expect(await followedAccounts()).toMatchObject([{ handle: 'Ann', starred: true }]);
  });
});

it('accountSummary knows no account that was never seen', async () => {
  expect(await accountSummary(ANN)).toBeNull();
  expect(await monthsOf(ANN)).toEqual([]);
});

it('monthsOf fills the months between with nothing', async () => {
  await recordAll(
    sighting({ id: '1', publishedAt: '2026-02-01T00:00:00Z', verdict: labelled('platform-ad') }),
    sighting({ id: '2', publishedAt: '2025-11-30T00:00:00Z', verdict: verdict('likely') }),
  );
  const months = await monthsOf(ANN);
  expect(months.map(({ month, sponsored, likely }) => [month, sponsored, likely])).toEqual([
    ['2025-11', 0, 1],
    ['2025-12', 0, 0],
    ['2026-01', 0, 0],
    ['2026-02', 1, 0],
  ]);
});

it('what the popup asks for reads no post, and no more rows with more posts, also uncounted ones', async () => {
  const rowsRead = async () => {
    let rows = 0;
    const read = <T>(row: T): T => {
      rows++;
      return row;
    };
    for (const table of database.tables) table.hook('reading').subscribe(read);
    await Promise.all([batchesPutOff(), followedAccounts(), weekTotals(NOW)]);
    for (const table of database.tables) table.hook('reading').unsubscribe(read);
    return rows;
  };
  const seen = (from: number) =>
    Array.from({ length: 50 }, (_, i) =>
      sighting({ id: `${from + i}`, author: author(`a${i % 7}`, { followed: true }) }),
    );
  await recordAll(...seen(0));
  expect(await rowsRead()).toBe(7 + 1);
  await recordAll(...seen(50), ...seen(100));
  expect(await rowsRead()).toBe(7 + 1);
  for (let i = 3; i < 9; i++) await recordOnly({ sightings: seen(50 * i), accounts: [] }, NOW);
  expect(await batchesPutOff()).toBe(6);
  expect(await rowsRead()).toBe(7 + 1);
});

it('weekTotals counts distinct posts seen in seven days, also old ones', async () => {
  await recordAll(
    sighting({ id: '1', seenAt: NOW - 8 * DAY }),
    sighting({ id: '2', seenAt: NOW - 8 * DAY, verdict: labelled('platform-ad') }),
    sighting({ id: '2', seenAt: NOW - 6 * DAY }),
    sighting({ id: '3', publishedAt: '2024-01-01T00:00:00Z' }),
  );
  expect(await weekTotals(NOW)).toEqual({ posts: 2, sponsored: 1 });
});
