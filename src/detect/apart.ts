import type { Kind } from '../model/verdict.ts';
import { around } from './finding.ts';
import { KIND, type Reading, type Token } from './reading.ts';
import { numberOf } from './vocabulary.ts';

/** First in its line, sentence, clause or bracket. */
export function isApart(reading: Reading, at: number): boolean {
  return at === 0 || reading.kind(at - 1) >= KIND.mark;
}

const OPENERS = new Set(['[', '(', '{', '*', '【', '<']);
const CLOSERS = new Set([']', ')', '}', '*', '】', '>']);
/** Tokens of a label in brackets. */
const BRACKET_REACH = 8;
const SEPARATORS = new Set([':', '|', '~', '•', '·', '>', '=', '→', '*', '+']);
/** Signs that also occur inside words; white space must follow ("Ad - new", not "ad-free"). */
const SPACED = new Set(['-', '/']);
/** Emoji that comment on what stands before them. */
const FACE =
  /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F93F}\u{1F970}-\u{1F97A}\u{1F9D0}\u{1FAE0}-\u{1FAEF}]/u;

/** A term set apart as a label is: `[ad]`, `*ad`, `Ad | ...`, `AD: ...`, or alone on its line. */
export function isLabel(reading: Reading, from: number, to: number, kind: Kind): boolean {
  const [before, after] = [reading.at(from - 1), reading.at(to)];
  const line = reading.at(from)?.line;
  const opens = opensLine(reading, from);
  const ends = isLineEnd(reading, to);
  if (isBracketed(reading, from, to) || isDashed(reading, from, to)) return true;
  // "Gekregen" and "gifted" are everyday words: without a sign of a label they need a giver.
  const loose = kind !== 'gifted' || reading.mentions.length > 0;
  if (ends) return loose && (opens || (before !== undefined && isLastWord(reading, before, kind)));
  if (after === undefined) return false;
  if (opens && CLOSERS.has(reading.at(to - 1)?.text ?? '')) return true;
  // "AD) ..."
  if (opens && after.text === ')' && !after.spaced) return true;
  if (
    !opens ||
    after.line !== line ||
    (isSaid(reading, to) && to - from === 1 && isQuestion(reading, from))
  )
    return false;
  if (isStyled(reading, from, to) && !isStyled(reading, to, to + 1)) return true;
  if (isCapitals(reading, from, to)) return true;
  if (after.kind === 'mention' || after.kind === 'tag') return loose;
  if (after.kind === 'picture') return loose && isAdorned(reading, from, to);
  if (after.kind !== 'mark' || isSpeech(reading, to)) return false;
  const spaced = (reading.at(to + 1)?.spaced ?? true) || reading.isDense(to + 1);
  if (after.text === '.' || after.text === '!') return spaced && isStatement(reading, from, to);
  return SEPARATORS.has(after.text)
    ? spaced || after.text === '|'
    : (SPACED.has(after.text) && spaced) || after.text === '/';
}

/** "𝐀𝐃 Home at last": set apart by letters that the rest is not written in. */
function isStyled(reading: Reading, from: number, to: number): boolean {
  const [first, last] = [reading.at(from), reading.at(to - 1)];
  // Arabic or Korean letters are no styled Latin ones.
  if (first?.kind !== 'word' || last === undefined || !/^[a-z]/u.test(first.text)) return false;
  return /^[^\p{ASCII}\u0080-\u024F]+$/u.test(
    reading.text.slice(first.start, last.end).replace(/\s/gu, ''),
  );
}

/** "WERBUNG Endlich Ordnung mit @x": capitals before a sentence that begins with one and names somebody. */
function isCapitals(reading: Reading, from: number, to: number): boolean {
  if (reading.mentions.length === 0 || reading.kind(to) !== KIND.word) return false;
  const label = reading.text.slice(reading.start(from), reading.end(to - 1));
  return /^[\p{Lu}\s]{3,}$/u.test(label) && /^\p{Lu}(?:\P{Lu}|$)/u.test(reading.written(to));
}

/** "AD ✨ ..." and "✨ reclame ✨ ..."; but "Reclame 🙄 again" is a sigh, unless it names somebody. */
function isAdorned(reading: Reading, from: number, to: number): boolean {
  const framed =
    reading.at(from - 1)?.kind === 'picture' || (from === 0 && !FACE.test(reading.written(to)));
  return framed || to - from > 1 || reading.at(from)?.text === 'ad' || reading.mentions.length > 0;
}

/** `Ad: "That will do."`: somebody called Ad. */
function isSpeech(reading: Reading, at: number): boolean {
  const label = reading.at(at - 1);
  return label?.text === 'ad' && reading.at(at)?.text === ':' && reading.at(at + 1)?.text === '"';
}

/** "Sponsored post. ...", or "Ad. ..." and "Reclame! ..." as the first word of a post that names an account. */
function isStatement(reading: Reading, from: number, to: number): boolean {
  if (to - from > 1) return true;
  if (reading.at(from)?.line !== 0) return false;
  // "Ad!" calls a man of that name, "Reclame! Overal reclame!" sighs.
  if (reading.at(to)?.text === '!')
    return from === 0 && reading.mentions.length > 0 && reading.at(from)?.text !== 'ad';
  // "Ad" is somebody's name; "Adv." as the first word of a post is nobody's.
  return reading.mentions.length > 0 || (from === 0 && reading.at(from)?.text !== 'ad');
}

/** Nothing but emoji stands behind it on its line. */
function isLineEnd(reading: Reading, at: number): boolean {
  const next = reading.at(reading.kind(at) === KIND.picture ? at + 1 : at);
  return next === undefined || next.kind === 'line';
}

/** "... what a day | ad", "... what a day. Ad", "... from @x, ad" */
function isLastWord(reading: Reading, { kind, text, spaced }: Token, of: Kind): boolean {
  // "So many cards ♡ gifted" may still be a sentence.
  const adorned = kind === 'picture' || (kind === 'mark' && spaced && /\p{So}/u.test(text));
  if (adorned || kind !== 'mark') return adorned && of === 'author-disclosure';
  if (text === ',') return of === 'author-disclosure' && reading.mentions.length > 0;
  return text === '.' || text === '!' || (spaced && /[|~/•·-]/u.test(text));
}

/** "... -Anzeige-" */
function isDashed(reading: Reading, from: number, to: number): boolean {
  const [before, after] = [reading.at(from - 1), reading.at(to)];
  if (before?.text !== '-' || after?.text !== '-') return false;
  const tight = !after.spaced && reading.at(from)?.spaced === false;
  const open = (before.spaced || opensLine(reading, from)) && (reading.at(to + 1)?.spaced ?? true);
  return tight && open;
}

/** Only signs and emoji stand before it on its line. */
function opensLine(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const token = reading.at(at - back);
    if (token === undefined || token.kind === 'line') return true;
    if (token.kind !== 'mark' && token.kind !== 'picture') return false;
  }
  return false;
}

function isBracketed(reading: Reading, from: number, to: number): boolean {
  const [before, after] = [reading.at(from - 1), reading.at(to)];
  if (before?.kind !== 'mark' || reading.at(from)?.spaced) return false;
  if (!OPENERS.has(before.text) && !isSecond(reading, from)) return false;
  const starred = before.text === '*' && !isGluedToWord(reading, from - 1);
  if (starred && (after === undefined || after.spaced)) return true;
  if (opensLine(reading, from) && closes(reading, to)) return true;
  // "(adv.)", "(ad/gift)"
  const slashed = after?.text === '/' && reading.kind(to + 1) === KIND.word;
  const end = after?.text === '.' ? reading.at(to + 1) : slashed ? reading.at(to + 2) : after;
  return end?.kind === 'mark' && CLOSERS.has(end.text) && !isAbbreviation(reading, from);
}

/** "(gift/ad)" */
function isSecond(reading: Reading, at: number): boolean {
  return reading.at(at - 1)?.text === '/' && OPENERS.has(reading.at(at - 3)?.text ?? '');
}

/** "[Werbung, da bezahlt]": first on its line, and the bracket goes on a little. */
function closes(reading: Reading, to: number): boolean {
  if (reading.kind(to) !== KIND.mark) return false;
  for (let at = to; at < to + BRACKET_REACH; at++) {
    if (reading.kind(at) === KIND.line) return false;
    if (CLOSERS.has(reading.at(at)?.text ?? '')) return true;
  }
  return false;
}

/** "f*ad" */
function isGluedToWord(reading: Reading, at: number): boolean {
  return reading.at(at)?.spaced === false && reading.at(at - 1)?.kind === 'word';
}

/** "atopic dermatitis (AD)", "44 (AD)", "an advertisement (ad)", and the Dutch newspaper as a source. */
function isAbbreviation(reading: Reading, from: number): boolean {
  const { text } = reading;
  const label = reading.at(from);
  const [second, first] = [reading.at(from - 2), reading.at(from - 3)];
  if (label === undefined || label.text !== 'ad' || opensLine(reading, from)) return false;
  const capitals = text.slice(label.start, label.end) === 'AD';
  if (capitals && reading.mentions.length === 0 && isDutch(reading)) return true;
  if (second?.kind !== 'word') return false;
  const initials = `${first?.text[0] ?? ''}${second.text[0] ?? ''}`;
  return initials === 'ad' || /^\d/u.test(second.text) || second.text.startsWith('adver');
}

const DUTCH = ['het', 'een', 'voor', 'niet', 'van', 'naar', 'met', 'wordt', 'ook', 'heeft'].map(
  (word) => new Set([numberOf(word)]),
);

function isDutch(reading: Reading): boolean {
  return DUTCH.filter((word) => reading.has(word)).length > 1;
}

/** A colon goes on with what is said of the word before it; "|" and "/" do not, nor does "Spon. |". */
function isSaid(reading: Reading, at: number): boolean {
  if (reading.kind(at) === KIND.picture) return false;
  const text = reading.at(at)?.text === '.' ? reading.at(at + 1)?.text : reading.at(at)?.text;
  return text !== '|' && text !== '/';
}

/** "Reclame: leuk of irritant?" is talk, unless it names somebody. */
function isQuestion(reading: Reading, at: number): boolean {
  const line = around(reading, at, 'line');
  return (
    line.some(({ kind, text }) => kind === 'mark' && text === '?') &&
    !line.some(({ kind }) => kind === 'mention' || kind === 'tag' || kind === 'url')
  );
}
