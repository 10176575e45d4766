/* IndexedDB as it is, for a database that Dexie cannot open: at its own version, any stores. */

/** Rows read at once. */
const CHUNK = 500;

/**
 * Opens a database at the version it has.
 * @param make makes the stores of one that does not exist yet
 * @returns null where there is none, and none is to be made
 * @throws what the browser says where it cannot be opened
 */
export function openRaw(
  name: string,
  make?: (database: IDBDatabase) => void,
): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      if (make !== undefined) make(request.result);
      else {
        absent = true;
        request.transaction?.abort();
      }
    };
    request.onsuccess = () => {
      // Nobody shall wait for us who wants to delete or upgrade it.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => (absent ? resolve(null) : reject(request.error));
  });
}

/** Deletes a database, if there is one. */
export function drop(name: string): Promise<void> {
  return done(indexedDB.deleteDatabase(name)).then(() => {});
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the transaction is stored. */
export function stored(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

/**
 * All rows of a store in the order of their keys, some at a time.
 * @returns the rows, and how many the browser itself could not read
 */
export async function* rowsOf(
  database: IDBDatabase,
  name: string,
): AsyncGenerator<{ rows: unknown[]; unreadable: number }> {
  if (!database.objectStoreNames.contains(name)) return;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys: IDBValidKey[] = await done(storeOf(database, name).getAllKeys(range, CHUNK));
    const last = keys.at(-1);
    if (last === undefined) return;
    yield await readable(database, name, range, keys);
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function readable(
  database: IDBDatabase,
  name: string,
  range: IDBKeyRange | null,
  keys: IDBValidKey[],
): Promise<{ rows: unknown[]; unreadable: number }> {
  try {
    const rows: unknown[] = await done(storeOf(database, name).getAll(range, CHUNK));
    return { rows, unreadable: 0 };
  } catch {
    // One of them cannot be read: then one by one.
    const rows: unknown[] = [];
    for (const key of keys) {
      const row = await done(storeOf(database, name).get(key)).catch(() => null);
      if (row !== null) rows.push(row);
    }
    return { rows, unreadable: keys.length - rows.length };
  }
}

function storeOf(database: IDBDatabase, name: string): IDBObjectStore {
  return database.transaction(name).objectStore(name);
}
