import { type Finding, inText } from './finding.ts';
import { KIND, type Reading } from './reading.ts';
import { signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** Denies in other languages, and opens a sentence ("well"), is an adverb, the month of May, "you" or "so" in these. */
const FILLERS: Readonly<Record<string, string>> = {
  pl: 'no',
  no: 'no',
  pt: 'no',
  de: 'mai',
  fr: 'mai',
  nl: 'mai',
  sv: 'ni',
  fi: 'ni',
};
const REACH = 4;
const APOSTROPHE = -39;
const ASKING = signs(':?');
/** Tokens of a question behind what it asks about. */
const ASKED = 12;
/** Longer rows of hashtags than this are not looked along. */
const ROW = 30;

/**
 * Takes out what the author denies and leaves the denial as a note. A denial cancels the words it
 * holds ("unbezahlte Werbung"), those of its own clause, the same word as a bare tag or label, an
 * advertising word right beside it, and mere hints; never what stands in another statement.
 */
export function withoutDenied(reading: Reading, findings: readonly Finding[]): Finding[] {
  const words = findings.filter(({ kind }) => kind !== 'negation');
  const denials = findings.filter(
    (finding) => finding.kind === 'negation' && !isUndone(reading, finding),
  );
  for (const finding of words) {
    const denial = negationBefore(reading, finding) ?? answerBehind(reading, finding);
    if (denial !== null) denials.push(denial);
  }
  if (denials.length === 0) return words;
  const notes = words.filter(({ kind }) => kind === 'own-brand');
  const others = words.filter(({ kind }) => kind !== 'own-brand');
  const few = denials.slice(0, 50);
  return [
    ...others.filter((finding) => !few.some((denial) => isDenied(reading, finding, denial))),
    ...notes,
    ...few,
  ];
}

/** "Not bought with my own money": a denial denied. */
function isUndone(reading: Reading, { from, form }: Finding): boolean {
  if (form !== 'phrase' || WORDS.deny.isAt(reading, from)) return false;
  return WORDS.deny.isAt(reading, from - 1) && reading.together(from - 1, from, 'clause');
}

/** "not sponsored by", "geen #ad", "I don't earn a commission": a denying word right before. */
function negationBefore(reading: Reading, finding: Finding): Finding | null {
  if (finding.kind === 'own-brand') return null;
  const { from, to } = finding;
  for (let at = from - 1; at >= from - REACH; at--) {
    if (!reading.together(at, at + 1, 'clause')) return null;
    const word = reading.kind(at) === KIND.word;
    if (word && (isDenying(reading, at, finding) || isContraction(reading, at))) {
      const traits = { kind: 'negation', strength: 'strong', form: 'phrase', brands: [] } as const;
      return inText(reading, at, to, traits);
    }
    if (reading.number(at) !== APOSTROPHE && !WORDS.between.isAt(reading, at)) return null;
  }
  return null;
}

/** "Paid by them? Nope.", "ob das Hotel uns eingeladen hat: schön wär's": asked, and answered no. */
function answerBehind(reading: Reading, finding: Finding): Finding | null {
  if (finding.kind === 'own-brand') return null;
  const { from, to } = finding;
  for (let at = to; at < to + ASKED; at++) {
    if (reading.kind(at) === KIND.line) return null;
    if (!ASKING.has(reading.number(at))) continue;
    const end = refusalAt(reading, at + 1);
    if (end === 0) return null;
    const traits = { kind: 'negation', strength: 'strong', form: 'phrase', brands: [] } as const;
    return inText(reading, from, end, traits);
  }
  return null;
}

/** The token behind a "no" that says no more; 0 for none. */
function refusalAt(reading: Reading, at: number): number {
  if (!WORDS.refusal.isAt(reading, at)) return 0;
  const next = reading.kind(at + 1);
  return next < 0 || next >= KIND.mark || WORDS.refusal.isAt(reading, at + 1) ? at + 1 : 0;
}

function isDenying(reading: Reading, at: number, { lang }: Finding): boolean {
  return (
    WORDS.deny.isAt(reading, at) && (lang === undefined || FILLERS[lang] !== reading.folded(at))
  );
}

/** The end of "isn't" and "won't", but not the Dutch "'t" of its own. */
function isContraction(reading: Reading, at: number): boolean {
  if (reading.number(at - 1) !== APOSTROPHE || reading.isSpaced(at - 1)) return false;
  return reading.kind(at - 2) === KIND.word && reading.folded(at) === 't';
}

function isDenied(reading: Reading, finding: Finding, denial: Finding): boolean {
  if (finding.kind === 'ambiguous') return true;
  if (finding.from < denial.to && denial.from < finding.to) return true;
  const tagged = finding.form === 'tag' || denial.form === 'tag';
  if (!tagged && reading.clause(finding.from) === reading.clause(denial.from)) return true;
  if (finding.kind !== 'author-disclosure') return false;
  return isSameWord(reading, finding, denial) || isBeside(reading, finding, denial);
}

/** "#unbezahltewerbung ... #werbung" */
function isSameWord(reading: Reading, finding: Finding, denial: Finding): boolean {
  if (finding.form !== 'tag' && finding.form !== 'label') return false;
  const word = compact(reading, finding);
  const denied = compact(reading, denial);
  return denied.startsWith(word) || denied.endsWith(word);
}

function compact(reading: Reading, { from, to }: Finding): string {
  let letters = '';
  for (let at = from; at < to; at++) {
    const kind = reading.kind(at);
    if (kind === KIND.word || kind === KIND.tag) letters += reading.folded(at);
  }
  return letters;
}

/** "#werbung #selbstgekauft", also with other hashtags of their row between; "Anzeige | unbezahlt". */
function isBeside(reading: Reading, finding: Finding, denial: Finding): boolean {
  const tags = finding.form === 'tag';
  if (tags !== (denial.form === 'tag')) return false;
  const [from, to] = [Math.min(finding.to, denial.to), Math.max(finding.from, denial.from)];
  const row = to - from > 1;
  if (row && (!tags || to - from > ROW)) return false;
  if (!reading.together(from, to, 'line')) return false;
  if (!row) return true;
  for (let at = from; at < to; at++) if (reading.kind(at) !== KIND.tag) return false;
  return true;
}
