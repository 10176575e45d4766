import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsIn, COLUMNS, FIRST_VIEW, sortedBy } from '../../../src/dashboard/columns.ts';
import { account, drifting, few } from '../ui/summaries.ts';

const mila = drifting('up', 12, 3, { handle: 'mila', network: 'x', followers: 900, tier: 'nano' });
const otis = drifting('down', 1, 15, { handle: 'otis', followers: 9e6, tier: 'celebrity' });
const bo = { ...few(2, 1), handle: 'bo', followed: null, lastSeen: 7 };
const all = [bo, mila, otis];
const handles = (view: Partial<typeof FIRST_VIEW>) =>
  accountsIn(all, { ...FIRST_VIEW, ...view }).map(({ handle }) => handle);

describe('accountsIn', () => {
  it('shows every account, the ones seen last first', () => {
    expect(handles({})).toEqual(['bo', 'mila', 'otis']);
  });

  it('filters by follow, network, tier and words', () => {
    expect(handles({ followed: true })).toEqual(['mila', 'otis']);
    expect(handles({ network: 'x' })).toEqual(['mila']);
    expect(handles({ tier: 'celebrity' })).toEqual(['otis']);
    expect(handles({ tier: 'unknown' })).toEqual(['bo']);
    expect(handles({ search: 'OTI' })).toEqual(['otis']);
    expect(handles({ search: 'oti', network: 'x' })).toEqual([]);
  });

  it('counts a star as following', () => {
    const starred = account({ handle: 'ada', followed: false, starred: true });
    expect(accountsIn([starred], { ...FIRST_VIEW, followed: true })).toEqual([starred]);
  });

  it.each(['tier', 'followers', 'share', 'drift'] as const)(
    'puts what is not known last, whichever way %s is ordered',
    (column) => {
      expect(handles({ column, ascending: true }).at(-1)).toBe('bo');
      expect(handles({ column, ascending: false }).at(-1)).toBe('bo');
    },
  );

  it('orders by each column both ways', () => {
    expect(handles({ column: 'account', ascending: true })).toEqual(['bo', 'mila', 'otis']);
    expect(handles({ column: 'account', ascending: false })).toEqual(['otis', 'mila', 'bo']);
    expect(handles({ column: 'followers', ascending: false })).toEqual(['otis', 'mila', 'bo']);
    expect(handles({ column: 'drift', ascending: false })).toEqual(['mila', 'otis', 'bo']);
    expect(handles({ column: 'posts', ascending: true })).toEqual(['bo', 'mila', 'otis']);
  });

  it('loses and invents no account', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, ascending) => {
        expect(handles({ column, ascending }).sort()).toEqual(['bo', 'mila', 'otis']);
      }),
    );
  });
});

describe('sortedBy', () => {
  it('begins with A and with the largest, and turns round where it is asked again', () => {
    const byName = sortedBy(FIRST_VIEW, 'account');
    expect(byName).toMatchObject({ column: 'account', ascending: true });
    expect(sortedBy(byName, 'account').ascending).toBe(false);
    expect(sortedBy(byName, 'posts')).toMatchObject({ column: 'posts', ascending: false });
  });
});
