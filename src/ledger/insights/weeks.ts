import { type CountedClass, database } from '../database.ts';

/** Posts by the week in which they were first seen. */
export interface Week extends Record<CountedClass, number> {
  /** When it begins (Monday, 0:00 of the user's clock), ms since 1970. */
  from: number;
  /** When the next one begins. */
  to: number;
}

const CLASSES: readonly CountedClass[] = ['organic', 'sponsored', 'likely'];

/**
 * All posts seen, week by week (ISO 8601: from Monday to Sunday) of first sight, the oldest week first,
 * the last one that of `now`. Weeks are those of the clock and zone of the user now: where clocks were
 * put forward or back, a week has an hour less or more, and no post is in two weeks or in none.
 * Counts index entries and reads no post.
 * @param now ms since 1970
 * @param weeks how many; empty ones too
 */
export async function weeklyTotals(now: number, weeks: number): Promise<Week[]> {
  const starts = weekStarts(now, weeks);
  return Promise.all(
    starts.slice(0, -1).map(async (from, i) => {
      const to = starts[i + 1] ?? from;
      const [organic = 0, sponsored = 0, likely = 0] = await Promise.all(
        CLASSES.map((name) => countOf(name, from, to)),
      );
      return { from, to, organic, sponsored, likely };
    }),
  );
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

function countOf(name: CountedClass, from: number, to: number): Promise<number> {
  return database.posts
    .where('[class+firstSeen]')
    .between([name, from], [name, to], true, false)
    .count();
}
