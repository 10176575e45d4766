import type { Basis, Drift, Sample, Tally } from '../model/tally.ts';
import type { PostRow, SeenTally } from './database.ts';
import { type Dated, driftOf, tooFew } from './drift.ts';
import { MIN_OLDER, MIN_RECENT } from './evidence.ts';

/** A post as far as drift goes by it, and where it was seen. */
export interface Seen extends Dated {
  own: boolean;
  picked: boolean;
}

/** Whether a post was seen on its account's profile, which shows all. */
export function isOwn({ places }: Pick<PostRow, 'places'>): boolean {
  return places.includes('profile');
}

/**
 * Whether a post was seen because something picked it: a feed, a search, a list, or the user, who
 * opened this one. So is one of which nothing is known.
 */
export function isPicked({ places }: Pick<PostRow, 'places'>): boolean {
  return places.length === 0 || places.some((place) => place !== 'profile');
}

/** What the share of all posts of a tally rests on. */
export function basisOf({ own, picked }: Pick<SeenTally, 'own' | 'picked'>): Basis {
  if (own.posts === 0) return 'feed';
  return picked.posts === 0 ? 'own' : 'both';
}

/**
 * The drift of an account, on posts that were all seen in the same way.
 *
 * A feed picks posts by how they are liked, and mixes in the advertisements that the account paid the
 * network to show, which no profile lists. So the sponsored share of picked posts differs from that of
 * all posts, though the account did nothing. Compared with each other, they would make a drift out of
 * where the user read: a profile read once (all of its past) and the feed since then (a selection of
 * its present) is the usual case. Therefore the two are never mixed in one comparison:
 * - own posts, where there are enough for one. They are the account's own choice of what to publish.
 * - else, or where ten or more picked posts are newer than all own ones, so that own posts tell of a
 *   past only: picked posts, where there are enough of those. (A post seen in both ways is in both.)
 * - else no word is said, though both together might be enough.
 *
 * Each of the two is an e-process of its own; whoever looks at both may be misled by either, so the
 * false alarms of an account that is read in both ways are at most the sum of the two (drift.ts).
 * @param newest the newest posts of the account, the newest first
 * @param tally of all its posts
 */
export function driftOn(newest: readonly Seen[], tally: SeenTally): Drift {
  const own = newest.filter((post) => post.own);
  const picked = newest.filter((post) => post.picked);
  const mayOwn = isEnough(tally.own);
  const mayPicked = isEnough(tally.picked);
  if (mayOwn && !(mayPicked && isPast(newest))) return driftOf(own, asTally(tally.own), 'own');
  if (mayPicked) return driftOf(picked, asTally(tally.picked), 'feed');
  const { organic, sponsored, likely } = tally;
  return tooFew({ posts: organic + sponsored + likely, sponsored }, basisOf(tally));
}

function isEnough({ posts }: Sample): boolean {
  return posts >= MIN_OLDER + MIN_RECENT;
}

/** Whether the newest posts, as many as a recent share needs, were all seen elsewhere only. */
function isPast(newest: readonly Seen[]): boolean {
  return !newest.slice(0, MIN_RECENT).some((post) => post.own);
}

/** Drift does not ask what the posts were that are not sponsored. */
function asTally({ posts, sponsored }: Sample): Tally {
  return { organic: posts - sponsored, sponsored, likely: 0, byKind: {} };
}
