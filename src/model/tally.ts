import type { NetworkId } from './network.ts';
import type { Tier } from './tier.ts';
import type { Kind } from './verdict.ts';

/** Counts of distinct posts seen. */
export interface Tally {
  organic: number;
  sponsored: number;
  likely: number;
  /** Sponsored posts by kind; one post may have several. */
  byKind: Partial<Record<Kind, number>>;
}

/** Of so many posts, so many are sponsored. */
export interface Sample {
  posts: number;
  sponsored: number;
}

/**
 * Which posts a share rests on. A feed picks what it shows, and shows an account's paid
 * advertisements beside its posts; a profile shows all posts of the account, and no advertisements.
 * - `own`: all were seen on the account's own profile
 * - `feed`: all were picked, by a feed, a search, a list, or by the user who opened one post
 * - `both`: some of each
 */
export type Basis = 'feed' | 'own' | 'both';

export const DRIFT_STATES = ['up', 'maybe-up', 'steady', 'maybe-down', 'down', 'too-few'] as const;
export type DriftState = (typeof DRIFT_STATES)[number];

/** When a change began, in ms since 1970, and the interval that holds 90% of its probability. */
export interface Since {
  at: number;
  low: number;
  high: number;
}

/** The recent share against the older share of the posts seen, with its uncertainty. */
export interface Drift {
  state: DriftState;
  /** Which posts are compared; never a mixture, but where they are too few to compare. */
  basis: Basis;
  /** Shares from 0 to 1; null where there are no such posts. */
  recent: Sample & { share: number | null };
  older: Sample & { share: number | null };
  /** Probability that the recent share is above the older one; null with too few posts. */
  probabilityRose: number | null;
  /** 95% interval of the recent share (of all posts while they are too few); null without posts. */
  interval: [low: number, high: number] | null;
  /** Null where no change is claimed, and where it may lie before the posts looked at. */
  since: Since | null;
  /** The e-value of the change shown, however often it was looked for; 0 with too few posts. */
  evidence: number;
}

/** One month of one account. */
export interface Month extends Tally {
  /** `YYYY-MM`, by date of publication. */
  month: string;
}

/** All that popup, dashboard and badge say of one account. */
export interface AccountSummary {
  network: NetworkId;
  handle: string;
  name: string | null;
  url: string | null;
  followers: number | null;
  tier: Tier | null;
  /** What the network says; null where it was not shown. */
  followed: boolean | null;
  starred: boolean;
  tally: Tally;
  /** What the tally's share rests on. */
  basis: Basis;
  drift: Drift;
  /** When a post of this account was last seen, in ms since 1970; 0 if none was. */
  lastSeen: number;
}
