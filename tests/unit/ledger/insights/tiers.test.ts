import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../../src/ledger/drift.ts';
import { clusterInterval, meanOf } from '../../../../src/ledger/insights/clusters.ts';
import { MIN_ACCOUNTS, MIN_POSTS, pictureOf } from '../../../../src/ledger/insights/tiers.ts';
import type { AccountSummary } from '../../../../src/model/tally.ts';
import { tierOf } from '../../../../src/model/tier.ts';

let serial = 0;
function account(followers: number | null, posts: number, sponsored: number): AccountSummary {
  const tally = { organic: posts - sponsored, sponsored, likely: 0, byKind: {} };
  return {
    network: 'x',
    handle: `a${serial++}`,
    name: null,
    url: null,
    followers,
    tier: tierOf(followers),
    followed: true,
    starred: false,
    tally,
    basis: 'feed',
    drift: driftOf([], tally),
    lastSeen: 0,
  };
}
const MICRO = 20_000;
const MACRO = 300_000;
const many = (followers: number, count: number, posts: number, sponsored: number) =>
  Array.from({ length: count }, () => account(followers, posts, sponsored));

const anyAccounts = fc.array(
  fc
    .tuple(fc.constantFrom(null, 100, MICRO, MACRO, 5e6), fc.nat(60), fc.nat(60))
    .map(([followers, a, b]) => account(followers, Math.max(a, b), Math.min(a, b))),
  { maxLength: 60 },
);

describe('pictureOf', () => {
  it('counts each account once in its tier, and gives the mean of their shares', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const { tiers } = pictureOf(accounts);
        expect(tiers.map(({ tier }) => tier)).toEqual([
          'nano',
          'micro',
          'macro',
          'celebrity',
          null,
        ]);
        for (const { tier, accounts: shown, counted, share, interval, posts, sponsored } of tiers) {
          const mine = accounts.filter((one) => one.tier === tier);
          const counting = mine.filter(({ tally }) => tally.organic + tally.sponsored >= MIN_POSTS);
          expect(new Set(shown.map((one) => one.account))).toEqual(new Set(mine));
          expect(counted).toBe(counting.length);
          let sum = 0;
          let [allPosts, allSponsored] = [0, 0];
          for (const { tally } of counting) {
            sum += tally.sponsored / (tally.organic + tally.sponsored);
            allPosts += tally.organic + tally.sponsored;
            allSponsored += tally.sponsored;
          }
          expect([posts, sponsored]).toEqual([allPosts, allSponsored]);
          if (counting.length < MIN_ACCOUNTS) expect([share, interval]).toEqual([null, null]);
          else {
            expect(share).toBeCloseTo(sum / counting.length, 12);
            expect(interval?.[0]).toBeLessThanOrEqual(share ?? -1);
            expect(interval?.[1]).toBeGreaterThanOrEqual(share ?? 2);
          }
        }
      }),
    );
  });

  it('is not swayed by an account that the feed shows all the time', () => {
    const quiet = many(MICRO, 9, 20, 0);
    const micro = (loud: AccountSummary) =>
      pictureOf([...quiet, loud]).tiers.find(({ tier }) => tier === 'micro')?.share;
    expect(micro(account(MICRO, 20, 10))).toBeCloseTo(0.05);
    expect(micro(account(MICRO, 20_000, 10_000))).toBeCloseTo(0.05);
  });

  it.each([
    ['too-few', [...many(MICRO, 20, 40, 4), ...many(MACRO, 4, 40, 30)]],
    ['too-few', [...many(MICRO, 20, 40, 4), ...many(MACRO, 9, 9, 7)]],
    ['unclear', [...many(MICRO, 6, 20, 2), ...many(MACRO, 6, 20, 3)]],
    [
      'smaller-less',
      [...many(MICRO, 12, 40, 2), ...many(MACRO, 6, 40, 20), ...many(5e6, 6, 40, 18)],
    ],
    ['smaller-more', [...many(MICRO, 12, 40, 20), ...many(MACRO, 12, 40, 2)]],
    ['same', [...many(MICRO, 60, 200, 6), ...many(MACRO, 60, 200, 6)]],
  ])('says %s', (state, accounts) => {
    expect(pictureOf(accounts).comparison.state).toBe(state);
  });

  it('says which posts it rests on', () => {
    const own = many(MICRO, 5, 20, 2).map((one) => ({ ...one, basis: 'own' as const }));
    expect(pictureOf(own).basis).toBe('own');
    expect(pictureOf([...own, account(MACRO, 20, 1)]).basis).toBe('both');
    expect(pictureOf([...own, account(MACRO, 2, 1)]).basis).toBe('own');
  });
});

describe('clusterInterval', () => {
  const accounts = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200)).map(([posts, n]) => ({
      posts,
      sponsored: Math.min(posts, n),
    })),
    { minLength: 1, maxLength: 60 },
  );

  it('holds the mean, lies between 0 and 1 and is never certain', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const [low, high] = clusterInterval(all);
        const mean = meanOf(all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= mean && mean <= high).toBe(true);
        expect(high - low).toBeGreaterThan(0.001);
      }),
    );
  });

  it('mirrors what is sponsored and what is not', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const [low, high] = clusterInterval(all);
        const [mirroredLow, mirroredHigh] = clusterInterval(
          all.map(({ posts, sponsored }) => ({ posts, sponsored: posts - sponsored })),
        );
        expect(low).toBeCloseTo(1 - mirroredHigh, 9);
        expect(high).toBeCloseTo(1 - mirroredLow, 9);
      }),
    );
  });

  it('does not take many posts of few accounts for many accounts', () => {
    const width = ([low, high]: [number, number]) => high - low;
    const few = [0, 400, 100, 0, 300].map((sponsored) => ({ posts: 1000, sponsored }));
    const pooled = 1.96 * 2 * Math.sqrt((0.16 * 0.84) / 5000);
    expect(width(clusterInterval(few))).toBeGreaterThan(10 * pooled);
  });

  it('holds the true mean at least 93 times in 100 (simulated), and seldom tells equals apart', () => {
    const random = mulberry(7);
    let held = 0;
    let told = 0;
    const draws = 2000;
    for (let i = 0; i < draws; i++) {
      const micro = drawn(random, MICRO, 10);
      const large = drawn(random, MACRO, 8);
      const { tiers, comparison } = pictureOf([...micro, ...large]);
      const [low, high] = tiers[1]?.interval ?? [1, 0];
      if (low <= 0.2 && 0.2 <= high) held++;
      if (comparison.state.startsWith('smaller')) told++;
    }
    expect(held / draws).toBeGreaterThan(0.93);
    expect(told / draws).toBeLessThan(0.06);
  });
});

/** Accounts whose true shares are .05 or .35 by halves, each of 10 to 80 posts. */
function drawn(random: () => number, followers: number, count: number): AccountSummary[] {
  return Array.from({ length: count }, () => {
    const share = random() < 0.5 ? 0.05 : 0.35;
    const posts = 10 + Math.floor(random() * 70);
    const sponsored = Array.from({ length: posts }, random).filter((x) => x < share).length;
    return account(followers, posts, sponsored);
  });
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
