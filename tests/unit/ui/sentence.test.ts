import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../src/ledger/drift.ts';
import { sentenceOf } from '../../../src/ui/sentence.ts';
import { account, drifting, few } from './summaries.ts';

describe('sentenceOf', () => {
  it('says that nothing was seen before it says that it was little', () => {
    expect(sentenceOf(account())).toEqual({ head: 'headNone', detail: { key: 'detailNone' } });
  });

  it('gives counts, never a share, with too few posts', () => {
    expect(sentenceOf(few(5, 2))).toEqual({
      head: 'headTooFew',
      detail: { plural: 'detailCount', posts: 7, count: 2 },
    });
  });

  it.each([
    ['up', 'headUp', 'detailRose'],
    ['maybe-up', 'headMaybeUp', 'detailRose'],
    ['down', 'headDown', 'detailFell'],
    ['maybe-down', 'headMaybeDown', 'detailFell'],
  ] as const)('compares the recent with the older share: %s', (state, head, plural) => {
    expect(sentenceOf(drifting(state, 8, 6))).toEqual({
      head,
      detail: { plural, posts: 20, shares: [0.4, 0.2] },
    });
  });

  it('gives the share of all posts while steady', () => {
    expect(sentenceOf(drifting('steady', 5, 5))).toEqual({
      head: 'headSteady',
      detail: { plural: 'detailShare', posts: 50, shares: [0.2] },
    });
  });

  it('says "at least" where likely posts may add to it', () => {
    expect(sentenceOf(drifting('up', 8, 6, { likely: 1 })).detail).toMatchObject({
      plural: 'detailRoseAtLeast',
    });
    expect(sentenceOf(drifting('down', 3, 20, { likely: 1 })).detail).toMatchObject({
      plural: 'detailFellAtLeast',
    });
    expect(sentenceOf(drifting('steady', 5, 5, { likely: 1 })).detail).toMatchObject({
      plural: 'detailShareAtLeast',
    });
    expect(sentenceOf(few(3, 2, 1)).detail).toMatchObject({ plural: 'detailCountAtLeast' });
  });

  it('never says "at least none"', () => {
    expect(sentenceOf(few(3, 0, 1)).detail).toEqual({ plural: 'detailUnproven', posts: 4 });
    expect(sentenceOf(few(3, 0)).detail).toEqual({ plural: 'detailOrganic', posts: 3 });
    expect(sentenceOf(drifting('down', 0, 20, { likely: 4 })).detail).toMatchObject({
      plural: 'detailFell',
    });
  });

  it('has a sentence for every tally that the ledger can hold', () => {
    const counts = fc.nat({ max: 60 });
    fc.assert(
      fc.property(
        counts,
        counts,
        counts,
        fc.nat({ max: 20 }),
        (organic, sponsored, likely, top) => {
          const tally = { organic, sponsored, likely, byKind: {} };
          const newest = Array.from({ length: 20 }, (_, i) => (i < top ? 'sponsored' : 'organic'));
          const drift = driftOf(newest as ('sponsored' | 'organic')[], {
            ...tally,
            sponsored: sponsored + top,
            organic: organic + 20,
          });
          const { detail } = sentenceOf({ tally, drift });
          if ('key' in detail) return organic + sponsored + likely === 0;
          return (
            detail.posts > 0 && (detail.shares ?? []).every((share) => share >= 0 && share <= 1)
          );
        },
      ),
    );
  });
});
