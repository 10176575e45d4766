import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed, ORDERS, searchAccounts, sortAccounts } from '../../../src/ui/order.ts';
import { account, drifting, few } from './summaries.ts';

const rising = drifting('up', 12, 3, { handle: 'rising', lastSeen: 3 });
const perhaps = drifting('maybe-up', 8, 6, { handle: 'perhaps', lastSeen: 5 });
const steady = drifting('steady', 14, 12, { handle: 'steady', lastSeen: 4 });
const falling = drifting('down', 1, 15, { handle: 'falling', lastSeen: 2 });
const unknown = { ...few(0, 1), handle: 'unknown', lastSeen: 9 };
const all = [unknown, falling, steady, perhaps, rising];

function order(by: (typeof ORDERS)[number]): string[] {
  return sortAccounts(all, by).map(({ handle }) => handle);
}

describe('sortAccounts', () => {
  it('puts the largest claimed rise first, unclaimed change in the middle, too few last', () => {
    expect(order('drift')).toEqual(['rising', 'perhaps', 'steady', 'falling', 'unknown']);
  });

  it('does not let one sponsored post of one lead the list by share', () => {
    expect(order('share')).toEqual(['steady', 'falling', 'rising', 'perhaps', 'unknown']);
  });

  it('sorts by when they were seen and by how many posts were', () => {
    expect(order('recent')).toEqual(['unknown', 'perhaps', 'steady', 'rising', 'falling']);
    expect(order('posts').at(-1)).toBe('unknown');
  });

  it('orders equals by name, however they came', () => {
    const [a, b] = [account({ handle: 'a' }), account({ handle: 'b', name: 'B' })];
    for (const by of ORDERS) {
      expect(sortAccounts([b, a], by)).toEqual([a, b]);
      expect(sortAccounts([a, b], by)).toEqual([a, b]);
    }
  });

  it('loses and invents no account', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.constantFrom(...ORDERS), (some, by) => {
        expect(new Set(sortAccounts(some, by))).toEqual(new Set(some));
      }),
    );
  });
});

describe('searchAccounts', () => {
  const zoe = account({ handle: 'z.kitchen', name: 'Zoë Bäcker', network: 'tiktok' });
  const wide = account({ handle: 'ｗｉｄｅ', network: 'x' });
  const found = (search: string) => searchAccounts([zoe, wide], search);

  it('finds by name, handle and network, without case and accents', () => {
    expect(found('ZOE')).toEqual([zoe]);
    expect(found('@z.kit')).toEqual([zoe]);
    expect(found('tiktok backer')).toEqual([zoe]);
    expect(found('wide')).toEqual([wide]);
  });

  it('wants every word', () => {
    expect(found('zoe wide')).toEqual([]);
  });

  it('finds all for an empty search and takes any text literally', () => {
    expect(found('  ')).toEqual([zoe, wide]);
    expect(found('.*')).toEqual([]);
    fc.assert(fc.property(fc.string(), (search) => found(search).length <= 2));
  });
});

describe('keyed', () => {
  it('gives each row a key of its own, the same again in the same order', () => {
    const twice = [steady, { ...steady, name: 'Een ander' }, rising, steady];
    const keys = keyed(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(keyed(twice).map(({ key }) => key)).toEqual(keys);
    expect(keyed(twice).map(({ account: row }) => row)).toEqual(twice);
  });
});
