/**
 * What a reader should find on the demo pages. Computed from the posts as they were written down,
 * by the rules of DESIGN.md; nothing of src/ takes part in it.
 */
import * as instagram from './instagram/posts.ts';
import type { DemoAccount, DemoPost, Expected } from './shared/post.ts';
import * as x from './x/posts.ts';

export type DemoNetwork = 'instagram' | 'x';
/** What stands beside a post; null for no badge. */
export type Badge = 'sponsored' | 'likely' | null;

export interface PostTruth {
  id: string;
  /** `<network>:<handle>`. */
  account: string;
  expected: Expected;
  badge: Badge;
  /**
   * The badge where the site hands over no page data (`?nodata=1`, interface in English): null too
   * where the page alone cannot prove it. A reader may do better there, but not worse.
   */
  badgeWithoutData: Badge;
}

export interface TallyTruth {
  organic: number;
  sponsored: number;
  likely: number;
  /** sponsored / all, from 0 to 1. */
  share: number;
}

export const POSTS: Record<DemoNetwork, readonly DemoPost[]> = {
  instagram: instagram.posts,
  x: x.posts,
};
export const ACCOUNTS: Record<DemoNetwork, readonly DemoAccount[]> = {
  instagram: instagram.accounts,
  x: x.accounts,
};

/** Every post of a network by its id, which is also its `data-demo-post`. */
export function truthOf(network: DemoNetwork): Map<string, PostTruth> {
  return new Map(POSTS[network].map((post) => [post.id, postTruth(post)]));
}

function postTruth(post: DemoPost): PostTruth {
  const badge = post.expected.class === 'organic' ? null : post.expected.class;
  return {
    id: post.id,
    account: `${post.network}:${post.author.handle}`,
    expected: post.expected,
    badge,
    badgeWithoutData: post.behind ? null : badge,
  };
}

/**
 * What the ledger should hold of each account once these posts were seen, however often.
 * @param ids `data-demo-post` of the posts seen
 */
export function talliesOf(network: DemoNetwork, ids: Iterable<string>): Map<string, TallyTruth> {
  const truth = truthOf(network);
  const tallies = new Map<string, TallyTruth>();
  for (const id of new Set(ids)) {
    const post = truth.get(id);
    if (post === undefined) throw new Error(`There is no demo post ${id} on ${network}.`);
    const tally = tallies.get(post.account) ?? { organic: 0, sponsored: 0, likely: 0, share: 0 };
    tally[post.expected.class]++;
    tally.share = tally.sponsored / (tally.organic + tally.sponsored + tally.likely);
    tallies.set(post.account, tally);
  }
  return tallies;
}

/** The ids a home feed shows from top to end, in order; on X some may stand twice. */
export function homeIds(network: DemoNetwork): string[] {
  return network === 'instagram'
    ? instagram.home.map((post) => post.id)
    : x.home.map((row) => row.post.id);
}

/** The ids a profile shows from top to end, in order. */
export function profileIds(network: DemoNetwork, handle: string): string[] {
  return network === 'instagram'
    ? instagram.profile(handle).map((post) => post.id)
    : x.profile(handle).map((row) => row.post.id);
}

/** The address of an account's profile. */
export function profileUrl(network: DemoNetwork, handle: string): string {
  return network === 'instagram'
    ? `https://www.instagram.com/${handle}/`
    : `https://x.com/${handle}`;
}
