import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSync } from '../../../src/background/sync.ts';
import { record } from '../../../src/ledger/record.ts';
import { star } from '../../../src/ledger/star.ts';
import { account, eraseAll, NOW } from '../ledger/fixtures.ts';
import { environmentOf, FakeStorage } from './fake-sync.ts';

describe('soon', () => {
  beforeEach(async () => {
    await eraseAll();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
  });
  afterEach(() => vi.useRealTimers());

  /** Lets what waits for the database be done, which fake timers do not drive. */
  const settle = () =>
    new Promise((done) => setImmediate(() => setImmediate(() => setImmediate(done))));
  async function written(storage: FakeStorage, count: number) {
    for (let i = 0; i < 200 && storage.writes.length < count; i++) await settle();
    return storage.writes.length;
  }

  it('writes once for a burst, and keeps below the rates of the browser however long it lasts', async () => {
    const storage = new FakeStorage(() => Date.now());
    const sync = createSync(environmentOf(storage, () => Date.now()));
    for (let i = 0; i < 50; i++) {
      await star({ network: 'x', handle: `a${i}` }, true, Date.now());
      sync.soon();
    }
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await written(storage, 1)).toBe(1);
    for (let i = 0; i < 120; i++) {
      await star({ network: 'x', handle: 'ann' }, i % 2 === 0, Date.now());
      sync.soon();
      await vi.advanceTimersByTimeAsync(1_000);
      await settle();
    }
    await vi.advanceTimersByTimeAsync(5_000);
    const count = await written(storage, 40);
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThanOrEqual(42);
  });

  it('tries again at the next call after the browser refused', async () => {
    const storage = new FakeStorage(() => Date.now());
    const sync = createSync(environmentOf(storage, () => Date.now()));
    storage.beforeEach = (operation) => {
      if (operation === 'set') throw new Error('QUOTA_BYTES');
    };
    await record({ sightings: [], accounts: [account('ann', { followed: true })] }, NOW);
    sync.soon();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await written(storage, 1)).toBe(0);
    storage.beforeEach = () => {};
    sync.soon();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await written(storage, 1)).toBe(1);
  });

  it('follows changes of its own items only', async () => {
    const storage = new FakeStorage(() => Date.now());
    let reads = 0;
    storage.beforeEach = () => {
      reads++;
    };
    const sync = createSync(environmentOf(storage, () => Date.now()));
    sync.changed({ rulebook: {} }, 'sync');
    sync.changed({ synced0: {} }, 'local');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reads).toBe(0);
    for (const key of ['synced0', 'synced5', 'synced11']) {
      sync.changed({ [key]: {} }, 'sync');
      await vi.advanceTimersByTimeAsync(3_000);
      await settle();
    }
    expect(reads).toBe(3);
  });
});
