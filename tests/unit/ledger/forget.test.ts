import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import {
  eraseLedger,
  forgetAccount,
  forgetOlder,
  monthsBefore,
} from '../../../src/ledger/forget.ts';
import {
  accountSummary,
  correctionsOf,
  followedAccounts,
  monthsOf,
} from '../../../src/ledger/queries.ts';
import { star } from '../../../src/ledger/star.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { account, author, DAY, dump, eraseAll, NOW, sighting, verdict } from './fixtures.ts';
import { record } from './recorded.ts';
import { anySighting } from './sightings.ts';

beforeEach(eraseAll);

const ANN = { network: 'x', handle: 'ann' } as const;
const NOTHING = { accounts: [], posts: [], tallies: [] };

async function recordAll(...sightings: Sighting[]) {
  await record({ sightings, accounts: [] }, NOW);
}

describe('forgetAccount', () => {
  it('leaves nothing of the account, and all of the others', async () => {
    const bea = sighting({ id: '9', author: author('bea') });
    await recordAll(bea);
    const others = await dump();
    await recordAll(
      sighting({ id: '1', publishedAt: '2025-01-01' }),
      sighting({ id: '2', verdict: verdict('sponsored', ['gifted']) }),
    );
    await star(ANN, true, NOW);
    await correct('x:1', 'sponsored', NOW);
    expect(await forgetAccount({ network: 'x', handle: 'ANN' }, NOW)).toBe(true);
    expect(await dump()).toEqual(others);
    expect(await correctionsOf('x')).toEqual({});
    expect(await database.counts.count()).toBe(await database.accounts.count());
  });

  it('says when there is no such account', async () => {
    await recordAll(sighting());
    const before = await dump();
    expect(await forgetAccount({ network: 'instagram', handle: 'ann' }, NOW)).toBe(false);
    expect(await dump()).toEqual(before);
  });

  it('forgets the account that a handle stands for now, not its namesake of before', async () => {
    await recordAll(
      sighting({ id: '1', author: author('ann', { stableId: '5' }), seenAt: NOW - 9 }),
      sighting({ id: '2', author: author('ann', { stableId: '6' }) }),
    );
    await forgetAccount(ANN, NOW);
    expect((await database.accounts.toArray()).map(({ stableId }) => stableId)).toEqual(['5']);
    expect(await database.posts.toCollection().keys()).toEqual(['x:1']);
  });

  it('lets it come back with its next post, without its past', async () => {
    await recordAll(sighting({ id: '1' }), sighting({ id: '2' }));
    await star(ANN, true, NOW);
    await forgetAccount(ANN, NOW);
    expect(await accountSummary(ANN)).toBeNull();
    await recordAll(sighting({ id: '3' }));
    expect(await accountSummary(ANN)).toMatchObject({ starred: false, tally: { organic: 1 } });
  });
});

it('eraseLedger leaves no row in any table', async () => {
  await recordAll(sighting(), sighting({ id: '2', network: 'instagram' }));
  await star({ network: 'x', handle: 'nobody' }, true, NOW);
  await eraseLedger();
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(
    database.tables.map(() => 0),
  );
  await recordAll(sighting());
  expect(await database.posts.count()).toBe(1);
});

describe('forgetOlder', () => {
  it('goes by when a post was last seen, not by its date', async () => {
    await recordAll(
      sighting({ id: '1', publishedAt: '2024-01-01' }),
      sighting({ id: '2', seenAt: NOW - 40 * DAY }),
      sighting({ id: '3', seenAt: NOW - 40 * DAY }),
      sighting({ id: '3', seenAt: NOW - 2 * DAY }),
    );
    expect(await forgetOlder(NOW - 30 * DAY)).toBe(1);
    expect(await database.posts.toCollection().keys()).toEqual(['x:1', 'x:3']);
    expect((await monthsOf(ANN)).filter(({ organic }) => organic > 0)).toHaveLength(2);
  });

  it('keeps whom the user follows or starred, and lets go of whom nothing is left of', async () => {
    const old = NOW - 40 * DAY;
    const by = (handle: string) => sighting({ id: handle, author: author(handle), seenAt: old });
    await record({ sightings: [], accounts: [account('followed', { followed: true })] }, old);
    await recordAll(by('followed'), by('starred'), by('passer-by'));
    await star({ network: 'x', handle: 'starred' }, true, old);
    expect(await forgetOlder(NOW - 30 * DAY)).toBe(3);
    const listed = await followedAccounts();
    expect(listed.map(({ handle, tally }) => [handle, tally.organic])).toEqual([
      ['followed', 0],
      ['starred', 0],
    ]);
    expect(await database.accounts.count()).toBe(2);
  });

  it('deletes more than one batch', async () => {
    const many = Array.from({ length: 2300 }, (_, i) =>
      sighting({ id: `${i}`, seenAt: NOW - 40 * DAY }),
    );
    await recordAll(...many);
    expect(await forgetOlder(NOW)).toBe(2300);
    expect(await dump()).toEqual(NOTHING);
  });

  it('leaves what would be there if the old posts had never been seen', async () => {
    const seen = fc.array(anySighting, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(seen, fc.nat(90), async (sightings, days) => {
        const before = NOW - days * DAY;
        await eraseAll();
        await recordAll(...sightings);
        const kept = new Set(
          (await database.posts.toArray()).flatMap(({ key, aliases, lastSeen }) =>
            lastSeen >= before ? [key, ...aliases] : [],
          ),
        );
        await forgetOlder(before);
        const after = (await database.accounts.toArray()).flatMap(
          ({ network, handleKey, tally }) =>
            tally.organic + tally.sponsored + tally.likely === 0
              ? []
              : [{ network, handleKey, tally }],
        );
        const posts = await database.posts.toArray();
        expect(posts.every(({ lastSeen }) => lastSeen >= before)).toBe(true);
        await eraseAll();
        await recordAll(
          ...sightings.filter(({ key, fingerprint, post }) =>
            [key, `${post.network}:${fingerprint}`].some((name) => kept.has(name)),
          ),
        );
        expect(await database.posts.toArray().then(keys)).toEqual(keys(posts));
        const never = (await database.accounts.toArray()).flatMap(
          ({ network, handleKey, tally }) =>
            tally.organic + tally.sponsored + tally.likely === 0
              ? []
              : [{ network, handleKey, tally }],
        );
        expect(counts(after)).toEqual(counts(never));
      }),
      { numRuns: 60 },
    );
  });
});

const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
/** Without names: an account may have shown its newest only beside a post that is gone. */
const counts = (rows: readonly { network: string; tally: object }[]) =>
  rows.map(({ network, tally }) => `${network} ${JSON.stringify(sorted(tally))}`).sort();
const sorted = (tally: object): unknown =>
  Object.entries(tally)
    .map(([name, value]) => [name, typeof value === 'object' ? sorted(value as object) : value])
    .sort();

it.each([
  ['2026-06-15', 6, '2025-12-15'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2028-08-31', 6, '2028-02-29'],
  ['2026-03-31', 12, '2025-03-31'],
  ['2026-01-15', 24, '2024-01-15'],
])('%s, %i months before, is %s', (from, months, until) => {
  expect(new Date(monthsBefore(Date.parse(from), months)).toISOString().slice(0, 10)).toBe(until);
});
