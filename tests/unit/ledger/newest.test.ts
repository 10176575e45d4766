import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { emptyCounts, tallyOf } from '../../../src/ledger/counts.ts';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { WINDOW } from '../../../src/ledger/drift.ts';
import { demandCountedRight } from './counted-right.ts';
import { author, DAY, eraseAll, NOW, series, sighting, verdict } from './fixtures.ts';
import { record } from './recorded.ts';

beforeEach(eraseAll);

const ORGANIC = Array.from({ length: WINDOW }, (): CountedClass => 'organic');

it('is what a look at all posts gives, whatever came in, around the edge of the window', async () => {
  const step = fc.record({
    id: fc.integer({ min: -3, max: 8 }),
    day: fc.option(fc.integer({ min: -3, max: 8 }), { nil: null }),
    class: fc.constantFrom<CountedClass>('sponsored', 'organic', 'likely'),
    act: fc.constantFrom('see', 'see', 'correct'),
    // A row without an id, then with one, and a handle that turns out to be an account already known.
    stableId: fc.constantFrom(null, '5'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      await eraseAll();
      await record({ sightings: series(ORGANIC.slice(0, WINDOW - 2)), accounts: [] }, NOW);
      for (const [i, { id, day, class: name, act, stableId }] of steps.entries()) {
        const date = day === null ? null : Date.UTC(2025, 0, 1) + day * DAY - DAY / 2;
        if (act === 'correct') {
          const key = `x:ann-${Math.abs(id)}`;
          await correct(key, name === 'likely' ? null : name, NOW + i);
          continue;
        }
        const seen = sighting({
          id: `new-${id}`,
          author: author('ann', { stableId }),
          publishedAt: date === null ? null : new Date(date).toISOString(),
          verdict: verdict(name),
        });
        await record({ sightings: [seen], accounts: [] }, NOW + i);
      }
      await demandCountedRight();
    }),
    { numRuns: 12 },
  );
}, 30_000);

it('keeps no more of an account than the window', async () => {
  await record({ sightings: series([...ORGANIC, 'sponsored', 'sponsored']), accounts: [] }, NOW);
  const [row] = await database.counts.toArray();
  expect(tallyOf(row ?? emptyCounts(0))).toMatchObject({ organic: WINDOW, sponsored: 2 });
  expect(row?.keys).toHaveLength(WINDOW);
  expect(row?.classes.slice(0, 3)).toEqual(['sponsored', 'sponsored', 'organic']);
});
