import type { Drift, DriftState, Tally } from '../model/tally.ts';
import type { CountedClass } from './database.ts';

/** The most posts that count as recent; a trade habit is to look at the last 20 to 30. */
export const RECENT_POSTS = 20;
/** Fewer older or fewer recent posts, and nothing is said. */
const MIN_OLDER = 15;
const MIN_RECENT = 10;
/** Looked at after each of 80 posts of an unchanged account, .99 raises a false alarm in 1-7%. */
const SURE = 0.99;
const MAYBE = 0.95;
/** What is expected before any post is seen weighs as much as ten posts, one of them sponsored. */
const PRIOR_POSTS = 10;
const PRIOR_SPONSORED = 1;
const Z_95 = 1.959963984540054;

interface Sample {
  posts: number;
  sponsored: number;
}

/**
 * The recent share against the older share of the posts seen, without overlap.
 * @param newest the classes of the newest `RECENT_POSTS` posts by publication, newest first
 * @param total the tally of all posts of the account, those included
 */
export function driftOf(newest: readonly CountedClass[], total: Tally): Drift {
  const all = { posts: total.organic + total.sponsored + total.likely, sponsored: total.sponsored };
  if (all.posts < MIN_OLDER + MIN_RECENT) {
    return {
      state: 'too-few',
      recent: withShare(all),
      older: withShare({ posts: 0, sponsored: 0 }),
      probabilityRose: null,
      interval: wilsonInterval(all),
    };
  }
  const window = newest.slice(0, Math.min(RECENT_POSTS, all.posts - MIN_OLDER));
  const recent = {
    posts: window.length,
    sponsored: window.filter((name) => name === 'sponsored').length,
  };
  const older = {
    posts: all.posts - recent.posts,
    sponsored: all.sponsored - recent.sponsored,
  };
  const probabilityRose = probabilityOfRise(older, recent);
  return {
    state: stateOf(probabilityRose, probabilityOfRise(older, recent, usualOf(older))),
    recent: withShare(recent),
    older: withShare(older),
    probabilityRose,
    interval: wilsonInterval(recent),
  };
}

function withShare({ posts, sponsored }: Sample): Drift['recent'] {
  return { posts, sponsored, share: posts === 0 ? null : sponsored / posts };
}

/**
 * A rise must be likely although one in ten is expected, a fall also although the account's own usual
 * share is: the expectation pulls the few recent posts harder than the many older ones, so that with
 * Beta(1, 9) an account where every post is sponsored would seem to fall. Simulated as in SURE, "down"
 * is a false alarm in at most 5% at any constant share; with Beta(1, 9) in 20% at .2 and 39% at .6.
 */
function stateOf(rose: number, roseAgainstUsual: number): DriftState {
  if (rose >= SURE) return 'up';
  if (rose >= MAYBE) return 'maybe-up';
  const atMost = Math.max(rose, roseAgainstUsual);
  if (atMost <= 1 - SURE) return 'down';
  if (atMost <= 1 - MAYBE) return 'maybe-down';
  return 'steady';
}

/** The older share as a prior: how many of `PRIOR_POSTS` are sponsored, at least one and not all. */
function usualOf({ posts, sponsored }: Sample): number {
  const usual = Math.round((PRIOR_POSTS * sponsored) / posts);
  return Math.min(PRIOR_POSTS - 1, Math.max(1, usual));
}

/**
 * Probability that the recent share is above the older one, each with the prior Beta(1, 9) or, for
 * another number `k` of expected sponsored posts in ten, Beta(k, 10 - k). Exact:
 * Evan Miller's closed form for whole-number parameters ("Formulas for Bayesian A/B Testing",
 * evanmiller.org/bayesian-ab-testing.html), its terms each made from the one before, so that no
 * gamma function is needed.
 */
export function probabilityOfRise(
  older: Sample,
  recent: Sample,
  expected = PRIOR_SPONSORED,
): number {
  const a1 = expected + older.sponsored;
  const b1 = PRIOR_POSTS - expected + older.posts - older.sponsored;
  const a2 = expected + recent.sponsored;
  const b2 = PRIOR_POSTS - expected + recent.posts - recent.sponsored;
  let term = 1;
  for (let j = 0; j < b2; j++) term *= (b1 + j) / (a1 + b1 + j);
  let sum = 0;
  for (let i = 0; i < a2; i++) {
    sum += term;
    term *= ((a1 + i) / (a1 + b1 + b2 + i)) * ((b2 + i) / (i + 1));
  }
  return Math.min(1, sum);
}

/**
 * 95% interval of a share (E. B. Wilson, 1927). Chosen over quantiles of the posterior, since the
 * prior can pull those away from the very share they are drawn around (5 of 5: .18-.65).
 * @returns null without posts
 */
export function wilsonInterval({ posts, sponsored }: Sample): [low: number, high: number] | null {
  if (posts === 0) return null;
  const share = sponsored / posts;
  const z2 = Z_95 ** 2 / posts;
  const middle = share + z2 / 2;
  const half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
  const low = (middle - half) / (1 + z2);
  const high = (middle + half) / (1 + z2);
  return [Math.max(0, Math.min(low, share)), Math.min(1, Math.max(high, share))];
}
