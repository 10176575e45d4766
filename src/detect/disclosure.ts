import { type Disclosure, REASONS, type Reason, type Rule } from '../model/verdict.ts';
import type { Finding } from './finding.ts';
import { LANGUAGE_CODES } from './lexicon/languages.ts';
import type { Rulebook } from './lexicon/rulebooks.ts';
import { fold, isDense } from './normalize.ts';
import { KIND, type Reading } from './reading.ts';
import { languages } from './vocabulary.ts';

/** What feeds show of a caption before "more": FTC's three lines, and the 125 characters of Instagram. */
const VISIBLE_LINES = 3;
const VISIBLE_CHARS = 125;
/** From here on a row of hashtags hides what stands inside it. */
const LONG_ROW = 4;
/** Hashtags that are read where a rule counts them (IAP). */
const FIRST_TAGS = 3;
/** Evidence is read so far: longer than any wording of a rulebook. */
const MAX_LETTERS = 120;
const MAX_RUN = 60;
/** Words that tell a post's language, and how many of them it takes. */
const MAX_WORDS = 200;
const KNOWN_WORDS = 2;
const WORDS = new Set(['author-disclosure', 'gifted', 'ambassador', 'affiliate']);
const PAID = new Set(['affiliate', 'discount-code']);
const PLAIN = /^[a-z0-9]+$/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const ACCOUNT = /@[\p{L}\p{N}._]+/gu;

export interface Assessment {
  disclosure: Disclosure;
  rule: Rule | null;
}

/**
 * How plainly the post says that it is paid for, by one rule and the best of its evidence: `clear`
 * by the network's label or an accepted word that is seen at once, `weak` by an inadequate or a
 * buried one, `none` without words.
 */
export function assess(
  reading: Reading,
  findings: readonly Finding[],
  rulebook: Rulebook,
): Assessment {
  let best: Reason | null = null;
  let evidence: string | null = null;
  for (const finding of findings) {
    const reason = reasonOf(reading, finding, rulebook);
    if (reason === null || (best !== null && rank(reason) >= rank(best))) continue;
    best = reason;
    evidence = finding.evidence;
  }
  if (best === null) return { disclosure: 'none', rule: null };
  return { disclosure: levelOf(best), rule: { book: rulebook.id, reason: best, evidence } };
}

/**
 * The language of a post whose page states none: that of the first term found that is not English,
 * since "#ad" is written beside every language; else that of its words.
 */
export function languageOf(reading: Reading, findings: readonly Finding[]): string | null {
  let english = null;
  for (const { lang } of findings) {
    if (lang !== undefined && lang !== 'en') return lang;
    english ??= lang ?? null;
  }
  return languageOfWords(reading) ?? english;
}

/** By language. */
const scores = new Float64Array(LANGUAGE_CODES.length);

/** The language that lists most of the words, each shared among those that do; null where few are known. */
function languageOfWords(reading: Reading): string | null {
  scores.fill(0);
  for (let at = 0; at < Math.min(reading.count, MAX_WORDS); at++) {
    if (reading.kind(at) !== KIND.word) continue;
    const listing = languages[Math.max(0, reading.number(at))] as number;
    if (listing === 0) continue;
    let count = 0;
    for (let rest = listing; rest !== 0; rest &= rest - 1) count++;
    for (let rest = listing; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      scores[i] = (scores[i] as number) + 1 / count;
    }
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++)
    if ((scores[i] as number) > (scores[best] as number)) best = i;
  return (scores[best] as number) < KNOWN_WORDS ? null : (LANGUAGE_CODES[best] as string);
}

function rank(reason: Reason): number {
  return REASONS.indexOf(reason);
}

function levelOf(reason: Reason): Disclosure {
  if (reason === 'network-label' || reason === 'accepted') return 'clear';
  return reason === 'only-link-or-code' ? 'none' : 'weak';
}

/** @returns null for what is neither a disclosure nor a paid link or code */
function reasonOf(reading: Reading, finding: Finding, book: Rulebook): Reason | null {
  const { kind, form, where } = finding;
  if (where === 'label') return 'network-label';
  if (kind === 'ambiguous') {
    const listed = listedAs(finding, book);
    // In running text such words are talk, unless the rule knows them.
    if (listed === null && form !== 'tag') return null;
    return listed === 'accepts' ? placeOf(reading, finding, book) : wordReason(listed);
  }
  if (!WORDS.has(kind) || form === 'address' || form === 'code')
    return PAID.has(kind) ? 'only-link-or-code' : null;
  const listed = listedAs(finding, book);
  if (listed === 'accepts') return placeOf(reading, finding, book);
  if (listed === 'refuses' || finding.strength !== 'strong') return wordReason(listed);
  if (book.own && isForeign(finding, book)) return 'other-language';
  return book.only ? 'word-vague' : placeOf(reading, finding, book);
}

function wordReason(listed: 'accepts' | 'refuses' | null): Reason {
  return listed === 'refuses' ? 'word-refused' : 'word-vague';
}

function isForeign({ lang }: Finding, { languages }: Rulebook): boolean {
  return lang !== undefined && !languages.split(' ').includes(lang);
}

/** What the rule says of the words. An accepted one inside outweighs: "gifted ad" names the ad. */
function listedAs(finding: Finding, book: Rulebook): 'accepts' | 'refuses' | null {
  const [accepts, refuses] = [wordingsOf(book.accepts), wordingsOf(book.refuses)];
  const tag = finding.form === 'tag';
  const words = tag ? [lettersOf(finding.evidence)] : wordsOf(finding.evidence);
  let refused = false;
  for (let from = 0; from < words.length; from++) {
    // The words from each one on, joined: "paid partnership" says "paid", "paidpartnership", "partnership".
    let run = '';
    for (let i = from; i < words.length && run.length < MAX_RUN; i++) {
      run += words[i];
      if (isListed(accepts, run, tag) || begins(accepts, run)) return 'accepts';
      refused ||= (from === 0 && isListed(refuses, run, tag)) || begins(refuses, run);
    }
  }
  if (refused) return 'refuses';
  // Tags that no lexicon lists are made of a brand's name.
  const branded = tag && finding.lang === undefined && finding.kind === 'author-disclosure';
  return book.brandTag && branded ? 'accepts' : null;
}

/** A list of a rulebook, taken apart. */
interface Wordings {
  words: ReadonlySet<string>;
  /** Without their "*". */
  starts: readonly string[];
}
const known = new Map<string, Wordings>();

function wordingsOf(list: string): Wordings {
  const seen = known.get(list);
  if (seen !== undefined) return seen;
  const words = list.split(' ');
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const made = { words: new Set(words), starts };
  known.set(list, made);
  return made;
}

function isListed({ words }: Wordings, run: string, tag: boolean): boolean {
  return words.has(run) || (tag && words.has(`#${run}`));
}

function begins({ starts }: Wordings, run: string): boolean {
  return starts.some((start) => run.startsWith(start));
}

function lettersOf(evidence: string): string {
  return fold(evidence).replace(NO_LETTERS, '');
}

function wordsOf(evidence: string): readonly string[] {
  const text = fold(withoutAccounts(evidence.slice(0, MAX_LETTERS)));
  if (PLAIN.test(text)) return [text];
  const words: readonly string[] = text.match(LETTERS) ?? [];
  // Scripts without spaces begin and end a word anywhere.
  return isDense(text)
    ? words.flatMap((word) => (isDense(word) ? Array.from(word) : [word]))
    : words;
}

function withoutAccounts(text: string): string {
  return text.includes('@') ? text.replace(ACCOUNT, ' ') : text;
}

/** Whether an adequate word stands where the rule wants it. */
function placeOf(reading: Reading, { from, start }: Finding, { place, tags }: Rulebook): Reason {
  if (place !== 'any-seen') {
    if ((start ?? 0) >= VISIBLE_CHARS || linesBefore(reading, from) >= VISIBLE_LINES)
      return 'behind-more';
  }
  if (isBuried(reading, from, tags)) return 'deep-in-tags';
  return place === 'start' && !isFirst(reading, from) ? 'not-at-start' : 'accepted';
}

/** For places close to the beginning. */
function linesBefore(reading: Reading, at: number): number {
  let lines = 0;
  for (let i = 0; i < at; i++) if (reading.kind(i) === KIND.line) lines++;
  return lines;
}

/** Behind nothing but signs, emoji and empty lines. */
function isFirst(reading: Reading, from: number): boolean {
  for (let at = 0; at < from; at++) {
    const kind = reading.kind(at);
    if (kind !== KIND.mark && kind !== KIND.picture && kind !== KIND.line) return false;
  }
  return true;
}

function isBuried(reading: Reading, at: number, seen: Rulebook['tags']): boolean {
  if (reading.kind(at) !== KIND.tag) return false;
  if (seen === 'first-three') return tagsBefore(reading, at) >= FIRST_TAGS;
  let first = at;
  let last = at;
  while (reading.kind(first - 1) === KIND.tag && at - first < LONG_ROW) first--;
  while (reading.kind(last + 1) === KIND.tag && last - at < LONG_ROW) last++;
  if (first === at || last - first + 1 < LONG_ROW) return false;
  return seen === 'row-first' || last > at;
}

function tagsBefore(reading: Reading, at: number): number {
  let count = 0;
  for (let i = 0; i < at && count < FIRST_TAGS; i++) if (reading.kind(i) === KIND.tag) count++;
  return count;
}
