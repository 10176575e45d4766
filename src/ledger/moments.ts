import type { MomentRow, PostRow } from './database.ts';

/** A quarter of an hour, ms. */
const QUARTER = 900_000;
const CLASSES = ['organic', 'sponsored', 'likely'] as const;

/** Counts a post where it was seen first and last, or out of there; moments by their beginning. */
export function countMoments(moments: Map<number, MomentRow>, post: PostRow, sign: 1 | -1): void {
  momentOf(moments, post.firstSeen).first[post.class] += sign;
  momentOf(moments, post.lastSeen).last[post.class] += sign;
}

/** By how much moments change where these posts go and those come. */
export function momentChanges(out: readonly PostRow[], into: readonly PostRow[]): MomentRow[] {
  const changes = new Map<number, MomentRow>();
  for (const post of out) countMoments(changes, post, -1);
  for (const post of into) countMoments(changes, post, 1);
  return [...changes.values()].filter((change) => !isEmpty(change));
}

/** Moments with their changes, of which the same one may have several. */
export function changed(moments: readonly MomentRow[], changes: readonly MomentRow[]): MomentRow[] {
  const next = new Map(moments.map((moment) => [moment.from, structuredClone(moment)]));
  for (const { from, first, last } of changes) {
    const sum = momentOf(next, from);
    for (const name of CLASSES) {
      sum.first[name] += first[name];
      sum.last[name] += last[name];
    }
  }
  return [...next.values()];
}

/** Whether no post was seen first or last then. */
export function isEmpty({ first, last }: MomentRow): boolean {
  return CLASSES.every((name) => first[name] === 0 && last[name] === 0);
}

function momentOf(moments: Map<number, MomentRow>, time: number): MomentRow {
  const from = Math.floor(time / QUARTER) * QUARTER;
  const none = { organic: 0, sponsored: 0, likely: 0 };
  const moment = moments.get(from) ?? { from, first: { ...none }, last: { ...none } };
  moments.set(from, moment);
  return moment;
}
