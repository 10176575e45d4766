import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { allBrands, searchBrands } from '../../../../src/ledger/insights/brands.ts';
import type { Sighting } from '../../../../src/model/messages.ts';
import { author, DAY, eraseAll, NOW, sighting, verdict } from '../fixtures.ts';
import { record } from '../recorded.ts';

beforeEach(eraseAll);

const recordAll = (sightings: Sighting[]) => record({ sightings, accounts: [] }, NOW);
const SPELLINGS: Record<string, string[]> = {
  glowlab: ['@glow_lab', 'GlowLab', '#glowlab'],
  acme: ['Acme', 'ACME'],
  bolnl: ['bol.nl'],
};

interface Naming {
  id: string;
  who: string;
  brands: [name: string, spelling: number][];
  ad: boolean;
  day: number;
}

function seenOf({ id, who, brands, ad, day }: Naming): Sighting {
  const names = brands.map(([name, i]) => SPELLINGS[name]?.[i % (SPELLINGS[name]?.length ?? 1)]);
  return sighting({
    id,
    author: author(who),
    publishedAt: new Date(NOW - day * DAY).toISOString(),
    // Many at one moment, as from one page.
    seenAt: NOW - (day % 2),
    verdict: verdict(ad ? 'sponsored' : 'likely', [ad ? 'gifted' : 'ambiguous'], {
      brands: names.map((name) => name ?? ''),
    }),
  });
}

describe('allBrands', () => {
  it('counts what a plain look at all posts gives, in any spelling', async () => {
    const naming = fc.record({
      id: fc.nat(999).map(String),
      who: fc.constantFrom('ann', 'bo', 'cy'),
      brands: fc.array(fc.tuple(fc.constantFrom('glowlab', 'acme', 'bolnl'), fc.nat(5)), {
        maxLength: 3,
      }),
      ad: fc.boolean(),
      day: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(naming, { selector: ({ id }) => id, maxLength: 25 }),
        async (namings) => {
          await eraseAll();
          await recordAll(namings.map(seenOf));
          const { brands, posts, complete } = await allBrands();
          const ads = namings.filter(({ ad }) => ad);
          const named = Object.keys(SPELLINGS).filter((key) => of(ads, key).length > 0);
          expect(new Set(brands.map(({ key }) => key))).toEqual(new Set(named));
          expect([posts, complete]).toEqual([ads.length, true]);
          for (const brand of brands) {
            const mine = of(ads, brand.key);
            expect(brand.posts).toBe(mine.length);
            expect(brand.accounts).toBe(new Set(mine.map(({ who }) => who)).size);
            expect(brand.lastSeen).toBe(NOW - Math.min(...mine.map(({ day }) => day)) * DAY);
            const spellings = SPELLINGS[brand.key]?.map((name) => name.replace(/^[@#]/, ''));
            expect(spellings).toContain(brand.name);
            expect(brand.kinds).toEqual(['gifted']);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads on where more posts than a chunk were seen at one moment', async () => {
    const many = Array.from({ length: 4500 }, (_, i) =>
      seenOf({ id: String(i), who: 'ann', brands: [['acme', 0]], ad: true, day: i < 4300 ? 2 : 1 }),
    );
    for (let i = 0; i < many.length; i += 500) await recordAll(many.slice(i, i + 500));
    const { brands, posts } = await allBrands();
    expect(brands.map(({ posts }) => posts)).toEqual([4500]);
    expect(posts).toBe(4500);
  });

  it('finds a brand by a part of its name, however it is typed, and gives the most named first', async () => {
    await recordAll([
      seenOf({ id: '1', who: 'ann', brands: [['acme', 0]], ad: true, day: 1 }),
      seenOf({ id: '2', who: 'ann', brands: [['glowlab', 0]], ad: true, day: 1 }),
      seenOf({ id: '3', who: 'bo', brands: [['glowlab', 0]], ad: true, day: 1 }),
    ]);
    const { brands } = await allBrands();
    const names = (search: string) => searchBrands(brands, search).map(({ key }) => key);
    expect(names('')).toEqual(['glowlab', 'acme']);
    expect(names('Glow L')).toEqual(['glowlab']);
    expect(names('ÀC')).toEqual(['acme']);
    expect(names('nobody')).toEqual([]);
  });
});

function of(namings: readonly Naming[], key: string): Naming[] {
  return namings.filter(({ brands }) => brands.some(([name]) => name === key));
}
