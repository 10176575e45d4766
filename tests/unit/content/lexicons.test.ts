import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';
import { writeLexicons } from '../../../src/detect/lexicon/transfer.ts';

const SENT = writeLexicons(LEXICONS);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Fresh each time: what is learned stays learned. */
async function lexicons(
  ask: () => Promise<unknown>,
  signal = new AbortController().signal,
  whenReady: () => Iterable<void> = vi.fn(() => []),
) {
  vi.resetModules();
  const { Lexicons } = await import('../../../src/content/lexicons.ts');
  const { isLearned } = await import('../../../src/detect/learn.ts');
  return { lexicons: new Lexicons(ask, whenReady, signal), whenReady, isLearned };
}

describe('the lexicons of a page', () => {
  it('are not asked for before a post waits, and then once', async () => {
    const ask = vi.fn(async () => SENT);
    const { lexicons: given, whenReady, isLearned } = await lexicons(ask);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
    given.want();
    given.want();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect([given.ready, isLearned()]).toEqual([true, true]);
    expect(whenReady).toHaveBeenCalledTimes(1);
    given.want();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are soon asked for again by a page that was away while the answer came', async () => {
    const ask = vi.fn(async (): Promise<unknown> => SENT);
    ask.mockImplementationOnce(() => new Promise(() => {}));
    const { lexicons: given } = await lexicons(ask);
    given.want();
    await vi.advanceTimersByTimeAsync(100);
    given.returned();
    await vi.advanceTimersByTimeAsync(3000);
    expect([given.ready, ask.mock.calls.length]).toEqual([true, 2]);
  });

  it('are learned in slices, between which the page has its turn', async () => {
    // A clock on which every look takes 4 ms.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 4));
    const { lexicons: given } = await lexicons(async () => SENT);
    given.want();
    let turns = 0;
    while (!given.ready && turns < 1000) {
      await vi.advanceTimersToNextTimerAsync();
      turns++;
    }
    expect(given.ready).toBe(true);
    expect(turns).toBeGreaterThan(8);
  });

  it('are followed by what waited for them, in slices too, and at once where the page is left', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 4));
    let judged = 0;
    const { lexicons: given } = await lexicons(
      async () => SENT,
      undefined,
      function* () {
        for (; judged < 100; judged++) yield;
      },
    );
    given.want();
    while (!given.ready) await vi.advanceTimersToNextTimerAsync();
    expect(judged).toBeLessThan(10);
    for (let turns = 0; turns < 5; turns++) await vi.advanceTimersToNextTimerAsync();
    expect(judged).toBeGreaterThan(5);
    expect(judged).toBeLessThan(50);
    given.hurry();
    expect(judged).toBe(100);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are learned at once where the page is hidden or left', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 9));
    const { lexicons: given, whenReady } = await lexicons(async () => SENT);
    given.hurry();
    expect(given.ready).toBe(false);
    given.want();
    await vi.advanceTimersByTimeAsync(3);
    expect(given.ready).toBe(false);
    given.hurry();
    expect(given.ready).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(whenReady).toHaveBeenCalledTimes(1);

    vi.stubGlobal('document', { hidden: true });
    const hidden = await lexicons(async () => SENT);
    hidden.lexicons.want();
    await vi.advanceTimersByTimeAsync(1);
    expect(hidden.lexicons.ready).toBe(true);
  });

  it.each([
    ['is dead', () => Promise.reject(new Error('no receiver'))],
    ['answers nonsense', async () => '{"nl": {}}'],
    ['never answers', () => new Promise(() => {})],
  ])('are asked for again where the worker %s', async (_, fails) => {
    const ask = vi.fn(fails as () => Promise<unknown>);
    const { lexicons: given } = await lexicons(ask);
    given.want();
    await vi.advanceTimersByTimeAsync(120_000);
    const asked = ask.mock.calls.length;
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(12);
    expect(given.ready).toBe(false);
    ask.mockImplementation(async () => SENT);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(given.ready).toBe(true);
  });

  it('are let be where the page is done with', async () => {
    const stop = new AbortController();
    const ask = vi.fn(() => Promise.reject(new Error('orphaned')));
    const { lexicons: given, whenReady } = await lexicons(ask, stop.signal);
    given.want();
    stop.abort();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(whenReady).not.toHaveBeenCalled();
  });
});
