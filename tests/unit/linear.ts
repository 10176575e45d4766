import { expect } from 'vitest';

const MORE = 4;
/** Four times the input takes linear work four times as long, quadratic work sixteen times. */
const MOST = 10;
/** ms of processor time below which a ratio says nothing. */
const FLOOR = 20;
const TRIES = 3;

/**
 * Fails where work grows faster than its input. Compares processor time within one run, so that
 * neither the machine nor what else it does decides.
 * @param work done once for a size and once for four times that size
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const ratios: number[] = [];
  for (let run = 0; run < TRIES; run++) {
    const small = costOf(() => work(size));
    const large = costOf(() => work(MORE * size));
    ratios.push(large < FLOOR ? 0 : large / Math.max(small, 1));
    if (ratios.some((ratio) => ratio < MOST)) return;
  }
  expect.fail(
    `four times the input took ${ratios.map((ratio) => ratio.toFixed(1))} times the work`,
  );
}

/** Processor time of this process, in ms. */
function costOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
