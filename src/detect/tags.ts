import type { Kind } from '../model/verdict.ts';
import { type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { CHARS, isDense, THREES, three } from './normalize.ts';
import { nameOf } from './patterns.ts';
import { isCited } from './quotes.ts';
import type { Reading } from './reading.ts';
import { WORDS } from './words.ts';

interface Ending {
  /** Spelled with up to one error where it is long enough to be known by. */
  words: readonly string[];
  kind: Kind;
  /** A brand must stand elsewhere in the post too: too many everyday words end like this. */
  seen: boolean;
}

const LONG = 10;
const PLURAL = 's'.charCodeAt(0);
const SHORTEST_BRAND = 3;
/** Of signs that each stand for a syllable or a word (花王). */
const SHORTEST_DENSE = 2;
/** "#nikeambassador2026" */
const YEAR = /\d+$/u;
const LONGER_BRAND = 4;
const EVERYDAY = WORDS.everyday;
const WOMEN = ['ambassadrice', 'ambasadorka'];
const TWOS = 1 << 12;
const { folds } = CHARS;
/**
 * Hashtags made of a brand and what its author is to it: #glowlabpartner, #NikeAmbassador.
 * The first part must not be an everyday word (#dancepartner), nor, for endings that many words
 * have (#salad), anything but an account the post mentions.
 */
export function findBrandTags(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const at of reading.hashtags) {
    if (findings.length >= MAX_FINDINGS) break;
    if (!mayBeBrand(reading, at)) continue;
    const found = brandOf(reading, at);
    if (found === null || isCited(reading, at, at + 1)) continue;
    const traits = { kind: found.kind, strength: 'medium', form: 'tag' } as const;
    findings.push(inText(reading, at, at + 1, { ...traits, brands: [found.brand] }));
  }
  return findings;
}

function brandOf(reading: Reading, at: number): { kind: Kind; brand: string } | null {
  const text = reading.folded(at).replace(YEAR, '');
  // "lähettiläs" is no plural.
  const name = endsAsOne(text) ? text : text.replace(/s$/u, '');
  const found = endingOf(reading, at, name);
  if (found === null) return roleFirst(reading, text);
  const { kind, seen } = found.ending;
  const brand = name.slice(0, name.length - found.length);
  const known = isMentioned(reading, brand) || (seen && isUnderlined(reading, at));
  // The plural names a group ("#visualambassadors"), hardly ever oneself.
  const proofNeeded = seen || name !== text;
  const everyday = isEveryday(brand) && !isNamed(reading, brand);
  const shortest = isDense(brand) ? SHORTEST_DENSE : SHORTEST_BRAND;
  if (brand.length < shortest || everyday || (proofNeeded && !known)) return null;
  return { kind, brand };
}

function endsAsOne(text: string): boolean {
  return formsOfTags().singular.some((word) => text.endsWith(word));
}

/** "#ambassadorcaffebruno", where the post also mentions that account or tags its name. */
function roleFirst(reading: Reading, text: string): { kind: Kind; brand: string } | null {
  const role = formsOfTags().roles.find((word) => text.startsWith(word));
  if (role === undefined) return null;
  const brand = text.slice(role.length);
  const named = isMentioned(reading, brand) || isInOtherTag(reading, text, brand);
  // French and Polish say the role first, and of a woman it is hardly ever an embassy's.
  if (WOMEN.includes(role) && brand.length > LONGER_BRAND && !isEveryday(brand))
    return { kind: 'ambassador', brand };
  return brand.length >= SHORTEST_BRAND && named ? { kind: 'ambassador', brand } : null;
}

/** "#teamcaffebruno" */
function isInOtherTag({ tags }: Reading, text: string, brand: string): boolean {
  return brand.length > LONGER_BRAND && tags.some((tag) => tag !== text && tag.endsWith(brand));
}

/** The ending that a name has, and how much of the name it is; longer endings come first. */
function endingOf(reading: Reading, at: number, name: string) {
  const { endings } = formsOfTags();
  let best: { ending: Ending; length: number } | null = null;
  for (const { word, ending } of candidatesAt(reading.text, endOf(reading, at))) {
    const length = endingLength(name, word);
    if (length === 0) continue;
    const rank =
      endings.indexOf(ending) - (best === null ? Infinity : endings.indexOf(best.ending));
    if (rank < 0 || (rank === 0 && length > (best?.length ?? 0))) best = { ending, length };
  }
  return best;
}

/** @returns how much of the end of `name` is `word`, 0 for nothing */
function endingLength(name: string, word: string): number {
  if (name.endsWith(word)) return word.length;
  if (word.length < LONG || !name.includes(word.slice(0, 3))) return 0;
  const lengths = [word.length - 1, word.length, word.length + 1];
  return lengths.find((length) => isOneOff(name.slice(-length), word)) ?? 0;
}

/** One letter more, less or other; the first letter is right. */
function isOneOff(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === 0) return false;
  const restA = a.slice(same);
  const restB = b.slice(same);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Also with something before it ("ukrainepeace") and in the forms that make nouns of verbs ("running"). */
function isEveryday(word: string): boolean {
  if (EVERYDAY.has(word) || (word.length > 5 && word.endsWith('ing'))) return true;
  for (let i = 2; i <= word.length - 2; i++) {
    const known = EVERYDAY.has(word.slice(i));
    if (known && (word.length - i > 4 || EVERYDAY.has(word.slice(0, i)))) return true;
  }
  return false;
}

/** "#glowlab_ad" cannot be the end of a word. */
function isUnderlined(reading: Reading, at: number): boolean {
  return /_ad$/iu.test(nameOf(reading, at));
}

/** The very account of that name, which may be made of everyday words. */
function isNamed({ mentions }: Reading, brand: string): boolean {
  return mentions.some((handle) => handle.replace(/[._]/gu, '') === brand);
}

function isMentioned({ mentions }: Reading, brand: string): boolean {
  return mentions.some((handle) => handle.replace(/[._]/gu, '').startsWith(brand));
}

interface Candidate {
  word: string;
  ending: Ending;
}

/** What hashtags of brands end and begin with. */
interface Forms {
  /** Longest first: "celsiusbrandpartner" is no brand "celsiusbrand". */
  endings: readonly Ending[];
  /** By a hash of their last letters, three or (of "ad") two; of long ones also with one left out. */
  byLast: readonly (Candidate[] | undefined)[];
  /** Roles that also stand before the brand; the longest first, so that "ambassadors" is no brand "s…". */
  roles: readonly string[];
  /** First three letters of all roles, as `three` has them. */
  byFirst: ReadonlySet<number>;
  /** Roles that end in "s" though they name one person. */
  singular: readonly string[];
}
const NONE: readonly Candidate[] = [];
let forms: Forms | null = null;

/** Made with the first hashtag, when all lexicons are learned. */
function formsOfTags(): Forms {
  forms ??= makeForms();
  return forms;
}

function makeForms(): Forms {
  const endings: readonly Ending[] = [
    { words: ['brandambassador', 'merkambassadeur'], kind: 'ambassador', seen: false },
    { words: ['brandpartner', 'brandpartnership'], kind: 'author-disclosure', seen: false },
    { words: [...WORDS.ambassador], kind: 'ambassador', seen: false },
    { words: ['sponsored', 'partnership', 'gifted'], kind: 'author-disclosure', seen: true },
    { words: ['athlete'], kind: 'ambassador', seen: true },
    { words: [...WORDS.partner], kind: 'author-disclosure', seen: false },
    { words: [...WORDS.advert], kind: 'author-disclosure', seen: true },
  ];
  // Dense from the start: V8 keeps an array with gaps as a slow dictionary.
  const byLast: (Candidate[] | undefined)[] = new Array(THREES + TWOS).fill(undefined);
  for (const ending of endings) {
    for (const word of ending.words) {
      const spellings = new Set([word]);
      for (let i = word.length - 3; word.length >= LONG && i < word.length; i++)
        spellings.add(word.slice(0, i) + word.slice(i + 1));
      for (const text of spellings) {
        const [a = 0, b = 0, c = 0] = [3, 2, 1].map((back) => text.charCodeAt(text.length - back));
        const hash = text.length < 3 ? two(b, c) : three(a, b, c);
        byLast[hash] = [...(byLast[hash] ?? []), { word, ending }];
      }
    }
  }
  const roles = [...WORDS.ambassador].sort((a, b) => b.length - a.length);
  const byFirst = new Set(
    roles.map((role) => three(role.charCodeAt(0), role.charCodeAt(1), role.charCodeAt(2))),
  );
  const singular = roles.filter((word) => word.endsWith('s') && !roles.includes(word.slice(0, -1)));
  return { endings, byLast, roles, byFirst, singular };
}

function mayBeBrand(reading: Reading, at: number): boolean {
  if (candidatesAt(reading.text, endOf(reading, at)).length > 0) return true;
  return formsOfTags().byFirst.has(reading.beginning(at));
}

/** Where the letters of a tag end: a year may stand behind them. */
function endOf(reading: Reading, at: number): number {
  const { text } = reading;
  let end = reading.end(at);
  while (/\d/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Endings that the letters before a place may be; for most tags there are none. */
function candidatesAt(text: string, end: number): readonly Candidate[] {
  const { byLast } = formsOfTags();
  const d = folds[text.charCodeAt(end - 1)] ?? 0;
  const c = folds[text.charCodeAt(end - 2)] ?? 0;
  const b = folds[text.charCodeAt(end - 3)] ?? 0;
  const [long, short] = [byLast[three(b, c, d)], byLast[two(c, d)]];
  const plural =
    d === PLURAL ? byLast[three(folds[text.charCodeAt(end - 4)] ?? 0, b, c)] : undefined;
  if (short === undefined && plural === undefined) return long ?? NONE;
  return [...(long ?? NONE), ...(short ?? NONE), ...(plural ?? NONE)];
}

function two(a: number, b: number): number {
  return THREES + ((a * 31 + b) & (TWOS - 1));
}
