import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Ratio } from '../bench/judge.ts';
import { readLines } from './lines.ts';

const OUT = resolve('node_modules/.cache/adrift/bench');

/** Measures the code as it ships, bundled; prints ratios only, since times depend on the machine. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { benchJudge } = await bundled();
  const sets = [setOf('tests/corpus'), setOf('../shared/corpus')].filter(
    ({ captions }) => captions.length > 0,
  );
  const results = sets.map(({ set, captions }) => ({
    set,
    captions: captions.length,
    ratios: benchJudge(captions),
  }));
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else
    for (const { set, captions, ratios } of results) print(`${set}, ${captions} captions`, ratios);
}

async function bundled(): Promise<typeof import('../bench/judge.ts')> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/judge.ts',
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'judge.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(`${OUT}/judge.mjs`).href);
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
