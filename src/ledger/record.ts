import type { Sighting } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import { factsOf, learn, refresh } from './accounts.ts';
import { type Authorship, write } from './database.ts';
import { mergePosts, rowOf } from './merge.ts';
import { replace, storedRows } from './posts.ts';

/**
 * Records what was read, in one transaction: when it resolves, all is stored, and if it does not,
 * nothing is. A post is counted once, however often and in whatever order its sightings come in.
 * @param now ms since 1970; account facts without a sighting were read then
 */
export function record(
  batch: { sightings: readonly Sighting[]; accounts: readonly AccountFacts[] },
  now: number,
): Promise<void> {
  return write(async () => {
    const touched = new Set<number>();
    for (const facts of batch.accounts) {
      touched.add(await learn(facts.network, facts.stableId, factsOf(facts, now)));
    }
    for (const sighting of batch.sightings) {
      for (const account of await recordOne(sighting, now)) touched.add(account);
    }
    for (const account of touched) await refresh(account);
  });
}

/** @returns the accounts whose numbers it may have changed */
async function recordOne(sighting: Sighting, now: number): Promise<number[]> {
  const read = rowOf(sighting, now);
  if (read === null) return [];
  const row = { ...read, author: await authorOf(sighting, read.lastSeen) };
  const stored = await storedRows(row);
  await replace(stored, stored.reduce(mergePosts, row));
  const authors = [row.author, ...stored.map((old) => old.author)];
  return authors.flatMap((one) => (one === null ? [] : [one.account]));
}

async function authorOf({ post }: Sighting, at: number): Promise<Authorship | null> {
  if (post.author === null) return null;
  const { stableId, handle } = post.author;
  const facts = { ...factsOf(post.author, at), lastSeen: at };
  const account = await learn(post.network, stableId, facts);
  return { account, stableId, handle: handle.toLowerCase(), at };
}
