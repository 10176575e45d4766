import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/detect/shapes.ts';
import { verdictOf } from './post.ts';

describe('words that together disclose', () => {
  it.each([
    ['A very quick collab with @larkby (paid)', 'author-disclosure'],
    ['Sponsored pin for Larkby Clothing', 'author-disclosure'],
    ['The cubes are from @larkby, who sponsored this post', 'author-disclosure'],
    ['Full honesty: they are paying me to talk about this mattress', 'author-disclosure'],
    ['My fee for this post came from @larkby', 'author-disclosure'],
    ['Yes, this is really an advert', 'author-disclosure'],
    ['Dus ja, dit is gewoon reclame', 'author-disclosure'],
    ['Ik krijg betaald om hierover te posten', 'author-disclosure'],
    ['In opdracht van Larkby maakte ik deze reel', 'author-disclosure'],
    ['Deze keer mochten we het gratis testen van @larkby', 'gifted'],
    ['The lovely people at Larkby sent me this to review', 'gifted'],
    ['Wij werden door het hotel uitgenodigd', 'gifted'],
    ['Larkby gives me a small percentage if you buy through the link', 'affiliate'],
    ['So proud to be an ambassador again for Larkby, I love them', 'ambassador'],
  ])('%j: %s', (text, kind) => {
    expect(verdictOf(text)).toMatchObject({ class: 'sponsored' });
    expect(verdictOf(text).kinds).toContain(kind);
  });

  it.each([
    // Asked, quoted, denied, imagined, anybody's.
    'Is this a sponsored post?',
    'Under every third photo it says "this is a paid partnership"',
    'Ik doe niet meer aan betaalde samenwerkingen',
    'If you want a paid partnership, write me a mail',
    'His sponsored posts are so dull',
    'A sponsored post about sponsored posts would be odd',
    // Of private life and the trade.
    'My sister sent me this to test',
    'Uitgenodigd door mijn oma in een hotel',
    'Influencers must say when a post is a paid partnership',
    'My boss pays me to post letters',
    'Tip gekregen van @anna: eerst de uien',
  ])('%j discloses nothing', (text) => {
    expect(verdictOf(text).class).not.toBe('sponsored');
  });

  it('wants the words in one sentence', () => {
    expect(verdictOf('A paid partnership').class).toBe('sponsored');
    expect(verdictOf('I paid. The partnership of my life').class).toBe('organic');
  });

  it('wants the words in one language', () => {
    // "die" is no English article, and "gift" is poison in German.
    expect(verdictOf('Das Gift von @kraut war stark').class).not.toBe('sponsored');
  });

  it('quotes the words and names who pays', () => {
    const text = 'Today: a lovely sponsored reel for @larkby';
    const { signals, brands } = verdictOf(text);
    expect(signals[0]?.evidence).toContain('sponsored reel');
    expect(text.slice(signals[0]?.start ?? 0, signals[0]?.end ?? 0)).toBe(signals[0]?.evidence);
    expect(brands).toEqual(['larkby']);
  });

  it('has its head beside every other word of a shape', () => {
    for (const { head, near } of SHAPES) {
      expect(near.length, head).toBeGreaterThan(0);
      for (const need of near) {
        const [, from, to] = need.split(' ').map(Number);
        expect(from, need).toBeLessThanOrEqual(to ?? Number.NaN);
      }
    }
  });

  it('answers the same for the same sentence behind any other', () => {
    const said = 'They are paying me to talk about this mattress.';
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 4 }), (before) => {
        expect(verdictOf(`${before}\n${said}`).kinds).toContain('author-disclosure');
      }),
    );
  });
});
