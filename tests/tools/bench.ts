import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Ratio } from '../bench/judge.ts';
import { benchNetworks } from '../bench/networks.ts';
import { benchPage } from '../bench/page.ts';
import { benchPopup } from '../bench/popup.ts';
import { benchLedger } from './bench-ledger.ts';
import { benchSizes } from './bench-sizes.ts';
import { type Measured, machine, withBenchmarks } from './bench-table.ts';
import { readLines } from './lines.ts';

const OUT = resolve('node_modules/.cache/adrift/bench');

/** What each part measures, in the order in which it is printed. */
const PARTS: Record<string, (options: Options) => Promise<Measured[]>> = {
  size: async () => [await benchSizes()],
  judge: judgePart,
  drift: driftPart,
  ledger: ledgerPart,
  popup: popupPart,
  page: pagePart,
  networks: networksPart,
};
/** Simulated accounts for each number of the drift part: on its own, and among the others. */
const RUNS = 2000;
const FEW_RUNS = 200;

interface Options {
  only?: string | undefined;
  posts?: string | undefined;
  accounts: string;
  minutes: string;
  short: boolean;
}

/**
 * Measures the code as it ships, bundled; prints ratios first, since times depend on the machine.
 * `--only size`, `judge`, `drift`, `ledger`, `popup`, `page` or `networks`; the long forms are
 * `--only ledger --posts 1000000`, which stops after `--minutes 15`, and `--only page --posts 10000`.
 * `--short` is what CI prints; `--readme` also writes the table in README.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      only: { type: 'string' },
      posts: { type: 'string' },
      accounts: { type: 'string', default: '2000' },
      minutes: { type: 'string', default: '15' },
    },
  });
  const { json, only, readme } = values;
  if (only !== undefined && !Object.hasOwn(PARTS, only))
    throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}, not ${only}`);
  const results: Measured[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    const found = await measure(values);
    if (!json) for (const one of found) print(one);
    results.push(...found);
  }
  if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
  if (readme)
    writeFileSync(
      'README.md',
      withBenchmarks(readFileSync('README.md', 'utf8'), results, machine()),
    );
}

async function popupPart({ short }: Options): Promise<Measured[]> {
  const { ratio, accounts, posts, ...figures } = await benchPopup(short ? 7 : undefined);
  const ratios: Ratio[] = [{ name: 'first rows / empty Preact popup', ratio, aim: 2 }];
  return [{ set: `popup in Chromium, ${posts} posts of ${accounts} accounts`, ratios, figures }];
}

async function pagePart({ only, posts, short }: Options): Promise<Measured[]> {
  const count = Number((only === 'page' ? posts : undefined) ?? (short ? 200 : 400));
  if (!Number.isSafeInteger(count) || count < 200 || count > 10_000)
    throw new Error('--posts of the page part is a whole number from 200 to 10000.');
  return [await benchPage(count)];
}

/** One browser after the other: each would slow the other down. */
async function networksPart({ short }: Options): Promise<Measured[]> {
  const posts = short ? 60 : 300;
  return [await benchNetworks('chrome', posts), await benchNetworks('firefox', posts)];
}

async function ledgerPart(given: Options): Promise<Measured[]> {
  const [posts = 0, of = 0, minutes = 0] = [
    given.posts ?? (given.short ? 5000 : 20_000),
    given.accounts,
    given.minutes,
  ].map(Number);
  if (![posts, of, minutes].every((number) => Number.isSafeInteger(number) && number > 0))
    throw new Error('--posts, --accounts and --minutes are whole numbers above 0.');
  const found = await benchLedger(posts, of, minutes);
  const { ratio, ratioAgain, popupRows, posts: recorded, accounts, ...figures } = found;
  const [early, all] = popupRows;
  const ratios: Ratio[] = [
    { name: 'record() / plain bulkPut of the same rows', ratio, aim: 3 },
    { name: 'the same, of posts seen before', ratio: ratioAgain, aim: 3 },
    { name: 'rows the popup reads, all posts / a tenth', ratio: all / early, aim: 1 },
  ];
  const set = `ledger in Chromium, ${recorded} posts of ${accounts} accounts`;
  return [{ set, ratios, figures: { popupRows, ...figures } }];
}

async function judgePart(): Promise<Measured[]> {
  const { benchJudge, benchLearning, quickShare } =
    await bundled<typeof import('../bench/judge.ts')>('judge');
  const sets = [setOf('tests/corpus'), setOf('../shared/corpus')].filter(
    ({ captions }) => captions.length > 0,
  );
  const learning = benchLearning();
  return [
    { set: 'judge, once a page', ratios: learning },
    ...sets.map(({ set, captions }) => ({
      set: `judge, ${captions.length} captions of ${set}`,
      ratios: [...benchJudge(captions), quickShare(captions)],
    })),
  ];
}

async function driftPart({ only }: Options): Promise<Measured[]> {
  const { benchDrift, driftTable } = await bundled<typeof import('../bench/drift.ts')>('drift');
  const result = benchDrift(only === 'drift' ? RUNS : FEW_RUNS);
  return [{ set: 'drift', ratios: [], figures: result, table: driftTable(result) }];
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

function print({ set, ratios, figures, table }: Measured): void {
  process.stdout.write(`${table ?? set}\n`);
  for (const { name, ratio, aim } of ratios)
    process.stdout.write(
      `  ${ratio.toFixed(2).padStart(8)}  (${aim === null ? 'no aim' : `aim ${aim}`})  ${name}\n`,
    );
  if (figures !== undefined && table === undefined)
    process.stdout.write(`  ${JSON.stringify(figures)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
