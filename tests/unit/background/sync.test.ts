import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ITEM_NAMES, readItems } from '../../../src/model/sync.ts';
import { account, DAY, NOW, sighting } from '../ledger/fixtures.ts';
import { FakeBrowser, FakeService, rest } from './fake-sync.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

describe('two browsers', () => {
  let time = NOW;
  const twoBrowsers = async (ahead: number) => [
    await FakeBrowser.open(() => time),
    await FakeBrowser.open(() => time + ahead),
  ];
  beforeEach(() => {
    time = NOW;
  });

  it('show each other’s stars, followed accounts and corrections, of what they never saw too', async () => {
    const service = new FakeService();
    const [a, b] = (await twoBrowsers(0)) as [FakeBrowser, FakeBrowser];
    await a.worker.star({ network: 'x', handle: 'Ann' }, true, time);
    const followed = account('bea', { stableId: '5', followed: true });
    await a.worker.record({ sightings: [sighting()], accounts: [followed] }, time);
    await a.worker.correct('x:1', 'sponsored', time);
    await rest([a, b], service);
    const listed = await b.worker.followedAccounts();
    expect(listed.map(({ handle, starred, followed: f }) => [handle, starred, f])).toEqual(
      [
        ['bea', false, true],
        ['Ann', true, null],
      ].sort(byHandle(listed.map(({ handle }) => handle))),
    );
    expect(await b.worker.correctionsOf('x')).toEqual({ 'x:1': 'sponsored' });
    expect(await b.worker.correctionsOf('instagram')).toEqual({});
    await b.worker.record({ sightings: [sighting()], accounts: [] }, time);
    expect((await b.worker.accountSummary({ network: 'x', handle: 'ann' }))?.tally.sponsored).toBe(
      1,
    );
  });

  it('let the user’s last act win, also over a clock that runs a year ahead', async () => {
    const service = new FakeService();
    const [a, b] = (await twoBrowsers(365 * DAY)) as [FakeBrowser, FakeBrowser];
    const post = { sightings: [sighting()], accounts: [] };
    for (const { worker, clock } of [a, b]) await worker.record(post, clock());
    await b.worker.star({ network: 'x', handle: 'ann' }, true, b.clock());
    await b.worker.correct('x:1', 'sponsored', b.clock());
    const seen = { sightings: [], accounts: [account('bea', { followed: true })] };
    await b.worker.record(seen, b.clock());
    await rest([a, b], service);
    await a.worker.star({ network: 'x', handle: 'ann' }, false, ++time);
    await a.worker.correct('x:1', null, time);
    await a.worker.record({ sightings: [], accounts: [account('bea', { followed: false })] }, time);
    await rest([a, b], service);
    for (const { worker } of [a, b]) {
      expect(await worker.followedAccounts()).toEqual([]);
      expect(await worker.correctionsOf('x')).toEqual({});
    }
  });

  it('do not bring back what one took away while the other slept', async () => {
    const service = new FakeService();
    const [a, b] = (await twoBrowsers(0)) as [FakeBrowser, FakeBrowser];
    await b.worker.star({ network: 'x', handle: 'ann' }, true, time);
    await rest([a, b], service);
    await a.worker.star({ network: 'x', handle: 'ann' }, false, ++time);
    await rest([a], service);
    // The other still has its own old entry, and the item as it was.
    b.storage.dirty = new Set(b.storage.items.keys());
    await rest([b, a], service);
    expect(await b.worker.followedAccounts()).toEqual([]);
    expect(await a.worker.followedAccounts()).toEqual([]);
  });

  it('keep stars apart from the account that took over a handle', async () => {
    const service = new FakeService();
    const [a, b] = (await twoBrowsers(0)) as [FakeBrowser, FakeBrowser];
    await a.worker.record({ sightings: [], accounts: [account('ann', { stableId: '5' })] }, time);
    await a.worker.star({ network: 'x', handle: 'ann' }, true, ++time);
    const other = account('ann', { stableId: '6' });
    await b.worker.record({ sightings: [], accounts: [other] }, ++time);
    await rest([a, b], service);
    const rows = await b.worker.database.accounts.toArray();
    expect(rows.map(({ stableId, starred }) => [stableId, starred?.value ?? false])).toEqual([
      ['6', false],
      ['5', true],
    ]);
  });

  it('stay within the limits, and keep in the ledger what does not fit', async () => {
    const service = new FakeService();
    const [a, b] = (await twoBrowsers(0)) as [FakeBrowser, FakeBrowser];
    const many = Array.from({ length: 3_000 }, (_, i) => ({
      kind: 'correction' as const,
      key: `x:${'1'.repeat(40)}${i}`,
      value: 'sponsored' as const,
      at: NOW + i,
    }));
    await a.worker.database.synced.bulkPut(
      many.map((entry) => ({ ...entry, name: `correction ${entry.key}` })),
    );
    await a.worker.star({ network: 'x', handle: 'ann' }, true, time);
    await rest([a, b], service);
    expect(await a.worker.database.synced.count()).toBe(3_001);
    const heard = await b.worker.database.synced.count();
    expect(heard).toBeGreaterThan(1_000);
    expect(heard).toBeLessThan(3_001);
    expect(await b.worker.followedAccounts()).toHaveLength(1);
    expect(await b.worker.database.synced.get(`correction ${many.at(-1)?.key}`)).toBeDefined();
  });
});

describe('the switch', () => {
  let browser: FakeBrowser;
  beforeEach(async () => {
    browser = await FakeBrowser.open(() => NOW);
    browser.storage.items.set('rulebook', 'be');
    await browser.worker.star(ANN, true, NOW);
    await browser.reconcile();
  });

  it('is on unless the user said otherwise', () => {
    expect([...browser.storage.items.keys()]).toEqual([
      'rulebook',
      expect.stringMatching(/^synced/),
    ]);
  });

  it('leaves the settings only, takes nothing in, and finds all again when it is back on', async () => {
    const before = new Map(browser.storage.items);
    const sync = browser.worker.createSync(browser.environment());
    await sync.choose(false);
    expect([...browser.storage.items.keys()]).toEqual(['rulebook']);
    browser.storage.items.set('synced9', 's+x1 bea');
    await browser.worker.star({ network: 'x', handle: 'cleo' }, true, NOW);
    await browser.reconcile();
    expect([...browser.storage.items.keys()]).toEqual(['rulebook', 'synced9']);
    const listed = await browser.worker.followedAccounts();
    expect(listed.map(({ handle }) => handle)).toEqual(['ann', 'cleo']);
    await sync.choose(true);
    await browser.reconcile();
    const entries = readItems(Object.fromEntries(browser.storage.items));
    expect(entries).toEqual(expect.arrayContaining(readItems(Object.fromEntries(before))));
    expect(entries.map(({ kind }) => kind)).toEqual(['star', 'star', 'star']);
  });

  it('stays as it was where storage does not let go', async () => {
    browser.storage.beforeEach = () => Promise.reject(new Error('closed'));
    await expect(browser.worker.createSync(browser.environment()).choose(false)).rejects.toThrow();
    expect(browser.syncing.on).toBe(true);
  });
});

describe('what is full or refused', () => {
  it('is told until it is over', async () => {
    const browser = await FakeBrowser.open(() => NOW);
    await browser.worker.star(ANN, true, NOW);
    browser.storage.beforeEach = (operation) =>
      operation === 'set' ? Promise.reject(new Error('QUOTA_BYTES')) : undefined;
    await expect(browser.reconcile()).rejects.toThrow('QUOTA_BYTES');
    expect(browser.syncing.trouble).toBe('refused');
    browser.storage.beforeEach = () => {};
    await browser.reconcile();
    expect(browser.syncing.trouble).toBeNull();
    const rows = Array.from({ length: 3_000 }, (_, i) => {
      const key = `x:${'1'.repeat(40)}${i}`;
      const entry = { kind: 'correction' as const, key, value: 'organic' as const, at: NOW + i };
      return { ...entry, name: `correction ${key}` };
    });
    await browser.worker.database.synced.bulkPut(rows);
    await browser.reconcile();
    expect(browser.syncing.trouble).toBe('full');
    expect(await browser.worker.database.synced.count()).toBe(3_001);
  });
});

describe('what was deleted', () => {
  let time = NOW;
  let a: FakeBrowser;
  let b: FakeBrowser;
  let service: FakeService;
  beforeEach(async () => {
    time = NOW;
    service = new FakeService();
    a = await FakeBrowser.open(() => time);
    b = await FakeBrowser.open(() => time);
    const seen = { sightings: [sighting()], accounts: [account('ann', { followed: true })] };
    for (const { worker } of [a, b]) await worker.record(seen, time);
    await a.worker.star(ANN, true, time);
    await a.worker.correct('x:1', 'sponsored', time);
    await rest([a, b], service);
    time += DAY;
  });

  it('does not come back from another browser: an account that was forgotten', async () => {
    await a.worker.forgetAccount(ANN, time);
    await rest([a, b], service);
    for (const { worker } of [a, b]) {
      expect(await worker.followedAccounts()).toEqual([]);
      expect(await worker.correctionsOf('x')).toEqual({});
    }
    expect(await a.worker.accountSummary(ANN)).toBeNull();
    await a.worker.record({ sightings: [sighting()], accounts: [] }, time);
    expect((await a.worker.accountSummary(ANN))?.tally.organic).toBe(1);
  });

  it('does not come back from another browser: all, after “erase everything”', async () => {
    await a.worker.createSync(a.environment()).erase();
    expect(a.storage.items.size).toBe(0);
    expect(await a.worker.database.synced.count()).toBe(0);
    await rest([a, b], service);
    expect(await a.worker.followedAccounts()).toEqual([]);
    expect(await a.worker.correctionsOf('x')).toEqual({});
    const kept = await b.worker.followedAccounts();
    expect(kept.map(({ handle, starred }) => [handle, starred])).toEqual([['ann', true]]);
    time += DAY;
    await b.worker.star({ network: 'x', handle: 'bea' }, true, time);
    await a.worker.star({ network: 'x', handle: 'cleo' }, true, time);
    await rest([a, b], service);
    const handlesOf = async ({ worker }: FakeBrowser) =>
      (await worker.followedAccounts()).map(({ handle }) => handle).sort();
    expect(await handlesOf(a)).toEqual(['bea', 'cleo']);
    expect(await handlesOf(b)).toEqual(['ann', 'bea', 'cleo']);
  });
});

it('what an import brings is shared, but for what was taken back since', async () => {
  const service = new FakeService();
  const a = await FakeBrowser.open(() => NOW);
  const b = await FakeBrowser.open(() => NOW);
  await a.worker.star({ network: 'x', handle: 'bea' }, true, NOW);
  await a.worker.record({ sightings: [sighting()], accounts: [] }, NOW);
  await a.worker.star(ANN, true, NOW);
  await a.worker.correct('x:1', 'sponsored', NOW);
  const file = JSON.stringify(await a.worker.exportLedger(NOW));
  const c = await FakeBrowser.open(() => NOW);
  await c.worker.star({ network: 'x', handle: 'bea' }, true, NOW + 1);
  await c.worker.star({ network: 'x', handle: 'bea' }, false, NOW + 2);
  await rest([c, b], service);
  await b.worker.importText(file, NOW);
  await rest([c, b], service);
  for (const { worker } of [b, c]) {
    expect((await worker.followedAccounts()).map(({ handle }) => handle)).toEqual(['ann']);
    expect(await worker.correctionsOf('x')).toEqual({ 'x:1': 'sponsored' });
  }
  const rows = await b.worker.database.synced.toArray();
  await b.worker.importText(file, NOW);
  expect(await b.worker.database.synced.toArray()).toEqual(rows);
});

describe('hostile storage', () => {
  it('changes nothing in the ledger, and does not keep own acts out', async () => {
    const browser = await FakeBrowser.open(() => NOW);
    for (const [i, key] of ITEM_NAMES.entries()) {
      browser.storage.items.set(
        key,
        [{ __proto__: 1 }, 7, 'x'.repeat(8_000), ',,s+q1 a,__proto__'][i % 4],
      );
    }
    await browser.reconcile();
    expect(await browser.worker.database.synced.count()).toBe(0);
    expect(await browser.worker.database.accounts.count()).toBe(0);
    await browser.worker.star({ network: 'x', handle: '__proto__' }, true, NOW);
    await browser.reconcile();
    expect(readItems(Object.fromEntries(browser.storage.items))).toHaveLength(1);
  });
});

/** Rows come in the order in which they were heard of, which is of no concern here. */
function byHandle(order: readonly string[]) {
  return ([a]: unknown[], [b]: unknown[]) => order.indexOf(String(a)) - order.indexOf(String(b));
}
