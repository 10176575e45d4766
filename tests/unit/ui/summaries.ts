import { driftOf } from '../../../src/ledger/drift.ts';
import type { AccountSummary, DriftState, Since } from '../../../src/model/tally.ts';

/** An account without posts, with whatever a test says of it. */
export function account(facts: Partial<AccountSummary> = {}): AccountSummary {
  const tally = facts.tally ?? { organic: 0, sponsored: 0, likely: 0, byKind: {} };
  return {
    network: 'instagram',
    handle: 'willem.proef',
    name: null,
    url: null,
    followers: null,
    tier: null,
    followed: true,
    starred: false,
    tally,
    basis: 'feed',
    drift: driftOf([], tally),
    lastSeen: 0,
    ...facts,
  };
}

/** An account of 20 recent and 30 older posts, with these sponsored ones, said to be in a state. */
export function drifting(
  state: DriftState,
  recent: number,
  older: number,
  facts: Partial<AccountSummary> & { likely?: number; since?: Since | null } = {},
): AccountSummary {
  const { likely = 0, since = null, ...rest } = facts;
  const sponsored = recent + older;
  return account({
    tally: { organic: 50 - sponsored - likely, sponsored, likely, byKind: {} },
    drift: {
      state,
      basis: 'feed',
      recent: { posts: 20, sponsored: recent, share: recent / 20 },
      older: { posts: 30, sponsored: older, share: older / 30 },
      probabilityRose: 0.5,
      interval: [0.2, 0.6],
      since,
      evidence: state === 'steady' ? 0.1 : 5,
    },
    ...rest,
  });
}

/** An account with too few posts to compare. */
export function few(organic: number, sponsored: number, likely = 0): AccountSummary {
  return account({ tally: { organic, sponsored, likely, byKind: {} } });
}
