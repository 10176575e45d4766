import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalize, PICTURE } from '../../../src/detect/normalize.ts';

describe('normalize', () => {
  it.each([
    ['#Ad', '#ad'],
    ['𝗔𝗗 𝓪𝓭 𝙖𝙙', 'ad ad ad'],
    ['ＡＤ｜＃ａｄ', 'ad|#ad'],
    ['🅐🅓 🄰🄳 ⓐⓓ', 'ad ad ad'],
    ['ᴀᴅ', 'ad'],
    ['Publicité', 'publicite'],
    ['Publicite\u0301', 'publicite'],
    ['İSTANBUL ısı', 'istanbul isi'],
    ['Straße', 'strasse'],
    ['a\u200Bd\uFEFF \u202Eok', 'ad ok'],
    ['don’t “go” – now', 'don\'t "go" - now'],
    ['a\u00A0b', 'a b'],
    ['a\u2028b', 'a\nb'],
    ['ad👩🏽‍🍳nu', `ad${PICTURE.repeat(3)}nu`],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('leads back to the stretch of the original', () => {
    const text = 'x 𝗔𝗗\u200B é ﬁn';
    const normal = normalize(text);
    const at = normal.text.indexOf('ad');
    expect(text.slice(...normal.origin(at, at + 2))).toBe('𝗔𝗗');
    const fin = normal.text.indexOf('fin');
    expect(text.slice(...normal.origin(fin, fin + 3))).toBe('ﬁn');
  });

  it('takes any string and keeps every offset inside it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const normal = normalize(text);
        let last = 0;
        for (let i = 0; i < normal.text.length; i++) {
          const [start, end] = normal.origin(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('keeps lone surrogates', () => {
    expect(fold('\uD800#ad\uDC00')).toBe('\uD800#ad\uDC00');
  });
});
