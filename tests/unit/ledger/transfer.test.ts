import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import { record } from '../../../src/ledger/record.ts';
import { star } from '../../../src/ledger/star.ts';
import { exportLedger } from '../../../src/ledger/transfer/write.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import type { Correction, Sighting } from '../../../src/model/messages.ts';
import type { AccountFacts } from '../../../src/model/post.ts';
import { author, DAY, dump, eraseAll, NOW, sighting, tallyRows, verdict } from './fixtures.ts';
import { importText } from './import-text.ts';
import { anyAccount, anySighting } from './sightings.ts';

beforeEach(eraseAll);

type Step =
  | { sighting: Sighting }
  | { facts: AccountFacts }
  | { post: number; correction: Correction | null }
  | { starred: boolean; handle: string };

/** What may happen to a ledger. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    // Before all acts: a clock that runs back changes what is known, see clock-jumps.test.ts.
    arbitrary: anySighting.map((seen) => ({
      sighting: { ...seen, seenAt: Math.min(seen.seenAt, NOW - 1000) },
    })),
  },
  { weight: 1, arbitrary: anyAccount.map((facts) => ({ facts })) },
  {
    weight: 1,
    arbitrary: fc.record({
      post: fc.nat(30),
      correction: fc.constantFrom<Correction | null>('sponsored', 'organic', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      starred: fc.boolean(),
      handle: fc.constantFrom('ann', 'Bea', '__proto__', 'nobody'),
    }),
  },
);
const anyLife = fc.array(anyStep, { maxLength: 20 });

/**
 * Accounts that take each other's names, with ids and without; two readers may see the same thing at
 * the same moment.
 */
const anyMasquerade: fc.Arbitrary<Step> = fc
  .record({
    id: fc.constantFrom('1', '2', '3', null),
    mark: fc.constantFrom('~f1', '~f2', null),
    stableId: fc.constantFrom('5', '6', null),
    handle: fc.constantFrom('ann', 'Annie'),
    seenAt: fc.integer({ min: NOW - 3, max: NOW }),
  })
  .filter(({ id, mark }) => id !== null || mark !== null)
  .map(({ id, mark, stableId, handle, seenAt }) => ({
    sighting: sighting({ id, fingerprint: mark, author: author(handle, { stableId }), seenAt }),
  }));

async function live(steps: readonly Step[]): Promise<void> {
  for (const [i, step] of steps.entries()) {
    const now = NOW - 1000 + i;
    if ('sighting' in step) await record({ sightings: [step.sighting], accounts: [] }, NOW);
    else if ('facts' in step) await record({ sightings: [], accounts: [step.facts] }, now);
    else if ('handle' in step) await star({ network: 'x', handle: step.handle }, step.starred, now);
    else {
      const posts = await database.posts.toArray();
      const key = posts[step.post % posts.length]?.key;
      if (key !== undefined) await correct(key, step.correction, now);
    }
  }
}

/** The file of a ledger that these steps made; the database is empty after it. */
async function fileOf(steps: readonly Step[]): Promise<string> {
  await eraseAll();
  await live(steps);
  const text = await exported();
  await eraseAll();
  return text;
}

async function exported(): Promise<string> {
  return JSON.stringify(await exportLedger(NOW));
}

async function expectWhole(): Promise<void> {
  const months = new Map<string, number>();
  const numbers = new Set((await database.accounts.toArray()).map(({ n }) => n));
  for (const post of await database.posts.toArray()) {
    if (post.author === null) continue;
    expect(numbers, post.key).toContain(post.author.account);
    const month = new Date(post.published ?? post.firstSeen).toISOString().slice(0, 7);
    const name = `${post.author.account} ${month} ${post.correction?.value ?? post.reading.class}`;
    months.set(name, (months.get(name) ?? 0) + 1);
  }
  const tallied = (await tallyRows()).flatMap(({ account, month, ...counts }) =>
    (['organic', 'sponsored', 'likely'] as const).flatMap((name) =>
      counts[name] === 0 ? [] : [[`${account} ${month} ${name}`, counts[name]] as const],
    ),
  );
  expect(new Map(tallied)).toEqual(months);
}

describe('import, whatever was recorded', () => {
  it('of an export gives the same ledger, and the same export, again', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (steps) => {
        await eraseAll();
        await live(steps);
        const before = await dump();
        const text = await exported();
        await importText(text, NOW);
        expect(await dump(), 'into itself').toEqual(before);
        await eraseAll();
        await importText(text, NOW);
        expect(await dump(), 'into an empty one').toEqual(before);
        expect(await exported()).toBe(text);
      }),
      { numRuns: 80 },
    );
  });

  it('of two files gives one ledger, in either order, once or twice, over a third', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, anyLife, async (here, there, elsewhere) => {
        const [a, b] = [await fileOf(there), await fileOf(elsewhere)];
        await live(here);
        const own = await exported();
        await importText(a, NOW);
        await importText(b, NOW);
        await expectWhole();
        const once = await dump();
        await importText(a, NOW);
        expect(await dump(), 'a file again').toEqual(once);
        await eraseAll();
        for (const text of [b, own, a]) await importText(text, NOW);
        expect(await dump(), 'another order').toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it('of two ledgers into each other gives one, also where accounts take over names', async () => {
    const life = fc.array(anyMasquerade, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(life, life, async (one, other) => {
        const [a, b] = [await fileOf(one), await fileOf(other)];
        await importText(a, NOW);
        await importText(b, NOW);
        await expectWhole();
        const here = await dump();
        await eraseAll();
        await importText(b, NOW);
        await importText(a, NOW);
        expect(await dump()).toEqual(here);
      }),
      { numRuns: 150 },
    );
  });

  it('counts as if all had been recorded in one place', async () => {
    const seen = fc.array(anySighting, { maxLength: 15 });
    const steps = (sightings: Sighting[]) => sightings.map((one) => ({ sighting: one }));
    await fc.assert(
      fc.asyncProperty(seen, seen, async (one, other) => {
        const text = await fileOf(steps(other));
        await live(steps(one));
        await importText(text, NOW);
        const merged = await dump();
        await eraseAll();
        await live(steps([...one, ...other]));
        expect(merged).toEqual(await dump());
      }),
      { numRuns: 60 },
    );
  });
});

describe('recording goes on after an import', () => {
  it('counts a post of the file once when it is seen again', async () => {
    const seen = sighting({ author: author('ann', { stableId: '5' }) });
    const text = await fileOf([{ sighting: seen }]);
    await importText(text, NOW);
    await record({ sightings: [{ ...seen, seenAt: NOW + DAY }], accounts: [] }, NOW + DAY);
    await catchUp();
    expect(await database.posts.count()).toBe(1);
    expect((await database.accounts.toArray()).map(({ tally }) => tally.organic)).toEqual([1]);
  });

  it('joins an ad without an id to the post of the file that begins with the same words', async () => {
    await importText(await fileOf([{ sighting: sighting({ id: '7', fingerprint: '~f1' }) }]), NOW);
    const ad = sighting({ id: null, fingerprint: '~f1', verdict: verdict('sponsored') });
    await record({ sightings: [ad], accounts: [] }, NOW);
    expect(await database.posts.toCollection().keys()).toEqual(['x:7']);
  });
});
