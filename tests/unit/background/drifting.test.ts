import { beforeEach, describe, expect, it } from 'vitest';
import { createDriftWatch } from '../../../src/background/drifting.ts';
import { accountName } from '../../../src/model/keys.ts';
import type { AccountSummary, DriftState } from '../../../src/model/tally.ts';
import { drifting } from '../ui/summaries.ts';

let on = true;
let told: string[] = [];
let shown: string[] = [];
let known: Record<string, AccountSummary> = {};
let dies = false;

const watch = () =>
  createDriftWatch({
    on: async () => on,
    account: async (ref) => known[accountName(ref.network, ref)] ?? null,
    told: async () => told,
    keepTold: async (names) => {
      told = [...names];
      if (dies) throw new Error('dead');
    },
    show: async ({ handle }) => void shown.push(handle),
  });
let look = watch();

beforeEach(() => {
  on = true;
  told = [];
  shown = [];
  known = {};
  dies = false;
  look = watch();
});

const MILA = { network: 'instagram', handle: 'mila' } as const;
const OTIS = { network: 'instagram', handle: 'otis' } as const;

async function turns(state: DriftState, facts: Partial<AccountSummary> = {}): Promise<void> {
  known['instagram:mila'] = drifting(state, 12, 3, { handle: 'mila', ...facts });
  await look([MILA]);
}

describe('a drift watch', () => {
  it('tells of an account that begins to drift, once', async () => {
    await turns('steady');
    await turns('maybe-up');
    expect(shown).toEqual([]);
    await turns('up');
    await turns('up');
    await look([MILA, MILA]);
    expect(shown).toEqual(['mila']);
  });

  it('tells it once also where the worker was started anew', async () => {
    await turns('up');
    look = watch();
    await turns('up');
    expect(shown).toEqual(['mila']);
  });

  it('tells it again of the next time, but not at each turn of one post', async () => {
    await turns('up');
    await turns('maybe-up');
    await turns('up');
    expect(shown).toEqual(['mila']);
    await turns('steady');
    await turns('up');
    expect(shown).toEqual(['mila', 'mila']);
  });

  it.each(['steady', 'maybe-up', 'down', 'maybe-down', 'too-few'] as const)(
    'tells nothing of an account that is %s',
    async (state) => {
      await turns(state);
      expect(shown).toEqual([]);
    },
  );

  it('tells of followed and starred accounts only', async () => {
    await turns('up', { followed: false });
    expect(shown).toEqual([]);
    await turns('up', { followed: false, starred: true });
    expect(shown).toEqual(['mila']);
  });

  it('tells nothing while it is off, and nothing of what is unknown', async () => {
    on = false;
    await turns('up');
    on = true;
    await look([OTIS]);
    expect(shown).toEqual([]);
  });

  it('tells nothing of accounts that were known to drift when it was switched on', async () => {
    told = ['instagram:mila'];
    await turns('up');
    expect(shown).toEqual([]);
  });

  it('looks one after the other', async () => {
    known['instagram:mila'] = drifting('up', 12, 3, { handle: 'mila' });
    await Promise.all([look([MILA]), look([MILA]), look([MILA])]);
    expect(shown).toEqual(['mila']);
  });

  it('rather tells nothing than twice where it fails, and goes on', async () => {
    dies = true;
    await turns('up');
    dies = false;
    await turns('up');
    known['instagram:otis'] = drifting('up', 12, 3, { handle: 'otis' });
    await look([OTIS]);
    expect(shown).toEqual(['otis']);
  });
});
