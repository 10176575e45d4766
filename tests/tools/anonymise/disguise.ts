/** Letters that stand in for those of a script; another script's word still folds and cuts as it did. */
const LETTERS: readonly [script: RegExp, letters: string][] = [
  [/\p{Script=Han}/u, '山川田木火水土日月石'],
  [/\p{Script=Hiragana}/u, 'かきくけこさしすせそ'],
  [/\p{Script=Katakana}/u, 'カキクケコサシスセソ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차'],
  [/\p{Script=Arabic}/u, 'بتجدرسشفقك'],
  [/\p{Script=Cyrillic}/u, 'бавегидоли'],
];
const SYLLABLES = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no'.split(
  ' ',
);
/** An id made by a machine: letters and digits in one, too long for a word. */
const OPAQUE = /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{11,}\b/u;
/** Runs of letters with their marks; runs of digits. Everything else shows structure only, and stays. */
const RUN = /(?:\p{L}\p{M}*)+|\p{Nd}+/u;
const ID_OR_RUN = new RegExp(`${OPAQUE.source}|${RUN.source}`, 'gu');
/** Shorter numbers are positions, levels and counts that name nobody. */
const LONG_NUMBER = 3;
const YEAR = /^(?:19|20)\d\d$/;
/** Minutes, and seconds if there: the hour is told, the moment is not. */
const MINUTES = /\b(\d{1,2})[:.]\d\d(?:[:.]\d\d)?\b(?![.,]?\d)/gu;
/** Ids of this length begin with the time at which they were given: so much tells days, not moments. */
const DATED_ID = 15;
const KEPT = 3;

/**
 * Replaces words and numbers by invented ones: the same word by the same one wherever it stands (in
 * a name, a link, an id), each of about its length, in its case and script.
 */
export class Disguise {
  private readonly words = new Map<string, string>();
  private readonly numbers = new Map<string, string>();
  private next = 0;

  /**
   * @param vocabulary words in lower case that the readers know and nobody is called by
   * @param original all words of the page in lower case, none of which may be invented anew
   */
  constructor(
    private readonly vocabulary: ReadonlySet<string>,
    private readonly original: ReadonlySet<string> = new Set(),
  ) {}

  /** @returns the text with all that it tells replaced, and its punctuation as it was */
  text(text: string): string {
    const hours = text.replace(MINUTES, '$1:00');
    return hours.replace(ID_OR_RUN, (run) => this.part(run));
  }

  private part(run: string): string {
    if (/^\p{Nd}+$/u.test(run)) return this.number(run);
    return /\d/.test(run) ? this.id(run) : this.word(run);
  }

  /** Ids are told apart by case, and keep their alphabet: letters stay letters, digits digits. */
  private id(id: string): string {
    let made = this.numbers.get(id);
    if (made === undefined) {
      const at = this.next++;
      const rest = id.slice(KEPT);
      made =
        id.slice(0, KEPT) + [...rest].map((sign, place) => otherSign(sign, at + place)).join('');
      this.numbers.set(id, made);
    }
    return made;
  }

  private word(word: string): string {
    const key = word.toLowerCase();
    if (this.vocabulary.has(key)) return word;
    let made = this.words.get(key);
    while (made === undefined) {
      const tried = invented(key, this.next++);
      if (!this.original.has(tried)) made = tried;
    }
    this.words.set(key, made);
    return inCaseOf(word, made);
  }

  private number(digits: string): string {
    if (digits.length < LONG_NUMBER || YEAR.test(digits)) return digits;
    let made = this.numbers.get(digits);
    if (made === undefined) {
      made = otherDigits(digits, this.next++);
      this.numbers.set(digits, made);
    }
    return made;
  }
}

function invented(word: string, at: number): string {
  const first = word.slice(0, 1);
  const letters = LETTERS.find(([script]) => script.test(first))?.[1];
  const length = [...word].length;
  let rest = at;
  let made = '';
  while ([...made].length < Math.max(length, 2) || rest > 0) {
    const pool = letters === undefined ? SYLLABLES : [...letters];
    made += pool[rest % pool.length];
    rest = Math.floor(rest / pool.length);
    // A word of its own for each, even where that makes a short one longer.
    if ([...made].length >= length && rest === 0) break;
  }
  return made;
}

function inCaseOf(word: string, made: string): string {
  if (word === word.toLowerCase()) return made;
  if (word.length > 1 && word === word.toUpperCase()) return made.toUpperCase();
  const letters = [...word];
  return [...made]
    .map((letter, at) => {
      const model = letters[at];
      return model !== undefined && model !== model.toLowerCase() ? letter.toUpperCase() : letter;
    })
    .join('');
}

/** Digits of the same length, told apart by a running number; never led by a zero. */
function otherDigits(digits: string, at: number): string {
  const kept = digits.length >= DATED_ID ? KEPT : 0;
  const room = digits.length - kept;
  const made = String((at * 7919 + 1301) % 10 ** Math.min(room, 9)).padStart(room, '4');
  return digits.slice(0, kept) + (kept === 0 ? made.replace(/^0/, '5') : made);
}

function otherSign(sign: string, at: number): string {
  if (/\d/.test(sign)) return String(2 + (at % 6));
  const made = 'bcdfghkmnpqrtvwxz'[at % 17] as string;
  return sign === sign.toUpperCase() ? made.toUpperCase() : made;
}
