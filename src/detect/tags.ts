import type { Kind } from '../model/verdict.ts';
import { type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { wordsOf } from './lexicon/index.ts';
import { nameOf } from './patterns.ts';
import { KIND, type Reading } from './reading.ts';

interface Ending {
  /** Spelled with up to one error where it is long enough to be known by. */
  words: readonly string[];
  kind: Kind;
  /** A brand must stand elsewhere in the post too: too many everyday words end like this. */
  seen: boolean;
}

/** Longest first: "celsiusbrandpartner" is no brand "celsiusbrand". */
const ENDINGS: readonly Ending[] = [
  { words: ['brandambassador', 'merkambassadeur'], kind: 'ambassador', seen: false },
  { words: ['brandpartner', 'brandpartnership'], kind: 'author-disclosure', seen: false },
  { words: [...wordsOf('ambassador')], kind: 'ambassador', seen: false },
  { words: ['sponsored', 'partnership', 'gifted'], kind: 'author-disclosure', seen: true },
  { words: [...wordsOf('partner')], kind: 'author-disclosure', seen: false },
  { words: [...wordsOf('advert')], kind: 'author-disclosure', seen: true },
];
const LONG = 10;
const SHORTEST_BRAND = 3;
const EVERYDAY = wordsOf('everyday');

/**
 * Hashtags made of a brand and what its author is to it: #glowlabpartner, #NikeAmbassador.
 * The first part must not be an everyday word (#dancepartner), nor, for endings that many words
 * have (#salad), anything but an account the post mentions.
 */
export function findBrandTags(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  if (reading.tagCount === 0) return findings;
  for (const at of reading.anchors) {
    if (reading.kind(at) !== KIND.tag || findings.length >= MAX_FINDINGS) continue;
    if (!MAY_END.test(reading.written(at))) continue;
    const found = brandOf(reading, at);
    if (found === null) continue;
    const traits = { kind: found.kind, strength: 'medium', form: 'tag' } as const;
    findings.push(inText(reading, at, at + 1, { ...traits, brands: [found.brand] }));
  }
  return findings;
}

function brandOf(reading: Reading, at: number): { kind: Kind; brand: string } | null {
  const text = reading.at(at)?.text ?? '';
  const name = text.replace(/s$/u, '');
  for (const { words, kind, seen } of ENDINGS) {
    const length = Math.max(...words.map((word) => endingLength(name, word)));
    if (length === 0) continue;
    const brand = name.slice(0, name.length - length);
    const known = isMentioned(reading, brand) || (seen && isUnderlined(reading, at));
    // The plural names a group ("#visualambassadors"), hardly ever oneself.
    const proofNeeded = seen || name !== text;
    const everyday = isEveryday(brand) && !isNamed(reading, brand);
    if (brand.length < SHORTEST_BRAND || everyday || (proofNeeded && !known)) return null;
    return { kind, brand };
  }
  return null;
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

/** Most tags are done with after one look; a misspelled ending keeps its first or its last letters. */
const MAY_END = new RegExp(
  [
    ...new Set(
      ENDINGS.flatMap(({ words }) => words).flatMap((word) =>
        word.length < LONG ? [`${word}s?$`] : [word.slice(0, 3), `${word.slice(-4)}s?$`],
      ),
    ),
  ].join('|'),
  'iu',
);
