/*
 * What follows from posts (the counts of accounts and moments, an account's tally and drift) is not
 * brought up to date with every batch that is recorded: a feed is of many accounts, and each would be
 * read and written again for each post. Recording notes in its transaction which posts changed and which
 * accounts were seen again, in one row a batch, and all of these are counted together:
 *
 *   record --posts, accounts--> stored            write (all other writes) --+
 *      +-----one row---------> backlog --count--> counts, moments, accounts <-- catchUp (worker, export)
 *
 * The backlog is as safe as the posts: who dies leaves it to the next one. Whoever changes numbers counts
 * it first; popup and dashboard show them as they are, and have the worker count.
 */
import { type Change, netOf } from './counted.ts';
import { type AccountRow, database, type MomentRow } from './database.ts';
import { factsIn, factsOfRow, withCounts, withPutOff } from './facts.ts';
import { changeCounts, changeMoments } from './stored-counts.ts';

/** Batches that may wait: the worker counts them in a moment, and whoever writes meanwhile waits for it. */
export const MOST = 200;

/**
 * Notes which posts changed, by how much moments change, and accounts that were seen again with nothing
 * new but the time. Only inside the ledger's transaction.
 */
export async function putOff(
  change: Change,
  moments: MomentRow[],
  seen: readonly AccountRow[],
): Promise<void> {
  const net = netOf([change]);
  if (net.out.length + net.into.length + moments.length + seen.length === 0) return;
  const facts = seen.map((row) => ({ n: row.n, ...factsOfRow(row) }));
  await database.backlog.add({ ...net, facts, moments });
}

/** Counts what was put off. Only inside the ledger's transaction. */
export async function countBacklog(): Promise<void> {
  const rows = await database.backlog.toArray();
  if (rows.length === 0) return;
  const counts = await changeCounts(netOf(rows));
  const facts = factsIn(rows);
  const numbers = [...new Set([...counts.keys(), ...facts.keys()])];
  const accounts = (await database.accounts.bulkGet(numbers)).filter((row) => row !== undefined);
  const counted = accounts.map((row) => {
    const current = withPutOff(row, facts);
    const changed = counts.get(row.n);
    return changed === undefined ? current : withCounts(current, changed);
  });
  await database.accounts.bulkPut(counted);
  await changeMoments(rows.flatMap(({ moments }) => moments));
  await database.backlog.clear();
}
