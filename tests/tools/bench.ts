import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Ratio } from '../bench/judge.ts';
import { benchPage } from '../bench/page.ts';
import { benchPopup } from '../bench/popup.ts';
import { benchLedger } from './bench-ledger.ts';
import { benchSizes } from './bench-sizes.ts';
import { readLines } from './lines.ts';

const OUT = resolve('node_modules/.cache/adrift/bench');

const PARTS = ['size', 'judge', 'drift', 'ledger', 'popup', 'page'] as const;
type Part = (typeof PARTS)[number];
/** Simulated accounts for each number of the drift part: on its own, and among the others. */
const RUNS = 2000;
const FEW_RUNS = 200;

/**
 * Measures the code as it ships, bundled; prints ratios first, since times depend on the machine.
 * `--only size`, `judge`, `drift`, `ledger`, `popup` or `page`; the long forms are
 * `--only ledger --posts 1000000`, which stops after `--minutes 15`, and `--only page --posts 10000`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      posts: { type: 'string' },
      accounts: { type: 'string', default: '2000' },
      minutes: { type: 'string', default: '15' },
    },
  });
  const { json, only } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new Error(`--only takes ${PARTS.join(', ')}, not ${only}`);
  const wanted = (part: Part) => only === undefined || only === part;
  const sizes = wanted('size') ? [await benchSizes()] : [];
  const judged = wanted('judge') ? await judgePart() : [];
  const drift = wanted('drift') ? await driftPart(only === 'drift' ? RUNS : FEW_RUNS) : null;
  const ledger = wanted('ledger')
    ? await ledgerPart({ ...values, posts: values.posts ?? '20000' })
    : null;
  const popup = wanted('popup') ? await popupPart() : null;
  const page = wanted('page') ? [await pagePart(only === 'page' ? values.posts : undefined)] : [];
  if (json) {
    const parts = [...sizes, ...judged, drift?.result, ledger, popup, ...page].filter(
      (part) => part,
    );
    process.stdout.write(`${JSON.stringify(parts)}\n`);
    return;
  }
  for (const { set, ratios } of [...sizes, ...page]) print(set, ratios);
  for (const { set, captions, ratios } of judged) print(`${set}, ${captions} captions`, ratios);
  if (drift) process.stdout.write(`${drift.table}\n`);
  if (ledger) {
    const { set, posts, accounts, ratios, ...figures } = ledger;
    print(`${set}, ${posts} posts of ${accounts} accounts`, ratios);
    process.stdout.write(`  ${JSON.stringify(figures)}\n`);
  }
  if (popup)
    print(`${popup.set}, ${popup.posts} posts of ${popup.accounts} accounts`, popup.ratios);
}

async function popupPart() {
  const { ratio, ...figures } = await benchPopup();
  const ratios: Ratio[] = [{ name: 'popup: first rows / empty Preact popup', ratio, aim: 2 }];
  return { set: 'popup in Chromium', ...figures, ratios };
}

async function pagePart(posts = '400') {
  const count = Number(posts);
  if (!Number.isSafeInteger(count) || count < 200 || count > 10_000)
    throw new Error('--posts of the page part is a whole number from 200 to 10000.');
  return await benchPage(count);
}

async function ledgerPart(given: { posts: string; accounts: string; minutes: string }) {
  const [posts = 0, of = 0, minutes = 0] = [given.posts, given.accounts, given.minutes].map(Number);
  if (![posts, of, minutes].every((number) => Number.isSafeInteger(number) && number > 0))
    throw new Error('--posts, --accounts and --minutes are whole numbers above 0.');
  const { ratio, ratioAgain, popupRows, ...figures } = await benchLedger(posts, of, minutes);
  const [early, all] = popupRows;
  const ratios: Ratio[] = [
    { name: 'ledger: record() / plain bulkPut of the same rows', ratio, aim: 3 },
    { name: 'ledger: the same, of posts seen before', ratio: ratioAgain, aim: 3 },
    { name: 'ledger: rows the popup reads, all posts / a tenth', ratio: all / early, aim: 1 },
  ];
  return { set: 'ledger in Chromium', ...figures, popupRows, ratios };
}

async function judgePart(): Promise<{ set: string; captions: number; ratios: Ratio[] }[]> {
  const { benchJudge, benchLearning, quickShare } =
    await bundled<typeof import('../bench/judge.ts')>('judge');
  const sets = [setOf('tests/corpus'), setOf('../shared/corpus')].filter(
    ({ captions }) => captions.length > 0,
  );
  const learning = benchLearning();
  return sets.map(({ set, captions }) => ({
    set,
    captions: captions.length,
    ratios: [...learning, ...benchJudge(captions), quickShare(captions)],
  }));
}

async function driftPart(runs: number): Promise<{ result: object; table: string }> {
  const { benchDrift, driftTable } = await bundled<typeof import('../bench/drift.ts')>('drift');
  const result = benchDrift(runs);
  return { result: { set: 'drift', ...result }, table: driftTable(result) };
}

async function bundled<T>(part: 'judge' | 'drift'): Promise<T> {
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
    process.stdout.write(
      `  ${ratio.toFixed(2).padStart(8)}  (${aim === null ? 'no aim' : `aim ${aim}`})  ${name}\n`,
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
