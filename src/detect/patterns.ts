import { fold } from './normalize.ts';
import type { Reading, Token } from './tokens.ts';

/**
 * A phrase as the lexicon writes it, word by word:
 * `a|b` one of these, `x?` may be left out, `_` any one word, `#x` that hashtag, `@` a mention or a
 * hashtag, `&` a name (a capital in the text as written), `$` a name that is also tagged.
 * Hyphens and apostrophes count as spaces, accents and case do not count.
 */
export interface Pattern {
  slots: readonly Slot[];
}

interface Slot {
  oneOf: ReadonlySet<string>;
  optional: boolean;
}

/** A stretch of tokens, `from` up to but not including `to`, and the account or name in its slot. */
export interface Match {
  from: number;
  to: number;
  brands: string[];
}

/** Signs that may stand inside a phrase. */
const WITHIN = new Set(['-', '/', "'", '"', '*', ':', '.']);
const JOINERS = new Set(['en', 'and', 'und', 'et', 'x', 'y', 'e', '&', ',', '+']);
/** Capitalised, and still no one who pays. */
const NO_BRAND = new Set(
  (
    'i me my god jesus mom mum mama mommy mommie dad daddy papa pa ma oma opa santa sinterklaas sint kerstman ' +
    'monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag ' +
    'zaterdag zondag coffee caffeine wine koffie nobody noone niemand anyone mother nature karma the a an de het'
  ).split(' '),
);

export function compile(term: string): Pattern {
  const words = fold(term).split(/[\s'-]+/u);
  return {
    slots: words.map((word) => {
      const optional = word.length > 1 && word.endsWith('?');
      const choice = optional ? word.slice(0, -1) : word;
      return { oneOf: new Set(choice === '|' ? ['|'] : choice.split('|')), optional };
    }),
  };
}

/** Words a pattern can begin with; the key of an index over many patterns. */
export function beginnings({ slots }: Pattern): string[] {
  const firm = slots.findIndex(({ optional }) => !optional);
  return slots.slice(0, firm + 1).flatMap(({ oneOf }) => [...oneOf]);
}

/** What a token is looked up by in such an index. */
export function keysOf(token: Token): string[] {
  if (token.kind === 'tag') return [`#${token.text}`, '@'];
  return token.kind === 'mention' ? ['@'] : [token.text];
}

/**
 * @param at the token where the phrase would begin
 * @returns null where it does not stand there
 */
export function matchAt(reading: Reading, pattern: Pattern, at: number): Match | null {
  const brands: string[] = [];
  const to = matchFrom(reading, pattern.slots, 0, at, brands);
  if (to === null) return null;
  return { from: at, to: brands.length > 0 ? moreBrands(reading, to, brands) : to, brands };
}

function matchFrom(
  reading: Reading,
  slots: readonly Slot[],
  index: number,
  at: number,
  brands: string[],
): number | null {
  const slot = slots[index];
  if (slot === undefined) return at;
  const here = index === 0 ? at : skip(reading.tokens, at);
  const length = fits(reading, slot.oneOf, here, brands);
  if (length > 0) {
    const to = matchFrom(reading, slots, index + 1, here + length, brands);
    if (to !== null) return to;
  }
  return slot.optional ? matchFrom(reading, slots, index + 1, at, brands) : null;
}

/** Past emoji and signs that do not part words. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at];
    const passes = token?.kind === 'picture' || (token?.kind === 'mark' && WITHIN.has(token.text));
    if (!passes) break;
    at++;
  }
  return at;
}

/** @returns how many tokens the slot takes here; 0 for none */
function fits(reading: Reading, oneOf: ReadonlySet<string>, at: number, brands: string[]): number {
  const token = reading.tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'tag' && oneOf.has(`#${token.text}`)) return 1;
  if (token.kind === 'mention' || token.kind === 'tag') {
    if (!oneOf.has('@')) return 0;
    brands.push(nameOf(reading, token));
    return 1;
  }
  if (token.kind === 'mark') return oneOf.has(token.text) ? 1 : 0;
  if (token.kind !== 'word') return 0;
  if (oneOf.has(token.text) || oneOf.has('_')) return 1;
  if (!oneOf.has('&') && !oneOf.has('$')) return 0;
  const name = nameAt(reading, at);
  if (name === null || (!oneOf.has('&') && !isTagged(reading, token.text))) return 0;
  brands.push(name.text);
  return name.length;
}

/** An account or a tag as it was written, without its sign. */
export function nameOf({ text }: Reading, { start, end }: Token): string {
  return text.slice(start, end).replace(/^[@#＠＃]/u, '');
}

/** Up to three capitalised words in a row. */
function nameAt({ text, tokens }: Reading, at: number): { text: string; length: number } | null {
  let length = 0;
  for (; length < 3; length++) {
    const token = tokens[at + length];
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(text.slice(token.start, token.end))) break;
    if (length > 0 && tokens[at + length - 1]?.sentence !== token.sentence) break;
    if (length === 0 && NO_BRAND.has(token.text)) return null;
  }
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (length === 0 || first === undefined || last === undefined) return null;
  return { text: text.slice(first.start, last.end), length };
}

function isTagged({ mentions, tags }: Reading, word: string): boolean {
  return [...mentions, ...tags].some((name) => name.startsWith(word));
}

/** "@one, @two and @three" */
function moreBrands(reading: Reading, from: number, brands: string[]): number {
  const { tokens } = reading;
  let to = from;
  while (brands.length < 5) {
    const joiner = tokens[to];
    const joined = joiner?.kind !== 'mention' && JOINERS.has(joiner?.text ?? '') ? to + 1 : to;
    const token = tokens[joined];
    if (token?.kind !== 'mention') break;
    brands.push(nameOf(reading, token));
    to = joined + 1;
  }
  return to;
}
