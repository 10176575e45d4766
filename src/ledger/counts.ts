import type { Sample, Tally } from '../model/tally.ts';
import type { Kind } from '../model/verdict.ts';
import { isOwn, isPicked } from './basis.ts';
import type { PostRow, SeenTally, TallyRow } from './database.ts';
import { sponsoredKindsOf } from './merge.ts';

/** A tally of nothing. */
export function emptyTally(): SeenTally {
  const none = { posts: 0, sponsored: 0 };
  return { organic: 0, sponsored: 0, likely: 0, byKind: {}, own: { ...none }, picked: { ...none } };
}

/** The sum of tallies. */
export function sumOf(tallies: readonly SeenTally[]): SeenTally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.organic += tally.organic;
    sum.sponsored += tally.sponsored;
    sum.likely += tally.likely;
    addSample(sum.own, tally.own);
    addSample(sum.picked, tally.picked);
    for (const [kind, count] of Object.entries(tally.byKind)) addKind(sum, kind as Kind, count);
  }
  return sum;
}

/** `YYYY-MM` of a time in ms since 1970, UTC. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** Counts a post in the tally of its account and month, of all of them by name. */
export function countIn(tallies: Map<string, TallyRow>, row: PostRow): void {
  if (row.author === null) return;
  const { account } = row.author;
  const month = monthOf(row.when);
  const name = `${account} ${month}`;
  const tally = tallies.get(name) ?? { account, month, ...emptyTally() };
  add(tally, row, 1);
  tallies.set(name, tally);
}

/**
 * Counts a post in a tally, or out of it.
 * @param sign 1 to put in, -1 to take out
 */
export function add(tally: SeenTally, row: PostRow, sign: 1 | -1): void {
  tally[row.class] += sign;
  const one = { posts: sign, sponsored: row.class === 'sponsored' ? sign : 0 };
  if (isOwn(row)) addSample(tally.own, one);
  if (isPicked(row)) addSample(tally.picked, one);
  if (row.class !== 'sponsored') return;
  for (const kind of sponsoredKindsOf(row)) addKind(tally, kind, sign);
}

function addSample(sum: Sample, by: Sample): void {
  sum.posts += by.posts;
  sum.sponsored += by.sponsored;
}

function addKind(tally: Tally, kind: Kind, by: number): void {
  const next = (tally.byKind[kind] ?? 0) + by;
  if (next === 0) delete tally.byKind[kind];
  else tally.byKind[kind] = next;
}
