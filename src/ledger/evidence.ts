/** The evidence that a share rose, and that it fell. */
export interface Evidence {
  /** E-values; 0 where nothing speaks for it. */
  rise: number;
  fall: number;
  /** By how many posts lie after the change, from one on: above 0 for a rise, below for a fall. */
  terms: Float64Array;
}

/** Where the evidence puts a change, by how many posts lie after it. */
export interface Change {
  /** The most probable. */
  after: number;
  /** The fewest and the most, in the middle 90% of the probability. */
  fewest: number;
  most: number;
}

/** Fewer posts on either side of a change, and it is not looked for. */
export const MIN_OLDER = 15;
export const MIN_RECENT = 10;
/** Logarithms of gamma: a look needs a thousand. */
const known: number[] = [];
/** What is expected of the side with fewer sponsored posts, and of the other: Beta(a, b). */
const LOW = prior(1, 5);
const HIGH = prior(2, 3);
/** Where a change is looked for hardest: after so many posts, and how widely around that. */
const USUAL_CHANGE = 45;
const SPREAD = 1;
/** Makes all weights, from `MIN_OLDER` posts on without end, sum to at most 1. */
const WEIGHTS_SUM = 2.185;
/** Probability left out on each side of the interval of the change. */
const TAIL = 0.05;

interface Prior {
  a: number;
  b: number;
  /** log B(a, b): what stands below while there are no posts. */
  none: number;
}

/**
 * Evidence for a rise and for a fall of a share, always valid: an e-process.
 *
 * If all posts have one share p, whatever it is, then for each change after k posts the ratio
 *
 *     w(k) Beta(s0, k) Beta(s1, n - k) / (likelihood of all n posts under p)
 *
 * has the expectation w(k) at every n that k leaves open, also at one chosen by looking: the
 * numerator is a fixed probability of all the posts, sponsored s0 of the first k and s1 of the rest,
 * each part averaged over a prior of its share. Put the greatest likelihood in the place of that
 * under p, sum over k with weights that sum to 1: the sum lies below a martingale that starts at 1,
 * for every p at once. By Ville's inequality a rise ever has the evidence c with probability 1/c at
 * most, and so has a fall. (Looks are meant in the order of publication. Posts that come to light
 * late, before others, are as good at each single look, but the bound over all looks is not theirs.)
 * (L. Wasserman, A. Ramdas, S. Balakrishnan, "Universal inference", PNAS 2020; A. Ramdas, J. Ruf,
 * M. Larsson, W. Koolen, "Testing exchangeability: fork-convex hulls, supermartingales and
 * e-processes", IJAR 2022; J. Ville, "Étude critique de la notion de collectif", 1939. A mixture
 * over change points is Shiryaev's and Roberts's; with fixed weights it keeps Ville's bound.)
 * Terms where the later share is not the higher one are left out of the evidence for a rise, and the
 * other way round, and so are changes before the newest posts; leaving out only makes it less.
 *
 * The greatest likelihood costs a factor that grows with the root of n, so Ville's bound is far from
 * being reached: see `drift.ts` for what is.
 * @param newest true for a sponsored post, the newest first; change points are looked for in these
 * @param all of all posts, those included
 */
export function evidenceOf(
  newest: readonly boolean[],
  all: { posts: number; sponsored: number },
): Evidence {
  const unchanged = logLikelihood(all.sponsored, all.posts);
  const most = Math.max(0, Math.min(newest.length, all.posts - MIN_OLDER));
  const terms = new Float64Array(most);
  let rise = 0;
  let fall = 0;
  let later = 0;
  for (let m = 1; m <= most; m++) {
    if (newest[m - 1]) later++;
    const k = all.posts - m;
    const earlier = all.sponsored - later;
    const difference = later * k - earlier * m;
    if (m < MIN_RECENT || difference === 0) continue;
    const [before, after] = difference > 0 ? [LOW, HIGH] : [HIGH, LOW];
    const term =
      weightOf(k) * Math.exp(logBeta(before, earlier, k) + logBeta(after, later, m) - unchanged);
    terms[m - 1] = difference > 0 ? term : -term;
    if (difference > 0) rise += term;
    else fall += term;
  }
  return { rise, fall, terms };
}

/** Where the stronger of the two changes lies: of each place, its part of the evidence. */
export function changeOf({ rise, fall, terms }: Evidence): Change {
  const sign = rise >= fall ? 1 : -1;
  const whole = Math.max(rise, fall);
  const change = { after: 0, fewest: 0, most: 0 };
  let greatest = 0;
  let sum = 0;
  for (const [i, signed] of terms.entries()) {
    const term = Math.max(0, signed * sign);
    sum += term;
    if (change.fewest === 0 && sum >= TAIL * whole) change.fewest = i + 1;
    if (change.most === 0 && sum >= (1 - TAIL) * whole) change.most = i + 1;
    if (term <= greatest) continue;
    greatest = term;
    change.after = i + 1;
  }
  return change;
}

/**
 * The weight of a change after `k` posts: log-normal in shape. It is fixed for ever by `k` alone,
 * not by how many posts followed, or the sum would not be an e-process.
 */
export function weightOf(k: number): number {
  if (k < MIN_OLDER) return 0;
  return Math.exp(-0.5 * (Math.log(k / USUAL_CHANGE) / SPREAD) ** 2) / k / WEIGHTS_SUM;
}

function prior(a: number, b: number): Prior {
  return { a, b, none: logGamma(a) + logGamma(b) - logGamma(a + b) };
}

/** Of so many sponsored posts, in one certain order, averaged over the prior. */
function logBeta({ a, b, none }: Prior, sponsored: number, posts: number): number {
  return logGamma(a + sponsored) + logGamma(b + posts - sponsored) - logGamma(a + b + posts) - none;
}

/** Of so many sponsored posts, in one certain order, under the share that makes them likeliest. */
function logLikelihood(sponsored: number, posts: number): number {
  return xLogX(sponsored) + xLogX(posts - sponsored) - xLogX(posts);
}

function xLogX(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}

/** Of a whole number from 1 on. */
function logGamma(x: number): number {
  if (x >= 4096) return stirling(x);
  known[x] ??= x < 8 ? logGamma(x + 1) - Math.log(x) : stirling(x);
  return known[x];
}

/** Stirling's series, right to 1e-9 from 8 on (Abramowitz and Stegun, 6.1.41). */
function stirling(x: number): number {
  const i = 1 / (x * x);
  const rest = (1 / 12 - i * (1 / 360 - i * (1 / 1260 - i / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + rest;
}
