import { expect } from 'vitest';

const MORE = 8;
/**
 * Eight inputs in one take linear work as long as eight by themselves, quadratic work eight times that:
 * halfway there, so that neither the memory that other tests left to clear away nor a slow cache decides.
 */
const MOST = 4;
/** ms of processor time below which a ratio says nothing. */
const FLOOR = 50;
const TRIES = 5;

/**
 * Fails where work grows faster than its input. Compares processor time within one run, so that
 * neither the machine nor what else it does decides.
 * @param work done eight times for a size, and once for eight times that size
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const ratios: number[] = [];
  for (let run = 0; run < TRIES; run++) {
    const apart = costOf(() => {
      for (let i = 0; i < MORE; i++) work(size);
    });
    const together = costOf(() => work(MORE * size));
    ratios.push(together < FLOOR ? 0 : together / Math.max(apart, 1));
    if (ratios.some((ratio) => ratio < MOST)) return;
  }
  expect.fail(
    `eight inputs in one took ${ratios.map((ratio) => ratio.toFixed(1))} times the work of eight by themselves`,
  );
}

/** Processor time of this process, in ms. */
function costOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
