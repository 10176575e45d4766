import type { AccountRef } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { Author } from '../model/post.ts';
import { type AccountRow, database } from './database.ts';
import { driftOf } from './drift.ts';
import { known, newer } from './known.ts';
import { postsOf, replace } from './posts.ts';
import { newestOf } from './sequences.ts';
import { emptyTally, sumOf, talliesOf } from './tallies.ts';

/** What is learned of an account from outside, each fact with its own time. */
export type Facts = Pick<
  AccountRow,
  'handle' | 'name' | 'url' | 'followers' | 'followed' | 'starred' | 'lastSeen'
>;

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

/**
 * The account that a handle names: the one last seen under it.
 * @returns undefined if none was
 */
export async function findAccount(ref: AccountRef): Promise<AccountRow | undefined> {
  return lastHolder(await namesakes(ref.network, ref.handle));
}

/**
 * Finds or makes the account, and adds what is learned of it. Only inside the ledger's transaction.
 *
 * A stable id decides: one id is one row through all its names, two ids are two rows even under one
 * name. A row known by its handle only becomes that of the first id seen with this handle, or joins
 * the row that this id has already. Without an id, the handle names the account last seen under it;
 * so only where a handle goes to another id does it matter in what order such sightings come in.
 * @returns the account's number
 */
export async function learn(
  network: NetworkId,
  stableId: string | null,
  facts: Facts,
): Promise<number> {
  const sameName = await namesakes(network, facts.handle.value);
  if (stableId === null) return save(network, lastHolder(sameName), null, facts);
  const owner = await database.accounts
    .where('[network+stableId]')
    .equals([network, stableId])
    .first();
  const handleOnly = sameName.find((row) => row.stableId === null);
  if (owner === undefined || handleOnly === undefined) {
    return save(network, owner ?? handleOnly, stableId, facts);
  }
  await moveAway(handleOnly, owner.n);
  return save(network, owner, stableId, mergeFacts(handleOnly, facts));
}

/** Brings up to date what follows from an account's posts and facts; the popup reads only that. */
export async function refresh(n: number): Promise<void> {
  const row = await database.accounts.get(n);
  if (row === undefined) return;
  const tally = sumOf(await talliesOf(n));
  const posts = tally.organic + tally.sponsored + tally.likely;
  const newest = await newestOf(n, { posts, sponsored: tally.sponsored });
  const drift = driftOf(newest, tally);
  const listed = row.followed?.value || row.starred?.value ? 1 : 0;
  await database.accounts.put({ ...row, tally, drift, listed });
}

function namesakes(network: NetworkId, handle: string): Promise<AccountRow[]> {
  return database.accounts
    .where('[network+handleKey]')
    .equals([network, handle.toLowerCase()])
    .toArray();
}

function lastHolder(rows: readonly AccountRow[]): AccountRow | undefined {
  return [...rows].sort(
    (a, b) => b.handle.at - a.handle.at || ((a.stableId ?? '') > (b.stableId ?? '') ? -1 : 1),
  )[0];
}

async function save(
  network: NetworkId,
  row: AccountRow | undefined,
  stableId: string | null,
  facts: Facts,
): Promise<number> {
  const merged = row === undefined ? facts : mergeFacts(row, facts);
  return database.accounts.put({
    ...(row ?? { network, tally: emptyTally(), drift: driftOf([], emptyTally()), listed: 0 }),
    ...merged,
    stableId: row?.stableId ?? stableId,
    handleKey: merged.handle.value.toLowerCase(),
  });
}

function mergeFacts(a: Facts, b: Facts): Facts {
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

/** Gives all posts of a row to another account, and removes the row. */
async function moveAway(row: AccountRow, to: number): Promise<void> {
  for (const post of await postsOf(row.n).toArray()) {
    if (post.author === null) continue;
    await replace([post], { ...post, author: { ...post.author, account: to } });
  }
  await database.accounts.delete(row.n);
  await database.sequences.delete(row.n);
}
