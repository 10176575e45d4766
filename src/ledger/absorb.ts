import { byRank, entryName, type SyncEntry } from '../model/sync.ts';
import { AccountShelf } from './account-shelf.ts';
import { lastHolder, learn, refreshAll, storeAccounts } from './accounts.ts';
import { type AccountRow, database } from './database.ts';
import { unseenFacts } from './facts.ts';
import { newer } from './known.ts';
import { settled } from './merge.ts';
import { findPost, replace } from './posts.ts';
import { note, noteFollows } from './synced.ts';
import { write } from './write.ts';

/** Entries of one transaction: what pages send meanwhile shall not wait long. */
const BATCH = 50;

/**
 * Takes in what other browsers said, each entry once: what is known already, or known better, changes
 * nothing. The ledger is whole after every batch.
 * @param now ms since 1970
 * @returns all entries that this browser knows then
 */
export async function absorb(entries: readonly SyncEntry[], now: number): Promise<SyncEntry[]> {
  const known = new Map((await syncedEntries()).map((entry) => [entryName(entry), entry]));
  const news = entries.filter((entry) => {
    const other = known.get(entryName(entry));
    return other === undefined || byRank(entry, other) < 0;
  });
  for (let i = 0; i < news.length; i += BATCH) {
    // Itself async: by that Dexie knows to hold the transaction open over native promises.
    await write(async () => absorbAll(news.slice(i, i + BATCH), now));
  }
  return news.length === 0 ? [...known.values()] : syncedEntries();
}

async function syncedEntries(): Promise<SyncEntry[]> {
  return (await database.synced.toArray()).map(({ name, ...entry }) => entry);
}

async function absorbAll(entries: readonly SyncEntry[], now: number): Promise<void> {
  // A page may have said something since the batch was put together.
  const news = await note(entries);
  const touched = new Set<number>();
  for (const entry of news) {
    const account = entry.kind === 'correction' ? await correctPost(entry) : null;
    if (account !== null) touched.add(account);
  }
  const accounts = news.filter((entry) => entry.kind !== 'correction');
  const shelf = await AccountShelf.holding(accounts);
  const told = accounts.flatMap((entry) => tellAccount(entry, now, shelf) ?? []);
  await storeAccounts(shelf);
  for (const n of told) touched.add(shelf.current(n));
  await noteFollows(await refreshAll([...touched]));
}

type Of<Kind extends SyncEntry['kind']> = Extract<SyncEntry, { kind: Kind }>;

/** Corrects the post if it was seen; else `record` will. @returns the account it counts for */
async function correctPost({ key, value, at }: Of<'correction'>): Promise<number | null> {
  const row = await findPost(key);
  if (row === undefined) return null;
  const correction = newer(row.correction, { value, at });
  await replace([row], settled({ ...row, correction }));
  return row.author?.account ?? null;
}

/** @returns the account; null where it is unknown and nothing makes it worth knowing */
function tellAccount(
  entry: Of<'star' | 'follow'>,
  now: number,
  shelf: AccountShelf,
): number | null {
  const { network, stableId, value, at } = entry;
  const row = accountOf(entry, shelf);
  if (row === undefined && !value) return null;
  // Under the name it has here: a name from elsewhere may be an old one that another has taken.
  const facts = unseenFacts(row?.handle.value ?? entry.handle);
  if (entry.kind === 'star') facts.starred = { value, at };
  // Pages of this browser tell of it too, by its own clock: what they say later must be later.
  else facts.followed = { value, at: Math.min(at, now) };
  return learn(network, stableId, facts, shelf);
}

function accountOf(
  { network, stableId, handle }: Of<'star' | 'follow'>,
  shelf: AccountShelf,
): AccountRow | undefined {
  const holder = lastHolder(shelf.namesakes(network, handle));
  if (stableId === null) return holder;
  return shelf.ownerOf(network, stableId) ?? (holder?.stableId === null ? holder : undefined);
}
