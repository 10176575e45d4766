import { database } from './database.ts';
import { drop, openRaw, stored } from './raw.ts';
import { copyAside, isUnsound, type Repaired, restore } from './repair.ts';

/** What became of the records that the user should know. */
export type News =
  | ({ kind: 'repaired' } & Repaired)
  /** Nothing more can be stored; what is to be recorded waits on its page. */
  | { kind: 'full' }
  /** Something was stored. */
  | { kind: 'stored' };

/** How long, in ms, to wait before a database that does not open is tried again. */
const WAITS = [0, 200, 1000];
const PROBE = 'adrift-probe';
/** The connection went away under the work; the next one may do it. */
const GONE = ['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError', 'AbortError'];

/**
 * The ledger's door: work goes through it, and finds a database that is there and sound.
 *
 *   run --> open (finish an earlier repair; look; repair) --> work --+--> done
 *              ^                                                     +--> full: tell, fail
 *              +--- connection gone; or rows that are not sound -----+--> anything else: fail
 */
export class Door {
  readonly #tell: (news: News) => void;
  #opening: Promise<void> | null = null;
  #searched = false;

  /** @param tell is called with what the user should know */
  constructor(tell: (news: News) => void) {
    this.#tell = tell;
  }

  /**
   * Does what is to be done with the ledger, if need be a second time: it must be a transaction.
   * @throws what the work throws, or why the database cannot be opened; then nothing is stored
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.#open();
      return await work().catch(async (error: unknown) => {
        if (!(await this.#mended(error))) throw error;
        await this.#open();
        return work();
      });
    } catch (error) {
      if (namesOf(error).includes('QuotaExceededError')) this.#tell({ kind: 'full' });
      throw error;
    }
  }

  /** Looks at every row, and rebuilds the database where one is not sound. */
  async check(): Promise<void> {
    await this.run(async () => {
      if (await isUnsound(database.name).catch(() => true)) await this.#repair();
    });
  }

  /** To be called when something was stored: storage is not full then. */
  stored(): void {
    this.#tell({ kind: 'stored' });
  }

  #open(): Promise<void> {
    this.#opening ??= this.#reallyOpen().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #reallyOpen(): Promise<void> {
    const finished = await restore();
    if (finished !== null) this.#tell({ kind: 'repaired', ...finished });
    if (await isUsable()) {
      const opened = await database.open().then(
        () => null,
        (error: unknown) => error,
      );
      if (opened === null) return;
      if (namesOf(opened).includes('QuotaExceededError')) throw opened;
    }
    await this.#repair();
  }

  async #repair(): Promise<void> {
    database.close();
    const broken = await openRaw(database.name).catch(() => null);
    await copyAside(broken);
    broken?.close();
    const repaired = await restore();
    if (repaired !== null) this.#tell({ kind: 'repaired', ...repaired });
  }

  async #mended(error: unknown): Promise<boolean> {
    const [name = ''] = namesOf(error);
    if (namesOf(error).includes('QuotaExceededError') || name === 'Error') return false;
    if (GONE.includes(name)) {
      this.#opening = null;
      return true;
    }
    // Once a life: it reads all there is, and what a page sends must not make it do so again.
    if (this.#searched) return false;
    this.#searched = true;
    if (!(await isUnsound(database.name).catch(() => true))) return false;
    await this.#repair();
    return true;
  }
}

/**
 * Whether Dexie may open the database: it is of this version or older, and has its stores.
 * @throws where it cannot be opened, and no other could be: then the storage is out of order, not it
 */
async function isUsable(): Promise<boolean> {
  let raw: IDBDatabase | null;
  try {
    raw = await openPatiently();
  } catch (error) {
    if (namesOf(error).includes('QuotaExceededError')) throw error;
    await probe();
    return false;
  }
  if (raw === null) return true;
  try {
    // Dexie counts in tens.
    const version = Math.floor(raw.version / 10);
    if (version === 0 && raw.objectStoreNames.length === 0) return true;
    return version <= database.verno && hasStores(raw) && !(await hasLostPosts(raw));
  } finally {
    raw.close();
  }
}

async function openPatiently(): Promise<IDBDatabase | null> {
  let last: unknown;
  for (const wait of WAITS) {
    await new Promise((done) => setTimeout(done, wait));
    try {
      return await openRaw(database.name);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

/** Stores with their keys, and the versions that have them where not all do, as IndexedDB counts these. */
const STORES: Record<string, { key: string; since?: number; before?: number }> = {
  posts: { key: 'key' },
  accounts: { key: 'n' },
  tallies: { key: 'account,month', before: 60 },
  sequences: { key: 'account', since: 20, before: 60 },
  synced: { key: 'name', since: 30 },
  backlog: { key: 'n', since: 50 },
  counts: { key: 'account', since: 60 },
  moments: { key: 'from', since: 60 },
};

function hasStores(raw: IDBDatabase): boolean {
  const stores = Object.entries(STORES).filter(
    ([, { since = 0, before = Number.POSITIVE_INFINITY }]) =>
      raw.version >= since && raw.version < before,
  );
  const names = stores.map(([name]) => name);
  if (!names.every((name) => raw.objectStoreNames.contains(name))) return false;
  const transaction = raw.transaction(names);
  return stores.every(([name, { key }]) => String(transaction.objectStore(name).keyPath) === key);
}

/** Posts that are counted but not there: their store was lost, and made anew by Dexie. */
async function hasLostPosts(raw: IDBDatabase): Promise<boolean> {
  const names = ['posts', raw.objectStoreNames.contains('counts') ? 'counts' : 'tallies'];
  const transaction = raw.transaction(names);
  const [post, counted] = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const request = transaction.objectStore(name).openKeyCursor();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  return post === null && counted !== null;
}

/** Opens and writes another database. @throws where that fails too */
async function probe(): Promise<void> {
  const other = await openRaw(PROBE, (fresh) => fresh.createObjectStore('probe'));
  if (other === null) return;
  const transaction = other.transaction('probe', 'readwrite');
  transaction.objectStore('probe').put(1, 1);
  await stored(transaction);
  other.close();
  await drop(PROBE);
}

/** The names of an error and of what caused it; Dexie wraps the browser's own. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth++) {
    if ('name' in at) names.push(String(at.name));
    at = 'inner' in at ? at.inner : null;
  }
  return names;
}
