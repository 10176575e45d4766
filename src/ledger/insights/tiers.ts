import type { AccountSummary, Basis } from '../../model/tally.ts';
import { TIERS, type Tier } from '../../model/tier.ts';
import { followedAccounts } from '../queries.ts';
import { clusterInterval, type Interval, meanOf } from './clusters.ts';

/** An account with fewer posts seen has no share worth comparing. */
export const MIN_POSTS = 10;
/** With fewer such accounts, nothing is said of a tier. */
export const MIN_ACCOUNTS = 5;
/** Differences up to this are called the same, if the posts leave no room for a greater one. */
const SAME = 0.05;

/** One account in the picture. */
export interface TierAccount {
  account: AccountSummary;
  /** Distinct posts seen. */
  posts: number;
  /** From 0 to 1; null without posts. */
  share: number | null;
  /** It has posts enough to count in its tier. */
  counts: boolean;
}

export interface TierShare {
  /** Null for the accounts whose followers were never shown. */
  tier: Tier | null;
  /** All of the tier, those that count first, by share. */
  accounts: TierAccount[];
  /** Of the accounts that count: how many, and their posts. */
  counted: number;
  posts: number;
  sponsored: number;
  /** The mean of the shares of the accounts that count, 0 to 1; null where they are too few. */
  share: number | null;
  /** 95%, of that mean. */
  interval: Interval | null;
}

export const COMPARISONS = ['too-few', 'unclear', 'same', 'smaller-less', 'smaller-more'] as const;
/** Micro accounts against macro accounts and celebrities together. */
export interface Comparison {
  state: (typeof COMPARISONS)[number];
  micro: Pick<TierShare, 'counted' | 'posts' | 'share' | 'interval'>;
  large: Pick<TierShare, 'counted' | 'posts' | 'share' | 'interval'>;
  /** 95% interval of the large accounts' mean share less that of the micro accounts. */
  difference: Interval | null;
}

export interface TierPicture {
  /** In the order of size, those of unknown size last; also those without accounts. */
  tiers: TierShare[];
  comparison: Comparison;
  basis: Basis;
}

/**
 * What share of the posts of the user's followed accounts is sponsored, by the size of the account.
 *
 * The question is about accounts, so the account is the unit: each counts once, with its own share,
 * however often the feed showed it, and what is told is the mean of these shares. The pooled share of
 * all posts would be that of the two or three accounts that post most. Posts of one account are alike
 * (they are clustered), and an interval as if they were not would be far too narrow: that of
 * `clusterInterval` is of accounts. It holds for accounts like those the user follows, not for all
 * accounts of a network, and shares are of posts seen and proven: lower bounds.
 *
 * Reads the rows of followed accounts, and no post.
 */
export async function tierShares(): Promise<TierPicture> {
  return pictureOf(await followedAccounts());
}

/** As `tierShares`, of given accounts. */
export function pictureOf(accounts: readonly AccountSummary[]): TierPicture {
  const members = accounts.map(memberOf);
  const of = (...tiers: (Tier | null)[]) =>
    members.filter(({ account }) => tiers.includes(account.tier));
  const bases = new Set(members.filter(({ counts }) => counts).map(({ account }) => account.basis));
  const [only = 'feed'] = bases;
  return {
    tiers: [...TIERS, null].map((tier) => ({ tier, ...shareOf(of(tier)) })),
    comparison: compare(shareOf(of('micro')), shareOf(of('macro', 'celebrity'))),
    basis: bases.size > 1 ? 'both' : only,
  };
}

function memberOf(account: AccountSummary): TierAccount {
  const { organic, sponsored, likely } = account.tally;
  const posts = organic + sponsored + likely;
  const share = posts === 0 ? null : sponsored / posts;
  return { account, posts, share, counts: posts >= MIN_POSTS };
}

function shareOf(members: readonly TierAccount[]): Omit<TierShare, 'tier'> {
  const accounts = members.toSorted(
    (a, b) => Number(b.counts) - Number(a.counts) || (b.share ?? -1) - (a.share ?? -1),
  );
  const counting = accounts.filter(({ counts }) => counts);
  const samples = counting.map(({ posts, account }) => ({
    posts,
    sponsored: account.tally.sponsored,
  }));
  const enough = counting.length >= MIN_ACCOUNTS;
  return {
    accounts,
    counted: counting.length,
    posts: samples.reduce((sum, { posts }) => sum + posts, 0),
    sponsored: samples.reduce((sum, { sponsored }) => sum + sponsored, 0),
    share: enough ? meanOf(samples) : null,
    interval: enough ? clusterInterval(samples) : null,
  };
}

/**
 * Whether small accounts differ from large ones, by the interval of the difference of two means that
 * is made of their own intervals: MOVER (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10;
 * G. Y. Zou, A. Donner, Statistics in Medicine 27, 2008). A difference is claimed where the interval
 * leaves 0 out, and "the same" only where the whole of it is smaller than 5 points (two one-sided
 * tests: D. J. Schuirmann, 1987). Between those, they cannot be told apart yet.
 */
function compare(micro: Omit<TierShare, 'tier'>, large: Omit<TierShare, 'tier'>): Comparison {
  if (micro.share === null || large.share === null || !micro.interval || !large.interval) {
    return { state: 'too-few', micro, large, difference: null };
  }
  const by = large.share - micro.share;
  const [lowS, highS] = micro.interval;
  const [lowL, highL] = large.interval;
  const low = by - Math.hypot(large.share - lowL, highS - micro.share);
  const high = by + Math.hypot(highL - large.share, micro.share - lowS);
  return { state: stateOf(low, high), micro, large, difference: [low, high] };
}

function stateOf(low: number, high: number): Comparison['state'] {
  if (low > -SAME && high < SAME) return 'same';
  if (low > 0) return 'smaller-less';
  return high < 0 ? 'smaller-more' : 'unclear';
}
