import type { Sample, Tally } from '../model/tally.ts';
import type { Kind } from '../model/verdict.ts';
import { type Counted, countedOf } from './counted.ts';
import type { PostRow, SeenTally, TallyRow } from './database.ts';

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
  for (const post of countedOf([row])) countOne(tallies, post, 1);
}

/** As `countIn`, also out of it. */
export function countOne(tallies: Map<string, TallyRow>, post: Counted, sign: 1 | -1): void {
  const { account } = post;
  const month = monthOf(post.when);
  const name = `${account} ${month}`;
  const tally = tallies.get(name) ?? { account, month, ...emptyTally() };
  add(tally, post, sign);
  tallies.set(name, tally);
}

/**
 * Counts a post in a tally, or out of it.
 * @param sign 1 to put in, -1 to take out
 */
export function add(tally: SeenTally, post: Counted, sign: 1 | -1): void {
  tally[post.class] += sign;
  const one = { posts: sign, sponsored: post.class === 'sponsored' ? sign : 0 };
  if (post.own) addSample(tally.own, one);
  if (post.picked) addSample(tally.picked, one);
  for (const kind of post.kinds) addKind(tally, kind, sign);
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
