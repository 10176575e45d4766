import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { SyncEnvironment, SyncStorage } from '../../../src/background/sync.ts';
import type { Syncing } from '../../../src/syncing.ts';

/** As Chrome documents them for storage.sync; Firefox has the same. */
const LIMITS = { bytes: 102_400, item: 8_192, items: 512, minute: 120, hour: 1_800 };

function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value).replaceAll('<', '\\u003C');
  return Buffer.byteLength(key) + Buffer.byteLength(json);
}

/** One device's copy of storage.sync, with the browser's limits. */
export class FakeStorage implements SyncStorage {
  items = new Map<string, unknown>();
  /** Keys written here that the maker's service does not have yet; and those of which it has another. */
  dirty = new Set<string>();
  writes: number[] = [];
  /** Called before each access, with its name: throws where the worker is dead by then. */
  beforeEach: (operation: string) => Promise<void> | void = () => {};
  constructor(private now: () => number) {}

  async get(keys: string[]): Promise<Record<string, unknown>> {
    await this.beforeEach('get');
    return structuredClone(
      Object.fromEntries([...this.items].filter(([key]) => keys.includes(key))),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.beforeEach('set');
    this.countWrite();
    const next = new Map([...this.items, ...Object.entries(structuredClone(items))]);
    const sizes = [...next].map(([key, value]) => bytesOf(key, value));
    if (sizes.some((size) => size > LIMITS.item)) throw new Error('QUOTA_BYTES_PER_ITEM');
    if (sizes.reduce((sum, size) => sum + size, 0) > LIMITS.bytes) throw new Error('QUOTA_BYTES');
    if (next.size > LIMITS.items) throw new Error('MAX_ITEMS');
    this.items = next;
    for (const key of Object.keys(items)) this.dirty.add(key);
  }

  async remove(keys: string[]): Promise<void> {
    await this.beforeEach('remove');
    this.countWrite();
    for (const key of keys) {
      this.items.delete(key);
      this.dirty.add(key);
    }
  }

  private countWrite(): void {
    const now = this.now();
    const since = (ms: number) => this.writes.filter((at) => at > now - ms).length;
    if (since(60_000) >= LIMITS.minute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (since(3_600_000) >= LIMITS.hour) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR');
    this.writes.push(now);
  }
}

/** The browser maker's service: of two who wrote one item, the one whose write arrives later wins all. */
export class FakeService {
  private items = new Map<string, unknown>();

  /** Takes what a device wrote, and gives it what the others wrote. */
  exchange(device: FakeStorage): void {
    for (const key of device.dirty) {
      if (device.items.has(key)) this.items.set(key, device.items.get(key));
      else this.items.delete(key);
    }
    device.dirty.clear();
    device.items = new Map(this.items);
  }
}

/** What the sync needs, with local storage that is an object. */
export function environmentOf(
  storage: SyncStorage,
  now: () => number,
  local: { syncing: Syncing } = { syncing: { on: true, since: 0, trouble: null } },
): SyncEnvironment {
  return {
    storage,
    now,
    readSyncing: async () => local.syncing,
    keepSyncing: async (changed) => {
      local.syncing = { ...local.syncing, ...changed };
    },
    run: (work) => work(),
  };
}

/** The code of a worker with a ledger on its own disk, which outlives it. */
export async function startWorker(disk: IDBFactory) {
  vi.resetModules();
  Dexie.dependencies.indexedDB = disk;
  const [
    { database },
    { record },
    { star },
    { correct },
    { forgetAccount },
    queries,
    sync,
    { importText },
    { exportLedger },
  ] = await Promise.all([
    import('../../../src/ledger/database.ts'),
    import('../ledger/recorded.ts'),
    import('../../../src/ledger/star.ts'),
    import('../../../src/ledger/corrections.ts'),
    import('../../../src/ledger/forget.ts'),
    import('../../../src/ledger/queries.ts'),
    import('../../../src/background/sync.ts'),
    import('../ledger/import-text.ts'),
    import('../../../src/ledger/transfer/write.ts'),
  ]);
  return {
    database,
    record,
    star,
    correct,
    forgetAccount,
    ...sync,
    ...queries,
    importText,
    exportLedger,
  };
}
export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A browser: storage and disk that last, a clock of its own, and a worker that may die at any moment. */
export class FakeBrowser {
  disk = new IDBFactory();
  storage: FakeStorage;
  /** What this browser keeps in its local storage. */
  syncing: Syncing = { on: true, since: 0, trouble: null };
  constructor(
    public worker: Worker,
    readonly clock: () => number,
  ) {
    this.storage = new FakeStorage(clock);
  }

  static async open(clock: () => number): Promise<FakeBrowser> {
    const disk = new IDBFactory();
    const browser = new FakeBrowser(await startWorker(disk), clock);
    browser.disk = disk;
    return browser;
  }

  reconcile(): Promise<void> {
    return this.worker.reconcile(this.environment());
  }

  environment(): SyncEnvironment {
    return environmentOf(this.storage, this.clock, this);
  }

  /**
   * Reconciles, but the worker dies before an access to storage, or some time after the first, which is
   * amid a transaction as likely as not. Then a new one is started on the same disk.
   */
  async reconcileAndDie(at: 'get' | 'set' | number): Promise<void> {
    const { worker, storage } = this;
    const die = () => worker.database.close({ disableAutoOpen: true });
    storage.beforeEach = (operation) => {
      if (operation === at) die();
      if (operation === at) throw new Error('dead');
      if (typeof at === 'number' && operation === 'get') setTimeout(die, at);
    };
    await this.reconcile().catch(() => {});
    storage.beforeEach = () => {};
    if (typeof at === 'number') await new Promise((done) => setTimeout(done, at + 1));
    this.worker = await startWorker(this.disk);
  }
}

/** Exchanges and reconciles until nobody writes. */
export async function rest(browsers: readonly FakeBrowser[], service: FakeService): Promise<void> {
  const writes = () => browsers.reduce((sum, { storage }) => sum + storage.writes.length, 0);
  for (let round = 0; round < 12; round++) {
    const before = writes();
    for (const browser of [...browsers, ...browsers]) {
      service.exchange(browser.storage);
      await browser.reconcile();
      service.exchange(browser.storage);
    }
    if (writes() === before) return;
  }
  throw new Error('they write for ever');
}
