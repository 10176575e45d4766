import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../src/ledger/drift.ts';
import type { DriftState } from '../../../src/model/tally.ts';
import { sentenceOf } from '../../../src/ui/sentence.ts';
import { account, drifting, few } from './summaries.ts';

describe('sentenceOf', () => {
  it('says that nothing was seen before it says that it was little', () => {
    expect(sentenceOf(account())).toEqual({
      head: 'headNone',
      detail: { key: 'detailNone' },
      since: null,
    });
  });

  it('gives counts, never a share, with too few posts', () => {
    expect(sentenceOf(few(5, 2))).toEqual({
      head: 'headTooFew',
      detail: { plural: 'detailCountAtLeast', posts: 7, count: 2 },
      since: null,
    });
  });

  it.each([
    ['up', 'headUp', 'detailRoseAtLeast'],
    ['maybe-up', 'headMaybeUp', 'detailRoseAtLeast'],
    ['down', 'headDown', 'detailFellAtLeast'],
    ['maybe-down', 'headMaybeDown', 'detailFellAtLeast'],
  ] as const)('compares the recent with the older share: %s', (state, head, plural) => {
    expect(sentenceOf(drifting(state, 8, 6))).toEqual({
      head,
      detail: { plural, posts: 20, shares: [0.4, 0.2] },
      since: null,
    });
  });

  it('gives the share of all posts while steady', () => {
    expect(sentenceOf(drifting('steady', 5, 5))).toEqual({
      head: 'headSteady',
      detail: { plural: 'detailShareAtLeast', posts: 50, shares: [0.2] },
      since: null,
    });
  });

  it('says "at least", since more may be sponsored than is disclosed', () => {
    expect(sentenceOf(drifting('down', 3, 20, { likely: 1 })).detail).toMatchObject({
      plural: 'detailFellAtLeast',
    });
    expect(sentenceOf(few(3, 2, 1)).detail).toMatchObject({ plural: 'detailCountAtLeast' });
  });

  it('never says "at least all"', () => {
    expect(sentenceOf(drifting('up', 20, 6)).detail).toMatchObject({ plural: 'detailRose' });
    expect(sentenceOf(drifting('steady', 20, 30)).detail).toMatchObject({ plural: 'detailShare' });
    expect(sentenceOf(few(0, 3)).detail).toMatchObject({ plural: 'detailCount' });
  });

  it('says since when, unless that is vaguer than a year or nothing changed', () => {
    const at = Date.UTC(2026, 2, 9);
    const since = (days: number) => ({ at, low: at - days * 86_400_000, high: at });
    const told = (state: DriftState, days: number) =>
      sentenceOf(drifting(state, 8, 6, { since: since(days) })).since;
    expect(told('up', 30)).toBe('2026-03');
    expect(told('maybe-down', 365)).toBe('2026-03');
    expect(told('up', 366)).toBeNull();
    expect(told('steady', 30)).toBeNull();
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
          const newest = Array.from({ length: 20 }, (_, i) => ({
            when: -i,
            class: i < top ? ('sponsored' as const) : ('organic' as const),
          }));
          const drift = driftOf(newest, {
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
