import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashtagsOf, mentionsOf, unique } from '../../../src/networks/text.ts';
import { expectLinear } from '../linear.ts';

describe('hashtagsOf', () => {
  it.each([
    ['#ink, #paper. (#glue)', ['ink', 'paper', 'glue']],
    ['＃日本 #größe #صباح #हिन्दी', ['日本', 'größe', 'صباح', 'हिन्दी']],
    ['#1 #2026 #_ &#39; x#y a/#b', []],
    ['#2026plans #under_score', ['2026plans', 'under_score']],
    ['#twice #twice', ['twice']],
  ])('%s', (text, tags) => expect(hashtagsOf(text)).toEqual(tags));
});

describe('mentionsOf', () => {
  it.each([
    ['with @ines.draws, and @jo_frames.', ['ines.draws', 'jo_frames']],
    ['(@ines) ＠jo', ['ines', 'jo']],
    ['mail me@home.example or @ nobody', []],
    ['@ines @ines', ['ines']],
  ])('%s', (text, handles) => expect(mentionsOf(text)).toEqual(handles));
});

it('what is found stands in the text, once, without its mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'#@＃＠_.- aB1é日👍&/') }), (text) => {
      for (const [mark, found] of [
        ['#＃', hashtagsOf(text)],
        ['@＠', mentionsOf(text)],
      ] as const) {
        expect(unique(found)).toEqual(found);
        for (const word of found) {
          expect([...mark].some((sign) => text.includes(`${sign}${word}`))).toBe(true);
          expect(word).not.toMatch(/[#@＃＠\s]/u);
        }
      }
    }),
  );
});

it('is linear in what it reads', () => {
  for (const piece of ['#', '#1', '@.', '@a', '@a.-', '1', ' '])
    expectLinear((size) => {
      const text = piece.repeat(size);
      hashtagsOf(text);
      mentionsOf(text);
      hashtagsOf(`#${text}`);
      mentionsOf(`@a${text}`);
    }, 100_000);
});

it('unique keeps first places', () => {
  expect(unique([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
});

describe('hashtags run together', () => {
  it('are each a hashtag', () => {
    expect(hashtagsOf('#outfit#ad en #zomer2026#3#vrij')).toEqual([
      'outfit',
      'ad',
      'zomer2026',
      'vrij',
    ]);
  });
});
