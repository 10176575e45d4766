import fc from 'fast-check';

/** One thing that must hold of whatever comes from outside. */
export interface Fuzzed {
  /** "area: what", by which a run names what failed and `--only` finds it. */
  name: string;
  /** How many of 20,000 cases are this one's. */
  share: number;
  property(): fc.IProperty<never> | fc.IAsyncProperty<never>;
}

/** What a run of one property needs to be run again. */
export interface Run {
  cases: number;
  seed: number;
  /** Leads to one counterexample, as a failure prints it. */
  path?: string | undefined;
}

/** How one property went. */
export interface Outcome {
  name: string;
  cases: number;
  /** Null where it held, else what fast-check reports, without the way to run it again. */
  failure: { path: string; report: string } | null;
}

/** All shares together. */
export const CI_CASES = 20_000;

/** The part of all cases that is one property's, at least one. */
export function casesOf(share: number, all: number): number {
  return Math.max(1, Math.round((share * all) / CI_CASES));
}

/** A property of one value, thrown at by anything that does not hold. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
): fc.IProperty<never> {
  return fc.property(arbitrary, (value) => check(value)) as unknown as fc.IProperty<never>;
}

/** The same for what takes its time. */
export function holdsLater<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): fc.IAsyncProperty<never> {
  return fc.asyncProperty(arbitrary, check) as unknown as fc.IAsyncProperty<never>;
}

/** Runs one property; the same run gives the same outcome. */
export async function runOne({ name, property }: Fuzzed, run: Run): Promise<Outcome> {
  const { cases, seed, path } = run;
  const details = await fc.check(property() as fc.IAsyncProperty<unknown>, {
    numRuns: cases,
    seed,
    ...(path === undefined ? {} : { path }),
  });
  const failure = details.failed
    ? { path: details.counterexamplePath ?? '', report: reportOf(details) }
    : null;
  return { name, cases: details.numRuns, failure };
}

/** The counterexample and what it did, long runs of one character cut short. */
function reportOf({ counterexample, errorInstance }: fc.RunDetails<unknown>): string {
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const value = fc.stringify((counterexample as unknown[] | null)?.[0]);
  return `${value}\n${error}`.replace(/(.)\1{40,}/gu, (run, one) => `${one}×${run.length}`);
}

/** Longest answer, in ms of this process's work, to one hostile value. */
const PATIENCE = 300;

/**
 * Does some work, and again where it took long: only what is slow three times is slow.
 * @returns what the work returns
 * @throws where each of three attempts took longer than a reader may
 */
export function inTime<T>(what: string, work: () => T): T {
  let took = 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = worked();
    const answer = work();
    took = worked() - start;
    if (took < PATIENCE) return answer;
  }
  throw new Error(`${what} took ${Math.round(took)} ms`);
}

/** ms of work: in Node the processor's, since other processes may have it meanwhile. */
function worked(): number {
  if (typeof process === 'undefined') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
