import { KIND, type Reading } from './reading.ts';
import { signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { and: AND } = WORDS;
const [AMPERSAND] = signs('&');

/** "@jess and @tom" near a place: two people, as no two brands give one thing. */
export function hasPair(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (reading.kind(at) === KIND.mention && isJoined(reading, at)) return true;
  return false;
}

function isJoined(reading: Reading, at: number): boolean {
  const joined = AND.isAt(reading, at + 1) || reading.number(at + 1) === AMPERSAND;
  // "@joana e pelo @tom"
  return joined && [at + 2, at + 3].some((next) => reading.kind(next) === KIND.mention);
}
