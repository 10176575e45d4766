import Dexie from 'dexie';
import type { Tally } from '../model/tally.ts';
import { add, emptyTally, monthOf, sumOf } from './counts.ts';
import { database, type PostRow, type TallyRow } from './database.ts';

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
  out: readonly PostRow[],
  into: readonly PostRow[],
): Promise<void> {
  const changes = new Map<string, TallyRow>();
  const note = (row: PostRow, sign: 1 | -1) => {
    if (row.author === null) return;
    const { account } = row.author;
    const month = monthOf(row.when);
    const name = `${account} ${month}`;
    const change = changes.get(name) ?? { account, month, ...emptyTally() };
    add(change, row, sign);
    changes.set(name, change);
  };
  for (const row of out) note(row, -1);
  for (const row of into) note(row, 1);
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
