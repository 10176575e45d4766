import { KIND, type Reading } from './reading.ts';
import { TAGS } from './rules.ts';
import { spelled } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { tagNouns: TAG_NOUNS, or: OR, and: AND } = WORDS;
/** Tags in a row that are looked back over. */
const ROW = 5;
const TALK_REACH = 12;

/** `"#ad"`, "use #ad, #spon", "#ad or #spon", "the #ad label": the tag is the subject, not a disclosure. */
export function isSpokenOf(reading: Reading, at: number, row = ROW): boolean {
  const [before, here, after, second] = [
    reading.at(at - 1),
    reading.at(at),
    reading.at(at + 1),
    reading.at(at + 2),
  ];
  if (before?.text === '"' && after?.text === '"') return true;
  if (before?.kind === 'word' && before.line === here?.line && WORDS.spokenOf.has(before.text))
    return true;
  if (isTalkedOf(reading, at)) return true;
  if (isListed(reading, at, row)) return true;
  if (after?.kind !== 'word' || after.line !== here?.line) return false;
  // Turkish asks with a word of its own: "#reklam mı?"
  if (/^m[iu]$/u.test(after.text) && (second?.text === '?' || second?.kind === 'tag')) return true;
  if (TAG_NOUNS.has(after.text) || (OR.has(after.text) && second?.kind === 'tag')) return true;
  return AND.has(after.text) && second?.kind === 'tag' && isTerm(reading, at + 2);
}

/** One of "#ad, #spon and #gifted", of which another is spoken of. */
function isListed(reading: Reading, at: number, row: number): boolean {
  if (row === 0) return false;
  return [-2, 2].some((step) => {
    const sign = reading.at(at + step / 2)?.text ?? '';
    const joined = sign === ',' || OR.has(sign) || AND.has(sign);
    const term = reading.kind(at + step) === KIND.tag && isTerm(reading, at + step);
    return joined && term && isSpokenOf(reading, at + step, row - 1);
  });
}

/** "The FTC says that #ad must be seen", "influencers should disclose even #gifted". */
function isTalkedOf(reading: Reading, at: number): boolean {
  const [from] = reading.stretch(at, 'sentence', TALK_REACH);
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
