import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { emptyTally } from '../../../src/ledger/counts.ts';
import { type CountedClass, database, type SeenTally } from '../../../src/ledger/database.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import { record } from '../../../src/ledger/record.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import type { Correction, Sighting } from '../../../src/model/messages.ts';
import type { Sample } from '../../../src/model/tally.ts';
import {
  account,
  author,
  dump,
  eraseAll,
  labelled,
  NOW,
  series,
  sighting,
  tallyRows,
  verdict,
} from './fixtures.ts';
import { anyAccount, anySighting } from './sightings.ts';

beforeEach(eraseAll);

async function recordAll(...sightings: Sighting[]) {
  await record({ sightings, accounts: [] }, NOW);
  await catchUp();
}

/** The tallies as a plain recount of the posts has them. */
async function recount() {
  const months = new Map<string, Omit<SeenTally, 'byKind'>>();
  for (const post of await database.posts.toArray()) {
    if (post.author === null) continue;
    const month = new Date(post.published ?? post.firstSeen).toISOString().slice(0, 7);
    const name = `${post.author.account} ${month}`;
    const { byKind: _, ...none } = emptyTally();
    const counts = months.get(name) ?? none;
    const said = post.correction?.value ?? post.reading.class;
    counts[said]++;
    const onProfile = post.places.filter((place) => place === 'profile');
    if (onProfile.length > 0) count(counts.own, said);
    if (onProfile.length < post.places.length) count(counts.picked, said);
    months.set(name, counts);
  }
  return Object.fromEntries(months);
}

function count(sample: Sample, said: CountedClass) {
  sample.posts++;
  if (said === 'sponsored') sample.sponsored++;
}

async function tallied() {
  return Object.fromEntries(
    (await tallyRows()).map(({ account: n, month, byKind, ...counts }) => [
      `${n} ${month}`,
      counts,
    ]),
  );
}

describe('record, in any order', () => {
  it('gives one ledger, however the same sightings are ordered, repeated and split', async () => {
    const cases = fc
      .record({
        sightings: fc.array(anySighting, { maxLength: 25 }),
        accounts: fc.array(anyAccount, { maxLength: 4 }),
      })
      .chain(({ sightings, accounts }) =>
        fc.record({
          sightings: fc.constant(sightings),
          accounts: fc.constant(accounts),
          order: fc.shuffledSubarray([...sightings, ...sightings.slice(0, 8)], {
            minLength: sightings.length + Math.min(8, sightings.length),
          }),
          size: fc.integer({ min: 1, max: 9 }),
          counted: fc.array(fc.boolean(), { minLength: 33, maxLength: 33 }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ({ sightings, accounts, order, size, counted }) => {
        await eraseAll();
        await record({ sightings, accounts }, NOW);
        const once = await dump();
        await eraseAll();
        for (let i = 0; i < order.length; i += size) {
          await record({ sightings: order.slice(i, i + size), accounts: [] }, NOW);
          if (counted[i]) await catchUp();
        }
        await record({ sightings: [], accounts: accounts.toReversed() }, NOW);
        expect(await dump()).toEqual(once);
      }),
      { numRuns: 120 },
    );
  });

  it('keeps the tallies at what a recount of the posts gives, corrections in between', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: anySighting },
      fc.constant('look' as const),
      fc.record({
        post: fc.nat(30),
        correction: fc.constantFrom<Correction | null>('sponsored', 'organic', null),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await eraseAll();
        for (const [i, one] of [...steps, 'look' as const].entries()) {
          if (one === 'look') {
            await catchUp();
            expect(await tallied()).toEqual(await recount());
          } else if ('key' in one) await record({ sightings: [one], accounts: [] }, NOW);
          else {
            const posts = await database.posts.toArray();
            const key = posts[one.post % posts.length]?.key;
            if (key !== undefined) await correct(key, one.correction, NOW + i);
          }
        }
        for (const row of await database.accounts.toArray()) {
          const posts = await database.posts
            .filter((post) => post.author?.account === row.n)
            .count();
          const { organic, sponsored, likely } = row.tally;
          expect(organic + sponsored + likely).toBe(posts);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('record, posts', () => {
  it('does not store what could not be read, nor its author', async () => {
    await recordAll(sighting({ verdict: verdict('unread') }));
    expect(await dump()).toEqual({ accounts: [], posts: [], tallies: [] });
  });

  it.each([
    ['before', [0, 1]],
    ['after', [1, 0]],
  ])('counts an ad once that was seen without its id %s it was seen with it', async (_, order) => {
    const seen = [
      sighting({ id: null, fingerprint: '~f1', verdict: labelled('platform-ad'), extent: 'part' }),
      sighting({ id: '7', fingerprint: '~f1', verdict: verdict('organic') }),
    ];
    await recordAll(...order.flatMap((i) => seen[i] ?? []));
    const posts = await database.posts.toArray();
    expect(posts.map(({ key, class: name }) => [key, name])).toEqual([['x:7', 'sponsored']]);
    expect((await accountSummary({ network: 'x', handle: 'ann' }))?.tally).toEqual({
      organic: 0,
      sponsored: 1,
      likely: 0,
      byKind: { 'platform-ad': 1 },
    });
  });

  it('knows an ad again whose words are read later than its id', async () => {
    await recordAll(sighting({ id: '7' }));
    await recordAll(sighting({ id: null, fingerprint: '~f1', verdict: labelled('platform-ad') }));
    expect(await database.posts.count()).toBe(2);
    await recordAll(sighting({ id: '7', fingerprint: '~f1' }));
    expect(await database.posts.count()).toBe(1);
  });

  it('counts by the month of publication, and moves a post when its date is learned', async () => {
    await recordAll(sighting());
    expect((await tallyRows()).map(({ month }) => month)).toEqual(['2026-06']);
    await recordAll(sighting({ publishedAt: '2025-12-31T23:59:59Z' }));
    expect((await tallyRows()).map(({ month }) => month)).toEqual(['2025-12']);
  });

  it('stores a post without an author, and counts it when the author is learned', async () => {
    await recordAll(sighting({ author: null, verdict: labelled('platform-ad') }));
    expect(await database.counts.count()).toBe(0);
    await recordAll(sighting());
    expect((await accountSummary({ network: 'x', handle: 'ann' }))?.tally.sponsored).toBe(1);
  });

  it('does not count notes as kinds of sponsoring', async () => {
    await recordAll(
      sighting({ verdict: verdict('sponsored', ['gifted', 'own-brand', 'negation']) }),
    );
    expect((await tallyRows())[0]?.byKind).toEqual({ gifted: 1 });
  });

  it('stores all of a batch or nothing', async () => {
    const broken = { ...sighting({ id: '2' }), key: Number.NaN as unknown as string };
    await expect(recordAll(sighting(), broken)).rejects.toThrow();
    expect(await dump()).toEqual({ accounts: [], posts: [], tallies: [] });
  });
});

describe('record, drift', () => {
  it('goes by date of publication, not by when posts were seen', async () => {
    const rising = series([
      ...Array.from({ length: 40 }, () => 'organic' as const),
      ...Array.from({ length: 20 }, () => 'sponsored' as const),
    ]);
    await recordAll(...rising.toReversed());
    const summary = await accountSummary({ network: 'x', handle: 'ann' });
    expect(summary?.drift.state).toBe('up');
    expect(summary?.drift.recent).toEqual({ posts: 20, sponsored: 20, share: 1 });
    expect(summary?.drift.older).toEqual({ posts: 40, sponsored: 0, share: 0 });
  });
});

describe('record, accounts', () => {
  const ann = (stableId: string | null, more = {}) => author('ann', { stableId, ...more });

  it('keeps one row through a rename', async () => {
    await recordAll(sighting({ id: '1', author: ann('5'), seenAt: NOW - 2 }));
    await recordAll(
      sighting({ id: '2', author: author('Annie', { stableId: '5' }), seenAt: NOW - 1 }),
    );
    await recordAll(sighting({ id: '3', author: ann('5'), seenAt: NOW - 3 }));
    expect(await database.accounts.count()).toBe(1);
    const summary = await accountSummary({ network: 'x', handle: 'annie' });
    expect(summary?.handle).toBe('Annie');
    expect(summary?.tally.organic).toBe(3);
    expect(await accountSummary({ network: 'x', handle: 'ann' })).toBeNull();
  });

  it('gives a row known by its handle the id, once that is seen', async () => {
    await recordAll(sighting({ id: '1', author: ann(null) }));
    await recordAll(sighting({ id: '2', author: ann('5') }));
    await recordAll(sighting({ id: '3', author: ann(null) }));
    const rows = await database.accounts.toArray();
    expect(rows.map(({ stableId, tally }) => [stableId, tally.organic])).toEqual([['5', 3]]);
  });

  it('joins a row known by its new handle only to the row of its id', async () => {
    await recordAll(sighting({ id: '1', author: author('annie'), seenAt: NOW - 3 }));
    await recordAll(sighting({ id: '2', author: ann('5'), seenAt: NOW - 2 }));
    expect(await database.accounts.count()).toBe(2);
    await recordAll(sighting({ id: '3', author: author('annie', { stableId: '5' }) }));
    const rows = await database.accounts.toArray();
    expect(rows.map(({ stableId, tally }) => [stableId, tally.organic])).toEqual([['5', 3]]);
  });

  it('never takes two ids for one account, whatever name they share', async () => {
    const first = sighting({ id: '1', author: ann(null), seenAt: NOW - 9 });
    await recordAll(first, sighting({ id: '2', author: ann('5'), seenAt: NOW - 8 }));
    await recordAll(
      sighting({ id: '3', author: ann('6'), seenAt: NOW - 7, verdict: labelled('platform-ad') }),
    );
    const tallies = async () =>
      (await database.accounts.toArray()).map(({ stableId, tally }) => [
        stableId,
        tally.organic,
        tally.sponsored,
      ]);
    expect(await tallies()).toEqual([
      ['5', 2, 0],
      ['6', 0, 1],
    ]);
    await recordAll({ ...first, seenAt: NOW }, sighting({ id: '4', author: ann(null) }));
    expect(await tallies(), 'old posts stay, new ones go to the new owner of the handle').toEqual([
      ['5', 2, 0],
      ['6', 1, 1],
    ]);
  });

  it('tells one name on two networks apart', async () => {
    await recordAll(sighting({ id: '1' }), sighting({ id: '1', network: 'instagram' }));
    expect(await database.accounts.count()).toBe(2);
  });

  it('keeps what it knows where a page does not show it, and takes newer facts', async () => {
    await record(
      { sightings: [], accounts: [account('ann', { followers: 900, followed: true })] },
      NOW - 5,
    );
    await recordAll(sighting({ seenAt: NOW - 1 }));
    await recordAll(sighting({ author: ann(null, { followers: 10 }), seenAt: NOW - 9 }));
    const summary = await accountSummary({ network: 'x', handle: 'ANN' });
    expect(summary).toMatchObject({
      followers: 900,
      tier: 'nano',
      followed: true,
      lastSeen: NOW - 1,
    });
  });
});
