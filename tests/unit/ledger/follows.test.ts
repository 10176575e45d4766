import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { absorb } from '../../../src/ledger/absorb.ts';
import { database } from '../../../src/ledger/database.ts';
import { record } from '../../../src/ledger/record.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import { author, DAY, eraseAll, NOW, sighting } from './fixtures.ts';

beforeEach(eraseAll);

const LATER = NOW + 90 * DAY;

/** A page that shows at a time whether ann is followed, and may show her id. */
function tell(followed: boolean, seenAt: number, stableId: string | null = '5') {
  const seen = sighting({ author: author('ann', { stableId, followed }), seenAt });
  return record({ sightings: [seen], accounts: [] }, LATER);
}

async function entries() {
  return (await database.synced.toArray()).map(({ name, value }) => [name, value]);
}

it('an older word that comes late does not go out, also where the newer is still to be counted', async () => {
  await tell(true, NOW);
  await catchUp();
  await tell(true, NOW + 5);
  await tell(false, NOW + 3);
  expect(await entries()).toEqual([['follow x:#5', true]]);
});

describe('what goes out of following', () => {
  const told = fc.record({
    followed: fc.boolean(),
    seenAt: fc.integer({ min: NOW, max: NOW + 6 }).map((n) => n + (n % 2) * 40 * DAY),
    stableId: fc.constantFrom('5', '5', null),
    elsewhere: fc.constantFrom(false, false, false, true),
    counted: fc.boolean(),
  });

  it('is what the account’s row says, in whatever order tabs and browsers tell it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 7 }), async (steps) => {
        await eraseAll();
        for (const { followed, seenAt, stableId, elsewhere, counted } of steps) {
          const entry = { kind: 'follow', network: 'x', handle: 'ann', stableId } as const;
          if (elsewhere) await absorb([{ ...entry, value: followed, at: seenAt }], LATER);
          else await tell(followed, seenAt, stableId);
          if (counted) await catchUp();
        }
        await catchUp();
        const rows = await database.accounts.toArray();
        expect(rows.length).toBeLessThanOrEqual(1);
        for (const { stableId, followed } of rows) {
          // What was said under an id that is not known to be this account's stays as it is.
          const names = ['follow x:@ann', `follow x:#${stableId}`];
          const out = (await entries()).filter(([name]) => names.includes(String(name)));
          const value = followed?.value ?? false;
          expect(out).toEqual(out.map(([name]) => [name, value]));
          if (value) expect(out).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
