/** Marks that change nothing a reader sees: zero-width, joiners, bidi controls, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;
/** Accents (Latin, Greek, Cyrillic), Arabic vowel marks and hamza: writers put them or leave them out. */
const ACCENTS = /[\u0300-\u036F\u064B-\u0655]/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const WORD = /^[\p{L}\p{M}\p{N}_]+$/u;
/** Scripts that write words without spaces between them, or with endings grown on (Korean). */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** Characters that fold by case alone: ASCII without the back quote. */
const PLAIN = /^[ -_a-~]*$/;

/** What an emoji becomes: words match across it as across a space, yet it sets a label apart. */
export const PICTURE = '\uFFFC';

/** Letters that no Unicode decomposition folds, and the signs that keyboards vary. */
const ALIKE = new Map(
  Object.entries({
    ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
    ...pairs('ıłøđς’‘ʼ‛`´“”„‟«»‹›‐‑‒–—―−｜│', "iloDσ''''''\"\"\"\"\"\"''-------||".toLowerCase()),
    ...pairs('ةى٪', 'هي%'),
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  }),
);

/** What a character does in a text, as `Char` tells it. */
export const ROLE = {
  letter: 1,
  space: 2,
  line: 3,
  mark: 4,
  /** Nothing a reader sees. */
  none: 5,
  dense: 6,
  picture: 7,
  /** A letter that folds to several. */
  letters: 8,
  /** Half of a character beyond the basic plane. */
  surrogate: 9,
} as const;

const roles = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);
const letters = new Uint16Array(65_536);

/**
 * The role and the folded form of each UTF-16 unit, filled in as texts bring them up: 0 in `roles`
 * is "not met yet", to be asked of `meet`. `letters` is `folds` of the role `letter` alone, 0 for all
 * else. Plain arrays, since every character of every post is looked up here.
 */
export const CHARS: Readonly<{ roles: Uint8Array; folds: Uint16Array; letters: Uint16Array }> = {
  roles,
  folds,
  letters,
};

/** Looks a UTF-16 unit up for the first time. @returns its role */
export function meet(unit: number): number {
  const [role, folded] = 0xd800 <= unit && unit < 0xe000 ? half(unit) : traits(unit);
  folds[unit] = folded;
  roles[unit] = role;
  if (role === ROLE.letter) letters[unit] = folded;
  return role;
}

function half(unit: number): [role: number, folded: number] {
  return unit < 0xdc00 ? [ROLE.surrogate, 0] : [ROLE.mark, 0xfffd];
}

const beyond = new Map<number, number>();

/** Role (upper half) and folded unit (lower half) of a character beyond the basic plane. */
export function meetBeyond(code: number): number {
  const seen = beyond.get(code);
  if (seen !== undefined) return seen;
  const [role, folded] = traits(code);
  const packed = (role << 16) | folded;
  // Bounded: a hostile text may hold every code point there is.
  if (beyond.size < 5000) beyond.set(code, packed);
  return packed;
}

/** The letters that one letter of role `letters` folds to. */
export function lettersOf(unit: number): string {
  return foldOnce(String.fromCharCode(unit));
}

function traits(code: number): [role: number, folded: number] {
  const folded = foldChar(String.fromCodePoint(code));
  const unit = folded.length === 2 && code > 0xffff ? code & 0xffff : folded.charCodeAt(0);
  if (folded === '') return [ROLE.none, 0];
  if (folded === '\n') return [ROLE.line, 10];
  if (folded === PICTURE) return [ROLE.picture, unit];
  if (folded.trim() === '') return [ROLE.space, 32];
  if (DENSE.test(folded)) return [ROLE.dense, unit];
  if (!WORD.test(folded)) return [ROLE.mark, unit];
  return [folded.length > 1 && code <= 0xffff ? ROLE.letters : ROLE.letter, unit];
}

/** Whether a text, from a place on, is written in these letters, but for their case and accents. */
export function stands(text: string, start: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++)
    if (folds[text.charCodeAt(start + i)] !== letters.charCodeAt(i)) return false;
  return true;
}

/** A hash of three folded letters, 12 bits: a first look at how a hashtag begins or ends. */
export function three(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & (THREES - 1);
}
export const THREES = 1 << 12;

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
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text) folded += foldOnce(char);
  return folded;
}

/** The same text without marks that change nothing a reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether a folded text holds a character of a script without spaces. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

const known = new Map<string, string>();

function foldOnce(char: string): string {
  if (PLAIN.test(char)) return char.toLowerCase();
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  const folded = foldChar(char);
  // Bounded, as `beyond` is.
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
  // Composed again, so that a Hangul syllable or a kana stays one character.
  const plain = char.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return Array.from(plain, (part) => (/\s/u.test(part) ? ' ' : (ALIKE.get(part) ?? part))).join('');
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (char, i) => [char, to[i] ?? char]));
}
