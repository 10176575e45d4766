import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Progress, rejudgeAll } from '../../../src/background/rejudging.ts';
import { JUDGE_VERSION } from '../../../src/detect/version.ts';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import type { Again } from '../../../src/ledger/rejudge.ts';
import { dump, eraseAll, labelled, NOW, sighting, verdict } from '../ledger/fixtures.ts';
import { record } from '../ledger/recorded.ts';
import { anySighting } from '../ledger/sightings.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

/** Of what was stored before: words that prove nothing, and a label. */
const doubtful = (id: string) =>
  sighting({
    id,
    verdict: verdict('sponsored', ['author-disclosure'], {
      disclosure: 'clear',
      signals: [
        {
          kind: 'author-disclosure',
          evidence: 'zomaar iets',
          where: 'text',
          start: 0,
          end: 11,
          strength: 'strong',
        },
      ],
    }),
  });

let progress: Progress | null = null;
const kept = {
  readProgress: async () => progress,
  keepProgress: async (next: Progress) => {
    progress = next;
  },
  quiet: async () => {},
};

beforeEach(async () => {
  progress = null;
  await eraseAll();
});

describe('judging again', () => {
  it('clears posts whose words prove nothing any more, in tallies too, and keeps labels', async () => {
    const posts = Array.from({ length: 450 }, (_, i) => doubtful(`${i}`));
    await record(
      {
        sightings: [...posts, sighting({ id: 'ad', verdict: labelled('platform-ad') })],
        accounts: [],
      },
      NOW,
    );
    expect((await accountSummary(ANN))?.tally.sponsored).toBe(451);
    await rejudgeAll(kept);
    expect((await accountSummary(ANN))?.tally).toEqual({
      organic: 450,
      sponsored: 1,
      likely: 0,
      byKind: { 'platform-ad': 1 },
    });
    expect((await database.posts.get('x:1'))?.reading).toMatchObject({
      judge: JUDGE_VERSION - 0.5,
      signals: [],
    });
  });

  it('happens once a version', async () => {
    await record({ sightings: [doubtful('1')], accounts: [] }, NOW);
    let asked = 0;
    const again: Again = () => {
      asked++;
      return null;
    };
    await rejudgeAll({ ...kept, again, version: 3 });
    await rejudgeAll({ ...kept, again, version: 3 });
    expect(asked).toBe(1);
    await rejudgeAll({ ...kept, again, version: 4 });
    expect(asked).toBe(2);
  });

  it('goes on where it stopped, and ends as if it had never been stopped', async () => {
    const posts = Array.from({ length: 700 }, (_, i) => doubtful(`${i}`));
    await record({ sightings: posts, accounts: [] }, NOW);
    const deaths = [1, 2, 1, 3];
    for (const death of deaths) {
      let steps = 0;
      const dying = {
        ...kept,
        // Dies behind the transaction, before or after the progress is kept.
        keepProgress: async (next: Progress) => {
          if (death % 2 === 0) progress = next;
          if (++steps === death) throw new Error('the worker died');
          progress = next;
        },
      };
      await rejudgeAll(dying).catch(() => {});
    }
    await rejudgeAll(kept);
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 700, sponsored: 0 });
    expect(progress).toEqual({ version: JUDGE_VERSION, after: null });
  });

  it('leaves readings of this judge alone, and is outdone by them', async () => {
    await record({ sightings: [{ ...doubtful('1'), judge: JUDGE_VERSION }], accounts: [] }, NOW);
    await rejudgeAll(kept);
    expect((await database.posts.get('x:1'))?.class).toBe('sponsored');
    await record({ sightings: [doubtful('2')], accounts: [] }, NOW);
    progress = null;
    await rejudgeAll(kept);
    expect((await database.posts.get('x:2'))?.class).toBe('organic');
    await record({ sightings: [doubtful('2')], accounts: [] }, NOW);
    expect((await database.posts.get('x:2'))?.class, 'not by an older judge').toBe('organic');
    await record({ sightings: [{ ...doubtful('2'), judge: JUDGE_VERSION }], accounts: [] }, NOW);
    expect((await database.posts.get('x:2'))?.class).toBe('sponsored');
  });

  it('changes nothing the second time, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySighting, { maxLength: 20 }), async (sightings) => {
        await eraseAll();
        await record({ sightings, accounts: [] }, NOW);
        progress = null;
        await rejudgeAll({ ...kept, version: 2 });
        const once = await dump();
        progress = null;
        await rejudgeAll({ ...kept, version: 2 });
        expect(await dump()).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
