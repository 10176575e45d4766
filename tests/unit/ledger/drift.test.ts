import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally } from '../../../src/ledger/counts.ts';
import type { CountedClass } from '../../../src/ledger/database.ts';
import {
  type Dated,
  driftOf,
  probabilityOfRise,
  WINDOW,
  wilsonInterval,
} from '../../../src/ledger/drift.ts';
import { weightOf } from '../../../src/ledger/evidence.ts';
import { DRIFT_STATES } from '../../../src/model/tally.ts';
import { falseAlarms, power } from '../../bench/drift.ts';

const DAY = 86_400_000;

/** Classes newest first: those after a change, then those before it, each spread evenly. */
function history(recent: [sponsored: number, posts: number], older: [number, number]) {
  return [...run(recent), ...run(older)];
}

function run([sponsored, posts]: [number, number]): CountedClass[] {
  const upTo = (i: number) => Math.floor((i * sponsored) / posts);
  return Array.from({ length: posts }, (_, i) => (upTo(i + 1) > upTo(i) ? 'sponsored' : 'organic'));
}

/** @param classes newest first, of posts a day apart, the oldest on day 0 */
function drift(classes: readonly CountedClass[]) {
  const total = emptyTally();
  for (const name of classes) total[name]++;
  const dated = classes.map((name, i): Dated => ({ class: name, when: -i * DAY }));
  return driftOf(dated.slice(0, WINDOW), total);
}

const classes = fc.array(fc.constantFrom<CountedClass>('sponsored', 'organic', 'likely'), {
  maxLength: 260,
});

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

describe('weightOf', () => {
  it("sums to 1 at most over all change points, so that Ville's bound holds", () => {
    let sum = 0;
    for (let k = 0; k < 300_000; k++) sum += weightOf(k);
    expect(sum).toBeLessThanOrEqual(1);
    expect(sum).toBeGreaterThan(0.99);
  });
});

describe('driftOf', () => {
  it('says nothing below 15 older and 10 recent posts', () => {
    const few = drift(history([10, 10], [0, 14]));
    expect(few).toMatchObject({
      state: 'too-few',
      probabilityRose: null,
      since: null,
      evidence: 0,
    });
    expect(few.recent).toEqual({ posts: 24, sponsored: 10, share: 10 / 24 });
    expect(few.older).toEqual({ posts: 0, sponsored: 0, share: null });
    expect(few.interval).toEqual(wilsonInterval({ posts: 24, sponsored: 10 }));
    expect(drift(history([10, 10], [0, 15])).state).toBe('up');
    expect(drift([]).interval).toBeNull();
  });

  it('while steady, takes the newest 20 posts for recent, never at the cost of 15 older ones', () => {
    expect(drift(run([0, 27])).recent.posts).toBe(12);
    expect(drift(run([0, 35])).recent.posts).toBe(20);
    expect(drift(run([0, 300])).older.posts).toBe(280);
  });

  it.each([
    ['up', history([15, 30], [4, 50])],
    ['maybe-up', history([10, 20], [5, 50])],
    ['steady', history([5, 20], [4, 25])],
    ['steady', history([0, 20], [0, 100])],
    ['steady', history([20, 20], [50, 50])],
    ['steady', history([200, 200], [400, 400])],
    ['steady', history([12, 20], [60, 100])],
    ['maybe-down', history([3, 20], [20, 40])],
    ['down', history([0, 20], [20, 40])],
  ] as const)('%s', (state, posts) => {
    expect(drift(posts).state).toBe(state);
  });

  it('compares what lies after the change with what lies before it', () => {
    const told = drift(history([30, 30], [0, 60]));
    expect(told.recent).toEqual({ posts: 30, sponsored: 30, share: 1 });
    expect(told.older).toEqual({ posts: 60, sponsored: 0, share: 0 });
    expect(told.since?.at).toBe(-29 * DAY);
  });

  it('gives the change an interval, wider where it is vaguer', () => {
    const width = (classes: CountedClass[]) => {
      const { since } = drift(classes);
      return since === null ? 0 : (since.high - since.low) / DAY;
    };
    expect(width(history([16, 40], [6, 60]))).toBeGreaterThan(width(history([38, 40], [2, 60])));
  });

  it('has no date for a change that may lie before the posts looked at', () => {
    expect(drift(history([190, 200], [3, 60]))).toMatchObject({ state: 'up', since: null });
  });

  it('treats a fall as the rise read backwards in shares', () => {
    const rise = drift(history([20, 40], [3, 60]));
    const fall = drift(history([2, 40], [30, 60]));
    expect([rise.state, fall.state]).toEqual(['up', 'down']);
    expect(rise.probabilityRose).toBeGreaterThan(0.99);
    expect(fall.probabilityRose).toBeLessThan(0.01);
  });

  it('holds together whatever the posts', () => {
    fc.assert(
      fc.property(classes, (posts) => {
        const told = drift(posts);
        const { state, recent, older, since, evidence } = told;
        expect(DRIFT_STATES).toContain(state);
        expect(recent.posts + older.posts).toBe(posts.length);
        for (const number of [evidence, told.probabilityRose ?? 0, ...(told.interval ?? [])]) {
          expect(Number.isFinite(number)).toBe(true);
        }
        if (since !== null) {
          expect(-(posts.length - 1) * DAY).toBeLessThanOrEqual(since.low);
          expect(since.low).toBeLessThanOrEqual(since.at);
          expect(since.at).toBeLessThanOrEqual(since.high);
          expect(since.high).toBeLessThanOrEqual(0);
        }
        const rise = (recent.share ?? 0) - (older.share ?? 0);
        if (state.endsWith('up')) expect(rise).toBeGreaterThan(0);
        if (state.endsWith('down')) expect(rise).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('stays a number over very many posts', () => {
    const total = { ...emptyTally(), organic: 900_000, sponsored: 100_000 };
    const dated = run([100, 200]).map((name, i): Dated => ({ class: name, when: -i }));
    expect(Number.isFinite(driftOf(dated, total).evidence)).toBe(true);
  });

  it('keeps likely posts in the denominator', () => {
    const likely = run([2, 20]).map((name) => (name === 'organic' ? 'likely' : name));
    expect(drift([...likely, ...run([2, 20])]).recent).toEqual({
      posts: 20,
      sponsored: 2,
      share: 0.1,
    });
  });
});

describe('looking after every post', () => {
  it('seldom claims a change where there is none', () => {
    const runs = 200;
    for (const share of [0, 0.05, 0.25, 0.5]) {
      // 5%, and three standard errors of that many runs.
      const { any } = falseAlarms(share, { runs, looks: 150 });
      expect(any, `at ${share}`).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    }
  });

  it('finds a change from .1 to .4', () => {
    const { within50, within100 } = power({ from: 0.1, to: 0.4, older: 60 }, { runs: 150 });
    expect(within50).toBeGreaterThan(0.65);
    expect(within100).toBeGreaterThan(0.82);
  });
});
