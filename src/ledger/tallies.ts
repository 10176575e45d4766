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
export function count(row: PostRow, sign: 1 | -1): Promise<void> {
  return countAll([row], sign);
}

/** As `count`, for many posts: each tally is read and written once, all of them together. */
export async function countAll(rows: readonly PostRow[], sign: 1 | -1): Promise<void> {
  const counted = new Map<string, { account: number; month: string; rows: PostRow[] }>();
  for (const row of rows) {
    if (row.author === null) continue;
    const { account } = row.author;
    const month = monthOf(row.when);
    const name = `${account} ${month}`;
    const entry = counted.get(name) ?? { account, month, rows: [] };
    entry.rows.push(row);
    counted.set(name, entry);
  }
  const entries = [...counted.values()];
  const keys = entries.map(({ account, month }): [number, string] => [account, month]);
  const stored = await database.tallies.bulkGet(keys);
  const tallies = entries.map(({ account, month, rows: each }, i) => {
    const tally = stored[i] ?? { account, month, ...emptyTally() };
    for (const row of each) add(tally, row, sign);
    return tally;
  });
  const isEmpty = (tally: Tally) => tally.organic + tally.sponsored + tally.likely === 0;
  await database.tallies.bulkPut(tallies.filter((tally) => !isEmpty(tally)));
  const empty = tallies.filter(isEmpty);
  await database.tallies.bulkDelete(empty.map(({ account, month }) => [account, month]));
}

function add(tally: Tally, row: PostRow, sign: 1 | -1): void {
  tally[row.class] += sign;
  if (row.class !== 'sponsored') return;
  for (const kind of kindsOf(row)) if (!NOTES.has(kind)) addKind(tally, kind, sign);
}

function addKind(tally: Tally, kind: Kind, by: number): void {
  const next = (tally.byKind[kind] ?? 0) + by;
  if (next === 0) delete tally.byKind[kind];
  else tally.byKind[kind] = next;
}
