import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLexicon, plainTag } from '../../tools/baselines.ts';
import { count, f1, precision, recall, share } from '../../tools/scores.ts';

describe('a share', () => {
  it('has the interval that Wilson gives', () => {
    // Worked by hand from the formula: 8 of 10.
    const found = share(8, 10);
    expect(found?.value).toBe(0.8);
    expect(found?.low).toBeCloseTo(0.4902, 3);
    expect(found?.high).toBeCloseTo(0.9433, 3);
  });

  it('is not known without trials', () => {
    expect(share(0, 0)).toBeNull();
  });

  it('lies in its interval, which lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (hits, others) => {
        fc.pre(hits + others > 0);
        const found = share(hits, hits + others);
        expect(found?.low).toBeGreaterThanOrEqual(0);
        expect(found?.low).toBeLessThanOrEqual((found?.value ?? 0) + 1e-12);
        expect(found?.high).toBeGreaterThanOrEqual((found?.value ?? 0) - 1e-12);
        expect(found?.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('counts', () => {
  const counts = count([
    [true, true],
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]);

  it('tell found, accused and missed apart', () => {
    expect(counts).toEqual({ hits: 2, falseAlarms: 1, misses: 1 });
  });

  it('give precision, recall and F1', () => {
    expect(precision(counts)?.value).toBeCloseTo(2 / 3);
    expect(recall(counts)?.value).toBeCloseTo(2 / 3);
    expect(f1(counts)?.value).toBeCloseTo(2 / 3);
    expect(f1(counts)).toEqual(f1(counts));
  });
});

describe('the baselines', () => {
  it('take whole tags only, and cannot tell a denial', () => {
    expect(plainTag('my week #ad')).toBe(true);
    expect(plainTag('my week #adventure')).toBe(false);
    expect(bareLexicon('this is not a paid partnership with anyone')).toBe(true);
    expect(bareLexicon('a walk in the park')).toBe(false);
  });
});
