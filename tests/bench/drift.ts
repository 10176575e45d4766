import type { CountedClass } from '../../src/ledger/database.ts';
import { type Dated, driftOf, WINDOW } from '../../src/ledger/drift.ts';

/** How often a change is claimed of accounts that never changed, at any of the looks. */
export interface FalseAlarms {
  share: number;
  up: number;
  down: number;
  /** Up or down. */
  any: number;
  /** Any of the four, the "maybe" ones too. */
  maybe: number;
}

/** How often a change of accounts that did change is found, with the right direction. */
export interface Power {
  from: number;
  to: number;
  /** Posts before the change. */
  older: number;
  within50: number;
  within100: number;
}

export interface DriftBench {
  runs: number;
  looks: number;
  falseAlarms: FalseAlarms[];
  power: Power[];
}

/** The first look that can say anything, see `MIN_OLDER` and `MIN_RECENT`. */
const FIRST = 25;
const SHARES = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
const CHANGES = [
  [0.1, 0.4],
  [0.2, 0.5],
  [0.05, 0.25],
  [0.4, 0.1],
] as const;
const OLDER = [25, 40, 60, 100, 200];

/** @param runs simulated accounts for each number; the same numbers come out each time */
export function benchDrift(runs: number, looks = 200): DriftBench {
  return {
    runs,
    looks,
    falseAlarms: SHARES.map((share) => falseAlarms(share, { runs, looks })),
    power: CHANGES.flatMap(([from, to]) =>
      OLDER.map((older) => power({ from, to, older }, { runs })),
    ),
  };
}

/** Accounts of one share, looked at after each post from the first look on. */
export function falseAlarms(
  share: number,
  { runs, looks }: { runs: number; looks: number },
): FalseAlarms {
  const random = mulberry32(Math.round(share * 1000) + 1);
  const counts = { up: 0, down: 0, any: 0, maybe: 0 };
  for (let run = 0; run < runs; run++) {
    const account = new Account();
    const said = new Set<string>();
    for (let post = 1; post < FIRST + looks; post++) {
      account.publish(random() < share);
      if (post >= FIRST) said.add(account.look());
    }
    if (said.has('up')) counts.up++;
    if (said.has('down')) counts.down++;
    if (said.has('up') || said.has('down')) counts.any++;
    if ([...said].some((state) => state !== 'steady' && state !== 'too-few')) counts.maybe++;
  }
  const rate = (count: number) => count / runs;
  const { up, down, any, maybe } = counts;
  return { share, up: rate(up), down: rate(down), any: rate(any), maybe: rate(maybe) };
}

/** Accounts whose share changes after `older` posts, looked at after each post from then on. */
export function power(
  { from, to, older }: Pick<Power, 'from' | 'to' | 'older'>,
  { runs }: { runs: number },
): Power {
  const random = mulberry32(Math.round(from * 1000 + to * 100_000) + older);
  const wanted = to > from ? 'up' : 'down';
  let within50 = 0;
  let within100 = 0;
  for (let run = 0; run < runs; run++) {
    const account = new Account();
    for (let post = 0; post < older; post++) account.publish(random() < from);
    let found = 0;
    for (let post = 1; post <= 100; post++) {
      // Drawn to the end, so that each account has its own stretch of the generator.
      account.publish(random() < to);
      if (found === 0 && account.look() === wanted) found = post;
    }
    if (found > 0 && found <= 50) within50++;
    if (found > 0) within100++;
  }
  return { from, to, older, within50: within50 / runs, within100: within100 / runs };
}

/** @returns the lines of a table */
export function driftTable({ runs, looks, falseAlarms: alarms, power: found }: DriftBench): string {
  const cell = (value: number) => value.toFixed(3).padStart(7);
  return [
    `drift: false alarms in ${looks} looks, ${runs} accounts a line (aim: up or down at most .05)`,
    '  share     up   down up/down maybe too',
    ...alarms.map(
      ({ share, up, down, any, maybe }) =>
        `  ${share.toFixed(2).padStart(5)}${cell(up)}${cell(down)}${cell(any)}   ${cell(maybe)}`,
    ),
    'drift: found within 50 and 100 posts (aim .1 to .4: .75 and .9)',
    '  change         older     50    100',
    ...found.map(
      ({ from, to, older, within50, within100 }) =>
        `  ${from.toFixed(2)} to ${to.toFixed(2)} ${String(older).padStart(7)}${cell(within50)}${cell(within100)}`,
    ),
  ].join('\n');
}

class Account {
  readonly #newest: Dated[] = [];
  readonly #total = { organic: 0, sponsored: 0, likely: 0, byKind: {} };
  #posts = 0;

  publish(sponsored: boolean): void {
    const name: CountedClass = sponsored ? 'sponsored' : 'organic';
    this.#total[name]++;
    this.#newest.unshift({ class: name, when: this.#posts++ });
    if (this.#newest.length > WINDOW) this.#newest.pop();
  }

  look(): string {
    return driftOf(this.#newest, this.#total).state;
  }
}

/** Tommy Ettinger's mulberry32: small, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
