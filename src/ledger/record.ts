import type { Sighting } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import { AccountShelf, type Named } from './account-shelf.ts';
import { learn, storeAccounts } from './accounts.ts';
import { countBacklog, MOST } from './backlog.ts';
import type { Authorship, PostRow } from './database.ts';
import { factsOf } from './facts.ts';
import { mergePosts, rowOf } from './merge.ts';
import { PostShelf } from './post-shelf.ts';
import { batchesPutOff } from './queries.ts';
import { correctionsFor, noteFollows } from './synced.ts';
import { writeBehind } from './write.ts';

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
  return writeBehind(async () => {
    const { accounts, sightings } = batch;
    const authors = sightings.flatMap(({ post }) =>
      post.author === null ? [] : [{ network: post.network, ...post.author }],
    );
    const rows = sightings.map((sighting) => rowOf(sighting, now));
    const known = rows.filter((row) => row !== null);
    // Asked for at once, since each wait costs about as much as what is waited for.
    const [shelf, waiting, found, corrected] = await Promise.all([
      shelfFor([...accounts, ...authors], now),
      batchesPutOff(),
      PostShelf.holding(known),
      correctionsFor(known),
    ]);
    const learned = accounts.map((facts) =>
      learn(facts.network, facts.stableId, factsOf(facts, now), shelf),
    );
    const read = sightings.flatMap((sighting, i) => withAuthor(rows[i] ?? null, sighting, shelf));
    const seen = shelf.takeTimes();
    await storeAccounts(shelf);
    // The posts of one that joined another were moved meanwhile.
    const posts = shelf.joins ? await PostShelf.holding(known) : found;
    for (const row of read.map((each) => withCurrent(each, shelf))) {
      const same = posts.sameAs(row);
      posts.replace(same, corrected(same.reduce(mergePosts, row)));
    }
    const told = [...learned, ...read.flatMap(({ author }) => author?.account ?? [])];
    const [shared] = await Promise.all([
      noteFollows([...new Set(told.flatMap((n) => shelf.rowOf(n) ?? []))]),
      posts.store(seen),
    ]);
    if (waiting + 1 >= MOST) await countBacklog();
    return shared;
  });
}

/**
 * The accounts of a batch. Where the times of what was seen decide which is meant or whether it is
 * followed, which other browsers are told, and where one may join another and take its posts along,
 * what was put off is counted first.
 */
async function shelfFor(named: readonly Named[], now: number): Promise<AccountShelf> {
  const shelf = await AccountShelf.holding(named, now);
  if (!shelf.areContested(named) || (await batchesPutOff()) === 0) return shelf;
  await countBacklog();
  return AccountShelf.holding(named, now);
}

/** @returns the row of a sighting with its author learned; none where it could not be read */
function withAuthor(row: PostRow | null, sighting: Sighting, shelf: AccountShelf): PostRow[] {
  return row === null ? [] : [{ ...row, author: authorOf(sighting, row.lastSeen, shelf) }];
}

/** The account has its number only now, or has become another's. */
function withCurrent(row: PostRow, shelf: AccountShelf): PostRow {
  if (row.author === null) return row;
  return { ...row, author: { ...row.author, account: shelf.current(row.author.account) } };
}

function authorOf({ post }: Sighting, at: number, shelf: AccountShelf): Authorship | null {
  if (post.author === null) return null;
  const { stableId, handle } = post.author;
  const facts = { ...factsOf(post.author, at), lastSeen: at };
  const account = learn(post.network, stableId, facts, shelf);
  return { account, stableId, handle: handle.toLowerCase(), at };
}
