import { expect, it } from 'vitest';
import { lastMonths } from '../../../src/ui/months.ts';

const NOW = Date.UTC(2025, 1, 28, 23, 59);
const month = (name: string) => ({ month: name, organic: 2, sponsored: 1, likely: 0, byKind: {} });

it('ends with the month of now, over the turn of the year, and has all twelve', () => {
  const names = lastMonths([], NOW).map((each) => each.month);
  expect(names).toHaveLength(12);
  expect(names[0]).toBe('2024-03');
  expect(names.slice(-3)).toEqual(['2024-12', '2025-01', '2025-02']);
});

it('keeps what was counted, fills the gaps with nothing, leaves older months out', () => {
  const shown = lastMonths([month('2024-02'), month('2024-03'), month('2025-01')], NOW);
  expect(shown.filter((each) => each.organic === 2).map((each) => each.month)).toEqual([
    '2024-03',
    '2025-01',
  ]);
  expect(shown.reduce((sum, each) => sum + each.sponsored, 0)).toBe(2);
});
