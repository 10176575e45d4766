import { isListed, isQuoted, isRebate, mayBeCode, shapeOf } from './code-shapes.ts';
import { isDigit } from './cursor.ts';
import { anyAround } from './finding.ts';
import { KIND, type Reading } from './reading.ts';
import { FLAG, numberOf } from './vocabulary.ts';
import { WORDS, WordSet } from './words.ts';

const { grants: GRANTS, use: USE, with: WITH, save: SAVE, till: TILL, dot: DOT, you: YOU } = WORDS;
const { sale: SALE, means: BY_MEANS_OF, goodFor: FOR } = WORDS;
const EQUALS = -61;
const COLON = -58;
const HYPHEN = -45;
/** Tokens between a code and the rebate that it is said to be good for. */
const GOOD_FOR = 6;
/** A word to write under the post rather than in a shop. */
const REPLY = /^(?:com+ent|kom+ent|reacti|yorum|komment)/u;
const INTO = WordSet.of('in ein');
const REACH = 20;
/** Words between a code and the verb that tells to enter it. */
const ENTRY = 3;
/** Letters of a word in capitals that is taken for a code. */
const PLAIN = 5;
/** The same of one that readers save with, and how close they are told so. */
const SHORT = 4;
const SAVING = 8;
const SLASH = numberOf('slash');
/** Words of a spoken address. */
export const SPOKEN: ReadonlySet<number> = new Set([SLASH]);
/** The least that a code is named after. */
const LEAST = 5;
/** Between a code and the rebate that it is named after. */
const VALUE_REACH = 14;

/**
 * A code that no word before it announces: "NORA15 for 15% off", "type in JOLENE10", `"TEAMFRIEDA"
 * at checkout`. There is a rebate, and the code says how much, is entered, or both is plain.
 */
export function isBare(reading: Reading, at: number): boolean {
  const shape = mayBeCode(reading, at) ? shapeOf(reading, at) : null;
  if (shape === null) return false;
  if (!anyAround(reading, at, 'line', REACH, (near) => isRebate(reading, near))) return false;
  if (isBesideAccount(reading, at)) return true;
  const quoted = isQuoted(reading, at);
  const [before, behind] = [isEntered(reading, at, -ENTRY), isEntered(reading, at, ENTRY)];
  const next = quoted ? at + 2 : at + 1;
  const grants = GRANTS.isAt(reading, YOU.isAt(reading, next) ? next + 1 : next);
  if (shape === 'firm') return before || behind || quoted || grants || saysHowMuch(reading, at);
  if (quoted && isCodeNear(reading, at)) return true;
  if (!/^[\p{Lu}\d]+$/u.test(reading.written(at))) return false;
  if (quoted) return before || behind || grants;
  if (isSavedWith(reading, at)) return true;
  if (reading.written(at).length < PLAIN || WITH.isAt(reading, at - 1)) return false;
  if (anyAround(reading, at, 'line', REACH, (near) => REPLY.test(reading.folded(near))))
    return false;
  if (isAtTill(reading, at) || isTyped(reading, at)) return true;
  if (isEntered(reading, at, -1)) return true;
  return grants || (isEntered(reading, at, 1) && !BY_MEANS_OF.isAt(reading, at + 1));
}

/**
 * Of a brand that the line names: "@x | MARLON = 15% off", "@x (MARLON for money off)", "@x -15%: MARLON15",
 * "15% at @x with MARLON".
 */
function isBesideAccount(reading: Reading, at: number): boolean {
  if (!/^[\p{Lu}\d]{5,}$/u.test(reading.written(at)) || SALE.isAt(reading, at)) return false;
  const isAccount = (near: number) => reading.kind(near) === KIND.mention;
  if (reading.mentions.length === 0 || !anyAround(reading, at, 'line', REACH, isAccount))
    return false;
  const aside = isQuoted(reading, at) ? 1 : 0;
  const [first, next] = [at - 1 - aside, at + 1 + aside];
  const [from, to] = reading.stretch(at, 'line', GOOD_FOR);
  const rebates = (start: number, end: number, test = isRebate) => {
    for (let near = start; near < end; near++) if (test(reading, near)) return true;
    return false;
  };
  const numbered = isDigit(reading.text.charCodeAt(reading.end(at) - 1));
  if (reading.number(next) === EQUALS) return rebates(at, to);
  if (reading.number(first) === COLON) return numbered && rebates(from, at);
  if (FOR.isAt(reading, next) && reading.kind(first) !== KIND.word)
    return rebates(at, to, numbered ? isRebate : isNamedRebate);
  return BY_MEANS_OF.isAt(reading, first) && isRebateOfAccount(reading, at);
}

/** "15% at @x with MARLON", "-15% with MARLON"; but "20% more light with PHILIPS, says @x". */
function isRebateOfAccount(reading: Reading, at: number): boolean {
  const isAccounts = (near: number) =>
    isNamedRebate(reading, near) ||
    (isRebate(reading, near) &&
      (reading.kind(near + 2) === KIND.mention || reading.number(near - 2) === HYPHEN));
  return anyAround(reading, at, 'sentence', SAVING, isAccounts);
}

function isNamedRebate(reading: Reading, at: number): boolean {
  return isListed(reading, at, FLAG.rebate);
}

/** "Mit TIMO spart ihr", "you save with SAMMYRUNS", "they set up PRIYA for you": all readers save by a name. */
function isSavedWith(reading: Reading, at: number): boolean {
  const given = WITH.isAt(reading, at + 1) && YOU.isAt(reading, at + 2);
  if (!(given || WITH.isAt(reading, at - 1)) || reading.written(at).length < SHORT) return false;
  const reach = given ? SAVING : ENTRY;
  return anyAround(reading, at, 'sentence', reach, (near) => isSaving(reading, near));
}

/** "You save", "spart ihr", "for you so you save" */
function isSaving(reading: Reading, at: number): boolean {
  if (!SAVE.isAt(reading, at)) return false;
  return [at - 2, at - 1, at + 1].some((near) => YOU.isAt(reading, near));
}

/** "PRIYA at checkout ..." */
function isAtTill(reading: Reading, at: number): boolean {
  for (let near = at + 1; near <= at + ENTRY; near++) {
    if (!reading.together(near - 1, near, 'sentence')) return false;
    if (TILL.isAt(reading, near)) return true;
  }
  return false;
}

/** "Type in NELLBAKES", "vul LOTTELEEST in", "gebt LOTTELIEST ein" */
function isTyped(reading: Reading, at: number): boolean {
  if (!INTO.isAt(reading, at - 1) && !INTO.isAt(reading, at + 1)) return false;
  return anyAround(
    reading,
    at,
    'sentence',
    SAVING,
    (near) => USE.isAt(reading, near) && !WITH.isAt(reading, near),
  );
}

/** "brand dot com slash MARCUSPLAYS" */
export function isSpokenAddress(reading: Reading, at: number): boolean {
  if (reading.number(at - 1) !== SLASH || !/^\p{Lu}{4,}$/u.test(reading.written(at))) return false;
  return [at - 2, at - 3].some((near) => DOT.isAt(reading, near));
}

/** A word that tells to use or enter it, at most so many words before (below zero) or behind. */
function isEntered(reading: Reading, at: number, reach: number): boolean {
  const step = Math.sign(reach);
  for (let near = at + step, words = 0; words < Math.abs(reach); near += step) {
    if (!reading.together(near - step, near, 'sentence')) return false;
    if (reading.kind(near) !== KIND.word) continue;
    if (isListed(reading, near, FLAG.use)) return true;
    words++;
  }
  return false;
}

function isCodeNear(reading: Reading, at: number): boolean {
  return anyAround(reading, at, 'line', REACH, (near) => isListed(reading, near, FLAG.code));
}

/** "NORA15 for 15% off", "HANNAH20 saves you 20 dollars" */
function saysHowMuch(reading: Reading, at: number): boolean {
  if (!isDigit(reading.text.charCodeAt(reading.end(at) - 1))) return false;
  const amount = /^\p{L}{2,15}(\d{1,2})$/u.exec(reading.folded(at))?.[1];
  // "Web3" and "Top 3" are no codes, and no code takes off less.
  if (amount === undefined || Number(amount) < LEAST) return false;
  // "%" alone may be of milk; "KEV15 for 15%" is of a code.
  const isNamed = FOR.isAt(reading, at + 1) && /^\p{Lu}{3,}\d+$/u.test(reading.written(at));
  const isTaken = (near: number) =>
    isNamed ? isRebate(reading, near) : isNamedRebate(reading, near);
  if (!anyAround(reading, at, 'line', REACH, isTaken)) return false;
  const [from, to] = reading.stretch(at, 'line', VALUE_REACH);
  for (let near = from; near < to; near++) if (reading.folded(near) === amount) return true;
  return false;
}
