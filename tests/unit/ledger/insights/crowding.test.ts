import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedClass } from '../../../../src/ledger/database.ts';
import { crowdingOf } from '../../../../src/ledger/insights/crowding.ts';

const NAMES = { o: 'organic', s: 'sponsored', l: 'likely' } as const;
const postsOf = (letters: string) =>
  [...letters].map((letter, day) => ({ class: NAMES[letter as keyof typeof NAMES], when: day }));

describe('crowdingOf', () => {
  it.each([
    ['', null, null],
    ['ooo', null, null],
    ['oso', [1, 1, 1], null],
    ['sso', [2, 0, 1], { median: 0, mean: 0 }],
    ['osossso', [3, 3, 5], { median: 0, mean: 1 / 3 }],
    ['ssooss', [2, 4, 5], { median: 0, mean: 2 / 3 }],
    ['sls', [1, 2, 2], { median: 1, mean: 1 }],
    ['soosoooos', [1, 8, 8], { median: 3, mean: 3 }],
  ])('%s', (letters, run, between) => {
    const crowding = crowdingOf(postsOf(letters));
    const { posts, from, to } = crowding.longestRun ?? {};
    expect(crowding.longestRun && [posts, from, to]).toEqual(run);
    expect(crowding.between).toEqual(between);
  });

  it('is what a plain look at the letters gives, whatever order the posts come in', () => {
    const letters = fc.string({ unit: fc.constantFrom('o', 's', 'l'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        const shuffled = postsOf(text).sort((a, b) => ((a.when * 7) % 11) - ((b.when * 7) % 11));
        const { longestRun, between, posts, sponsored } = crowdingOf(shuffled);
        const runs = text.split(/[ol]+/).map((run) => run.length);
        expect(longestRun?.posts ?? 0).toBe(Math.max(0, ...runs));
        const gaps = text
          .split('s')
          .slice(1, -1)
          .map((gap) => gap.length);
        const sum = gaps.reduce((total, gap) => total + gap, 0);
        expect(between?.mean ?? null).toBe(gaps.length === 0 ? null : sum / gaps.length);
        const below = gaps.filter((gap) => gap < (between?.median ?? 0)).length;
        const above = gaps.filter((gap) => gap > (between?.median ?? 0)).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(gaps.length / 2);
        expect(posts).toBe(text.length);
        expect(sponsored).toBe(text.split('s').length - 1);
      }),
    );
  });

  it('dates the run by its first and last post, the newest of runs as long', () => {
    const posts: { class: CountedClass; when: number }[] = postsOf('ssossoo');
    expect(crowdingOf(posts.toReversed()).longestRun).toEqual({ posts: 2, from: 3, to: 4 });
  });
});
