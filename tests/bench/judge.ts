import type { JudgeInput } from '../../src/detect/engine.ts';
import { judge } from '../../src/detect/judge.ts';
import { learnSteps } from '../../src/detect/learn.ts';
import { LEXICONS } from '../../src/detect/lexicon/all.ts';
import { parseLexicons, writeLexicons } from '../../src/detect/lexicon/transfer.ts';
import { readText } from '../../src/detect/scan.ts';

/** A ratio measured in one run, and what it is a ratio of; or a size or time, with its unit. */
export interface Ratio {
  name: string;
  ratio: number;
  /** Null where none is set. */
  aim: number | null;
}

/** What learning costs a page whose judge knows no word yet: called once, before any post is judged. */
export function benchLearning(): Ratio[] {
  const steps = learnSteps(parseLexicons(writeLexicons(LEXICONS)));
  const times: number[] = [];
  let done = false;
  while (!done)
    times.push(
      timeOf(() => {
        done = steps.next().done === true;
      }),
    );
  const all = times.reduce((sum, time) => sum + time, 0);
  return [
    // A processor slowed four times must stay below 50 ms.
    { name: 'judge: longest step of learning, ms', ratio: Math.max(...times), aim: 12.5 },
    { name: 'judge: learning all lexicons, ms', ratio: all, aim: null },
  ];
}

/** The share of captions that hold nothing to look closer at: the scan is all that they cost. */
export function quickShare(captions: readonly string[]): Ratio {
  const quick = captions.filter((caption) => {
    const { anchors, heads, hashtags, urls } = readText(caption);
    return anchors.length + heads.length + hashtags.length + urls.length === 0;
  });
  const ratio = quick.length / captions.length;
  return { name: 'judge: share of captions done with by the scan', ratio, aim: null };
}

const ROUNDS = 15;
const WARM = 30;

/**
 * What judging costs, beside one test for `#ad` on the same captions, and how it grows: the time per
 * character of a text of 800,000 characters against that of one of 100,000.
 */
export function benchJudge(captions: readonly string[]): Ratio[] {
  const posts = captions.map(postOf);
  const tag = /#ad\b/i;
  let found = 0;
  const floor = medianTime(() => {
    for (const caption of captions) if (tag.test(caption)) found++;
  });
  const own = medianTime(() => {
    for (const post of posts) found += judge(post).signals.length;
  });
  const growth = UNITS.map((unit) => growthOf(unit));
  if (found < 0) throw new Error('the work was left out');
  return [
    { name: 'judge: time per caption / one /#ad\\b/i test', ratio: own / floor, aim: 15 },
    {
      name: 'judge: growth from 100,000 to 800,000 characters, worst',
      ratio: Math.max(...growth),
      aim: 2,
    },
  ];
}

/** Texts that make a searcher work: many anchors, many half matches, many odd characters. */
const UNITS = [
  '#ad ',
  'code NORA10 ',
  'this post is ',
  'gifted by @a ',
  'a.b.',
  '광고',
  '\u{1d5d4}',
  '@',
  'ß',
  'not sponsored ',
];

/** Time per character, long against short. */
function growthOf(unit: string): number {
  const [short, long] = [100_000, 800_000].map((size) => {
    const post = postOf(unit.repeat(Math.ceil(size / unit.length)));
    judge(post);
    return Math.min(...[1, 2, 3].map(() => timeOf(() => judge(post)))) / size;
  });
  return (long ?? 0) / (short ?? 1);
}

function medianTime(work: () => void): number {
  for (let i = 0; i < WARM; i++) work();
  const times = Array.from({ length: ROUNDS }, () => timeOf(work)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] as number;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function postOf(text: string): JudgeInput {
  return { network: null, author: null, text, lang: null, links: [], labels: [], extent: 'whole' };
}
