import type { Month } from '../model/tally.ts';

/** How many months the bars show. */
export const MONTHS_SHOWN = 12;

/**
 * The last twelve months up to the one of `now`, oldest first, with empty ones for the gaps.
 * @param now ms since 1970
 */
export function lastMonths(months: readonly Month[], now: number): Month[] {
  const known = new Map(months.map((month) => [month.month, month]));
  const today = new Date(now);
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const back = MONTHS_SHOWN - 1 - index;
    const first = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1);
    const name = new Date(first).toISOString().slice(0, 7);
    return known.get(name) ?? { month: name, organic: 0, sponsored: 0, likely: 0, byKind: {} };
  });
}
