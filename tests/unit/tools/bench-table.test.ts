import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withBenchmarks } from '../../tools/bench-table.ts';

const README = readFileSync('README.md', 'utf8');
const RESULT = {
  set: 'popup',
  ratios: [
    { name: 'first rows', ratio: 2.084, aim: 2 },
    { name: 'kilobytes', ratio: 101.4, aim: null },
  ],
};

it('stands in README between its marks, and writing it twice changes nothing', () => {
  const once = withBenchmarks(README, [RESULT], 'Measured here.');
  expect(once).toContain('Measured here.\n\n| of | what | measured | aim |');
  expect(once).toContain('| popup | first rows | 2.08 | 2 |\n| popup | kilobytes | 101 |  |');
  expect(withBenchmarks(once, [RESULT], 'Measured here.')).toBe(once);
});

it('says so where README has lost the marks', () => {
  expect(() => withBenchmarks('# Adrift', [RESULT], '')).toThrow('lost its marks');
});
