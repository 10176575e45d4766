import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Disguise } from '../../../tools/anonymise/disguise.ts';

const none: ReadonlySet<string> = new Set();
const lettersOf = (text: string) => text.toLowerCase().match(/(?:\p{L}\p{M}*)+/gu) ?? [];

describe('Disguise', () => {
  it('replaces a word by the same word wherever it stands, in its case', () => {
    const disguise = new Disguise(none);
    const made = disguise.text('Sanne sanne SANNE @sanne');
    const [name = ''] = made.split(' ');
    expect(made).toBe(`${name} ${name.toLowerCase()} ${name.toUpperCase()} @${name.toLowerCase()}`);
    expect(made.toLowerCase()).not.toContain('sanne');
  });

  it('keeps what readers know, short numbers and years', () => {
    const disguise = new Disguise(new Set(['status', 'ago']));
    expect(disguise.text('status 2 12 2026 ago')).toBe('status 2 12 2026 ago');
  });

  it('tells the hour, not the minute', () => {
    expect(new Disguise(new Set(['pm'])).text('7:53 PM')).toBe('7:00 PM');
  });

  it('keeps of an id what tells its time to a few days, and nothing else', () => {
    const made = new Disguise(none).text('2072000000000000101 DHsami00002');
    const [number = '', letters = ''] = made.split(' ');
    expect(number).toMatch(/^207\d{16}$/);
    expect(number).not.toBe('2072000000000000101');
    expect(letters).toMatch(/^DHs[A-Za-z\d]{8}$/);
    expect(letters).not.toBe('DHsami00002');
  });

  it('writes each script in its own letters', () => {
    const made = new Disguise(none).text('광고입니다 广告合作 おいしい كتابي реклама');
    expect(made).toMatch(
      /^\p{Script=Hangul}+ \p{Script=Han}+ \p{Script=Hiragana}+ \p{Script=Arabic}+ \p{Script=Cyrillic}+$/u,
    );
  });

  it('never says a word of the original, and tells different words apart', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\p{L}{3,9}$/u), { maxLength: 40 }), (words) => {
        const original = new Set(words.flatMap(lettersOf));
        const made = new Disguise(none, original).text(words.join(' '));
        const said = lettersOf(made);
        expect(said.filter((word) => original.has(word))).toEqual([]);
        expect(new Set(said).size).toBe(original.size);
      }),
    );
  });

  it('takes any text, and keeps its punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const bare = (of: string) => of.replace(/[\p{L}\p{M}\p{N}]/gu, '');
        const made = new Disguise(none).text(text);
        // Minutes go together with what follows them.
        if (!/\d[:.]\d/.test(text)) expect(bare(made)).toBe(bare(text));
      }),
    );
  });
});
