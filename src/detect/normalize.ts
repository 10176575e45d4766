/** Marks that change nothing a reader sees: zero-width, joiners, bidi controls, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;
/** Accents (Latin, Greek, Cyrillic) and Arabic vowel marks: writers put them or leave them out. */
const ACCENTS = /[\u0300-\u036F\u064B-\u0652]/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;

/** What an emoji becomes: words match across it as across a space, yet it sets a label apart. */
export const PICTURE = '\uFFFC';

/** Letters that no Unicode decomposition folds, and the signs that keyboards vary. */
const ALIKE = new Map(
  Object.entries({
    ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
    ...pairs('ıłøđς’‘ʼ‛`´“”„‟«»‹›‐‑‒–—―−｜│', "iloDσ''''''\"\"\"\"\"\"''-------||".toLowerCase()),
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  }),
);

/** A text as it is matched, and the way back to the text as it was written. */
export interface Normal {
  text: string;
  /** UTF-16 offsets in the original of the stretch that a stretch of `text` came from. */
  origin(start: number, end: number): [start: number, end: number];
}

/**
 * Folds a text for matching: compatibility forms and styled letters, case (the same in every
 * locale), accents, quotes and dashes; drops invisible marks; every emoji becomes `PICTURE`.
 * Any string will do, lone surrogates included. Linear time.
 */
export function normalize(original: string): Normal {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < original.length; ) {
    const char = String.fromCodePoint(original.codePointAt(i) ?? 0);
    const next = i + char.length;
    const folded = foldOnce(char);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(i);
      ends.push(next);
    }
    parts.push(folded);
    i = next;
  }
  return {
    text: parts.join(''),
    origin: (start, end) => [starts[start] ?? original.length, ends[end - 1] ?? 0],
  };
}

/** The folded text alone; for terms, handles and labels. */
export function fold(text: string): string {
  return normalize(text).text;
}

/** The same text without marks that change nothing a reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

const known = new Map<string, string>();

function foldOnce(char: string): string {
  if (char >= ' ' && char <= '_') return char.toLowerCase();
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  const folded = foldChar(char);
  // Bounded: a hostile text may hold every code point there is.
  if (known.size < 5000) known.set(char, folded);
  return folded;
}

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (/[\n\v\f\u0085\u2028\u2029]/u.test(char)) return '\n';
  if (withoutInvisible(char) === '') return '';
  // White letters on black discs and squares, which Unicode does not decompose.
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 97);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 97);
  if (EMOJI.test(char) && code !== 0x24c2) return PICTURE;
  const plain = char.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return Array.from(plain, (part) => (/\s/u.test(part) ? ' ' : (ALIKE.get(part) ?? part))).join('');
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (char, i) => [char, to[i] ?? char]));
}
