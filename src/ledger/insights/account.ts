import type { AccountRef } from '../../model/messages.ts';
import type { Basis } from '../../model/tally.ts';
import { findAccount } from '../accounts.ts';
import { basisOf, isOwn } from '../basis.ts';
import { postsOf } from '../posts.ts';
import { type Brand, brandsOf } from './brands.ts';
import { type Crowding, crowdingOf, LAST_POSTS } from './crowding.ts';
import { type Quality, qualityOf } from './quality.ts';

/** All that is told of one account beyond its tally and drift. */
export interface AccountInsights {
  quality: Quality;
  /** Those with the most posts first. */
  brands: Brand[];
  crowding: {
    all: Crowding;
    /** Of the newest 30. */
    last: Crowding;
    /** Which posts these two are of. */
    basis: Basis;
  };
}

/**
 * Disclosure, brands and crowding of one account. Reads its posts, once, and those of no other.
 *
 * "In a row" is of posts seen. Between two posts that a feed picked there may be others; on a profile
 * there are none. So crowding is of own posts where those are enough for "the last 30", else of all
 * posts; disclosure and brands are of all.
 * @returns null for an account that was never seen
 */
export async function accountInsights(ref: AccountRef): Promise<AccountInsights | null> {
  const account = await findAccount(ref);
  if (account === undefined) return null;
  const posts = await postsOf(account.n).toArray();
  const own = posts.filter(isOwn);
  const ordered = own.length >= LAST_POSTS ? own : posts;
  return {
    quality: qualityOf(posts),
    brands: brandsOf(posts),
    crowding: {
      all: crowdingOf(ordered),
      last: crowdingOf(ordered.slice(-LAST_POSTS)),
      basis: own.length >= LAST_POSTS ? 'own' : basisOf(account.tally),
    },
  };
}
