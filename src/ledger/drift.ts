import type { Basis, Drift, DriftState, Sample, Since, Tally } from '../model/tally.ts';
import type { CountedClass } from './database.ts';
import {
  type Change,
  changeOf,
  type Evidence,
  evidenceOf,
  MIN_OLDER,
  MIN_RECENT,
} from './evidence.ts';

/** A post as far as drift goes by it. */
export interface Dated {
  /** Of publication, ms since 1970. */
  when: number;
  class: CountedClass;
}

/** A change is looked for in so many posts of an account, the newest. */
export const WINDOW = 200;
/** The most posts that count as recent where nothing changed; a trade habit is the last 20 to 30. */
const RECENT_POSTS = 20;
/**
 * How much evidence it takes. What is proven, Ville's bound, is weak for these: 24% and 100% for each
 * direction. What counts is simulated: with 20,000 accounts of each true share from .02 to .9 that
 * never changed, each post by itself, and a look after every post from the 25th on, "up" or "down" is
 * ever said of at most 4.4% of the accounts in 200 looks and of 4.7% in 1000, and any of the four of at
 * most 20%. It hardly grows, since changes after many posts have little weight. The worst shares are
 * .25 and .28. Not so where an account is read from its newest post back, with a look after each: there
 * it is 8%, and 3.5% with a look after every twelve, about as a profile is scrolled. `npm run -s
 * bench -- --only drift` repeats the first.
 */
const SURE = 4.2;
const MAYBE = 1;
/** What is expected before any post is seen weighs as much as ten posts, one of them sponsored. */
const PRIOR_POSTS = 10;
const PRIOR_SPONSORED = 1;
const Z_95 = 1.959963984540054;

/**
 * Whether and since when the share of an account moved, of the posts seen, by `evidenceOf`: however
 * often it is looked at, an account that did not change is seldom said to drift. What is called
 * recent lies after the change, the rest is older.
 * @param newest the newest `WINDOW` posts by publication, the newest first
 * @param total the tally of all posts of the account, those included
 * @param basis which posts these are, see `driftOn`
 */
export function driftOf(newest: readonly Dated[], total: Tally, basis: Basis = 'feed'): Drift {
  const all = { posts: total.organic + total.sponsored + total.likely, sponsored: total.sponsored };
  if (all.posts < MIN_OLDER + MIN_RECENT) return tooFew(all, basis);
  const window = newest.slice(0, WINDOW);
  const evidence = evidenceOf(
    window.map((post) => post.class === 'sponsored'),
    all,
  );
  const state = stateOf(evidence);
  const change = state === 'steady' ? null : changeOf(evidence);
  const usual = Math.min(RECENT_POSTS, all.posts - MIN_OLDER);
  const recent = sampleOf(window.slice(0, change?.after ?? usual));
  const older = { posts: all.posts - recent.posts, sponsored: all.sponsored - recent.sponsored };
  return {
    state,
    basis,
    recent: withShare(recent),
    older: withShare(older),
    probabilityRose: probabilityOfRise(older, recent),
    interval: wilsonInterval(recent),
    since: change === null ? null : sinceOf(change, window, all.posts),
    evidence: Math.max(evidence.rise, evidence.fall),
  };
}

/** What is said where posts are too few to compare. */
export function tooFew(all: Sample, basis: Basis): Drift {
  return {
    state: 'too-few',
    basis,
    recent: withShare(all),
    older: withShare({ posts: 0, sponsored: 0 }),
    probabilityRose: null,
    interval: wilsonInterval(all),
    since: null,
    evidence: 0,
  };
}

function stateOf({ rise, fall }: Pick<Evidence, 'rise' | 'fall'>): DriftState {
  if (Math.max(rise, fall) < MAYBE) return 'steady';
  if (rise >= fall) return rise >= SURE ? 'up' : 'maybe-up';
  return fall >= SURE ? 'down' : 'maybe-down';
}

/**
 * When the first post after the change was published. A change that may as well lie before the
 * window has no date.
 */
function sinceOf(change: Change, window: readonly Dated[], posts: number): Since | null {
  if (change.most === window.length && window.length < posts - MIN_OLDER) return null;
  const firstOf = (after: number) => window[after - 1]?.when;
  const at = firstOf(change.after);
  const low = firstOf(change.most);
  const high = firstOf(change.fewest);
  if (at === undefined || low === undefined || high === undefined) return null;
  return { at, low: Math.min(low, at), high: Math.max(high, at) };
}

function sampleOf(posts: readonly Dated[]): Sample {
  const sponsored = posts.filter((post) => post.class === 'sponsored').length;
  return { posts: posts.length, sponsored };
}

function withShare({ posts, sponsored }: Sample): Drift['recent'] {
  return { posts, sponsored, share: posts === 0 ? null : sponsored / posts };
}

/**
 * Probability that the recent share is above the older one, each with the prior Beta(1, 9). Exact:
 * Evan Miller's closed form for whole-number parameters ("Formulas for Bayesian A/B Testing",
 * evanmiller.org/bayesian-ab-testing.html), its terms each made from the one before, so that no
 * gamma function is needed.
 */
export function probabilityOfRise(older: Sample, recent: Sample): number {
  const a1 = PRIOR_SPONSORED + older.sponsored;
  const b1 = PRIOR_POSTS - PRIOR_SPONSORED + older.posts - older.sponsored;
  const a2 = PRIOR_SPONSORED + recent.sponsored;
  const b2 = PRIOR_POSTS - PRIOR_SPONSORED + recent.posts - recent.sponsored;
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
