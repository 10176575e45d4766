import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { eraseAll } from './fixtures.ts';
import { killRun } from './kill-run.ts';

/** The long form is `npx tsx tests/tools/kills.ts`. */
it('nothing acknowledged is lost and nothing is counted twice, whoever dies', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await eraseAll();
  const { tallies, truth, lost, invented, ...counts } = await killRun({
    posts: 800,
    accounts: 24,
    tabs: 4,
    kills: 102,
    seed: 7,
  });
  console.info(counts);
  expect(lost).toEqual([]);
  expect(invented).toEqual([]);
  expect(counts.workerKills).toBeGreaterThanOrEqual(100);
  expect(counts.inTransaction, 'kills that hit a transaction').toBeGreaterThan(20);
  expect(counts.failedDeliveries).toBeGreaterThan(20);
  expect(counts.stored).toBe(800);
  expect(tallies).toEqual(truth);
}, 120_000);
