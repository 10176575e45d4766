import { isApart, isLabel } from './apart.ts';
import { around, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { type Entry, LEXICON, wordsOf } from './lexicon/index.ts';
import { beginnings, compile, keysOf, matchAt, type Pattern } from './patterns.ts';
import type { Reading, Token } from './tokens.ts';

interface Rule {
  entry: Entry;
  pattern: Pattern;
  unless: ReadonlySet<string>;
}

const TAGS = new Map<string, Rule[]>();
const TAG_STARTS: [start: string, rule: Rule][] = [];
const PHRASES = new Map<string, Rule[]>();

for (const entry of LEXICON.flatMap(({ entries }) => entries)) {
  const unless = new Set((entry.unless ?? '').split(' '));
  const terms = entry.form === 'tag' ? entry.terms.flatMap((list) => list.split(' ')) : entry.terms;
  for (const term of terms) {
    const rule = { entry, pattern: compile(term), unless };
    if (entry.form !== 'tag') for (const word of beginnings(rule.pattern)) add(PHRASES, word, rule);
    else if (term.endsWith('*')) TAG_STARTS.push([term.slice(0, -1), rule]);
    else add(TAGS, term, rule);
  }
}

const SPOKEN_OF = wordsOf('spokenOf');
const TAG_NOUNS = new Set(
  'hashtag hashtags tag tags label labels rule rules regels verplicht gebruiken vermelden toevoegen'.split(
    ' ',
  ),
);
const OR = new Set(['or', 'of', 'oder', 'ou']);
const AND = new Set(['and', 'en', 'und', 'et']);
const TALK = wordsOf('talk');
/** Tags in a row that are looked back over. */
const ROW = 5;
const TALK_REACH = 12;
/** What jokers and children name as their sponsors (#sponsoredbymum). */
const NO_SPONSOR = new Set(
  (
    'mom mum mama mommy mummy dad daddy papa god nature coffee caffeine wine beer love santa noone nobody me ' +
    'myself husband hubby wife family friends oma opa mijnmoeder mymom mymum mydad parents life jesus chocolate'
  ).split(' '),
);

/** Every term of the lexicon that stands in a text as it has to, in order. */
export function findTerms(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < reading.tokens.length && findings.length < MAX_FINDINGS; at++) {
    const token = reading.tokens[at] as Token;
    if (token.kind === 'tag') findings.push(...tagsAt(reading, at, token));
    for (const key of keysOf(token)) {
      for (const rule of PHRASES.get(key) ?? []) findings.push(...phraseAt(reading, at, rule));
    }
  }
  return findings;
}

function tagsAt(reading: Reading, at: number, { text }: Token): Finding[] {
  const longer = TAG_STARTS.filter(
    ([start]) => text.startsWith(start) && !NO_SPONSOR.has(text.slice(start.length)),
  );
  return [...(TAGS.get(text) ?? []), ...longer.map(([, rule]) => rule)]
    .filter(({ unless }) => !hasAny(reading.words, unless))
    .filter(({ entry }) => fitsPost(reading, entry) && !isSpokenOf(reading, at))
    .map(({ entry }) => inText(reading, at, at + 1, { ...traits(entry), brands: [] }));
}

function phraseAt(reading: Reading, at: number, { entry, pattern, unless }: Rule): Finding[] {
  if (!fitsPost(reading, entry) || (entry.form === 'apart' && !isApart(reading.tokens, at)))
    return [];
  const match = matchAt(reading, pattern, at);
  if (match === null) return [];
  const { from, to, brands } = match;
  if (entry.form === 'label' && !isLabel(reading, from, to, entry.kind)) return [];
  const nearby = around(reading, at, 'sentence');
  if (nearby.some(({ text }) => unless.has(text))) return [];
  return [inText(reading, from, to, { ...traits(entry), brands })];
}

function traits({ kind, strength, form }: Entry): Pick<Entry, 'kind' | 'strength' | 'form'> {
  return { kind, strength, form };
}

function fitsPost({ mentions }: Reading, entry: Entry): boolean {
  return entry.mention !== true || mentions.length > 0;
}

/** `"#ad"`, "use #ad, #spon", "#ad or #spon", "the #ad label": the tag is the subject, not a disclosure. */
function isSpokenOf(reading: Reading, at: number, row = ROW): boolean {
  const { tokens } = reading;
  const [before, here, after, second] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (before?.text === '"' && after?.text === '"') return true;
  if (before?.kind === 'word' && before.line === here?.line && SPOKEN_OF.has(before.text))
    return true;
  if (isTalkedOf(reading, at)) return true;
  if (isListed(reading, at, row)) return true;
  if (after?.kind !== 'word' || after.line !== here?.line) return false;
  if (TAG_NOUNS.has(after.text) || (OR.has(after.text) && second?.kind === 'tag')) return true;
  return AND.has(after.text) && second?.kind === 'tag' && TAGS.has(second.text);
}

/** One of "#ad, #spon and #gifted", of which another is spoken of. */
function isListed(reading: Reading, at: number, row: number): boolean {
  if (row === 0) return false;
  return [-2, 2].some((step) => {
    const sign = reading.tokens[at + step / 2]?.text ?? '';
    const joined = sign === ',' || OR.has(sign) || AND.has(sign);
    const tag = reading.tokens[at + step];
    const term = tag?.kind === 'tag' && TAGS.has(tag.text);
    return joined && term && isSpokenOf(reading, at + step, row - 1);
  });
}

/** "The FTC says that #ad must be seen", "influencers should disclose even #gifted". */
function isTalkedOf({ tokens }: Reading, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens
    .slice(Math.max(0, at - TALK_REACH), at)
    .some((token) => token.sentence === sentence && token.kind === 'word' && TALK.has(token.text));
}

function hasAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted) if (words.has(word)) return true;
  return false;
}

function add(index: Map<string, Rule[]>, key: string, rule: Rule): void {
  const rules = index.get(key);
  if (rules === undefined) index.set(key, [rule]);
  else rules.push(rule);
}
