/** The benchmark table of README: ratios only, since times belong to one machine. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Ratio } from '../bench/judge.ts';
import { type BrowserName, browserPath } from './browsers.ts';
import { betweenMarks } from './marked.ts';

const FROM = '<!-- benchmarks: written by `npm run bench -- --readme` -->';
const TO = '<!-- end of benchmarks -->';

/** What was measured of one set, as the bench command prints it. */
export interface Measured {
  set: string;
  ratios: readonly Ratio[];
  /** What has no aim, or depends on the machine. */
  figures?: object;
  /** Printed instead of the figures. */
  table?: string;
}

/** README with what this run measured, and where and when. */
export function withBenchmarks(
  readme: string,
  results: readonly Measured[],
  where: string,
): string {
  const rows = results.flatMap(({ set, ratios }) =>
    ratios.map(({ name, ratio, aim }) => `| ${set} | ${name} | ${short(ratio)} | ${aim ?? ''} |`),
  );
  const table = ['| of | what | measured | aim |', '|---|---|---:|---:|', ...rows].join('\n');
  return betweenMarks(readme, FROM, TO, `${where}\n\n${table}`);
}

/** This machine in a line, with the browsers that the pages were measured in. */
export function machine(): string {
  const [first, ...others] = cpus();
  const version = (name: BrowserName) =>
    execFileSync(browserPath(name), ['--version'], { encoding: 'utf8' }).trim().split(' built')[0];
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${others.length + 1} cores of ${first?.model.trim()}, Node ${process.versions.node}, ${version('chrome')}, ${version('firefox')}.`;
}

function short(ratio: number): string {
  return Math.abs(ratio) >= 20 ? ratio.toFixed(0) : ratio.toFixed(2);
}
