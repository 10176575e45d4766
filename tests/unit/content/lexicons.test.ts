import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../src/detect/lexicon/index.ts';
import { writeLexicons } from '../../../src/detect/lexicon/transfer.ts';

const LEXICONS = writeLexicons(LANGUAGES);
/** Idle moments that the page gives, each of so many ms. */
let moment = 50;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  // Node has none; the page's idle moments come by themselves.
  vi.stubGlobal('requestIdleCallback', (work: (idle: object) => void) =>
    setTimeout(() => work({ timeRemaining: () => moment }), 1),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Fresh each time: what is learned stays learned. */
async function lexicons(ask: () => Promise<unknown>, signal = new AbortController().signal) {
  vi.resetModules();
  const { Lexicons } = await import('../../../src/content/lexicons.ts');
  const { isLearned } = await import('../../../src/detect/learn.ts');
  const whenReady = vi.fn();
  return { lexicons: new Lexicons(ask, whenReady, signal), whenReady, isLearned };
}

describe('the lexicons of a page', () => {
  it('are not asked for before a post waits, and then once', async () => {
    const ask = vi.fn(async () => LEXICONS);
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

  it('are learned a language at a time where the page is busy', async () => {
    moment = 0;
    const { lexicons: given, isLearned } = await lexicons(async () => LEXICONS);
    given.want();
    await vi.advanceTimersByTimeAsync(5);
    expect(isLearned()).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(given.ready).toBe(true);
    moment = 50;
  });

  it('are learned at once where the page is hidden or left', async () => {
    moment = 0;
    const { lexicons: given, whenReady } = await lexicons(async () => LEXICONS);
    given.hurry();
    expect(given.ready).toBe(false);
    given.want();
    await vi.advanceTimersByTimeAsync(2);
    expect(given.ready).toBe(false);
    given.hurry();
    expect(given.ready).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(whenReady).toHaveBeenCalledTimes(1);

    vi.stubGlobal('document', { hidden: true });
    vi.stubGlobal('requestIdleCallback', () => {});
    const hidden = await lexicons(async () => LEXICONS);
    hidden.lexicons.want();
    await vi.advanceTimersByTimeAsync(1);
    expect(hidden.lexicons.ready).toBe(true);
    moment = 50;
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
    ask.mockImplementation(async () => LEXICONS);
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
