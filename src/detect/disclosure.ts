import { type Disclosure, REASONS, type Reason, type Rule } from '../model/verdict.ts';
import type { Finding } from './finding.ts';
import { LANGUAGE_CODES } from './lexicon/languages.ts';
import { fold, isDense } from './normalize.ts';
import { KIND, type Reading } from './reading.ts';
import type { Rulebook } from './rulebooks.ts';
import { languages } from './vocabulary.ts';

/** What feeds show of a caption before "more": FTC's three lines, and the 125 characters of Instagram. */
const VISIBLE_LINES = 3;
const VISIBLE_CHARS = 125;
/** From here on a row of hashtags hides what stands inside it. */
const LONG_ROW = 4;
/** Hashtags that are read where a rule counts them (IAP). */
const FIRST_TAGS = 3;
/** Longer than any wording of a rulebook. */
const MAX_LETTERS = 60;
/** Words that tell a post's language, and how many of them it takes. */
const MAX_WORDS = 200;
const KNOWN_WORDS = 2;
const WORDS = new Set(['author-disclosure', 'gifted', 'ambassador', 'affiliate']);
const PAID = new Set(['affiliate', 'discount-code']);
const LETTER = /[\p{L}\p{M}\p{N}]/u;
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
  const found = findings.flatMap(({ lang }) => lang ?? []);
  return found.find((lang) => lang !== 'en') ?? languageOfWords(reading) ?? found[0] ?? null;
}

/** The language that lists most of the words, each shared among those that do; null where few are known. */
function languageOfWords(reading: Reading): string | null {
  const scores = LANGUAGE_CODES.map(() => 0);
  for (let at = 0; at < Math.min(reading.count, MAX_WORDS); at++) {
    const listing = reading.kind(at) === KIND.word ? languages[Math.max(0, reading.number(at))] : 0;
    if (listing === undefined || listing === 0) continue;
    let count = 0;
    for (let rest = listing; rest !== 0; rest &= rest - 1) count++;
    for (let rest = listing; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      scores[i] = (scores[i] ?? 0) + 1 / count;
    }
  }
  const best = Math.max(...scores);
  return best < KNOWN_WORDS ? null : (LANGUAGE_CODES[scores.indexOf(best)] ?? null);
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
  const tag = finding.form === 'tag';
  const runs = tag ? [[lettersOf(finding.evidence)]] : runsOf(finding.evidence);
  const all = runs.flat();
  if (listed(book.accepts, tag, all, all)) return 'accepts';
  if (listed(book.refuses, tag, runs[0] ?? [], all)) return 'refuses';
  // Tags that no lexicon lists are made of a brand's name.
  const branded = tag && finding.lang === undefined && finding.kind === 'author-disclosure';
  return book.brandTag && branded ? 'accepts' : null;
}

function listed(
  list: string,
  tag: boolean,
  said: readonly string[],
  all: readonly string[],
): boolean {
  return list.split(' ').some((word) => {
    if (word.endsWith('*')) return all.some((run) => run.startsWith(word.slice(0, -1)));
    if (word.startsWith('#')) return tag && said.includes(word.slice(1));
    return said.includes(word);
  });
}

function lettersOf(evidence: string): string {
  return Array.from(fold(evidence))
    .filter((char) => LETTER.test(char))
    .join('');
}

/** The runs of words from each word on, joined: "paid partnership with @x" says "paid", "paidpartnership" … */
function runsOf(evidence: string): string[][] {
  const text = fold(evidence.slice(0, MAX_LETTERS * 2).replace(ACCOUNT, ' '));
  // Scripts without spaces begin and end a word anywhere.
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) =>
    isDense(word) ? Array.from(word) : [word],
  );
  return words.map((_, from) => {
    let run = '';
    const runs: string[] = [];
    for (let i = from; i < words.length && run.length < MAX_LETTERS; i++) {
      run += words[i];
      runs.push(run);
    }
    return runs;
  });
}

/** Whether an adequate word stands where the rule wants it. */
function placeOf(reading: Reading, { from, start }: Finding, { place, tags }: Rulebook): Reason {
  if (place !== 'any-seen') {
    const line = reading.at(from)?.line ?? 0;
    if ((start ?? 0) >= VISIBLE_CHARS || line >= VISIBLE_LINES) return 'behind-more';
  }
  if (isBuried(reading, from, tags)) return 'deep-in-tags';
  return place === 'start' && !isFirst(reading, from) ? 'not-at-start' : 'accepted';
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
