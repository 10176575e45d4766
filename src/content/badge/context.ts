import type { Signal } from '../../model/verdict.ts';

/** A piece of evidence in its sentence: only the middle is evidence. */
export interface Quote {
  before: string;
  evidence: string;
  after: string;
}

/** Shown of a sentence on each side of the evidence, in UTF-16 units. */
const AROUND = 70;
const MAX_EVIDENCE = 120;
const SENTENCE_END = /[\n\r]|[.!?…](?=\s)|[。！？]/gu;

/**
 * @param text what the author wrote, null where that is not known
 * @returns the evidence alone where it stands in no text, or no longer in this one
 */
export function quoteOf({ evidence, start, end }: Signal, text: string | null): Quote {
  const cut =
    evidence.length > MAX_EVIDENCE ? `${wellFormed(evidence.slice(0, MAX_EVIDENCE))}…` : evidence;
  const alone = { before: '', evidence: cut, after: '' };
  if (text === null || start === null || end === null) return alone;
  if (cut !== evidence || text.slice(start, end) !== evidence) return alone;
  return { before: beforeIn(text, start), evidence, after: afterIn(text, end) };
}

function beforeIn(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, start);
  const last = Array.from(near.matchAll(SENTENCE_END)).at(-1);
  if (last !== undefined) return near.slice(last.index + last[0].length).trimStart();
  return from === 0 ? near : `…${wellFormed(wordsFrom(near))}`;
}

function afterIn(text: string, end: number): string {
  const near = text.slice(end, end + AROUND);
  const first = near.search(SENTENCE_END);
  if (first >= 0) return near.slice(0, first + 1).trimEnd();
  return end + AROUND >= text.length ? near : `${wellFormed(wordsUpTo(near))}…`;
}

/** Without the half of a word that a cut left. Languages without spaces keep it. */
function wordsFrom(text: string): string {
  return text.replace(/^\S{0,24}\s/u, '');
}

function wordsUpTo(text: string): string {
  return text.replace(/\s\S{0,24}$/u, '');
}

/** Without the half of an emoji that a cut left. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
