import type { Sample, Tally } from '../model/tally.ts';
import type { Kind } from '../model/verdict.ts';
import type { Change, Counted } from './counted.ts';
import type { CountsRow, SeenTally } from './database.ts';
import { isWhole, placeNewest, takeNewest } from './newest.ts';

/** A tally of nothing. */
export function emptyTally(): SeenTally {
  const none = { posts: 0, sponsored: 0 };
  return { organic: 0, sponsored: 0, likely: 0, byKind: {}, own: { ...none }, picked: { ...none } };
}

/** The counts of an account without posts. */
export function emptyCounts(account: number): CountsRow {
  return { account, months: {}, keys: [], when: [], classes: [], own: [], picked: [] };
}

/** How many posts a tally is of. */
export function postsIn({ organic, sponsored, likely }: Tally): number {
  return organic + sponsored + likely;
}

/** The tally of all posts of an account. */
export function tallyOf({ months }: Pick<CountsRow, 'months'>): SeenTally {
  const sum = emptyTally();
  for (const tally of Object.values(months)) {
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

/** The months of an account that have posts, with their tallies, oldest first. */
export function monthsIn({ months }: Pick<CountsRow, 'months'>): [string, SeenTally][] {
  return Object.entries(months).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Puts posts into the counts of their account, and takes others out.
 * @returns whether the newest posts are still known; where not, they are to be read anew
 */
export function changeOne(row: CountsRow, { out, into }: Change): boolean {
  let posts = postsIn(tallyOf(row));
  for (const post of out) {
    add(row, post, -1);
    takeNewest(row, post);
    posts--;
  }
  for (const post of into) {
    add(row, post, 1);
    placeNewest(row, post, posts);
    posts++;
  }
  for (const [month, tally] of Object.entries(row.months))
    if (postsIn(tally) === 0) delete row.months[month];
  return isWhole(row, posts);
}

/** @param sign 1 to put in, -1 to take out */
function add({ months }: CountsRow, post: Counted, sign: 1 | -1): void {
  const month = monthOf(post.when);
  months[month] ??= emptyTally();
  const tally = months[month];
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
