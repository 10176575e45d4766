import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/detect/lexicon/shapes.ts';
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
    ['In Zusammenarbeit mit @larkby spreche ich heute über Schlaf', 'author-disclosure'],
    ['Episode 12 in partnership with Larkby', 'author-disclosure'],
    ['Reklam i samarbete med @larkby', 'author-disclosure'],
    ['The newsletter is back, made possible by Larkby', 'author-disclosure'],
    ['Superblij dat @larkby mij ook dit seizoen sponsort', 'author-disclosure'],
    ['Ja, ich kriege Geld dafür, und gut ist es trotzdem', 'author-disclosure'],
    ['Our stay was sponsored, the view was not', 'gifted'],
    ['Hotel Lark invited us for a free night by the sea', 'gifted'],
    ['Ambassadrice Larkby depuis trois ans', 'ambassador'],
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
    'This video is a collab with Emma Oldfield here',
  ])('%j discloses nothing', (text) => {
    expect(verdictOf(text).class).not.toBe('sponsored');
  });

  it('takes private words for private only where they stand near, and what is handed over closer still', () => {
    expect(verdictOf('My wedding dress was gifted by @larkby').class).toBe('sponsored');
    const far =
      'PR parcel from @larkby this morning, and now I feel just as happy as a child at Christmas with mum';
    expect(verdictOf(far).class).toBe('sponsored');
    expect(verdictOf('Got this from @larkby, a card from mum in it').class).not.toBe('sponsored');
  });

  it('asks nothing of what stands before a colon, a bar or two slashes', () => {
    for (const sign of [':', ' |', ' //'])
      expect(verdictOf(`Betaalde content voor de @larkby${sign} wist je dat al?`).class).toBe(
        'sponsored',
      );
    expect(verdictOf('Is dit betaalde content voor @larkby?').class).not.toBe('sponsored');
  });

  it('takes what pays nobody for a joke', () => {
    for (const text of [
      'This post is sponsored by my insomnia',
      'Dieser Beitrag wurde von meiner Katze gesponsert',
      'Ce tweet est sponsorisé par ma tendinite',
      'Esse tweet é patrocinado pela minha ansiedade',
    ])
      expect(verdictOf(text).class, text).not.toBe('sponsored');
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
