import { refresh } from './accounts.ts';
import { emptyTally } from './counts.ts';
import { type AccountRow, database, declareNewest, type PostRow } from './database.ts';
import { driftOf } from './drift.ts';
import { done, drop, openRaw, rowsOf, stored } from './raw.ts';
import { Recount } from './recount.ts';
import { hasNumbers, SAVED, STORED } from './rows.ts';
import { write } from './write.ts';

/*
 * A database that cannot be used is set aside and rebuilt from what can be read:
 *
 *   broken --copyAside--> aside, complete --restore--> fresh database --> aside is dropped
 *
 * Whoever dies halfway finds on the next start: no complete copy, and the broken database untouched
 * (begin again); or a complete copy, whatever became of the database (restore again). Nothing is
 * recorded meanwhile, see opening.ts.
 */

/** What a repair kept, and how many rows it had to leave out. */
export interface Repaired {
  posts: number;
  lost: number;
}

const ASIDE = 'adrift-set-aside';
/** In its store `state`: how many rows were left out, once all others are copied. */
const COMPLETE = 'lost';

/**
 * Looks at every row there is.
 * @returns true where one cannot be read, or is none that Adrift would have stored
 */
export async function isUnsound(name: string): Promise<boolean> {
  const raw = await openRaw(name);
  if (raw === null) return false;
  try {
    for (const [store, soundOf] of Object.entries(STORED)) {
      for await (const { rows, unreadable } of rowsOf(raw, store)) {
        if (unreadable > 0 || rows.some((row) => soundOf(row) === null)) return true;
      }
    }
    const accounts = raw.transaction('accounts').objectStore('accounts');
    const all: unknown[] = await done(accounts.getAll());
    return !all.every(hasNumbers);
  } finally {
    raw.close();
  }
}

/** Copies all sound rows of the broken database; what could not be opened has none. */
export async function copyAside(broken: IDBDatabase | null): Promise<void> {
  await drop(ASIDE);
  const aside = await openAside();
  let lost = 0;
  for (const [name, soundOf] of Object.entries(SAVED)) {
    if (broken === null) break;
    for await (const { rows, unreadable } of rowsOf(broken, name)) {
      const sound = rows.map(soundOf).filter((row) => row !== null);
      lost += unreadable + rows.length - sound.length;
      const transaction = aside.transaction(name, 'readwrite');
      for (const row of sound) transaction.objectStore(name).put(row);
      await stored(transaction);
    }
  }
  const transaction = aside.transaction('state', 'readwrite', { durability: 'strict' });
  transaction.objectStore('state').put(lost, COMPLETE);
  await stored(transaction);
  aside.close();
}

/**
 * Makes the database anew from the complete copy, and drops the copy.
 * @returns null where there is no complete copy
 */
export async function restore(): Promise<Repaired | null> {
  const aside = await openRaw(ASIDE);
  if (aside === null) return null;
  const lost = await lostOf(aside);
  if (lost === null) {
    aside.close();
    await drop(ASIDE);
    return null;
  }
  database.close();
  await drop(database.name);
  declareNewest();
  await database.open();
  const { moved, unknown } = await restoreAccounts(aside);
  const posts = await restorePosts(aside, moved, unknown);
  await restoreOthers(aside);
  for (const n of await database.accounts.toCollection().primaryKeys()) {
    await write(() => refresh(n));
  }
  // From here on the copy must not be used again, even where it cannot be dropped yet.
  const transaction = aside.transaction('state', 'readwrite', { durability: 'strict' });
  transaction.objectStore('state').clear();
  await stored(transaction);
  aside.close();
  await drop(ASIDE);
  return { posts, lost };
}

function openAside(): Promise<IDBDatabase> {
  const made = openRaw(ASIDE, (fresh) => {
    for (const name of Object.keys(SAVED)) {
      const { keyPath } = database.table(name).schema.primKey;
      fresh.createObjectStore(name, { keyPath: keyPath ?? null });
    }
    fresh.createObjectStore('state');
  });
  return made as Promise<IDBDatabase>;
}

async function lostOf(aside: IDBDatabase): Promise<number | null> {
  if (!aside.objectStoreNames.contains('state')) return null;
  const lost: unknown = await done(aside.transaction('state').objectStore('state').get(COMPLETE));
  return typeof lost === 'number' ? lost : null;
}

/** @returns where rows of one stable id went that came twice, and a maker of accounts that are lost */
async function restoreAccounts(aside: IDBDatabase) {
  const numbers = new Set<number>();
  const moved = new Map<number, number>();
  const byId = new Map<string, number>();
  for await (const { rows } of rowsOf(aside, 'accounts')) {
    const kept = (rows as AccountRow[]).filter(({ n, network, stableId }) => {
      const id = `${network} ${stableId}`;
      const first = stableId === null ? undefined : byId.get(id);
      if (first !== undefined) moved.set(n, first);
      else if (stableId !== null) byId.set(id, n);
      return first === undefined;
    });
    for (const { n } of kept) numbers.add(n);
    await write(() => database.accounts.bulkPut(kept));
  }
  return { moved, unknown: (n: number) => !numbers.has(n) && !!numbers.add(n) };
}

/** Stores on which no other depends are taken as they are. */
async function restoreOthers(aside: IDBDatabase): Promise<void> {
  for (const name of Object.keys(SAVED)) {
    if (name === 'accounts' || name === 'posts') continue;
    for await (const { rows } of rowsOf(aside, name)) await database.table(name).bulkPut(rows);
  }
}

/** @returns how many posts there are */
async function restorePosts(
  aside: IDBDatabase,
  moved: ReadonlyMap<number, number>,
  isNew: (n: number) => boolean,
): Promise<number> {
  const recount = new Recount();
  let count = 0;
  for await (const { rows } of rowsOf(aside, 'posts')) {
    const posts = (rows as PostRow[]).map((row) => withAuthor(row, moved));
    const lost = posts.filter(({ author }) => author !== null && isNew(author.account));
    recount.add(posts);
    count += posts.length;
    await write(async () => {
      for (const row of lost) await remake(row);
      await database.posts.bulkPut(posts);
    });
  }
  await write(async () => {
    await database.counts.bulkPut(recount.counts);
    await database.moments.bulkPut(recount.moments);
  });
  return count;
}

function withAuthor(row: PostRow, moved: ReadonlyMap<number, number>): PostRow {
  if (row.author === null) return row;
  const account = moved.get(row.author.account) ?? row.author.account;
  return { ...row, author: { ...row.author, account } };
}

/** An account of which only its posts tell. */
async function remake({ network, author }: PostRow): Promise<void> {
  if (author === null) return;
  const { account: n, stableId, handle, at } = author;
  const owner = stableId === null ? undefined : await holderOf(network, stableId);
  const tally = emptyTally();
  await database.accounts.put({
    n,
    network,
    // Another row has the id: as a row of its own it keeps its posts apart, and joins when it is seen.
    stableId: owner === undefined ? stableId : null,
    handleKey: handle,
    handle: { value: handle, at },
    name: null,
    url: null,
    followers: null,
    followed: null,
    starred: null,
    lastSeen: at,
    listed: 0,
    tally,
    drift: driftOf([], tally),
  });
}

function holderOf(network: string, stableId: string): Promise<AccountRow | undefined> {
  return database.accounts.where('[network+stableId]').equals([network, stableId]).first();
}
