import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../src/networks/counts.ts';
import { expectLinear } from '../linear.ts';

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['999 followers', 999],
    ['12.3 אלף עוקבים', 12_300],
    ['1,234 followers', 1234],
    ['12.345 Follower', 12_345],
    ['1 234 567 abonnés', 1_234_567],
    ["1'234 Abonnenten", 1234],
    ['12,34,567', 1_234_567],
    ['12.3K followers', 12_300],
    ['1.2M', 1_200_000],
    ['1.2B', 1_200_000_000],
    ['23,5K volgers', 23_500],
    ['1,2 mln.', 1_200_000],
    ['3,4 Mio. Follower', 3_400_000],
    ['12,3 tn', 12_300],
    ['12,3 tys. obserwujących', 12_300],
    ['12 тыс. подписчиков', 12_000],
    ['1,5 M d’abonnés', 1_500_000],
    ['1.2万', 12_000],
    ['3.4천명', 3400],
    ['1.2万人', 12_000],
    ['1.2억', 120_000_000],
    ['1.2 ล้านคน', 1_200_000],
    ['٢٣٫٤ ألف متابع', 23_400],
    ['۱۲٫۳ هزار', 12_300],
    ['१२ हज़ार', 12_000],
    ['১.২ লাখ', 120_000],
    ['１２.３K', 12_300],
    ['\u200F12,345\u200F', 12_345],
    ['1.2M followers, 300 following', 1_200_000],
    ['1,2 mil. odběratelů', 1_200_000],
    ['1,2 mil suscriptores', 1200],
  ])('%s is %d', (text, count) => expect(parseCount(text)).toBe(count));

  it.each([
    ['45,6 B takipçi', 'tr', 45_600],
    ['12 mil seguidores', 'es', 12_000],
    ['1,2 mil. sledujících', 'cs', 1_200_000],
    ['12 E követő', 'hu', 12_000],
    ['1.234 e altri', 'it', 1234],
  ])('%s in %s is %d', (text, lang, count) => expect(parseCount(text, lang)).toBe(count));

  it.each(['no number', '', 'K', '23,5 zq.', '1.25', '1.2 constructor'])('“%s” is null', (text) =>
    expect(parseCount(text)).toBeNull(),
  );

  it('reads what the browser itself shortens, within the digit it shows', () => {
    const languages = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'ru', 'tr', 'ja', 'ko'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900_000_000 }),
        fc.constantFrom(...languages),
        (count, lang) => {
          const compact = new Intl.NumberFormat(lang, {
            notation: 'compact',
            maximumSignificantDigits: 3,
          }).format(count);
          const read = parseCount(compact, lang);
          expect(read, `${compact} (${lang})`).not.toBeNull();
          expect(Math.abs((read ?? 0) - count), compact).toBeLessThanOrEqual(count * 0.005 + 0.5);
        },
      ),
    );
  });

  it('reads what the browser sets in full', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.constantFrom('en', 'nl', 'de', 'fr', 'hi', 'ar-EG', 'fa', 'de-CH', 'bn', 'sv'),
        (count, lang) => {
          expect(parseCount(new Intl.NumberFormat(lang).format(count), lang)).toBe(count);
        },
      ),
    );
  });

  it('never throws, and is linear in what it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const count = parseCount(text);
        expect(count === null || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
      }),
    );
    for (const piece of ['1', '1,', '1 ', ' ', '1.22', 'a'])
      expectLinear((size) => parseCount(piece.repeat(size)), 250_000);
  });
});
