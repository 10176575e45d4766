import { type Entry, LANGUAGES } from '../../src/detect/lexicon/index.ts';
import { fold } from '../../src/detect/normalize.ts';

/** What anyone would write in a minute. */
export function plainTag(text: string): boolean {
  return /#(?:ad|sponsored|spon)\b/iu.test(text);
}

/** Expansions of one phrase that are tried; a few of its variants stand for the rest. */
const MOST = 60;
const SHORTEST = 4;

/** The lexicon as a bare list of words: no places, no conditions, no denials. */
export function bareLexicon(text: string): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{M}\p{N}#@]+/gu, ' ')} `;
  const tags = folded.match(/#[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return tags.some((tag) => TAGS.has(tag)) || PHRASES.some((phrase) => folded.includes(phrase));
}

const proving = Object.values(LANGUAGES)
  .flatMap(({ entries }) => entries)
  .filter(({ kind, strength }) => strength !== 'weak' && kind !== 'negation');
const TAGS = new Set(
  proving.filter(isTag).flatMap(({ terms }) =>
    terms
      .join(' ')
      .split(' ')
      .map((tag) => `#${tag}`),
  ),
);
const PHRASES = [
  ...new Set(
    proving.filter((entry) => !isTag(entry)).flatMap(({ terms }) => terms.flatMap(variants)),
  ),
];

function isTag({ form }: Entry): boolean {
  return form === 'tag';
}

/** A phrase written out, without its slots for names. */
function variants(term: string): string[] {
  const words = fold(term)
    .split(/[\s'-]+/u)
    .map((word) => word.replace(/\?$/u, '|').split('|'));
  let lines = [''];
  for (const choices of words) {
    const plain = choices.filter((choice) => !/^[@&$_#]/u.test(choice));
    if (plain.length === 0) continue;
    lines = lines.flatMap((line) => plain.map((word) => `${line} ${word}`)).slice(0, MOST);
  }
  return lines
    .map((line) => ` ${line.trim().replace(/\s+/gu, ' ')} `)
    .filter((line) => line.trim().length >= SHORTEST);
}
