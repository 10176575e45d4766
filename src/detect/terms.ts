import { isAddressed, isApart, isContact, isLabel } from './apart.ts';
import { type Finding, inText, MAX_FINDINGS } from './finding.ts';
import type { Entry } from './lexicon/index.ts';
import { type Match, matchAround } from './patterns.ts';
import { isCited } from './quotes.ts';
import { KIND, type Reading } from './reading.ts';
import { PHRASES, type PhraseRule, partsOf, STARTS, TAGS, type TagRule } from './rules.ts';
import { isAside, partsQuestion } from './sentence.ts';
import { isSpokenOf } from './spoken.ts';
import { isAmong } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** A sentence longer than this is no longer read as one: keeps the search linear. */
const NEAR = 40;
/** The same of scripts without spaces, whose sentences are joined by commas. */
const DENSE_NEAR = 20;
/** Signs and emoji before the first words of a post, at most. */
const LEAD = 30;
/** The first letter of Hangul. */
const FIRST_DENSE = 0x1100;
const KANA = /[\u3041-\u30FA]/u;
/** What stands behind a label is a sentence of its own, even where no full stop tells. */
const LABEL_REACH = 8;
const NONE: readonly never[] = [];
const QUESTION = -63;

/** Every term of the lexicon that stands in a text as it has to. */
export function findTerms(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const at of reading.hashtags) {
    if (findings.length >= MAX_FINDINGS) break;
    tagsAt(reading, at, findings);
  }
  for (const at of reading.anchors) {
    if (findings.length >= MAX_FINDINGS) break;
    phrasesAt(reading, at, reading.number(at), findings);
  }
  for (const { at, number } of reading.within) {
    if (findings.length >= MAX_FINDINGS) break;
    phrasesAt(reading, at, number, findings);
  }
  return findings;
}

/** @param number of the word there, or of one within it */
function phrasesAt(reading: Reading, at: number, number: number, findings: Finding[]): void {
  for (const rule of PHRASES.of(number)) {
    const match = matchAround(reading, rule.pattern, at);
    const finding = match === null ? null : confirmed(reading, rule, match, at);
    if (finding !== null) findings.push(finding);
  }
}

function tagsAt(reading: Reading, at: number, findings: Finding[]): void {
  const rules = TAGS.of(reading.number(at));
  if (rules.length > 0 && reading.isCertain(at))
    for (const rule of rules) tagAt(reading, at, rule, findings);
  for (const rule of startsOf(reading, at)) tagAt(reading, at, rule, findings);
  if (mayBeDense(reading, at))
    for (const rule of partsOf(reading.folded(at))) tagAt(reading, at, rule, findings);
}

/** Scripts without spaces stand behind all others; most hashtags are done with here. */
function mayBeDense(reading: Reading, at: number): boolean {
  const [first, last] = [reading.start(at) + 1, reading.end(at) - 1];
  return [first, last].some((place) => reading.text.charCodeAt(place) >= FIRST_DENSE);
}

function tagAt(reading: Reading, at: number, rule: TagRule, findings: Finding[]): void {
  const { entry, lang, unless } = rule;
  if (reading.has(unless) || !fitsPost(reading, rule) || isSpokenOf(reading, at)) return;
  findings.push(found(reading, at, at + 1, entry, lang, []));
}

function startsOf(reading: Reading, at: number): readonly TagRule[] {
  const starts = STARTS[reading.beginning(at)];
  if (starts === undefined) return NONE;
  const text = reading.folded(at);
  return starts
    .filter(({ letters }) => text.startsWith(letters))
    .filter(({ letters }) => !WORDS.noSponsor.has(text.slice(letters.length)))
    .map(({ rule }) => rule);
}

function confirmed(
  reading: Reading,
  rule: PhraseRule,
  { from, inside, to, brands }: Match,
  anchor: number,
): Finding | null {
  const { entry, lang, unless } = rule;
  if (!reading.isCertain(anchor) || !fitsPost(reading, rule)) return null;
  if (inside && entry.form !== 'phrase') return null;
  if (entry.form === 'apart' && !isApart(reading, from)) return null;
  if (entry.form === 'label' && !isLabel(reading, from, to, entry.kind)) return null;
  if (entry.kind === 'author-disclosure' && isContact(reading, to)) return null;
  if (entry.opening === true && !opensPost(reading, from)) return null;
  const { mention } = entry;
  if ((mention === 'beside' || mention === 'aside') && !isAddressed(reading, from, to)) return null;
  if (entry.form !== 'label' && isCited(reading, from, to)) return null;
  const spoken = reading.isDense(from) ? DENSE_NEAR : NEAR;
  const reach = entry.form === 'label' ? LABEL_REACH : spoken;
  if (unless.size > 0 && isNear(reading, from, to, unless, reach)) return null;
  return found(reading, from, to, entry, lang, brands);
}

function found(
  reading: Reading,
  from: number,
  to: number,
  { kind, strength, form }: Entry,
  lang: string,
  brands: readonly string[],
): Finding {
  return inText(reading, from, to, { kind, strength, form, lang, brands });
}

/** Only signs, emoji and empty lines stand before it. */
function opensPost(reading: Reading, from: number): boolean {
  if (from > LEAD) return false;
  for (let at = 0; at < from; at++) if (reading.kind(at) < KIND.mark) return false;
  return true;
}

/** In the same sentence; what is asked behind an emoji is a question of its own. */
function isNear(
  reading: Reading,
  at: number,
  end: number,
  words: ReadonlySet<number>,
  reach: number,
): boolean {
  const [from, to] = reading.stretch(at, 'sentence', reach);
  let asked = true;
  for (let near = from; near < to; near++) {
    if (near >= end && reading.kind(near) === KIND.picture && partsQuestion(reading, near))
      asked = false;
    const number = reading.number(near);
    if (!isAmong(words, number)) continue;
    if (number !== QUESTION || (asked && !isAside(reading, near))) return true;
  }
  return false;
}

function fitsPost(reading: Reading, { entry, amid }: TagRule): boolean {
  const { mention, script } = entry;
  if (script === 'kana' && !KANA.test(reading.text)) return false;
  if (amid.size > 0 && !reading.has(amid)) return false;
  // "(invitation)" tells enough; "(collab)" may be of two singers.
  if (mention === undefined || mention === 'aside') return true;
  return reading.mentionCount > 0 && reading.mentions.length > 0;
}
