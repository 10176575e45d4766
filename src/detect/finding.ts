import type { Signal } from '../model/verdict.ts';
import type { Form } from './lexicon/index.ts';
import { KIND, type Reading, type Unit } from './reading.ts';
import { WORDS } from './words.ts';

/** A signal with what only the judging needs of it. */
export interface Finding extends Signal {
  form: Form | 'shape' | 'code' | 'address' | 'network';
  /** The language of the lexicon that lists it; none where it follows from no list. */
  lang: string | undefined;
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
export const NEAR = 40;

/** A finding in the text, its evidence exactly the stretch from the first token to the last. */
export function inText(
  reading: Reading,
  from: number,
  to: number,
  finding: Pick<Finding, 'kind' | 'strength' | 'form' | 'brands'> & { lang?: string },
): Finding {
  const start = reading.start(from);
  const end = Math.min(reading.end(to - 1), start + MAX_EVIDENCE);
  const { kind, strength, form, brands, lang } = finding;
  const evidence = reading.text.slice(start, end);
  return { kind, evidence, where: 'text', start, end, strength, form, lang, brands, from, to };
}

/** A finding beside the text: a link or a label. */
export function beside(
  where: 'link' | 'label',
  evidence: string,
  finding: Pick<Finding, 'kind' | 'strength' | 'form' | 'brands'>,
): Finding {
  const cut = evidence.slice(0, MAX_EVIDENCE);
  const place = { start: null, end: null, from: -1, to: -1 } as const;
  return { ...finding, evidence: cut, where, lang: undefined, ...place };
}

/** Whether any token around a place, within the same `unit`, is so. */
export function anyAround(
  reading: Reading,
  at: number,
  unit: Unit,
  reach: number,
  test: (at: number) => boolean,
): boolean {
  const [from, to] = reading.stretch(at, unit, reach);
  for (let near = from; near < to; near++) if (test(near)) return true;
  return false;
}

const COLON = -58;
/** A picture before an account that made the photo rather than paid for it. */
const CAMERA = /[\u{1F4F7}\u{1F4F8}\u{1F3A5}]/u;

/** The accounts named on the same line as a place, without the author and the photographer. */
export function accountsNear(
  reading: Reading,
  at: number,
  author: string,
  reach: number,
): string[] {
  if (reading.mentionCount === 0 || at < 0) return [];
  const [from, to] = reading.stretch(at, 'line', reach);
  const names: string[] = [];
  for (let near = from; near < to; near++) {
    if (reading.kind(near) !== KIND.mention || isCredit(reading, near)) continue;
    if (author === '' || reading.folded(near) !== author)
      names.push(reading.written(near).slice(1));
  }
  return names;
}

/** Whether an account made the picture: "photo: @x", "📸 by @x", or "by @x" on a line of its own. */
export function isCredit(reading: Reading, at: number): boolean {
  const before = reading.number(at - 1) === COLON ? at - 2 : at - 1;
  if (!WORDS.made.isAt(reading, before)) return isPicture(reading, before);
  const ahead = reading.kind(before - 1);
  const alone = (ahead < 0 || ahead === KIND.line) && reading.kind(at + 1) !== KIND.word;
  return alone || isPicture(reading, before - 1);
}

function isPicture(reading: Reading, at: number): boolean {
  return reading.kind(at) === KIND.picture
    ? CAMERA.test(reading.written(at))
    : WORDS.credit.isAt(reading, at);
}
