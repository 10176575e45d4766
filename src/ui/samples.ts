import type { AccountSummary } from '../model/tally.ts';

/** An invented account that drifted, to show what Adrift says of one. */
export const SAMPLE_ACCOUNT: AccountSummary = {
  network: 'instagram',
  handle: 'mila.oosterhuis',
  name: 'Mila Oosterhuis',
  url: null,
  followers: 48_000,
  tier: 'micro',
  followed: true,
  starred: false,
  tally: { organic: 43, sponsored: 18, likely: 0, byKind: { 'author-disclosure': 18 } },
  basis: 'feed',
  drift: {
    state: 'up',
    basis: 'feed',
    recent: { posts: 30, sponsored: 12, share: 0.4 },
    older: { posts: 31, sponsored: 6, share: 6 / 31 },
    probabilityRose: 0.96,
    interval: [0.25, 0.58],
    since: null,
    evidence: 5,
  },
  lastSeen: 0,
};
