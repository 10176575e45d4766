import { expect, it, vi } from 'vitest';
import { createRetention, type Retention } from '../../../src/background/retention.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 15);

/** A browser whose clock, storage and choice the test holds. */
function setUp(keepMonths: number | null, lastRun: number | null = null) {
  const state = { now: START, keepMonths, lastRun };
  const forget = vi.fn<Retention['forget']>().mockResolvedValue(0);
  const env: Retention = {
    now: () => state.now,
    keepMonths: async () => state.keepMonths,
    lastRun: async () => state.lastRun,
    setLastRun: async (time) => {
      state.lastRun = time;
    },
    forget,
  };
  return { state, forget, env, retain: createRetention(env) };
}

it('runs once a day, however often posts are recorded', async () => {
  const { state, forget, retain } = setUp(6);
  for (let hour = 0; hour < 49; hour++) {
    state.now = START + hour * HOUR;
    await retain();
  }
  expect(forget.mock.calls).toEqual([
    [6, START],
    [6, START + 24 * HOUR],
    [6, START + 48 * HOUR],
  ]);
});

it('keeps that over the deaths of the worker', async () => {
  const { state, forget, env } = setUp(6, START - HOUR);
  await createRetention(env)();
  expect(forget).not.toHaveBeenCalled();
  state.now = START + 23 * HOUR;
  await createRetention(env)();
  expect(forget).toHaveBeenCalledTimes(1);
});

it('deletes nothing where all is kept', async () => {
  const { forget, retain } = setUp(null);
  await retain();
  expect(forget).not.toHaveBeenCalled();
});

it('tries again where it failed', async () => {
  const { state, forget, retain } = setUp(12);
  forget.mockRejectedValueOnce(new Error('full'));
  await retain();
  expect(state.lastRun).toBeNull();
  await retain();
  expect(state.lastRun).toBe(START);
});

it('does not run twice at once', async () => {
  const { forget, retain } = setUp(12);
  await Promise.all([retain(), retain(), retain()]);
  expect(forget).toHaveBeenCalledTimes(1);
});

it('does not wait for a time that the clock was set back from', async () => {
  const { forget, retain } = setUp(12, START + 400 * 24 * HOUR);
  await retain();
  expect(forget).toHaveBeenCalledTimes(1);
});
