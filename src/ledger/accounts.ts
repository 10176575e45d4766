import type { AccountRef } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { AccountShelf } from './account-shelf.ts';
import { emptyCounts, emptyTally } from './counts.ts';
import { type AccountRow, database } from './database.ts';
import { driftOf } from './drift.ts';
import { type Facts, isSame, mergeFacts, saysTheSame, withCounts, withFacts } from './facts.ts';
import { postsOf, replace } from './posts.ts';
import { countsOf } from './stored-counts.ts';

/**
 * The account that a handle names: the one last seen under it.
 * @returns undefined if none was
 */
export async function findAccount(ref: AccountRef): Promise<AccountRow | undefined> {
  return lastHolder(await namesakes(ref.network, ref.handle));
}

/**
 * Finds or makes the account on the shelf, and adds what is learned of it.
 *
 * A stable id decides: one id is one row through all its names, two ids are two rows even under one
 * name. A row known by its handle only becomes that of the first id seen with this handle, or joins
 * the row that this id has already. Without an id, the handle names the account last seen under it;
 * so only where a handle goes to another id does it matter in what order such sightings come in.
 * @param shelf holds the accounts of this id and this handle
 * @returns the account's number
 */
export function learn(
  network: NetworkId,
  stableId: string | null,
  facts: Facts,
  shelf: AccountShelf,
): number {
  const sameName = shelf.namesakes(network, facts.handle.value);
  if (stableId === null) return save(shelf, network, lastHolder(sameName), null, facts);
  const owner = shelf.ownerOf(network, stableId);
  const handleOnly = sameName.find((row) => row.stableId === null);
  if (owner === undefined || handleOnly === undefined) {
    return save(shelf, network, owner ?? handleOnly, stableId, facts);
  }
  shelf.remove(handleOnly.n, owner.n);
  return save(shelf, network, owner, stableId, mergeFacts(handleOnly, facts));
}

/** Brings up to date what follows from an account's posts and facts; the popup reads only that. */
export async function refresh(n: number): Promise<void> {
  await refreshAll([n]);
}

/**
 * As `refresh`, for many accounts: asked for all at once, and written once.
 * @returns the accounts as they are now
 */
export async function refreshAll(numbers: readonly number[]): Promise<AccountRow[]> {
  const rows = await database.accounts.bulkGet([...numbers]);
  const known = rows.filter((row) => row !== undefined);
  const counts = await countsOf(known.map(({ n }) => n));
  const next = known.map((row, i) => withCounts(row, counts[i] ?? emptyCounts(row.n)));
  await database.accounts.bulkPut(next);
  return next;
}

function namesakes(network: NetworkId, handle: string): Promise<AccountRow[]> {
  return database.accounts
    .where('[network+handleKey]')
    .equals([network, handle.toLowerCase()])
    .toArray();
}

/** Of the accounts that were seen under one handle, the one that has it now. */
export function lastHolder(rows: readonly AccountRow[]): AccountRow | undefined {
  return [...rows].sort(
    (a, b) => b.handle.at - a.handle.at || ((a.stableId ?? '') > (b.stableId ?? '') ? -1 : 1),
  )[0];
}

function save(
  shelf: AccountShelf,
  network: NetworkId,
  row: AccountRow | undefined,
  stableId: string | null,
  facts: Facts,
): number {
  const merged = row === undefined ? facts : mergeFacts(row, facts);
  const id = row?.stableId ?? stableId;
  if (row !== undefined && row.stableId === id) {
    if (isSame(row, merged) && !shelf.isAhead(row.n)) return row.n;
    if (saysTheSame(row, merged)) return shelf.putTimes({ ...row, ...merged });
  }
  const known = row ?? { network, tally: emptyTally(), drift: driftOf([], emptyTally()) };
  return shelf.put(withFacts({ ...known, stableId: id }, merged));
}

/** Writes what was learned; posts of a row that is gone go to the account that took its place. */
export async function storeAccounts(shelf: AccountShelf): Promise<void> {
  const removed = await shelf.store();
  for (const gone of removed) {
    for (const post of await postsOf(gone).toArray()) {
      if (post.author === null) continue;
      const account = shelf.current(gone);
      await replace([post], { ...post, author: { ...post.author, account } });
    }
  }
  if (removed.length > 0) await refreshAll([...new Set(removed.map((n) => shelf.current(n)))]);
}
