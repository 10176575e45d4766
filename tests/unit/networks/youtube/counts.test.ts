import { describe, expect, it } from 'vitest';
import { parseFollowers } from '../../../../src/networks/counts.ts';

describe('subscribers', () => {
  it.each([
    ['12,3 B abone', 12_300],
    ['123 E feliratkozó', 123_000],
    ['1,2 mil. odběratelů', 1_200_000],
    ['1,23 mil. de abonați', 1_230_000],
    ['1,2 mil de suscriptores', 1200],
    ['1.2B subscribers', 1_200_000_000],
  ])('of “%s” are %d, in whatever language the page is', (line, count) => {
    expect(parseFollowers(line)).toBe(count);
  });
});
