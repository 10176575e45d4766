import { expect, it } from 'vitest';
import { countText } from '../../../src/background/toolbar.ts';

it.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i is shown as "%s"', (count, text) => {
  expect(countText(count)).toBe(text);
});
