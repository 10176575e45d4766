import type { Signal } from '../model/verdict.ts';
import type { Form } from './lexicon/index.ts';
import type { Reading, Token } from './tokens.ts';

/** A signal with what only the judging needs of it. */
export interface Finding extends Signal {
  form: Form | 'code' | 'address' | 'network';
  /** Who pays, as far as this evidence names them. */
  brands: readonly string[];
  /** Stretch of tokens; -1 where the evidence is not in the text. */
  from: number;
  to: number;
}

/** More than any post has; a text of nothing but tags stops being searched here. */
export const MAX_FINDINGS = 1000;
const MAX_EVIDENCE = 500;
/** A sentence this long is no longer read as one: keeps the search linear. */
const NEAR = 40;

/** A finding in the text, its evidence exactly the stretch from the first token to the last. */
export function inText(
  { text, tokens }: Reading,
  from: number,
  to: number,
  finding: Pick<Finding, 'kind' | 'strength' | 'form' | 'brands'>,
): Finding {
  const start = tokens[from]?.start ?? 0;
  const end = Math.min(tokens[to - 1]?.end ?? start, start + MAX_EVIDENCE);
  return { ...finding, evidence: text.slice(start, end), where: 'text', start, end, from, to };
}

/** A finding beside the text: a link or a label. */
export function beside(
  where: 'link' | 'label',
  evidence: string,
  finding: Pick<Finding, 'kind' | 'strength' | 'form' | 'brands'>,
): Finding {
  const cut = evidence.slice(0, MAX_EVIDENCE);
  return { ...finding, evidence: cut, where, start: null, end: null, from: -1, to: -1 };
}

/** The tokens around a place, within the same `unit` (line, sentence or clause). */
export function around(reading: Reading, at: number, unit: Unit, reach = NEAR): Token[] {
  return placesAround(reading, at, unit, reach).map((place) => reading.tokens[place] as Token);
}

type Unit = 'line' | 'sentence' | 'clause';

function placesAround({ tokens }: Reading, at: number, unit: Unit, reach: number): number[] {
  const here = tokens[at]?.[unit];
  const first = Math.max(0, at - reach);
  const places = tokens.slice(first, at + reach + 1).map((_, i) => first + i);
  return places.filter((place) => tokens[place]?.[unit] === here);
}

/** Words and pictures before an account that made the photo rather than paid for it. */
const CREDIT = new Set(
  'by door photo foto pic ph shot credit credits photographer fotograaf par von via'.split(' '),
);
const CAMERA = /[\u{1F4F7}\u{1F4F8}\u{1F3A5}]/u;

/** The accounts named on the same line as a place, without the author and the photographer. */
export function accountsNear(
  reading: Reading,
  at: number,
  author: string,
  reach: number,
): string[] {
  const { text, tokens } = reading;
  return placesAround(reading, at, 'line', reach).flatMap((place) => {
    const token = tokens[place] as Token;
    if (token.kind !== 'mention' || token.text === author || isCredit(reading, place)) return [];
    return [text.slice(token.start + 1, token.end)];
  });
}

function isCredit({ text, tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.text === ':' ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined) return false;
  return CREDIT.has(before.text) || CAMERA.test(text.slice(before.start, before.end));
}
