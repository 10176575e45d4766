import Dexie from 'dexie';
import type { Tally } from '../model/tally.ts';
import type { Kind } from '../model/verdict.ts';
import { database, type PostRow, type TallyRow } from './database.ts';
import { kindsOf } from './merge.ts';

/** Kinds that accompany a verdict but never make a post sponsored. */
const NOTES: ReadonlySet<Kind> = new Set<Kind>(['own-brand', 'ambiguous', 'negation']);

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { organic: 0, sponsored: 0, likely: 0, byKind: {} };
}

/** The sum of tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.organic += tally.organic;
    sum.sponsored += tally.sponsored;
    sum.likely += tally.likely;
    for (const [kind, count] of Object.entries(tally.byKind)) addKind(sum, kind as Kind, count);
  }
  return sum;
}

/** `YYYY-MM` of a time in ms since 1970, UTC. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

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
    ({ organic, sponsored, likely, byKind }) =>
      organic !== 0 || sponsored !== 0 || likely !== 0 || Object.keys(byKind).length > 0,
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

/**
 * Counts a post in a tally, or out of it.
 * @param sign 1 to put in, -1 to take out
 */
export function add(tally: Tally, row: PostRow, sign: 1 | -1): void {
  tally[row.class] += sign;
  if (row.class !== 'sponsored') return;
  for (const kind of kindsOf(row)) if (!NOTES.has(kind)) addKind(tally, kind, sign);
}

function addKind(tally: Tally, kind: Kind, by: number): void {
  const next = (tally.byKind[kind] ?? 0) + by;
  if (next === 0) delete tally.byKind[kind];
  else tally.byKind[kind] = next;
}
