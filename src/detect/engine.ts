import { brandKey } from '../model/brand.ts';
import { MAX_TEXT } from '../model/limits.ts';
import type { NetworkId } from '../model/network.ts';
import type { Post } from '../model/post.ts';
import {
  KINDS,
  type Kind,
  type RulebookId,
  type Signal,
  type Verdict,
  type VerdictClass,
} from '../model/verdict.ts';
import { assess, languageOf } from './disclosure.ts';
import type { Finding } from './finding.ts';
import { isLearned } from './learn.ts';
import { findSigns } from './likely.ts';
import { fold } from './normalize.ts';
import { rulebookFor } from './rulebooks.ts';
import { readText } from './scan.ts';
import { findSignals } from './signals.ts';

/** What of a post the verdict depends on; the network matters to nothing but its labels. */
export type JudgeInput = Pick<Post, 'author' | 'text' | 'lang' | 'links' | 'labels' | 'extent'> & {
  network: NetworkId | null;
};

const MAX_SIGNALS = 100;
const MAX_BRANDS = 20;
const NOTES: readonly Kind[] = ['own-brand', 'negation'];
/** Most telling first, notes last. */
const IN_ORDER: readonly Kind[] = [...KINDS.filter((kind) => !NOTES.includes(kind)), ...NOTES];

/**
 * Says what a post is, and by which evidence. Pure, and the same for the same post everywhere.
 * Any text will do; time is linear in its length.
 * @param options the user's choice of the rule to judge disclosures by; else that of the post's language
 * @returns class `unread` where the page did not show enough to call the post organic, or the lexicons
 *   are not learned yet (`learn.ts`)
 */
export function verdictOn(
  post: JudgeInput,
  { rulebook = null }: { rulebook?: RulebookId | null } = {},
): Verdict {
  if (post.extent === 'shell' || !isLearned()) return nothing('unread');
  const handle = fold(post.author?.handle ?? '');
  const reading = readText(post.text ?? '', handle);
  const found = findSignals(post, reading, handle);
  const findings = found.length === 0 ? findSigns(reading) : found;
  if (findings.length === 0 && !isCut(post)) return nothing('organic');
  const verdict = classOf(findings);
  if (isCut(post) && verdict !== 'sponsored') return nothing('unread');
  const proofs = findings.filter(isProof);
  const hints = proofs.length === 0 ? findings : findings.filter((finding) => !isProof(finding));
  const deciding = verdict === 'likely' ? hints : proofs;
  const shown = proofs.length === 0 ? hints : [...proofs, ...hints];
  const book = rulebookFor(rulebook, post.lang, () => languageOf(reading, findings));
  return {
    class: verdict,
    kinds: kindsOf(deciding, findings),
    ...assess(reading, findings, book),
    brands: brandsOf(deciding),
    signals: shown.slice(0, MAX_SIGNALS).map(signalOf),
  };
}

/** What lies behind "more", or behind the longest text that is kept, may hold the proof. */
function isCut({ extent, text }: JudgeInput): boolean {
  return extent === 'part' || (text ?? '').length >= MAX_TEXT;
}

function classOf(findings: readonly Finding[]): VerdictClass {
  if (findings.some(isProof)) return 'sponsored';
  const own = findings.some(({ kind }) => kind === 'own-brand');
  const hinted = findings.some((finding) => !isNote(finding));
  return hinted && !own ? 'likely' : 'organic';
}

function isProof(finding: Finding): boolean {
  return finding.strength !== 'weak' && !isNote(finding);
}

function isNote({ kind }: Finding): boolean {
  return kind === 'own-brand' || kind === 'negation';
}

/** Those that decided and all notes, in order. */
function kindsOf(deciding: readonly Finding[], all: readonly Finding[]): Kind[] {
  let kinds = 0;
  for (const finding of deciding)
    if (!isNote(finding)) kinds |= 1 << IN_ORDER.indexOf(finding.kind);
  for (const finding of all) if (isNote(finding)) kinds |= 1 << IN_ORDER.indexOf(finding.kind);
  const sorted: Kind[] = [];
  for (let rest = kinds; rest !== 0; rest &= rest - 1)
    sorted.push(IN_ORDER[31 - Math.clz32(rest & -rest)] as Kind);
  return sorted;
}

function brandsOf(findings: readonly Finding[]): string[] {
  const written: string[] = [];
  for (const { brands } of findings)
    for (const brand of brands) if (written.at(-1) !== brand) written.push(brand);
  // Most posts name one, which is like no other.
  const first = written[0];
  if (first === undefined || written.length === 1)
    return written.map((brand) => brand.slice(0, 200));
  const brands = new Map<string, string>();
  for (const brand of written) {
    const key = brandKey(brand) || brand;
    if (!brands.has(key)) brands.set(key, brand.slice(0, 200));
  }
  return [...brands.values()].slice(0, MAX_BRANDS);
}

function signalOf({ kind, evidence, where, start, end, strength }: Finding): Signal {
  return { kind, evidence, where, start, end, strength };
}

function nothing(found: 'organic' | 'unread'): Verdict {
  return { class: found, kinds: [], disclosure: 'none', rule: null, brands: [], signals: [] };
}
