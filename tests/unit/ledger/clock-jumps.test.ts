/** Clocks that run ahead, are set back, or never were right: what is counted stays whole. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary, followedAccounts, weekTotals } from '../../../src/ledger/queries.ts';
import { author, DAY, eraseAll, NOW, sighting, verdict } from './fixtures.ts';
import { record } from './recorded.ts';

const YEAR = 365 * DAY;

beforeEach(eraseAll);

function ann(id: string, facts: { followed: boolean; followers: number }) {
  return { id, author: author('ann', facts) };
}

describe('a clock that ran a year ahead and was set right', () => {
  beforeEach(async () => {
    const wrong = NOW + YEAR;
    const seen = sighting({ ...ann('1', { followed: true, followers: 900 }), seenAt: wrong });
    await record({ sightings: [seen], accounts: [] }, wrong);
  });

  it('does not keep pages from telling what is so now', async () => {
    for (const seenAt of [NOW, NOW + 1000]) {
      const seen = sighting({ ...ann('2', { followed: false, followers: 1000 }), seenAt });
      await record({ sightings: [seen], accounts: [] }, seenAt + 800);
    }
    expect(await accountSummary({ network: 'x', handle: 'ann' })).toMatchObject({
      followed: false,
      followers: 1000,
      tally: { organic: 2 },
    });
    expect(await followedAccounts()).toEqual([]);
    const { lastSeen } = (await accountSummary({ network: 'x', handle: 'ann' })) ?? {};
    expect(lastSeen).toBeLessThanOrEqual(NOW + 2000);
  });

  it('does not count as seen this week what it dated a year from now', async () => {
    expect(await weekTotals(NOW)).toEqual({ posts: 0, sponsored: 0 });
    expect(await weekTotals(NOW + YEAR)).toEqual({ posts: 1, sponsored: 0 });
  });
});

it('counts each post once, and dates none behind the clock, whatever time a page tells', async () => {
  const anyTime = fc.oneof(fc.nat(), fc.constantFrom(0, NOW, NOW + YEAR, Number.MAX_SAFE_INTEGER));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 5 }), anyTime), { maxLength: 12 }),
      fc.integer({ min: -YEAR, max: YEAR }),
      async (seen, jump) => {
        await eraseAll();
        const now = NOW + Math.max(0, jump);
        for (const [i, [post, seenAt]] of seen.entries()) {
          const given = { id: String(post), seenAt, verdict: verdict('sponsored', ['gifted']) };
          // The clock jumps between every two messages.
          const clock = i % 2 === 0 ? NOW : NOW + jump;
          await record({ sightings: [sighting(given)], accounts: [] }, clock);
        }
        const posts = new Set(seen.map(([post]) => post)).size;
        const rows = await database.posts.toArray();
        expect(rows).toHaveLength(posts);
        for (const { firstSeen, lastSeen } of rows) {
          expect(firstSeen).toBeLessThanOrEqual(lastSeen);
          expect(lastSeen).toBeLessThanOrEqual(now);
        }
        const summary = await accountSummary({ network: 'x', handle: 'ann' });
        expect(summary?.tally.sponsored ?? 0).toBe(posts);
      },
    ),
    { numRuns: 40 },
  );
});
