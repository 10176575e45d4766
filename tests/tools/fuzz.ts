/**
 * `npm run fuzz -- [--cases 20000] [--seed 1] [--only NAME] [--path 1:2] [--browser firefox]`: what must
 * hold of everything that comes from outside, on as many hostile cases. A line a property; what fails is
 * printed with the command that runs it again.
 */
import { parseArgs } from 'node:util';
import { PAGELESS } from '../fuzz/all.ts';
import { openFuzzer, PAGE_NAMES, type PageFuzzer } from '../fuzz/browser.ts';
import { PAGE_SHARE } from '../fuzz/pages.ts';
import { CI_CASES, casesOf, type Outcome, type Run, runOne } from '../fuzz/property.ts';
import { UserError } from './command.ts';

interface Job {
  name: string;
  share: number;
  run(run: Run): Promise<Outcome>;
}

try {
  process.exitCode = (await fuzz()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @returns whether all held */
async function fuzz(): Promise<boolean> {
  // Dexie says each time that an upgrade failed on purpose.
  console.warn = () => {};
  const { cases, seed, path, only, browser } = options();
  let opened: Promise<PageFuzzer> | null = null;
  const inPage = (name: string) => async (run: Run) => {
    opened ??= openFuzzer(browser);
    return (await opened).run(name, run);
  };
  const jobs: Job[] = [
    ...PAGELESS.map((one) => ({ ...one, run: (run: Run) => runOne(one, run) })),
    ...PAGE_NAMES.map((name) => ({ name, share: PAGE_SHARE, run: inPage(name) })),
  ].filter(({ name }) => name.startsWith(only));
  if (jobs.length === 0) throw new UserError(`No property is called "${only}".`);
  try {
    return await runAll(jobs, { cases, seed, path });
  } finally {
    await (await (opened as Promise<PageFuzzer> | null))?.close();
  }
}

async function runAll(jobs: readonly Job[], run: Run): Promise<boolean> {
  let total = 0;
  let failed = 0;
  for (const { name, share, run: work } of jobs) {
    const outcome = await work({ ...run, cases: casesOf(share, run.cases) });
    total += outcome.cases;
    console.info(
      `${outcome.failure === null ? 'held  ' : 'FAILED'} ${name}, ${outcome.cases} cases`,
    );
    if (outcome.failure === null) continue;
    failed += 1;
    const { path, report } = outcome.failure;
    const again = `--cases ${run.cases} --seed ${run.seed} --only "${name}" --path ${path}`;
    console.info(`${report}\nAgain: npm run fuzz -- ${again}\n`);
  }
  console.info(
    `${total} cases, seed ${run.seed}: ${failed === 0 ? 'all held' : `${failed} failed`}`,
  );
  return failed === 0;
}

function options() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: String(CI_CASES) },
      // Another one each time, or more cases of tomorrow would be those of today.
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string', default: '' },
      path: { type: 'string' },
      browser: { type: 'string', default: 'chrome' },
    },
  });
  const { only, path, browser } = values;
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed))
    throw new UserError('--cases and --seed are whole numbers.');
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new UserError('--browser is chrome or firefox.');
  return { cases, seed, only, path, browser } as const;
}
