import { describe, expect, it } from 'vitest';
import { accountsIn, choicesIn, FIRST_VIEW, isNarrowed } from '../../../src/popup/view.ts';
import { account } from '../ui/summaries.ts';

const small = account({ network: 'tiktok', handle: 'small', tier: 'nano' });
const large = account({ network: 'x', handle: 'large', tier: 'macro' });
const unknown = account({ network: 'x', handle: 'unknown', tier: null });
const all = [unknown, large, small];
const handles = (view: Partial<typeof FIRST_VIEW>) =>
  accountsIn(all, { ...FIRST_VIEW, ...view }).map(({ handle }) => handle);

describe('accountsIn', () => {
  it('shows all at first, and by network, tier and words what has them all', () => {
    expect(handles({})).toEqual(['large', 'small', 'unknown']);
    expect(handles({ network: 'x' })).toEqual(['large', 'unknown']);
    expect(handles({ tier: 'nano' })).toEqual(['small']);
    expect(handles({ network: 'x', tier: 'macro', search: 'lar' })).toEqual(['large']);
    expect(handles({ network: 'x', tier: 'nano' })).toEqual([]);
  });

  it('knows whether anything is left out', () => {
    expect(isNarrowed(FIRST_VIEW)).toBe(false);
    expect(isNarrowed({ ...FIRST_VIEW, order: 'posts', search: ' ' })).toBe(false);
    for (const view of [{ search: 'a' }, { network: 'x' }, { tier: 'nano' }] as const)
      expect(isNarrowed({ ...FIRST_VIEW, ...view })).toBe(true);
  });
});

it('choicesIn offers what occurs, in the usual order', () => {
  expect(choicesIn(all)).toEqual({ networks: ['tiktok', 'x'], tiers: ['nano', 'macro'] });
  expect(choicesIn([])).toEqual({ networks: [], tiers: [] });
});
