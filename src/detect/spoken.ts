import { isCited } from './quotes.ts';
import { KIND, type Reading } from './reading.ts';
import { TAGS } from './rules.ts';
import { signs, spelled } from './vocabulary.ts';
import { WORDS, WordSet } from './words.ts';

const { tagNouns: TAG_NOUNS, or: OR, and: AND } = WORDS;
const ASKING = WordSet.of('mi mu');
const [COMMA, QUESTION] = signs(',?');
/** Tags in a row that are looked back over. */
const ROW = 5;
const TALK_REACH = 12;
const POST_REACH = 40;

/** `"#ad"`, "use #ad, #spon", "#ad or #spon", "the #ad label": the tag is the subject, not a disclosure. */
export function isSpokenOf(reading: Reading, at: number, row = ROW): boolean {
  if (isCited(reading, at, at + 1)) return true;
  if (isSpeaking(reading, at - 1)) return true;
  if (isTalkedOf(reading, at)) return true;
  if (isListed(reading, at, row)) return true;
  // "Is every reel #ad?"
  if (reading.kind(at + 1) !== KIND.word) return reading.number(at + 1) === QUESTION;
  if (TAG_NOUNS.isAt(reading, at + 1)) return true;
  const tag = reading.kind(at + 2) === KIND.tag;
  // Turkish asks with a word of its own: "#reklam mı?"
  if ((tag || reading.number(at + 2) === QUESTION) && ASKING.isAt(reading, at + 1)) return true;
  if (!tag) return false;
  return OR.isAt(reading, at + 1) || (AND.isAt(reading, at + 1) && isTerm(reading, at + 2));
}

/** "The #ad", "la #pub"; but "a weekend in LA #ad" is no French. */
function isSpeaking(reading: Reading, at: number): boolean {
  if (reading.kind(at) !== KIND.word || !WORDS.spokenOf.isAt(reading, at)) return false;
  return reading.end(at) - reading.start(at) > 2 || !/^\p{Lu}+$/u.test(reading.written(at));
}

/** One of "#ad, #spon and #gifted", of which another is spoken of. */
function isListed(reading: Reading, at: number, row: number): boolean {
  if (row === 0) return false;
  return isJoined(reading, at, -1, row) || isJoined(reading, at, 1, row);
}

/** @param step before or behind */
function isJoined(reading: Reading, at: number, step: -1 | 1, row: number): boolean {
  const [between, other] = [at + step, at + 2 * step];
  if (reading.kind(other) !== KIND.tag || !isTerm(reading, other)) return false;
  const joined =
    reading.number(between) === COMMA || OR.isAt(reading, between) || AND.isAt(reading, between);
  return joined && isSpokenOf(reading, other, row - 1);
}

/**
 * "The FTC says that #ad must be seen", "influencers should disclose even #gifted". A tag that a sentence goes
 * on behind is no disclosure of a post that began with the law: "New rules. A #ad among others won't do."
 */
function isTalkedOf(reading: Reading, at: number): boolean {
  const midst = reading.kind(at + 1) === KIND.word && !reading.isCapital(at + 1);
  const from = midst
    ? Math.max(0, at - POST_REACH)
    : reading.stretch(at, 'sentence', TALK_REACH)[0];
  for (let near = from; near < at; near++) {
    if (reading.kind(near) === KIND.word && isTalk(reading, near)) return true;
  }
  return false;
}

function isTalk(reading: Reading, at: number): boolean {
  return WORDS.talk.has(spelled(Math.max(0, reading.number(at))));
}

function isTerm(reading: Reading, at: number): boolean {
  return TAGS.of(reading.number(at)).length > 0;
}
