import { isApart, isLabel } from './apart.ts';
import { type Finding, inText, MAX_FINDINGS } from './finding.ts';
import type { Concept } from './lexicon/concepts.ts';
import { type Entry, LANGUAGES, LEXICON, wordsOf } from './lexicon/index.ts';
import { CHARS, fold, three } from './normalize.ts';
import { compile, type Match, matchAt, type Pattern } from './patterns.ts';
import { KIND, type Reading } from './reading.ts';
import type { Idiom, Idioms, PlacedIdiom } from './sentence.ts';
import {
  bitOf,
  FLAG,
  flags,
  HEADS,
  isSpelled,
  list,
  listConcept,
  numberOf,
  settle,
} from './vocabulary.ts';

interface Rule {
  entry: Entry;
  pattern: Pattern;
  unless: ReadonlySet<number>;
}
interface TagRule {
  entry: Entry;
  unless: ReadonlySet<number>;
}

/** By the number of a hashtag; by how hashtags begin; by the number of the word that anchors a phrase. */
const TAGS: (TagRule[] | undefined)[] = [];
const TAG_STARTS: [start: string, rule: TagRule][] = [];
const PHRASES: (Rule[] | undefined)[] = [];
/** Phrases that stand for a concept, by the number of the word that anchors them: heads, and others. */
type Idiomatic = { pattern: Pattern; idiom: Idiom };
const HEAD_IDIOMS: (Idiomatic[] | undefined)[] = [];
const OTHER_IDIOMS: (Idiomatic[] | undefined)[] = [];

/** Many entries share one list of words. */
const LISTS = new Map<string, ReadonlySet<number>>();

function listed(words: string): ReadonlySet<number> {
  const known = LISTS.get(words);
  if (known !== undefined) return known;
  const each = fold(words)
    .split(' ')
    .filter((word) => word !== '');
  // Beside a tag the words may be tags themselves.
  const numbers = new Set(each.flatMap((word) => [numberOf(word), tagNumber(word)]));
  LISTS.set(words, numbers);
  return numbers;
}

for (const entry of LEXICON.flatMap(({ entries }) => entries)) {
  const unless = listed(entry.unless ?? '');
  if (entry.form === 'tag') addTags(entry, unless);
  else for (const term of entry.terms) addPhrase({ entry, pattern: compile(term), unless });
}
for (const [name, flag] of Object.entries(FLAG))
  if (name !== 'anchor') list(wordsOf(name as Exclude<keyof typeof FLAG, 'anchor'>), flag);
for (const [i, { concepts = {} }] of LEXICON.entries()) {
  for (const [concept, words] of Object.entries(concepts) as [Concept, string][]) {
    const terms = words.split(' ');
    listConcept(
      terms.filter((term) => !term.includes('+')),
      concept,
      i,
    );
    for (const term of terms.filter((term) => term.includes('+')))
      addIdiom(compile(term.replaceAll('+', ' ')), { concept: bitOf(concept), languages: 1 << i });
  }
}

// Known so that dense texts are cut at them.
list(wordsOf('hiding'), 0);
for (const name of ['deny', 'between', 'otherCode', 'gripe'] as const) list(wordsOf(name), 0);
settle();

function tagNumber(word: string): number {
  return numberOf(/^[\p{L}\p{N}]/u.test(word) ? `#${word}` : word);
}

function addTags(entry: Entry, unless: ReadonlySet<number>): void {
  for (const term of entry.terms.flatMap((terms) => fold(terms).split(' '))) {
    if (term.endsWith('*')) TAG_STARTS.push([term.slice(0, -1), { entry, unless }]);
    else add(TAGS, tagNumber(term), { entry, unless });
  }
}

function addPhrase(rule: Rule): void {
  for (const number of rule.pattern.anchor.oneOf) {
    add(PHRASES, number, rule);
    if (number > 0) flags[number] = (flags[number] as number) | FLAG.anchor;
  }
}

function addIdiom(pattern: Pattern, idiom: Idiom): void {
  for (const number of pattern.anchor.oneOf) {
    add((idiom.concept & HEADS) === 0 ? OTHER_IDIOMS : HEAD_IDIOMS, number, { pattern, idiom });
    if (number > 0) flags[number] = (flags[number] as number) | FLAG.anchor;
  }
}

const SPOKEN_OF = wordsOf('spokenOf');
const TAG_NOUNS = new Set(
  'hashtag hashtags tag tags etiqueta nederst label labels rule rules regels verplicht gebruiken vermelden toevoegen'.split(
    ' ',
  ),
);
const OR = new Set(['or', 'of', 'oder', 'ou', 'o', 'eller', 'tai', 'lub', 'veya', 'atau']);
const AND = new Set(['and', 'en', 'und', 'et', 'y', 'e', 'och', 'og', 'ja', 'i', 've', 'dan']);
const TALK = new Set([...wordsOf('talk')].map(numberOf));
/** Tags in a row that are looked back over. */
const ROW = 5;
const TALK_REACH = 12;
/** A sentence longer than this is no longer read as one: keeps the search linear. */
const NEAR = 40;
const QUOTE = -34;
const KANA = /[\u3041-\u30FA]/u;
/** What stands behind a label is a sentence of its own, even where no full stop tells. */
const LABEL_REACH = 8;
/** What jokers and children name as their sponsors (#sponsoredbymum). */
const NO_SPONSOR = new Set(
  (
    'mom mum mama mommy mummy dad daddy papa god nature coffee caffeine wine beer love santa noone nobody me ' +
    'mama mae mamma nonna abuela myself husband hubby wife family friends oma opa mijnmoeder mymom mymum mydad parents life jesus chocolate'
  ).split(' '),
);

/** TAG_STARTS by a hash of their first three letters; most tags are done with after one look. */
const STARTS: ([start: string, rule: TagRule][] | undefined)[] = [];
for (const start of TAG_STARTS) {
  const [a = 0, b = 0, c = 0] = Array.from({ length: 3 }, (_, i) => start[0].charCodeAt(i));
  add(STARTS, three(a, b, c), start);
}

/** Every term of the lexicon that stands in a text as it has to. */
export function findTerms(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const at of reading.hashtags) {
    if (findings.length >= MAX_FINDINGS) break;
    tagsAt(reading, at, findings);
  }
  for (const at of reading.anchors) {
    if (findings.length >= MAX_FINDINGS) break;
    for (const rule of PHRASES[reading.number(at)] ?? NONE) phraseAt(reading, at, rule, findings);
  }
  return findings;
}

const NONE: readonly never[] = [];
const { folds } = CHARS;

/**
 * Concepts that several words together stand for ("op hun kosten"), by each of their tokens. Those
 * that only accompany a disclosure are looked for where something may begin one.
 */
export function findIdioms(reading: Reading): Idioms {
  const found = new Map<number, PlacedIdiom[]>();
  placeIdioms(reading, HEAD_IDIOMS, found);
  if (found.size + reading.heads.length === 0) return NO_IDIOMS;
  placeIdioms(reading, OTHER_IDIOMS, found);
  return found;
}

function placeIdioms(
  reading: Reading,
  idioms: readonly (Idiomatic[] | undefined)[],
  found: Map<number, PlacedIdiom[]>,
): void {
  for (const at of reading.anchors) {
    for (const { pattern, idiom } of idioms[reading.number(at)] ?? NONE) {
      const [from, to] = stretchOf(reading, pattern, at);
      if (from === to) continue;
      const placed = { ...idiom, from, to };
      for (let i = from; i < to; i++) found.set(i, [...(found.get(i) ?? []), placed]);
    }
  }
}

const NO_IDIOMS: Idioms = new Map();

/** Where a phrase stands around its anchor; empty for nowhere. */
function stretchOf(reading: Reading, pattern: Pattern, at: number): [from: number, to: number] {
  for (let from = at; from >= at - pattern.before && from >= 0; from--) {
    const match = matchAt(reading, pattern, from);
    if (match !== null && match.to > at) return [from, match.to];
  }
  return [at, at];
}

function tagsAt(reading: Reading, at: number, findings: Finding[]): void {
  const rules = TAGS[reading.number(at)];
  const longer = startsOf(reading, at);
  if (rules === undefined && longer.length === 0) return;
  const known = rules !== undefined && isCertain(reading, at) ? rules : NONE;
  for (const { entry, unless } of [...known, ...longer]) {
    if (reading.has(unless) || !fitsPost(reading, entry) || isSpokenOf(reading, at)) continue;
    findings.push(inText(reading, at, at + 1, { ...traits(entry), brands: [] }));
  }
}

function startsOf(reading: Reading, at: number): readonly TagRule[] {
  const first = reading.start(at) + 1;
  const letter = (at: number) => folds[reading.text.charCodeAt(at)] ?? 0;
  const starts = STARTS[three(letter(first), letter(first + 1), letter(first + 2))];
  if (starts === undefined) return NONE;
  const text = reading.at(at)?.text ?? '';
  return starts
    .filter(([start]) => text.startsWith(start) && !NO_SPONSOR.has(text.slice(start.length)))
    .map(([, rule]) => rule);
}

/** @param at the token that anchors the phrase; it may begin before */
function phraseAt(reading: Reading, at: number, rule: Rule, findings: Finding[]): void {
  const { pattern } = rule;
  for (let from = at; from >= at - pattern.before && from >= 0; from--) {
    const match = matchAt(reading, pattern, from);
    if (match === null || match.to <= at) continue;
    const found = confirmed(reading, rule, match, at);
    if (found !== null) findings.push(found);
    return;
  }
}

function confirmed(
  reading: Reading,
  { entry, unless }: Rule,
  { from, to, brands }: Match,
  anchor: number,
): Finding | null {
  if (!isCertain(reading, anchor) || !fitsPost(reading, entry)) return null;
  if (entry.form === 'apart' && !isApart(reading, from)) return null;
  if (entry.form === 'label' && !isLabel(reading, from, to, entry.kind)) return null;
  if (entry.form !== 'label' && isQuoted(reading, from, to)) return null;
  const reach = entry.form === 'label' ? LABEL_REACH : NEAR;
  if (unless.size > 0 && isNear(reading, from, unless, reach)) return null;
  return inText(reading, from, to, { ...traits(entry), brands });
}

/** `It says "this is a paid partnership" there`: somebody else's words. */
function isQuoted(reading: Reading, from: number, to: number): boolean {
  if (reading.number(from - 1) !== QUOTE) return false;
  const [, end] = reading.stretch(to - 1, 'line', NEAR);
  for (let at = to; at < end; at++) if (reading.number(at) === QUOTE) return true;
  return false;
}

/** Two words may share a hash; what proves something is compared letter by letter. */
function isCertain(reading: Reading, at: number): boolean {
  const number = reading.number(at);
  const token = reading.at(at);
  const text = token?.kind === 'tag' ? `#${token.text}` : token?.text;
  return number < 0 || isSpelled(number, text ?? '');
}

/** In the same sentence. */
function isNear(reading: Reading, at: number, words: ReadonlySet<number>, reach: number): boolean {
  const [from, to] = reading.stretch(at, 'sentence', reach);
  for (let near = from; near < to; near++) if (words.has(reading.number(near))) return true;
  return false;
}

/** The language of each entry, asked only for those that were found. */
const LANG = new Map(
  Object.entries(LANGUAGES).flatMap(([lang, { entries }]) =>
    entries.map((entry): [Entry, string] => [entry, lang]),
  ),
);

function traits(entry: Entry): Pick<Finding, 'kind' | 'strength' | 'form' | 'lang'> {
  const { kind, strength, form } = entry;
  return { kind, strength, form, lang: LANG.get(entry) ?? '' };
}

function fitsPost(reading: Reading, { mention, script }: Entry): boolean {
  if (script === 'kana' && !KANA.test(reading.text)) return false;
  return mention !== true || (reading.mentionCount > 0 && reading.mentions.length > 0);
}

/** `"#ad"`, "use #ad, #spon", "#ad or #spon", "the #ad label": the tag is the subject, not a disclosure. */
function isSpokenOf(reading: Reading, at: number, row = ROW): boolean {
  const [before, here, after, second] = [
    reading.at(at - 1),
    reading.at(at),
    reading.at(at + 1),
    reading.at(at + 2),
  ];
  if (before?.text === '"' && after?.text === '"') return true;
  if (before?.kind === 'word' && before.line === here?.line && SPOKEN_OF.has(before.text))
    return true;
  if (isTalkedOf(reading, at)) return true;
  if (isListed(reading, at, row)) return true;
  if (after?.kind !== 'word' || after.line !== here?.line) return false;
  // Turkish asks with a word of its own: "#reklam mı?"
  if (/^m[iu]$/u.test(after.text) && (second?.text === '?' || second?.kind === 'tag')) return true;
  if (TAG_NOUNS.has(after.text) || (OR.has(after.text) && second?.kind === 'tag')) return true;
  return (
    AND.has(after.text) && second?.kind === 'tag' && TAGS[reading.number(at + 2)] !== undefined
  );
}

/** One of "#ad, #spon and #gifted", of which another is spoken of. */
function isListed(reading: Reading, at: number, row: number): boolean {
  if (row === 0) return false;
  return [-2, 2].some((step) => {
    const sign = reading.at(at + step / 2)?.text ?? '';
    const joined = sign === ',' || OR.has(sign) || AND.has(sign);
    const term =
      reading.kind(at + step) === KIND.tag && TAGS[reading.number(at + step)] !== undefined;
    return joined && term && isSpokenOf(reading, at + step, row - 1);
  });
}

/** "The FTC says that #ad must be seen", "influencers should disclose even #gifted". */
function isTalkedOf(reading: Reading, at: number): boolean {
  const [from] = reading.stretch(at, 'sentence', TALK_REACH);
  for (let near = from; near < at; near++) {
    if (reading.kind(near) === KIND.word && TALK.has(reading.number(near))) return true;
  }
  return false;
}

function add<T>(index: (T[] | undefined)[], key: number, rule: T): void {
  const rules = index[key];
  if (rules === undefined) index[key] = [rule];
  else rules.push(rule);
}
