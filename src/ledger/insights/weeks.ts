import type { CountedClass } from '../database.ts';
import { momentsBetween } from '../stored-counts.ts';

/** Posts by the week in which they were first seen. */
export interface Week extends Record<CountedClass, number> {
  /** When it begins (Monday, 0:00 of the user's clock), ms since 1970. */
  from: number;
  /** When the next one begins. */
  to: number;
}

/**
 * All posts seen, week by week (ISO 8601: from Monday to Sunday) of first sight, the oldest week first,
 * the last one that of `now`. Weeks are those of the clock and zone of the user now: where clocks were
 * put forward or back, a week has an hour less or more, and no post is in two weeks or in none.
 * Reads the moments in which any were seen, 672 a week at most, and no post.
 * @param now ms since 1970
 * @param weeks how many; empty ones too
 */
export async function weeklyTotals(now: number, weeks: number): Promise<Week[]> {
  const starts = weekStarts(now, weeks);
  const totals = starts.slice(0, -1).map((from, i): Week => {
    return { from, to: starts[i + 1] ?? from, organic: 0, sponsored: 0, likely: 0 };
  });
  const moments = await momentsBetween(starts[0] ?? 0, starts.at(-1) ?? 0);
  for (const { from, first } of moments) {
    const week = totals.findLast((one) => one.from <= from);
    if (week === undefined) continue;
    week.organic += first.organic;
    week.sponsored += first.sponsored;
    week.likely += first.likely;
  }
  return totals;
}

/**
 * The Mondays on which weeks begin, oldest first: those of the last `weeks` weeks and the one after
 * that of `now`.
 */
export function weekStarts(now: number, weeks: number): number[] {
  const today = new Date(now);
  const sinceMonday = (today.getDay() + 6) % 7;
  const monday = today.getDate() - sinceMonday;
  // By the calendar and not by adding milliseconds: a day may have 23 hours, or no midnight.
  return Array.from({ length: weeks + 1 }, (_, i) =>
    new Date(today.getFullYear(), today.getMonth(), monday + 7 * (i + 1 - weeks)).getTime(),
  );
}
