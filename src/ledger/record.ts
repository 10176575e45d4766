import type { Sighting } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import { AccountShelf } from './account-shelf.ts';
import { factsOf, learn, refreshAll, storeAccounts } from './accounts.ts';
import { type Authorship, type PostRow, write } from './database.ts';
import { mergePosts, rowOf } from './merge.ts';
import { PostShelf } from './post-shelf.ts';
import { correctionsFor, noteFollows } from './synced.ts';

/**
 * Records what was read, in one transaction: when it resolves, all is stored, and if it does not,
 * nothing is. A post is counted once, however often and in whatever order its sightings come in.
 * @param now ms since 1970; account facts without a sighting were read then
 * @returns whether it changed what other browsers of the user should have too
 */
export function record(
  batch: { sightings: readonly Sighting[]; accounts: readonly AccountFacts[] },
  now: number,
): Promise<boolean> {
  return write(async () => {
    const { accounts, sightings } = batch;
    const authors = sightings.flatMap(({ post }) =>
      post.author === null ? [] : [{ network: post.network, ...post.author }],
    );
    const shelf = await AccountShelf.holding([...accounts, ...authors], now);
    const learned = accounts.map((facts) =>
      learn(facts.network, facts.stableId, factsOf(facts, now), shelf),
    );
    const read = sightings.flatMap((sighting) => readOf(sighting, now, shelf));
    await storeAccounts(shelf);
    const touched = await recordPosts(read.map((row) => withCurrent(row, shelf)));
    for (const n of learned) touched.add(shelf.current(n));
    return noteFollows(await refreshAll([...touched]));
  });
}

/** @returns the sighting as a row, its author learned; none where it could not be read */
function readOf(sighting: Sighting, now: number, shelf: AccountShelf): PostRow[] {
  const read = rowOf(sighting, now);
  return read === null ? [] : [{ ...read, author: authorOf(sighting, read.lastSeen, shelf) }];
}

/** The account has its number only now, or has become another's. */
function withCurrent(row: PostRow, shelf: AccountShelf): PostRow {
  if (row.author === null) return row;
  return { ...row, author: { ...row.author, account: shelf.current(row.author.account) } };
}

/** @returns the accounts whose numbers it may have changed */
async function recordPosts(read: readonly PostRow[]): Promise<Set<number>> {
  const shelf = await PostShelf.holding(read);
  const corrected = await correctionsFor(read);
  const touched = new Set<number>();
  for (const row of read) {
    const same = shelf.sameAs(row);
    shelf.replace(same, corrected(same.reduce(mergePosts, row)));
    for (const { author } of [row, ...same]) if (author !== null) touched.add(author.account);
  }
  await shelf.store();
  return touched;
}

function authorOf({ post }: Sighting, at: number, shelf: AccountShelf): Authorship | null {
  if (post.author === null) return null;
  const { stableId, handle } = post.author;
  const facts = { ...factsOf(post.author, at), lastSeen: at };
  const account = learn(post.network, stableId, facts, shelf);
  return { account, stableId, handle: handle.toLowerCase(), at };
}
