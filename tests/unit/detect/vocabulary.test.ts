import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnAll } from '../../../src/detect/learn.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';
import { LANGUAGES } from '../../../src/detect/lexicon/index.ts';
import { fold } from '../../../src/detect/normalize.ts';
import { readText } from '../../../src/detect/scan.ts';
import {
  BITS,
  bitOf,
  concepts,
  isSpelled,
  numberOf,
  spelled,
} from '../../../src/detect/vocabulary.ts';

learnAll(LEXICONS);

describe('the vocabulary', () => {
  it('knows each word by one number, and the number by its spelling', () => {
    expect(numberOf('sponsored')).toBe(numberOf('sponsored'));
    expect(spelled(numberOf('sponsored'))).toBe('sponsored');
    expect(numberOf('#ad')).not.toBe(numberOf('ad'));
  });

  it('has room: a full table would be searched without end', () => {
    expect(numberOf('a word that no lexicon knows')).toBeLessThan(0.75 * 2 ** BITS);
  });

  it('knows inflected words by their stem', () => {
    const reading = readText('ambassadeursachtig');
    expect(spelled(reading.number(0))).toBe('ambassadeur*');
    expect(isSpelled(reading.number(0), 'ambassadeursachtig')).toBe(true);
    expect(isSpelled(reading.number(0), 'ambassade')).toBe(false);
  });

  it('gives a whole word what its stem means', () => {
    expect((concepts[numberOf('ambassadeurs')] as number) & bitOf('ambassador')).not.toBe(0);
  });

  it('reads a word the same in any writing', () => {
    const words = Object.values(LANGUAGES)
      .flatMap(({ concepts: lists = {} }) => Object.values(lists).join(' ').split(' '))
      .filter((word) => /^[a-z]{4,}$/u.test(word))
      .slice(0, 400);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.func(fc.boolean()), (word, loud) => {
        const written = Array.from(word, (c, i) => (loud(i) ? c.toUpperCase() : c)).join('');
        expect(readText(written).number(0)).toBe(readText(word).number(0));
        expect(fold(written)).toBe(word);
      }),
    );
  });

  it('finds no stem in words that are none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const reading = readText(text);
        for (let at = 0; at < reading.count; at++) {
          const number = reading.number(at);
          if (number > 0 && spelled(number).endsWith('*'))
            expect(reading.folded(at).startsWith(spelled(number).slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
