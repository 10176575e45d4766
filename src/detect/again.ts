import { KINDS, type Kind, type Signal, type Verdict } from '../model/verdict.ts';
import type { JudgeInput } from './engine.ts';
import { judge } from './judge.ts';

/** What is kept of a verdict once the post's text is gone. */
export interface Remains extends Pick<Verdict, 'kinds' | 'disclosure' | 'brands'> {
  class: Exclude<Verdict['class'], 'unread'>;
  signals: Pick<Signal, 'kind' | 'evidence' | 'where' | 'strength'>[];
}

/** They excuse a post: without them it would be called worse, and that takes its text. */
const NOTES: ReadonlySet<Kind> = new Set<Kind>(['own-brand', 'negation']);
/** Longer evidence was cut when it was stored, and a cut link has lost what it proved. */
const LONGEST = 199;
const NOBODY: Omit<JudgeInput, 'text' | 'links'> = {
  network: null,
  author: null,
  lang: null,
  labels: [],
  extent: 'whole',
};

/**
 * Judges again what is left of a post, with today's judge. A signal stays where its words, in the
 * best place that a post could have them, still are evidence of the same kind: alone, as a label
 * before a text, beside an account, as a code. What is dropped there is dropped everywhere.
 *
 * The text that the words stood in is gone, so that the verdict never gets more severe: nothing is
 * added, the class never rises, and what was disclosed stays so. Labels are the network's word and
 * no matter of this judge.
 * @param labels the kinds of the post's labels
 * @returns null where all of it stays as it is
 */
export function judgeAgain(before: Remains, labels: readonly Kind[]): Remains | null {
  const signals = before.signals.filter(isStillEvidence);
  if (signals.length === before.signals.length) return null;
  const name = milder(before.class, classOf(signals, labels));
  if (name === 'organic') {
    return {
      class: name,
      kinds: before.kinds.filter((kind) => NOTES.has(kind)),
      disclosure: 'none',
      brands: [],
      signals,
    };
  }
  const deciding = signals.filter((signal) => name === 'likely' || isProof(signal));
  const kept = new Set([...labels, ...deciding.map(({ kind }) => kind)]);
  const noted = before.kinds.filter((kind) => NOTES.has(kind));
  const kinds = [...KINDS.filter((kind) => kept.has(kind) && !NOTES.has(kind)), ...noted];
  return { class: name, kinds, disclosure: before.disclosure, brands: before.brands, signals };
}

function isStillEvidence(signal: Remains['signals'][number]): boolean {
  const { kind, evidence, where } = signal;
  if (where === 'label' || NOTES.has(kind) || evidence.length > LONGEST) return true;
  // One of the signs that only a whole text weighs (likely.ts): an account, or a single word.
  if (isPointer(signal) && !evidence.startsWith('#') && !/\s/u.test(evidence)) return true;
  if (where === 'link') return finds(kind, '', [evidence]);
  return placesFor(evidence).some((text) => finds(kind, text));
}

function isPointer({ kind, strength }: Remains['signals'][number]): boolean {
  return kind === 'ambiguous' && strength === 'weak';
}

function finds(kind: Kind, text: string, links: string[] = []): boolean {
  return judge({ ...NOBODY, text, links }).signals.some((signal) => signal.kind === kind);
}

function placesFor(words: string): string[] {
  return [
    words,
    `${words} | text`,
    `${words} @brand: text`,
    `Text.\n${words}\n@brand #brand`,
    `@brand ${words} @brand`,
    `Use code ${words} for 10% off @brand`,
    `Use my code "${words}" for 10% off`,
  ];
}

function classOf(signals: Remains['signals'], labels: readonly Kind[]): Remains['class'] {
  if (labels.length > 0 || signals.some(isProof)) return 'sponsored';
  return signals.some(({ kind }) => !NOTES.has(kind)) ? 'likely' : 'organic';
}

function isProof({ kind, strength }: Remains['signals'][number]): boolean {
  return strength !== 'weak' && !NOTES.has(kind);
}

const SEVERITY: readonly Remains['class'][] = ['organic', 'likely', 'sponsored'];

function milder(a: Remains['class'], b: Remains['class']): Remains['class'] {
  return SEVERITY.indexOf(a) <= SEVERITY.indexOf(b) ? a : b;
}
