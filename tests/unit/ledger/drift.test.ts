import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedClass } from '../../../src/ledger/database.ts';
import { driftOf, probabilityOfRise, wilsonInterval } from '../../../src/ledger/drift.ts';
import { emptyTally } from '../../../src/ledger/tallies.ts';

/** Classes newest first: `recent` of them sponsored first, then the older ones. */
function history(recent: [sponsored: number, posts: number], older: [number, number]) {
  return [...run(recent), ...run(older)];
}

function run([sponsored, posts]: [number, number]): CountedClass[] {
  return Array.from({ length: posts }, (_, i) => (i < sponsored ? 'sponsored' : 'organic'));
}

function drift(classes: readonly CountedClass[]) {
  const total = emptyTally();
  for (const name of classes) total[name]++;
  return driftOf(classes.slice(0, 20), total);
}

const sample = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([sponsored, others]) => ({ sponsored, posts: sponsored + others }));

describe('probabilityOfRise', () => {
  it.each([
    [2, 20, 4, 10, 0.925],
    [3, 40, 4, 12, 0.953],
    [3, 40, 6, 12, 0.994],
    [0, 15, 3, 10, 0.969],
    [4, 25, 5, 20, 0.733],
    [5, 50, 8, 20, 0.991],
  ])('%i of %i, then %i of %i: %f', (s1, n1, s2, n2, expected) => {
    const older = { sponsored: s1, posts: n1 };
    const recent = { sponsored: s2, posts: n2 };
    expect(probabilityOfRise(older, recent)).toBeCloseTo(expected, 3);
  });

  it('is the complement of the fall', () => {
    fc.assert(
      fc.property(sample, sample, (older, recent) => {
        const rise = probabilityOfRise(older, recent);
        expect(rise).toBeGreaterThanOrEqual(0);
        expect(rise + probabilityOfRise(recent, older)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('wilsonInterval', () => {
  it.each([
    [4, 10, 0.168, 0.687],
    [4, 12, 0.138, 0.609],
    [6, 12, 0.254, 0.746],
    [3, 10, 0.108, 0.603],
  ])('%i of %i: %f to %f', (sponsored, posts, low, high) => {
    const interval = wilsonInterval({ sponsored, posts });
    expect(interval?.[0]).toBeCloseTo(low, 3);
    expect(interval?.[1]).toBeCloseTo(high, 3);
  });

  it('holds the share it is drawn around', () => {
    fc.assert(
      fc.property(sample, ({ sponsored, posts }) => {
        const [low, high] = wilsonInterval({ sponsored, posts }) ?? [0, 1];
        const share = posts === 0 ? 0 : sponsored / posts;
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe('driftOf', () => {
  it('says nothing below 15 older and 10 recent posts', () => {
    const few = drift(history([10, 10], [0, 14]));
    expect(few.state).toBe('too-few');
    expect(few.probabilityRose).toBeNull();
    expect(few.recent).toEqual({ posts: 24, sponsored: 10, share: 10 / 24 });
    expect(few.older).toEqual({ posts: 0, sponsored: 0, share: null });
    expect(few.interval).toEqual(wilsonInterval({ posts: 24, sponsored: 10 }));
    expect(drift(history([10, 10], [0, 15])).state).toBe('up');
    expect(drift([]).interval).toBeNull();
  });

  it('widens the recent window to 20 posts, never at the cost of 15 older ones', () => {
    expect(drift(run([0, 27])).recent.posts).toBe(12);
    expect(drift(run([0, 35])).recent.posts).toBe(20);
    expect(drift(run([0, 300])).recent.posts).toBe(20);
    expect(drift(run([0, 300])).older.posts).toBe(280);
  });

  it.each([
    ['up', history([8, 20], [5, 50])],
    ['maybe-up', history([7, 20], [5, 50])],
    ['steady', history([5, 20], [4, 25])],
    ['steady', history([0, 20], [0, 100])],
    ['steady', history([20, 20], [50, 50])],
    ['steady', history([12, 20], [60, 100])],
    ['maybe-down', history([2, 20], [15, 40])],
    ['down', history([0, 20], [20, 40])],
  ] as const)('%s', (state, classes) => {
    expect(drift(classes).state).toBe(state);
  });

  it('never names a direction that the shares or the probability contradict', () => {
    const classes = fc.tuple(fc.nat(20), fc.integer({ min: 15, max: 80 }), fc.nat(80));
    fc.assert(
      fc.property(classes, ([sponsored, olderPosts, olderSponsored]) => {
        const older: [number, number] = [Math.min(olderPosts, olderSponsored), olderPosts];
        const told = drift(history([sponsored, 20], older));
        const rise = (told.recent.share ?? 0) - (told.older.share ?? 0);
        if (told.state.endsWith('up')) expect(rise).toBeGreaterThan(0);
        if (told.state.endsWith('down')) {
          expect(rise).toBeLessThan(0);
          expect(told.probabilityRose).toBeLessThanOrEqual(0.05);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps likely posts in the denominator', () => {
    const likely = run([2, 20]).map((name) => (name === 'organic' ? 'likely' : name));
    expect(drift([...likely, ...run([0, 20])]).recent).toEqual({
      posts: 20,
      sponsored: 2,
      share: 0.1,
    });
  });
});
