import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Ratio } from '../bench/judge.ts';
import { readLines } from './lines.ts';

const OUT = resolve('node_modules/.cache/adrift/bench');

const PARTS = ['judge', 'drift'] as const;
/** Simulated accounts for each number of the drift part: on its own, and among the others. */
const RUNS = 2000;
const FEW_RUNS = 200;

/** Measures the code as it ships, bundled; prints ratios only, since times depend on the machine. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const { json, only } = values;
  if (only !== undefined && !PARTS.some((part) => part === only)) {
    throw new Error(`--only takes ${PARTS.join(' or ')}, not ${only}`);
  }
  const judged = only === 'drift' ? [] : await judgePart();
  const drift = only === 'judge' ? null : await driftPart(only === 'drift' ? RUNS : FEW_RUNS);
  if (json) {
    process.stdout.write(`${JSON.stringify([...judged, ...(drift ? [drift.result] : [])])}\n`);
    return;
  }
  for (const { set, captions, ratios } of judged) print(`${set}, ${captions} captions`, ratios);
  if (drift) process.stdout.write(`${drift.table}\n`);
}

async function judgePart(): Promise<{ set: string; captions: number; ratios: Ratio[] }[]> {
  const { benchJudge } = await bundled<typeof import('../bench/judge.ts')>('judge');
  const sets = [setOf('tests/corpus'), setOf('../shared/corpus')].filter(
    ({ captions }) => captions.length > 0,
  );
  return sets.map(({ set, captions }) => ({
    set,
    captions: captions.length,
    ratios: benchJudge(captions),
  }));
}

async function driftPart(runs: number): Promise<{ result: object; table: string }> {
  const { benchDrift, driftTable } = await bundled<typeof import('../bench/drift.ts')>('drift');
  const result = benchDrift(runs);
  return { result: { set: 'drift', ...result }, table: driftTable(result) };
}

async function bundled<T>(part: (typeof PARTS)[number]): Promise<T> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: `tests/bench/${part}.ts`,
      outDir: `${OUT}/${part}`,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${part}.mjs` } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(`${OUT}/${part}/${part}.mjs`).href);
}

function setOf(set: string): { set: string; captions: string[] } {
  if (!existsSync(set)) return { set, captions: [] };
  const files = readdirSync(set).filter((file) => file.endsWith('.jsonl'));
  return {
    set,
    captions: files.flatMap((file) =>
      readLines(`${set}/${file}`).map(({ value }) => String(value.text)),
    ),
  };
}

function print(title: string, ratios: readonly Ratio[]): void {
  process.stdout.write(`${title}\n`);
  for (const { name, ratio, aim } of ratios)
    process.stdout.write(`  ${ratio.toFixed(2).padStart(8)}  (aim ${aim})  ${name}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
