import { KIND, type Reading } from './reading.ts';
import { signs } from './vocabulary.ts';

const [DOUBLE, SINGLE] = signs('"\'');
const OPENERS = signs('「『【');
export const CLOSERS = signs('」』】');
/** Tokens of a line that are looked over for quotation marks. */
const REACH = 80;

/** A stretch between quotation marks, its marks included. */
interface Quote {
  from: number;
  to: number;
}

/**
 * Whether a stretch is spoken of rather than said: it stands between quotation marks of whatever kind,
 * and more is said on its line.
 */
export function isCited(reading: Reading, from: number, to: number): boolean {
  const [first, end] = reading.stretch(from, 'line', REACH);
  const quote = quoteAround(reading, first, from, Math.max(to, end));
  if (quote === null) return false;
  return hasWords(reading, first, quote.from) || hasWords(reading, quote.to, end);
}

function quoteAround(reading: Reading, first: number, at: number, end: number): Quote | null {
  let open = -1;
  for (let i = first; i < at; i++) {
    if (open < 0 && opens(reading, i)) open = i;
    else if (open >= 0 && closes(reading, i, open)) open = -1;
  }
  if (open < 0) return null;
  for (let i = at + 1; i < end; i++) if (closes(reading, i, open)) return { from: open, to: i + 1 };
  return null;
}

/** An inch behind a number, or the apostrophe of "d'être", opens nothing. */
function opens(reading: Reading, at: number): boolean {
  const sign = reading.number(at);
  if (OPENERS.has(sign)) return true;
  if (sign !== DOUBLE && sign !== SINGLE) return false;
  if (reading.kind(at - 1) === KIND.word && !reading.isSpaced(at)) return false;
  return sign === DOUBLE || !reading.isSpaced(at + 1);
}

function closes(reading: Reading, at: number, open: number): boolean {
  const sign = reading.number(at);
  const opening = reading.number(open);
  if (OPENERS.has(opening)) return CLOSERS.has(sign);
  if (sign !== opening) return false;
  const ends = reading.isSpaced(at + 1) || reading.kind(at + 1) !== KIND.word;
  return sign === DOUBLE || (!reading.isSpaced(at) && ends);
}

function hasWords(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.kind(at) === KIND.word) return true;
  return false;
}
