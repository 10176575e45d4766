import type { NetworkId } from '../model/network.ts';
import { type AccountRow, database, type Known } from './database.ts';

/** How an account is named where it was read. */
export interface Named {
  network: NetworkId;
  stableId: string | null;
  handle: string;
}

/**
 * The accounts that a batch speaks of: read at once, changed in memory, written at once. Only inside
 * the ledger's transaction.
 */
export class AccountShelf {
  readonly #rows = new Map<number, AccountRow>();
  readonly #changed = new Set<number>();
  readonly #became = new Map<number, number>();
  readonly #removed: number[] = [];
  #new = 0;

  /** @param until ms since 1970: what pages said behind it, they said on a clock that ran ahead */
  static async holding(
    named: readonly Named[],
    until = Number.POSITIVE_INFINITY,
  ): Promise<AccountShelf> {
    const shelf = new AccountShelf();
    const handles = named.map(({ network, handle }) => [network, handle.toLowerCase()]);
    const ids = named.flatMap(({ network, stableId }) =>
      stableId === null ? [] : [[network, stableId]],
    );
    const found = await Promise.all([
      database.accounts.where('[network+handleKey]').anyOf(handles).toArray(),
      database.accounts.where('[network+stableId]').anyOf(ids).toArray(),
    ]);
    for (const row of found.flat()) shelf.#rows.set(row.n, notAfter(row, until));
    return shelf;
  }

  namesakes(network: NetworkId, handle: string): AccountRow[] {
    const key = handle.toLowerCase();
    return this.#all().filter((row) => row.network === network && row.handleKey === key);
  }

  ownerOf(network: NetworkId, stableId: string): AccountRow | undefined {
    return this.#all().find((row) => row.network === network && row.stableId === stableId);
  }

  /**
   * Nothing here waits for the database: Dexie loses its transaction over many waits for nothing.
   * @returns the number of the account; a new one has its own only once it is stored, see `current`
   */
  put(row: Omit<AccountRow, 'n'> & { n?: number }): number {
    const n = row.n ?? -1 - this.#new++;
    this.#rows.set(n, { ...row, n });
    this.#changed.add(n);
    return n;
  }

  /** Removes a row whose posts another one takes. */
  remove(n: number, successor: number): void {
    this.#rows.delete(n);
    this.#changed.delete(n);
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
    const changed = [...this.#changed].flatMap((n) => this.#rows.get(n) ?? []);
    const fresh = changed.filter(({ n }) => n < 0);
    const numbers = await database.accounts.bulkAdd(
      fresh.map(({ n, ...row }) => row),
      { allKeys: true },
    );
    for (const [i, { n }] of fresh.entries()) this.#became.set(n, numbers[i] ?? n);
    await database.accounts.bulkPut(changed.filter(({ n }) => n > 0));
    await database.accounts.bulkDelete(this.#removed);
    return this.#removed;
  }

  #all(): AccountRow[] {
    return [...this.#rows.values()];
  }
}

/** Else what such a clock dated would be the newest that is known, and hold, until that day comes. */
function notAfter(row: AccountRow, until: number): AccountRow {
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
