import Dexie from 'dexie';
import type { NetworkId } from '../model/network.ts';
import { type AccountRow, database, type Known } from './database.ts';

/** How an account is named where it was read. */
export interface Named {
  network: NetworkId;
  stableId: string | null;
  handle: string;
  /** What the network says there of following it. */
  followed?: boolean | null;
}

/**
 * The accounts that a batch speaks of: read at once, changed in memory, written at once. Only inside
 * the ledger's transaction.
 */
export class AccountShelf {
  readonly #rows = new Map<number, AccountRow>();
  /** Numbers by handle, and by id. */
  readonly #named = new Map<string, Set<number>>();
  readonly #owned = new Map<string, number>();
  readonly #changed = new Set<number>();
  readonly #later = new Set<number>();
  /** Rows with a time that a clock which ran ahead gave them. */
  readonly #ahead = new Set<number>();
  readonly #became = new Map<number, number>();
  readonly #removed: number[] = [];
  #new = 0;

  /** @param until ms since 1970: what pages said behind it, they said on a clock that ran ahead */
  static async holding(
    named: readonly Named[],
    until = Number.POSITIVE_INFINITY,
  ): Promise<AccountShelf> {
    const shelf = new AccountShelf();
    await shelf.#take(
      '[network+handleKey]',
      named.map(({ network, handle }) => [network, handle.toLowerCase()]),
      until,
    );
    // Most accounts were found under the handle they still have.
    await shelf.#take(
      '[network+stableId]',
      named.flatMap(({ network, stableId }) =>
        stableId === null || shelf.ownerOf(network, stableId) ? [] : [[network, stableId]],
      ),
      until,
    );
    return shelf;
  }

  namesakes(network: NetworkId, handle: string): AccountRow[] {
    const numbers = this.#named.get(nameOf(network, handle.toLowerCase())) ?? new Set();
    return [...numbers].flatMap((n) => this.#rows.get(n) ?? []);
  }

  ownerOf(network: NetworkId, stableId: string): AccountRow | undefined {
    return this.#rows.get(this.#owned.get(nameOf(network, stableId)) ?? 0);
  }

  /** The account of a number, as it is now; undefined where the shelf does not hold it. */
  rowOf(n: number): AccountRow | undefined {
    return this.#rows.get(this.current(n));
  }

  /**
   * Nothing here waits for the database: Dexie loses its transaction over many waits for nothing.
   * @returns the number of the account; a new one has its own only once it is stored, see `current`
   */
  put(row: Omit<AccountRow, 'n'> & { n?: number }): number {
    const n = row.n ?? -1 - this.#new++;
    this.#hold({ ...row, n });
    this.#changed.add(n);
    this.#later.delete(n);
    return n;
  }

  /** Whether rows were removed whose posts others take. */
  get joins(): boolean {
    return this.#removed.length > 0;
  }

  /** As `put`, for a row of which nothing but times changed: that may be written later. */
  putTimes(row: AccountRow): number {
    this.#hold(row);
    // A time that is set back is written at once: those that are put off only ever go forward.
    if (this.#ahead.has(row.n)) this.#changed.add(row.n);
    if (!this.#changed.has(row.n)) this.#later.add(row.n);
    return row.n;
  }

  /** Whether a clock that ran ahead dated what is known of it. */
  isAhead(n: number): boolean {
    return this.#ahead.has(n);
  }

  /** The rows of which nothing but times changed, not to be written here any more. */
  takeTimes(): AccountRow[] {
    const rows = [...this.#later].flatMap((n) => this.#rows.get(n) ?? []);
    this.#later.clear();
    return rows;
  }

  /**
   * Whether one of these handles is that of several accounts, goes to another or is found to be its;
   * or one of these is said to be followed where it was not, or the other way round.
   */
  areContested(named: readonly Named[]): boolean {
    return named.some(({ network, stableId, handle, followed = null }) => {
      const namesakes = this.namesakes(network, handle);
      const holders = namesakes.filter((row) => row.stableId !== stableId);
      if (holders.length > (stableId === null ? 1 : 0)) return true;
      const owner = stableId === null ? undefined : this.ownerOf(network, stableId);
      const known = [...namesakes, owner].flatMap((row) => row?.followed ?? []);
      return followed !== null && known.some(({ value }) => value !== followed);
    });
  }

  /** Removes a row whose posts another one takes. */
  remove(n: number, successor: number): void {
    this.#letGo(n);
    this.#changed.delete(n);
    this.#later.delete(n);
    this.#became.set(n, successor);
    if (n > 0) this.#removed.push(n);
  }

  /** The account that a number stands for, once all is stored. */
  current(n: number): number {
    const next = this.#became.get(n);
    return next === undefined ? n : this.current(next);
  }

  /**
   * Writes what changed.
   * @returns the rows that are gone and still have posts
   */
  async store(): Promise<number[]> {
    const changed = [...this.#changed, ...this.#later].flatMap((n) => this.#rows.get(n) ?? []);
    const fresh = changed.filter(({ n }) => n < 0);
    const [numbers] = await Promise.all([
      database.accounts.bulkAdd(
        fresh.map(({ n, ...row }) => row),
        { allKeys: true },
      ),
      database.accounts.bulkPut(changed.filter(({ n }) => n > 0)),
      database.accounts.bulkDelete(this.#removed),
    ]);
    for (const [i, row] of fresh.entries()) {
      const n = numbers[i] ?? row.n;
      this.#letGo(row.n);
      this.#hold({ ...row, n });
      this.#became.set(row.n, n);
    }
    return this.#removed;
  }

  async #take(index: string, keys: string[][], until: number): Promise<void> {
    const distinct = new Map(keys.map((key) => [JSON.stringify(key), key]));
    for (const row of await rowsUnder(index, [...distinct.values()])) {
      const sound = notAfter(row, until);
      this.#hold(sound);
      if (sound !== row) this.#ahead.add(row.n);
    }
  }

  #hold(row: AccountRow): void {
    this.#letGo(row.n);
    this.#rows.set(row.n, row);
    const name = nameOf(row.network, row.handleKey);
    this.#named.set(name, (this.#named.get(name) ?? new Set()).add(row.n));
    if (row.stableId !== null) this.#owned.set(nameOf(row.network, row.stableId), row.n);
  }

  #letGo(n: number): void {
    const row = this.#rows.get(n);
    if (row === undefined) return;
    this.#rows.delete(n);
    this.#named.get(nameOf(row.network, row.handleKey))?.delete(n);
  }
}

/**
 * The accounts under keys of an index, all asked for at once, of the transaction itself: `anyOf` would
 * step through the index with a cursor, and a query of Dexie's for each key costs as much again.
 */
function rowsUnder(index: string, keys: readonly string[][]): PromiseLike<AccountRow[]> {
  return new Dexie.Promise<AccountRow[]>((resolve, reject) => {
    const rows: AccountRow[] = [];
    let open = keys.length;
    if (open === 0) resolve(rows);
    const accounts = Dexie.currentTransaction.idbtrans.objectStore('accounts').index(index);
    for (const key of keys) {
      const request: IDBRequest<AccountRow[]> = accounts.getAll(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        rows.push(...request.result);
        if (--open === 0) resolve(rows);
      };
    }
  });
}

/** Else what such a clock dated would be the newest that is known, and hold, until that day comes. */
function notAfter(row: AccountRow, until: number): AccountRow {
  const { handle, name, url, followers, followed, lastSeen } = row;
  const times = [handle, name, url, followers, followed].map((fact) => fact?.at ?? 0);
  if (Math.max(lastSeen, ...times) <= until) return row;
  return {
    ...row,
    handle: before(row.handle, until),
    name: row.name && before(row.name, until),
    url: row.url && before(row.url, until),
    followers: row.followers && before(row.followers, until),
    followed: row.followed && before(row.followed, until),
    lastSeen: Math.min(row.lastSeen, until),
  };
}

function before<T>(fact: Known<T>, until: number): Known<T> {
  return fact.at > until ? { ...fact, at: until - 1 } : fact;
}

function nameOf(network: NetworkId, name: string): string {
  return `${network} ${name}`;
}
