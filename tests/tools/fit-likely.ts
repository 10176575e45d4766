import { existsSync, writeFileSync } from 'node:fs';
import { judge } from '../../src/detect/judge.ts';
import { learnAll } from '../../src/detect/learn.ts';
import { LEXICONS } from '../../src/detect/lexicon/all.ts';
import { SIGNS, signsOf } from '../../src/detect/likely.ts';
import { readText } from '../../src/detect/scan.ts';
import { readLines } from './lines.ts';
import { count, precision, recall } from './scores.ts';

const SET = '../shared/corpus/instagram-en.jsonl';
const GOAL = 'src/detect/likely-weights.ts';
/** Weight of the ridge, steps and their size: enough for the sums to stand still. */
const RIDGE = 3;
const STEPS = 1500;
const RATE = 0.02;
const FOLDS = 5;
const ROUNDS = 8;
/** The wanted share of right ones among the posts called likely, on posts not fitted to. */
const WANTED = 0.8;

interface Sample {
  signs: readonly number[];
  truth: boolean;
  sponsored: boolean;
}

/**
 * Fits the weights of `likely` by logistic regression with a ridge (A. E. Hoerl and R. W. Kennard,
 * Technometrics 12, 1970), chooses the lowest threshold whose precision holds in cross-validation,
 * prints what it found there, and writes the numbers to src/detect/likely-weights.ts.
 */
function main(): void {
  if (!existsSync(SET)) throw new Error(`${SET}: no such file; the weights stay as they are`);
  learnAll(LEXICONS);
  const samples = readLines(SET).map(({ value }) =>
    sampleOf(String(value.text), value.label === 1),
  );
  const scores = crossValidated(samples);
  const threshold = thresholdFor(samples, scores);
  report(samples, scores, threshold);
  const weights = fitted(samples);
  writeFileSync(GOAL, written(weights, threshold));
  process.stdout.write(`${GOAL} written\n`);
}

function sampleOf(text: string, truth: boolean): Sample {
  const signs = signsOf(readText(text));
  const verdict = judge({
    network: null,
    author: null,
    text,
    lang: null,
    links: [],
    labels: [],
    extent: 'whole',
  });
  return {
    signs,
    truth,
    sponsored: verdict.class === 'sponsored',
  };
}

function chance(weights: readonly number[], { signs }: Sample): number {
  const sum = signs.reduce((z, sign, k) => z + sign * (weights[k + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** @returns the bias first, then a weight for each sign */
function fitted(samples: readonly Sample[]): number[] {
  const weights = new Array<number>(SIGNS.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight));
    for (const sample of samples) {
      const error = chance(weights, sample) - Number(sample.truth);
      [1, ...sample.signs].forEach((sign, k) => {
        slope[k] = (slope[k] ?? 0) + error * sign;
      });
    }
    weights.forEach((weight, k) => {
      weights[k] = weight - RATE * (slope[k] ?? 0);
    });
  }
  return weights;
}

/** The mean score of each post over several rounds, always by weights that did not see it. */
function crossValidated(samples: readonly Sample[]): number[] {
  const sums = samples.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const group = samples.map((_, i) => (Math.imul(i + 1, 0x9e3779b1 + 2 * round) >>> 13) % FOLDS);
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = fitted(samples.filter((_, i) => group[i] !== fold));
      samples.forEach((sample, i) => {
        if (group[i] === fold) sums[i] = (sums[i] ?? 0) + chance(weights, sample) / ROUNDS;
      });
    }
  }
  return sums;
}

function thresholdFor(samples: readonly Sample[], scores: readonly number[]): number {
  for (let threshold = 0.4; threshold < 0.9; threshold += 0.01) {
    const found = precision(likelyOnly(samples, scores, threshold));
    if (found !== null && found.value >= WANTED) return Math.round(threshold * 100) / 100;
  }
  throw new Error(`no threshold reaches a precision of ${WANTED}`);
}

function likelyOnly(samples: readonly Sample[], scores: readonly number[], threshold: number) {
  const open = samples.map((sample, i) => ({ sample, score: scores[i] ?? 0 }));
  return count(
    open
      .filter(({ sample }) => !sample.sponsored)
      .map(({ sample, score }) => [score >= threshold, sample.truth] as const),
  );
}

function report(samples: readonly Sample[], scores: readonly number[], threshold: number): void {
  const likely = likelyOnly(samples, scores, threshold);
  const either = count(
    samples.map(
      ({ sponsored, truth }, i) => [sponsored || (scores[i] ?? 0) >= threshold, truth] as const,
    ),
  );
  const p = precision(either)?.value ?? 0;
  const r = recall(either)?.value ?? 0;
  process.stdout.write(
    `cross-validated, threshold ${threshold}: likely ${likely.hits} right, ${likely.falseAlarms} wrong; ` +
      `likely or sponsored P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}\n`,
  );
}

function written(weights: readonly number[], threshold: number): string {
  const lines = SIGNS.map((sign, k) => `  // ${sign}\n  ${(weights[k + 1] ?? 0).toFixed(2)},`);
  return [
    '/** Written by tests/tools/fit-likely.ts; not by hand. */',
    `export const THRESHOLD = ${threshold};`,
    `export const BIAS = ${(weights[0] ?? 0).toFixed(2)};`,
    '/** In the order of SIGNS. */',
    'export const WEIGHTS: readonly number[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
