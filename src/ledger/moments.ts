import { type CountedClass, database, type MomentRow, type PostRow } from './database.ts';

/** A quarter of an hour, ms. */
const QUARTER = 900_000;

/** When the quarter of an hour began in which a time lies; ms since 1970. */
export function quarterOf(time: number): number {
  return Math.floor(time / QUARTER) * QUARTER;
}

/** Counts a post where it was seen first and last, or out of there; moments by their beginning. */
export function countMoments(moments: Map<number, MomentRow>, post: PostRow, sign: 1 | -1): void {
  add(at(moments, post.firstSeen).first, post.class, sign);
  add(at(moments, post.lastSeen).last, post.class, sign);
}

/**
 * Takes posts out of the moments in which they were seen, and puts others in. Only inside the ledger's
 * transaction.
 */
export async function changeMoments(
  out: readonly PostRow[],
  into: readonly PostRow[],
): Promise<void> {
  const changes = new Map<number, MomentRow>();
  for (const post of out) countMoments(changes, post, -1);
  for (const post of into) countMoments(changes, post, 1);
  const real = [...changes.values()].filter((change) => !isEmpty(change));
  if (real.length === 0) return;
  const stored = await database.moments.bulkGet(real.map(({ from }) => from));
  const next = real.map((change, i) => sumOf(change, stored[i]));
  await Promise.all([
    database.moments.bulkDelete(next.filter(isEmpty).map(({ from }) => from)),
    database.moments.bulkPut(next.filter((moment) => !isEmpty(moment))),
  ]);
}

/** The moments with posts that begin in a stretch of time, the end not included; ms since 1970. */
export function momentsBetween(from: number, to: number): Promise<MomentRow[]> {
  return database.moments.where('from').between(from, to, true, false).toArray();
}

function at(moments: Map<number, MomentRow>, time: number): MomentRow {
  const from = quarterOf(time);
  const moment = moments.get(from) ?? { from, first: {}, last: {} };
  moments.set(from, moment);
  return moment;
}

function add(counts: MomentRow['first'], name: CountedClass, by: number): void {
  const next = (counts[name] ?? 0) + by;
  if (next === 0) delete counts[name];
  else counts[name] = next;
}

function sumOf(a: MomentRow, b: MomentRow | undefined): MomentRow {
  const sum = { from: a.from, first: { ...a.first }, last: { ...a.last } };
  for (const [name, count] of Object.entries(b?.first ?? {}))
    add(sum.first, name as CountedClass, count);
  for (const [name, count] of Object.entries(b?.last ?? {}))
    add(sum.last, name as CountedClass, count);
  return sum;
}

function isEmpty({ first, last }: MomentRow): boolean {
  return Object.keys(first).length + Object.keys(last).length === 0;
}
