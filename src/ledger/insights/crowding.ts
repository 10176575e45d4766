import type { Dated } from '../drift.ts';

/** The longest run of sponsored posts in a row, by date of publication (ms since 1970). */
export interface Run {
  posts: number;
  from: number;
  to: number;
}

/** How crowded with sponsored posts a stretch of posts is. */
export interface Crowding {
  /** How many posts it is of. */
  posts: number;
  sponsored: number;
  /** Null without a sponsored post; of two as long, the newer. */
  longestRun: Run | null;
  /**
   * Of each two sponsored posts that follow each other, how many other posts stand between them (0 in a
   * run); null with fewer than two. Posts before the first and after the last are not counted: how many
   * more would have followed is not known.
   */
  between: { median: number; mean: number } | null;
}

/** How many posts "the last" are: a trade habit looks at the last 20 to 30. */
export const LAST_POSTS = 30;

/**
 * How crowded with sponsored posts an account feels, in the order of publication. What is not proven
 * to be sponsored ends a run, and stands between two as an organic post does.
 * @param posts in the order of publication, either way
 */
export function crowdingOf(posts: readonly Dated[]): Crowding {
  const ordered = posts.toSorted((a, b) => a.when - b.when);
  const places = ordered.flatMap((post, i) => (post.class === 'sponsored' ? [i] : []));
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0) - 1);
  return {
    posts: posts.length,
    sponsored: places.length,
    longestRun: longestRunOf(ordered, places),
    between: gaps.length === 0 ? null : { median: medianOf(gaps), mean: meanOf(gaps) },
  };
}

function longestRunOf(ordered: readonly Dated[], places: readonly number[]): Run | null {
  let best: [first: number, last: number] | null = null;
  let first = 0;
  for (const [i, place] of places.entries()) {
    if (i === 0 || place !== (places[i - 1] ?? 0) + 1) first = place;
    if (best === null || place - first >= best[1] - best[0]) best = [first, place];
  }
  if (best === null) return null;
  const [from, to] = best.map((place) => ordered[place]?.when ?? 0);
  return { posts: best[1] - best[0] + 1, from: from ?? 0, to: to ?? 0 };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + high) / 2 : high;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
