import type { AccountSummary, Tally } from '../model/tally.ts';

/** Distinct posts seen. */
export function postsSeen(tally: Tally): number {
  return tally.organic + tally.sponsored + tally.likely;
}

/** The share of sponsored posts, from 0 to 1, of all posts seen; null without posts. */
export function shareOf(tally: Tally): number | null {
  const posts = postsSeen(tally);
  return posts === 0 ? null : tally.sponsored / posts;
}

/**
 * How far an account drifted, in whole percentage points, above 0 toward sponsored.
 * The difference of the rounded shares, so that it agrees with the shares shown beside it.
 * @returns null with too few posts to compare
 */
export function changeOf({ drift }: Pick<AccountSummary, 'drift'>): number | null {
  const { older, recent, state } = drift;
  if (state === 'too-few' || older.share === null || recent.share === null) return null;
  return Math.round(recent.share * 100) - Math.round(older.share * 100);
}
