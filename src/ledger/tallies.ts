import Dexie from 'dexie';
import type { Tally } from '../model/tally.ts';
import type { Counted } from './counted.ts';
import { add, countOne, emptyTally, sumOf } from './counts.ts';
import { database, type SeenTally, type TallyRow } from './database.ts';

/** The tallies of one account, oldest month first. */
export function talliesOf(account: number): Promise<TallyRow[]> {
  return database.tallies
    .where('[account+month]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .toArray();
}

/**
 * Takes posts out of their accounts' tallies and puts others in: each tally is read and written once,
 * and not at all where nothing changes. Only inside the ledger's transaction.
 */
export async function changeTallies(
  out: readonly Counted[],
  into: readonly Counted[],
): Promise<void> {
  const changes = new Map<string, TallyRow>();
  for (const post of out) countOne(changes, post, -1);
  for (const post of into) countOne(changes, post, 1);
  const real = [...changes.values()].filter(
    ({ organic, sponsored, likely, byKind, own, picked }) =>
      [organic, sponsored, likely, ...Object.values(own), ...Object.values(picked)].some(Boolean) ||
      Object.keys(byKind).length > 0,
  );
  if (real.length === 0) return;
  const keys = real.map(({ account, month }): [number, string] => [account, month]);
  const stored = await database.tallies.bulkGet(keys);
  const next = real.map((change, i) => ({
    ...change,
    ...sumOf([change, stored[i] ?? emptyTally()]),
  }));
  const isEmpty = ({ organic, sponsored, likely }: Tally) => organic + sponsored + likely === 0;
  await database.tallies.bulkDelete(keys.filter((_, i) => isEmpty(next[i] ?? emptyTally())));
  await database.tallies.bulkPut(next.filter((tally) => !isEmpty(tally)));
}

/** What a change of posts adds to the tallies of their accounts, or takes away. */
export function tallyChanges(
  out: readonly Counted[],
  into: readonly Counted[],
): Map<number, SeenTally> {
  const tallies = new Map<number, SeenTally>();
  const note = (post: Counted, sign: 1 | -1) => {
    const tally = tallies.get(post.account) ?? emptyTally();
    add(tally, post, sign);
    tallies.set(post.account, tally);
  };
  for (const post of out) note(post, -1);
  for (const post of into) note(post, 1);
  return tallies;
}
