import { database, type MomentRow, type PostRow } from './database.ts';

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

/** Changes moments, several times the same one too. Only inside the ledger's transaction. */
export async function changeMoments(changes: readonly MomentRow[]): Promise<void> {
  if (changes.length === 0) return;
  const numbers = [...new Set(changes.map(({ from }) => from))];
  const stored = await database.moments.bulkGet(numbers);
  const next = new Map(numbers.map((from, i) => [from, stored[i] ?? emptyMoment(from)]));
  for (const { from, first, last } of changes) {
    const sum = next.get(from) ?? emptyMoment(from);
    for (const name of CLASSES) {
      sum.first[name] += first[name];
      sum.last[name] += last[name];
    }
  }
  const moments = [...next.values()];
  await Promise.all([
    database.moments.bulkDelete(moments.filter(isEmpty).map(({ from }) => from)),
    database.moments.bulkPut(moments.filter((moment) => !isEmpty(moment))),
  ]);
}

/** The moments with posts that begin in a stretch of time, the end not included; ms since 1970. */
export function momentsBetween(from: number, to: number): Promise<MomentRow[]> {
  return database.moments.where('from').between(from, to, true, false).toArray();
}

function momentOf(moments: Map<number, MomentRow>, time: number): MomentRow {
  const from = Math.floor(time / QUARTER) * QUARTER;
  const moment = moments.get(from) ?? emptyMoment(from);
  moments.set(from, moment);
  return moment;
}

function emptyMoment(from: number): MomentRow {
  const none = { organic: 0, sponsored: 0, likely: 0 };
  return { from, first: { ...none }, last: { ...none } };
}

function isEmpty({ first, last }: MomentRow): boolean {
  return CLASSES.every((name) => first[name] === 0 && last[name] === 0);
}
