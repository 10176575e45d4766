import type { AccountRef } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { Author } from '../model/post.ts';
import { countsOf } from './account-counts.ts';
import type { AccountShelf } from './account-shelf.ts';
import { driftOn } from './basis.ts';
import { emptyCounts, emptyTally, tallyOf } from './counts.ts';
import { type AccountRow, type CountsRow, database } from './database.ts';
import { driftOf } from './drift.ts';
import { known, newer } from './known.ts';
import { seenOf } from './newest.ts';
import { postsOf, replace } from './posts.ts';

/** What is learned of an account from outside, each fact with its own time. */
export type Facts = Pick<
  AccountRow,
  'handle' | 'name' | 'url' | 'followers' | 'followed' | 'starred' | 'lastSeen'
>;

const FACTS = ['handle', 'name', 'url', 'followers', 'followed', 'starred'] as const;

/** The facts of a row. */
export function factsOfRow(row: AccountRow): Facts {
  const { handle, name, url, followers, followed, starred, lastSeen } = row;
  return { handle, name, url, followers, followed, starred, lastSeen };
}

/** What a page says of an account at a time (ms since 1970). */
export function factsOf(author: Author, at: number): Facts {
  return {
    handle: { value: author.handle, at },
    name: known(author.name, at),
    url: known(author.url, at),
    followers: known(author.followers, at),
    followed: known(author.followed, at),
    starred: null,
    lastSeen: 0,
  };
}

/** What is known of an account that was named but not read: at time 0, so that every page knows better. */
export function unseenFacts(handle: string): Facts {
  const unseen = { stableId: null, name: null, url: null, followers: null, followed: null };
  return factsOf({ ...unseen, handle }, 0);
}

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

/** An account with its tally, and what follows from that. */
export function withCounts(row: AccountRow, counts: CountsRow): AccountRow {
  const tally = tallyOf(counts);
  return { ...row, tally, drift: driftOn(seenOf(counts), tally), listed: listedBy(row) };
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

/** A row with facts, and with what follows from them. */
export function withFacts<T extends object>(row: T, facts: Facts) {
  const handleKey = facts.handle.value.toLowerCase();
  return { ...row, ...facts, handleKey, listed: listedBy(facts) };
}

/** Whether merging gave back the very facts that were known. */
function isSame(known: Facts, merged: Facts): boolean {
  return known.lastSeen === merged.lastSeen && FACTS.every((fact) => known[fact] === merged[fact]);
}

/** Whether nothing but times changed. */
function saysTheSame(known: Facts, merged: Facts): boolean {
  return FACTS.every((fact) => known[fact]?.value === merged[fact]?.value);
}

function listedBy({ followed, starred }: Pick<Facts, 'followed' | 'starred'>): 0 | 1 {
  return followed?.value || starred?.value ? 1 : 0;
}

/** What is known by two, the newer of each. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  return {
    handle: newer(a.handle, b.handle) ?? a.handle,
    name: newer(a.name, b.name),
    url: newer(a.url, b.url),
    followers: newer(a.followers, b.followers),
    followed: newer(a.followed, b.followed),
    starred: newer(a.starred, b.starred),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
  };
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
