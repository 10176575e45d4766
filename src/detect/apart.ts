import type { Kind } from '../model/verdict.ts';
import { anyAround, NEAR } from './finding.ts';
import { KIND, type Reading } from './reading.ts';
import { numberOf, signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** First in its line, sentence, clause or bracket. */
export function isApart(reading: Reading, at: number): boolean {
  return at === 0 || reading.kind(at - 1) >= KIND.mark;
}

const OPENERS = signs('[({*【<');
const CLOSERS = signs('])}*】>');
/** Signs and emoji before a label that is still the first of its line, and one more. */
const BEFORE = 4;
/** Letters of a label in capitals that is no abbreviation. */
const LONG_LABEL = 5;
/** Tokens between a label and the account that it names. */
const BESIDE = 4;
/** Tokens of a label in brackets. */
const BRACKET_REACH = 10;
const { whose: WHOSE } = WORDS;
const SEPARATORS = signs(':|~•·>=→*+');
/** Signs that also occur inside words; white space must follow ("Ad - new", not "ad-free"). */
const SPACED = signs('-/');
/** Emoji that comment on what stands before them. */
const FACE =
  /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F93F}\u{1F970}-\u{1F97A}\u{1F9D0}\u{1FAE0}-\u{1FAEF}]/u;
const [PIPE, SLASH, STOP, CALL, STAR, COLON, QUOTE, QUESTION, CLOSING, DASH, SQUARE] =
  signs('|/.!*:"?)-[');

/** A term set apart as a label is: `[ad]`, `*ad`, `Ad | ...`, `AD: ...`, or alone on its line. */
export function isLabel(reading: Reading, from: number, to: number, kind: Kind): boolean {
  const opens = opensLine(reading, from);
  const after = reading.kind(to);
  const sign = signAt(reading, to);
  if (isBracketed(reading, from, to) || isDashed(reading, from, to)) return true;
  // "Gekregen" and "gifted" are everyday words: without a sign of a label they need a giver.
  const loose = kind !== 'gifted' || reading.mentions.length > 0;
  if (opens && isAllQuoted(reading, from, to)) return loose;
  if (isSentence(reading, from, to)) return true;
  if (isFinal(reading, from, to)) return kind === 'author-disclosure';
  if (isLineEnd(reading, to))
    return loose && (opens || (from > 0 && isLastWord(reading, from - 1, kind)));
  if (!opens) return false;
  if (CLOSERS.has(signAt(reading, to - 1))) return true;
  // "AD) ..."
  if (sign === CLOSING && !reading.isSpaced(to)) return true;
  if (!reading.together(from, to, 'line')) return false;
  if (to - from === 1 && isSaid(reading, to) && isQuestion(reading, from)) return false;
  if (isStyled(reading, from, to) && !isStyled(reading, to, to + 1)) return true;
  if (isCapitals(reading, from, to)) return true;
  if (after === KIND.mention || after === KIND.tag) return loose;
  if (after === KIND.picture) return loose && isAdorned(reading, from, to);
  if (after !== KIND.mark || isSpeech(reading, to)) return false;
  const spaced =
    opensWord(reading, to + 1) || reading.isDense(to + 1) || reading.kind(to + 1) === KIND.line;
  if (sign === STOP || sign === CALL) return spaced && isStatement(reading, from, to);
  return SEPARATORS.has(sign)
    ? spaced || sign === PIPE
    : (SPACED.has(sign) && spaced) || sign === SLASH;
}

/** "…was worth it. gifted 🤍 my plants are happy": a sentence of its own, which an emoji or a small letter shows. */
function isSentence(reading: Reading, from: number, to: number): boolean {
  if (!reading.endsSentence(from - 1) || !/^\p{Ll}/u.test(reading.written(from))) return false;
  return reading.kind(to) === KIND.picture;
}

/** Its line is the label in quotation marks. */
function isAllQuoted(reading: Reading, from: number, to: number): boolean {
  const quoted = signAt(reading, from - 1) === QUOTE && signAt(reading, to) === QUOTE;
  return quoted && isLineEnd(reading, to + 1);
}

/** The number of a sign; 0 for all else. */
function signAt(reading: Reading, at: number): number {
  return reading.kind(at) === KIND.mark ? reading.number(at) : 0;
}

/** White space stands before it, or it is the end of the text. */
function opensWord(reading: Reading, at: number): boolean {
  return at >= reading.count || reading.isSpaced(at);
}

/** "𝐀𝐃 Home at last": set apart by letters that the rest is not written in. */
function isStyled(reading: Reading, from: number, to: number): boolean {
  if (reading.kind(from) !== KIND.word || reading.text.charCodeAt(reading.start(from)) < 0x250)
    return false;
  // Arabic or Korean letters are no styled Latin ones.
  if (!/^[a-z]/u.test(reading.folded(from))) return false;
  return /^[^\p{ASCII}\u0080-\u024F]+$/u.test(
    reading.text.slice(reading.start(from), reading.end(to - 1)).replace(/\s/gu, ''),
  );
}

/** "WERBUNG Endlich Ordnung mit @x": capitals before a sentence that begins with one, and names somebody where they are few. */
function isCapitals(reading: Reading, from: number, to: number): boolean {
  if (reading.kind(to) !== KIND.word) return false;
  const label = reading.text.slice(reading.start(from), reading.end(to - 1));
  if (reading.mentions.length === 0 && (from > 0 || label.length < LONG_LABEL)) return false;
  return /^[\p{Lu}\s]{3,}$/u.test(label) && /^\p{Lu}(?:\P{Lu}|$)/u.test(reading.written(to));
}

/** "AD ✨ ..." and "✨ reclame ✨ ..."; but "Reclame 🙄 again" is a sigh, unless it names somebody. */
function isAdorned(reading: Reading, from: number, to: number): boolean {
  const framed =
    reading.kind(from - 1) === KIND.picture || (from === 0 && !FACE.test(reading.written(to)));
  return framed || to - from > 1 || reading.folded(from) === 'ad' || reading.mentions.length > 0;
}

/** `Ad: "That will do."`: somebody called Ad. */
function isSpeech(reading: Reading, at: number): boolean {
  const named = reading.folded(at - 1) === 'ad' && signAt(reading, at) === COLON;
  return named && signAt(reading, at + 1) === QUOTE;
}

/** "Sponsored post. ...", or "Ad. ..." and "Reclame! ..." as the first word of a post that names an account. */
function isStatement(reading: Reading, from: number, to: number): boolean {
  if (to - from > 1) return true;
  if (reading.stretch(from, 'line', BEFORE)[0] !== 0) return false;
  // "Ad!" calls a man of that name, "Reclame! Overal reclame!" sighs.
  if (signAt(reading, to) === CALL)
    return from === 0 && reading.mentions.length > 0 && reading.folded(from) !== 'ad';
  // "Ad" is somebody's name; "Adv." as the first word of a post is nobody's.
  return reading.mentions.length > 0 || (from === 0 && reading.folded(from) !== 'ad');
}

/** Nothing but emoji stands behind it on its line. */
function isLineEnd(reading: Reading, at: number): boolean {
  const next = reading.kind(reading.kind(at) === KIND.picture ? at + 1 : at);
  return next < 0 || next === KIND.line;
}

/** "... what a day | ad", "... what a day. Ad", "... from @x, ad" */
function isLastWord(reading: Reading, at: number, of: Kind): boolean {
  const [kind, text, spaced] = [reading.kind(at), reading.folded(at), reading.isSpaced(at)];
  // "So many cards ♡ gifted" may still be a sentence.
  const adorned = kind === KIND.picture || (kind === KIND.mark && spaced && /\p{So}/u.test(text));
  if (adorned || kind !== KIND.mark) return adorned && of === 'author-disclosure';
  if (text === ',') return of === 'author-disclosure' && reading.mentions.length > 0;
  return text === '.' || text === '!' || (spaced && /[|~/•·-]/u.test(text));
}

/** "... and that was my week. Werbung." */
function isFinal(reading: Reading, from: number, to: number): boolean {
  if (signAt(reading, to) !== STOP || !isLineEnd(reading, to + 1)) return false;
  const before = signAt(reading, from - 1);
  return (before === STOP || before === CALL) && reading.folded(from) !== 'ad';
}

/** "... -Anzeige-", "... – Anzeige –" */
function isDashed(reading: Reading, from: number, to: number): boolean {
  const [before, after] = [from - 1, to];
  if (signAt(reading, before) !== DASH || signAt(reading, after) !== DASH) return false;
  if (reading.isSpaced(from) && reading.isSpaced(after)) return isLineEnd(reading, after + 1);
  if (reading.isSpaced(from) || reading.isSpaced(after)) return false;
  return (reading.isSpaced(before) || opensLine(reading, from)) && opensWord(reading, to + 1);
}

/** Only signs and emoji stand before it on its line. */
function opensLine(reading: Reading, at: number): boolean {
  for (let back = 1; back <= BEFORE; back++) {
    const kind = reading.kind(at - back);
    if (kind < 0 || kind === KIND.line) return true;
    if (kind !== KIND.mark && kind !== KIND.picture) return false;
  }
  return false;
}

/** "[samenwerking]", "samenwerking @x | …": in brackets, or with an account beside it. "Samenwerking: hoe dan?" is a title. */
export function isAddressed(reading: Reading, from: number, to: number): boolean {
  const isAccount = (at: number) => reading.kind(at) === KIND.mention;
  return isBracketed(reading, from, to) || anyAround(reading, to, 'line', BESIDE, isAccount);
}

function isBracketed(reading: Reading, from: number, to: number): boolean {
  const before = signAt(reading, from - 1);
  if (before === 0 || reading.isSpaced(from)) return false;
  if (!OPENERS.has(before) && !isSecond(reading, from)) return false;
  const starred = before === STAR && !isGluedToWord(reading, from - 1);
  if (starred && opensWord(reading, to)) return true;
  if ((opensLine(reading, from) || before === SQUARE) && closes(reading, to)) return true;
  if (isOfSomebody(reading, to)) return true;
  const sign = signAt(reading, to);
  // "(adv.)", "(ad/gift)"
  const slashed = sign === SLASH && reading.kind(to + 1) === KIND.word;
  const end = sign === STOP ? to + 1 : slashed ? to + 2 : to;
  return CLOSERS.has(signAt(reading, end)) && !isAbbreviation(reading, from);
}

/** "(reclame voor x)", "(ad: thanks to x)", "(publi @x)": it goes on with whose it is. */
function isOfSomebody(reading: Reading, to: number): boolean {
  const sign = signAt(reading, to);
  const named = sign === COLON || sign === DASH || reading.kind(to) === KIND.mention;
  return (named || WHOSE.isAt(reading, to)) && endsSoon(reading, to);
}

/** "(gift/ad)" */
function isSecond(reading: Reading, at: number): boolean {
  return signAt(reading, at - 1) === SLASH && OPENERS.has(signAt(reading, at - 3));
}

/** "[Werbung, da bezahlt]": the bracket goes on a little. */
function closes(reading: Reading, to: number): boolean {
  return reading.kind(to) === KIND.mark && endsSoon(reading, to);
}

/** A bracket is closed on the same line. */
function endsSoon(reading: Reading, to: number): boolean {
  for (let at = to; at < to + BRACKET_REACH; at++) {
    if (reading.kind(at) === KIND.line) return false;
    if (CLOSERS.has(signAt(reading, at))) return true;
  }
  return false;
}

/** "f*ad" */
function isGluedToWord(reading: Reading, at: number): boolean {
  return !reading.isSpaced(at) && reading.kind(at - 1) === KIND.word;
}

/** "atopic dermatitis (AD)", "44 (AD)", "an advertisement (ad)", and the Dutch newspaper as a source. */
function isAbbreviation(reading: Reading, from: number): boolean {
  const [second, first] = [reading.folded(from - 2), reading.folded(from - 3)];
  if (reading.folded(from) !== 'ad' || opensLine(reading, from)) return false;
  const capitals = reading.written(from) === 'AD';
  if (capitals && reading.mentions.length === 0 && isDutch(reading)) return true;
  if (reading.kind(from - 2) !== KIND.word) return false;
  const initials = `${first[0] ?? ''}${second[0] ?? ''}`;
  return initials === 'ad' || /^\d+$/u.test(second) || second.startsWith('adver');
}

const DUTCH = ['het', 'een', 'voor', 'niet', 'van', 'naar', 'met', 'wordt', 'ook', 'heeft'].map(
  (word) => new Set([numberOf(word)]),
);

function isDutch(reading: Reading): boolean {
  return DUTCH.filter((word) => reading.has(word)).length > 1;
}

/** A colon or a full stop goes on with what is said of the word before it, unless that is in capitals; "Spon. |" does not. */
function isSaid(reading: Reading, at: number): boolean {
  const sign = signAt(reading, at);
  const said = sign === COLON || (sign === STOP && signAt(reading, at + 1) === 0);
  return said && !/^\p{Lu}{2,}$/u.test(reading.written(at - 1));
}

/** "Reclame: leuk of irritant?" is talk, unless it names somebody. */
function isQuestion(reading: Reading, at: number): boolean {
  const [from, to] = reading.stretch(at, 'line', NEAR);
  let asks = false;
  for (let near = from; near < to; near++) {
    const kind = reading.kind(near);
    if (kind === KIND.mention || kind === KIND.tag || kind === KIND.url) return false;
    asks ||= signAt(reading, near) === QUESTION;
  }
  return asks;
}
