/**
 * Words after a shortened number, in the languages of the networks' interfaces (Unicode CLDR 47,
 * compact decimal forms), each with its factor. "b" is a billion, but a thousand in Turkish ("bin");
 * "mil" is a thousand, but with a full stop a million of the Czechs, the Romanians and others.
 */
const UNITS = new Map(
  (
    [
      [
        1e3,
        'k dzd tsd mil tys tis tn t tusen tusind bin rb ribu n nghìn тыс тис χιλ ezer ' +
          'mii mila tuh tūkst хил хиљ 千 천 พัน אלף ألف ألفًا آلاف هزار हज़ार হাজার',
      ],
      [1e4, '万 萬 만 หมื่น'],
      [1e5, 'แสน लाख লাখ lakh'],
      [
        1e6,
        'm mn mln mio mil. mi mill millones milj mlj jt juta tr triệu млн εκ ล้าน ' +
          'מיליון مليون میلیون',
      ],
      [1e7, 'करोड़ কোটি crore'],
      [1e8, '億 亿 억'],
      [1e9, 'b bn mld mrd md bi'],
    ] as const
  ).flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor] as const)),
);
const NUMBER = /(\d(?:[\d.,'’٫٬\s\u00A0\u202F]*\d)?)\s*([\p{L}\p{M}]*\.?)/u;

/** Units that words follow without a space: "1.2万人", "3.4천명", "1.2 ล้านคน". */
const GLUED = /^(?:[千천万萬만億亿억]|พัน|หมื่น|แสน|ล้าน)/u;
/** A whole number, plain or in groups of three (in India also of two), as any language sets it. */
const WHOLE = /^\d+$|^\d{1,3}(?:[.,'’٫٬\s]\d{2,3})*[.,'’٫٬\s]\d{3}$/u;

/** No label with a count in it is longer; looking for a number in a text without end takes memory. */
const LONGEST = 2000;

/**
 * The number that a count on a page stands for: "1.2M", "1,2 mln.", "12,3 tn", "1.2万", "12.345".
 * @param lang the interface's language; tells the Turkish "B" from the English one
 * @returns whole units, or null where the text holds no count, or one in a unit that is not known
 */
export function parseCount(text: string, lang = ''): number | null {
  if (text.length > LONGEST) return null;
  const match = NUMBER.exec(westernDigits(text.normalize('NFKC')));
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const unit = unitOf(word.toLowerCase(), lang);
  if (unit === null && !WHOLE.test(digits)) return null;
  const value = unit === null ? Number(digits.replace(/\D/gu, '')) : decimal(digits) * unit;
  return Number.isSafeInteger(Math.round(value)) ? Math.round(value) : null;
}

/** "Followers" in the languages that shorten a thousand as others do more. */
const TELLING: readonly [word: RegExp, lang: string][] = [
  [/takip|\babone\b/iu, 'tr'],
  [/követ|feliratkoz/iu, 'hu'],
];

/**
 * The number in a line that counts followers or subscribers.
 * @param lang the interface's language; "" where it is not known: the word for followers then tells "12 B" and "12 E"
 * @returns as `parseCount`
 */
export function parseFollowers(line: string, lang = ''): number | null {
  const told = lang === '' ? TELLING.find(([word]) => word.test(line))?.[1] : lang;
  return parseCount(line, told);
}

function unitOf(shown: string, lang: string): number | null {
  const word = shown.replace('.', '');
  if (word === 'b' && lang.startsWith('tr')) return 1e3;
  if (word === 'e' && lang.startsWith('hu')) return 1e3;
  return UNITS.get(shown) ?? UNITS.get(word) ?? UNITS.get(GLUED.exec(word)?.[0] ?? '') ?? null;
}

/** With a unit the last separator is the decimal one. */
function decimal(digits: string): number {
  const plain = digits
    .replace(/[\s'’\u00A0\u202F]/gu, '')
    .replace(/[٫,]/gu, '.')
    .replace(/٬/gu, '');
  const last = plain.lastIndexOf('.');
  if (last < 0) return Number(plain);
  return Number(`${plain.slice(0, last).replaceAll('.', '')}.${plain.slice(last + 1)}`);
}

/** The zeros of Arabic, Persian, Devanagari, Bengali, Thai and Burmese; nine digits follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040];

/** The digits of other scripts as 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙၀-၉]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
