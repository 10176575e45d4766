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
 * Adds a post to its account's tally, or takes it out again. Only inside the ledger's transaction.
 * @param sign 1 to put in, -1 to take out
 */
export async function count(row: PostRow, sign: 1 | -1): Promise<void> {
  if (row.author === null) return;
  const account = row.author.account;
  const month = monthOf(row.when);
  const tally = (await database.tallies.get([account, month])) ?? {
    account,
    month,
    ...emptyTally(),
  };
  tally[row.class] += sign;
  if (row.class === 'sponsored') {
    for (const kind of kindsOf(row)) if (!NOTES.has(kind)) addKind(tally, kind, sign);
  }
  if (tally.organic + tally.sponsored + tally.likely > 0) await database.tallies.put(tally);
  else await database.tallies.delete([account, month]);
}

function addKind(tally: Tally, kind: Kind, by: number): void {
  const next = (tally.byKind[kind] ?? 0) + by;
  if (next === 0) delete tally.byKind[kind];
  else tally.byKind[kind] = next;
}
