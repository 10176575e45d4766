import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../../../src/networks/linkedin/phrases.ts';

describe('phraseOf', () => {
  it('reads the creator’s label, with the brand where it is named', () => {
    expect(phraseOf('Brand partnership')).toEqual({
      kind: 'paid-partnership',
      text: 'Brand partnership',
      brand: null,
    });
    expect(phraseOf('Partenariat avec Kruk')?.brand).toBe('Kruk');
    expect(phraseOf('brand partnership with Kruk & Zn.')?.brand).toBe('Kruk & Zn.');
  });

  it('reads who pays for a delivered post', () => {
    expect(phraseOf('Gesponsert von Stapelrek')).toEqual({
      kind: 'platform-ad',
      text: 'Gesponsert von Stapelrek',
      brand: 'Stapelrek',
    });
    expect(phraseOf('Promosso da\u200f Stapelrek')?.brand).toBe('Stapelrek');
  });

  it('takes no time, state or half a label for one', () => {
    for (const other of ['2h', 'Edited', '12,345 followers', 'Promosso da', 'Partnerships', '']) {
      expect(phraseOf(other)).toBeNull();
    }
  });

  it.each(['a'.repeat(1000), 'ﷺ'.repeat(100)])('takes nothing endless for one (%#)', (name) => {
    expect(phraseOf(`Promosso da ${name}`)).toBeNull();
  });

  it('gives the words it was given, or null, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const label = phraseOf(text);
        expect(label === null || label.text.length <= text.normalize('NFKC').length).toBe(true);
      }),
    );
  });
});
