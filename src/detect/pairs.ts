import { KIND, type Reading } from './reading.ts';
import { signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { and: AND } = WORDS;
const [AMPERSAND, PLUS] = signs('&+');
/** Tokens between two accounts: "and", "e pelo". */
const BETWEEN = 2;

/** "@jess and @tom" near a place: two people, as no two brands give one thing. */
export function hasPair(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at <= to; at++)
    if (reading.kind(at) === KIND.mention && isJoined(reading, at)) return true;
  return false;
}

function isJoined(reading: Reading, at: number): boolean {
  const sign = reading.number(at + 1);
  if (!AND.isAt(reading, at + 1) && sign !== AMPERSAND && sign !== PLUS) return false;
  for (let next = at + 2; next <= at + 1 + BETWEEN; next++)
    if (reading.kind(next) === KIND.mention) return true;
  return false;
}
