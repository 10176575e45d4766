import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge } from '../../src/detect/judge.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { bareLexicon, plainTag } from './baselines.ts';
import { readLines } from './lines.ts';
import { count, f1, type Interval, precision, recall } from './scores.ts';

const OWN = 'tests/corpus';
const SHARED = '../shared/corpus';
const USAGE = 'usage: npm run -s evaluate -- [--set NAME] [--errors N] [--json]';
const SHOWN = 160;

/** One labelled post, and what the judge made of it. */
interface Judged {
  line: Line;
  text: string;
  verdict: Verdict;
}
type Line = Record<string, unknown>;

/** A question asked of a set: which posts it is about, what is true, and what counts as a yes. */
interface Question {
  name: string;
  about: (line: Line) => boolean;
  truth: (line: Line) => boolean;
  said: (verdict: Verdict) => boolean;
}

const all = () => true;
const isSponsored = ({ class: found }: Verdict) => found === 'sponsored';
const isLikely = ({ class: found }: Verdict) => found === 'likely';
const isEither = (verdict: Verdict) => isSponsored(verdict) || isLikely(verdict);
const isDisclosed = ({ disclosure }: Verdict) => disclosure !== 'none';
const expected = (line: Line) => (line.expected ?? {}) as { class?: string; kinds?: string[] };

const sponsored: Question = {
  name: 'sponsored',
  about: all,
  truth: (line) => expected(line).class === 'sponsored',
  said: isSponsored,
};
const disclosed: Question = {
  name: 'disclosed',
  about: all,
  truth: (line) => line.disclosure === true,
  said: isDisclosed,
};

/** What the labels of each shared set can answer; see its INDEX.md. */
const QUESTIONS: Record<string, readonly Question[]> = {
  'instagram-nl': [
    {
      ...sponsored,
      truth: ({ truth }) => truth === 'sponsored_disclosed' || truth === 'gifted_or_invited',
    },
  ],
  'instagram-en': [
    { ...sponsored, name: 'sponsored, of posts labelled 0', about: isZero, truth: () => false },
    { name: 'likely', about: all, truth: isOne, said: isLikely },
    { name: 'likely or sponsored', about: all, truth: isOne, said: isEither },
  ],
  'instagram-ko': [{ ...sponsored, name: 'sponsored (noisy labels)', truth: isOne }],
  'instagram-intent': [
    {
      ...sponsored,
      name: 'sponsored, of posts that promote nothing',
      about: ({ intent }) => intent !== 'promote',
      truth: () => false,
    },
  ],
  'youtube-affiliate': [disclosed],
  'pinterest-affiliate': [disclosed],
};

function isOne({ label }: Line): boolean {
  return label === 1;
}

function isZero({ label }: Line): boolean {
  return label === 0;
}

/** Our own posts say which kinds they hold; each kind is a question of its own. */
function ownQuestions(lines: readonly Line[]): Question[] {
  const kinds = new Set(lines.flatMap((line) => expected(line).kinds ?? []));
  const likely = { name: 'likely', about: all, said: isLikely };
  const isExpected = (line: Line) => expected(line).class === 'likely';
  return [
    sponsored,
    { ...likely, truth: isExpected },
    ...[...kinds].sort().map((kind) => ({
      name: `· ${kind}`,
      about: (line: Line) => (expected(line).kinds ?? []).length > 0 || !sponsored.truth(line),
      truth: (line: Line) => (expected(line).kinds ?? []).includes(kind),
      said: (verdict: Verdict) => verdict.kinds.some((found) => found === kind),
    })),
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      errors: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    },
  });
  const most = Number(values.errors);
  if (!Number.isInteger(most) || most < 0) throw new Error(`--errors takes a number. ${USAGE}`);
  const results = chosen(values.set ?? []).map(({ name, path }) => measure(name, path, most));
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else for (const result of results) print(result);
  if (!existsSync(SHARED)) process.stderr.write(`skipped: there is no ${SHARED} here\n`);
}

function chosen(names: readonly string[]): { name: string; path: string }[] {
  const sets = [OWN, SHARED].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => ({ name: file.slice(0, -6), path: `${folder}/${file}` })),
  );
  const unknown = names.find((name) => !sets.some((set) => set.name === name));
  if (unknown !== undefined)
    throw new Error(`no set "${unknown}"; there are ${sets.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? sets : sets.filter(({ name }) => names.includes(name));
}

type Result = ReturnType<typeof measure>;

function measure(set: string, path: string, most: number) {
  const posts = readLines(path).map(({ number, value }) =>
    judged(value, `${path}: line ${number}`),
  );
  const lines = posts.map(({ line }) => line);
  const questions = QUESTIONS[set] ?? ownQuestions(lines);
  const rows = questions.flatMap((question) => {
    const about = posts.filter(({ line }) => question.about(line));
    const row = (by: string, said: (post: Judged) => boolean) => ({
      question: question.name,
      by,
      posts: about.length,
      ...scored(about.map((post) => [said(post), question.truth(post.line)] as const)),
    });
    const ours = row('adrift', ({ verdict }) => question.said(verdict));
    if (question !== questions[0]) return [ours];
    return [
      ours,
      row('#ad|#sponsored|#spon', ({ text }) => plainTag(text)),
      row('bare lexicon', ({ text }) => bareLexicon(text)),
    ];
  });
  return { set, posts: posts.length, rows, ...errorsOf(posts, questions[0] as Question, most) };
}

function judged(line: Line, place: string): Judged {
  if (typeof line.text !== 'string') throw new Error(`${place}: text is missing`);
  const links = Array.isArray(line.links) ? line.links.map(String) : [];
  const author = { stableId: null, handle: '-', name: null, url: null, followers: null };
  const verdict = judge({
    network: null,
    author: { ...author, followed: null },
    text: line.text,
    lang: typeof line.lang === 'string' ? line.lang : null,
    links,
    labels: [],
    extent: 'whole',
  });
  return { line, text: line.text, verdict };
}

function scored(pairs: readonly (readonly [boolean, boolean])[]) {
  const counts = count(pairs);
  return { ...counts, precision: precision(counts), recall: recall(counts), f1: f1(counts) };
}

/** False accusations first, for they cost more than misses. */
function errorsOf(posts: readonly Judged[], question: Question, most: number) {
  const wrong = posts
    .filter(({ line }) => question.about(line))
    .flatMap((post) => {
      const [said, truth] = [question.said(post.verdict), question.truth(post.line)];
      return said === truth ? [] : [{ accused: said, text: short(post.text) }];
    });
  wrong.sort((a, b) => Number(b.accused) - Number(a.accused));
  return { errors: wrong.slice(0, most), moreErrors: Math.max(0, wrong.length - most) };
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function print({ set, posts, rows, errors, moreErrors }: Result): void {
  const out = [`${set}: ${posts} posts`];
  for (const row of rows) {
    const name = `  ${row.question.padEnd(40).slice(0, 40)} ${row.by.padEnd(21)}`;
    out.push(`${name}P ${percent(row.precision)}  R ${percent(row.recall)}  F1 ${percent(row.f1)}`);
    out.push(
      `${' '.repeat(64)}${row.hits} found, ${row.falseAlarms} accused, ${row.misses} missed`,
    );
  }
  for (const { accused, text } of errors) out.push(`  ${accused ? 'accused' : 'missed '} ${text}`);
  if (moreErrors > 0) out.push(`  and ${moreErrors} more`);
  process.stdout.write(`${out.join('\n')}\n\n`);
}

function percent(interval: Interval | null): string {
  if (interval === null) return '   -          ';
  const [value, low, high] = [interval.value, interval.low, interval.high].map((part) =>
    part.toFixed(2).replace(/^0/u, ''),
  );
  return `${(value ?? '').padStart(4)} (${low}-${high})`.padEnd(14);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
