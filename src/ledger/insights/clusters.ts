import type { Sample } from '../../model/tally.ts';
import { wilsonInterval } from '../drift.ts';

export type Interval = [low: number, high: number];

const Z_95 = 1.959963984540054;
/**
 * What is expected of how alike the posts of one account are (the intraclass correlation), before any
 * account is seen, and how many accounts' worth that expectation weighs.
 */
const EXPECTED_ALIKE = 0.2;
const WEIGHT = 4;
/** Sponsored and other accounts' worth that keep a mean of 0 or 1 from looking certain. */
const NEVER_SURE = 0.5;

/** The mean of the accounts' shares. @param accounts at least one, each with posts */
export function meanOf(accounts: readonly Sample[]): number {
  return (
    accounts.reduce((sum, { posts, sponsored }) => sum + sponsored / posts, 0) / accounts.length
  );
}

/**
 * 95% interval of the mean share of accounts, of which these are a sample, each with a sample of its
 * posts. The spread of the accounts' own shares tells how unsure their mean is: it holds what differs
 * between accounts and what chance does within each, whatever these two are (analysis of cluster
 * summaries: R. Hayes, L. Moulton, "Cluster Randomised Trials", 2017, chapter 10). Two corrections,
 * since accounts are few and shares near 0:
 * - the variance is drawn toward what would be expected of such a mean (moderated, with its degrees of
 *   freedom: G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004), so that five accounts without one
 *   sponsored post are not taken for proof;
 * - the variance becomes the number of independent posts that would be as unsure, less by the ratio of
 *   normal and t (E. L. Korn, B. I. Graubard, Survey Methodology 24, 1998), of which Wilson's interval
 *   is taken: it stays between 0 and 1, and is as lopsided as such shares are (for surveys: C. Franco,
 *   R. Little, T. Louis, E. Slud, J. Surv. Stat. Methodol. 7, 2019).
 *
 * Simulated, with 4,000 draws for each of 80 cases (means .03 to .5, likeness .02 to .35, 5 to 40
 * accounts of 10 to 150 posts): it holds the true mean 95.2% of the time on average, and at least 90%
 * in 73 cases. In the others nearly all that is sponsored comes from few of the accounts (likeness .2
 * and more, mean up to .15), and it is 75 to 89%.
 * @param accounts at least one, each with posts
 */
export function clusterInterval(accounts: readonly Sample[]): Interval {
  const n = accounts.length;
  const mean = meanOf(accounts);
  const center = (n * mean + NEVER_SURE) / (n + 2 * NEVER_SURE);
  const ofOne = center * (1 - center);
  const perPost = accounts.reduce((sum, { posts }) => sum + 1 / posts, 0) / n;
  const expected = ofOne * (EXPECTED_ALIKE + (1 - EXPECTED_ALIKE) * perPost);
  const squares = accounts.reduce(
    (sum, { posts, sponsored }) => sum + (sponsored / posts - mean) ** 2,
    0,
  );
  const freedom = WEIGHT + n - 1;
  const variance = (WEIGHT * expected + squares) / freedom / n;
  const posts = (ofOne / variance) * (Z_95 / t95(freedom)) ** 2;
  return wilsonInterval({ posts, sponsored: mean * posts }) ?? [0, 1];
}

/** The 97.5% quantile of Student's t, from 4 degrees on right to .0003 (Abramowitz and Stegun, 26.7.5). */
function t95(freedom: number): number {
  const z = Z_95;
  return (
    z +
    (z ** 3 + z) / 4 / freedom +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96 / freedom ** 2 +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384 / freedom ** 3
  );
}
