import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnAll } from '../../../src/detect/learn.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';
import { SIGNS, signsOf } from '../../../src/detect/likely.ts';
import { WEIGHTS } from '../../../src/detect/likely-weights.ts';
import { readText } from '../../../src/detect/scan.ts';
import { verdictOf } from './post.ts';

const ADVERT = 'Wearing my favorite new dress by @lunashop, available now! 20% off, link in bio';

learnAll(LEXICONS);

describe('commercial signs', () => {
  it('make a post likely, never sponsored, and are shown as words of the post', () => {
    const { class: found, kinds, signals } = verdictOf(ADVERT);
    expect(found).toBe('likely');
    expect(kinds).toEqual(['ambiguous']);
    for (const { evidence, start, end, strength } of signals) {
      expect(strength).toBe('weak');
      expect(ADVERT.slice(start ?? 0, end ?? 0)).toBe(evidence);
    }
  });

  it.each([
    'A walk along the river with my sister, we laughed all day',
    'Happy birthday @tom, love you!',
    'Available: one grumpy cat',
  ])('are too few in "%s"', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });

  it('are silent beside a denial or a shop of one’s own', () => {
    expect(verdictOf(`${ADVERT} (not an ad, bought it myself)`).class).not.toBe('likely');
    expect(verdictOf(`My new webshop is open: ${ADVERT}`).kinds).toContain('own-brand');
  });

  it('have a weight each, and lie between 0 and 1 for any text', () => {
    expect(WEIGHTS).toHaveLength(SIGNS.length);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const signs = signsOf(readText(text));
        expect(signs).toHaveLength(SIGNS.length);
        for (const sign of signs) expect(sign >= 0 && sign <= 1).toBe(true);
      }),
    );
  });
});
