/** How often a yes was right, and how many of the true ones were found. */
export interface Counts {
  hits: number;
  falseAlarms: number;
  misses: number;
}

export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Two-sided 95% of the normal distribution. */
const Z = 1.959964;

/**
 * The share of successes with its 95% interval by Wilson's score method (E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22, 1927).
 * @returns null without trials: nothing is known
 */
export function share(successes: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const value = successes / trials;
  const scale = 1 + Z ** 2 / trials;
  const middle = (value + Z ** 2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((value * (1 - value)) / trials + Z ** 2 / (4 * trials ** 2));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function precision({ hits, falseAlarms }: Counts): Interval | null {
  return share(hits, hits + falseAlarms);
}

export function recall({ hits, misses }: Counts): Interval | null {
  return share(hits, hits + misses);
}

const DRAWS = 1000;

/**
 * F1 = 2 hits / (2 hits + false alarms + misses), with a 95% percentile bootstrap interval over the
 * posts that count in it (B. Efron, "Bootstrap methods", Annals of Statistics 7, 1979). The draws
 * are the same in every run.
 */
export function f1(counts: Counts): Interval | null {
  const total = counts.hits + counts.falseAlarms + counts.misses;
  if (total === 0) return null;
  const random = generator(total);
  const drawn = Array.from({ length: DRAWS }, () => {
    let [hits, others] = [0, 0];
    for (let i = 0; i < total; i++) random() * total < counts.hits ? hits++ : others++;
    return (2 * hits) / (2 * hits + others);
  }).sort((a, b) => a - b);
  const value = (2 * counts.hits) / (2 * counts.hits + counts.falseAlarms + counts.misses);
  return { value, low: drawn[24] as number, high: drawn[974] as number };
}

/** Adds up what was said of each post. */
export function count(pairs: Iterable<readonly [said: boolean, truth: boolean]>): Counts {
  const counts = { hits: 0, falseAlarms: 0, misses: 0 };
  for (const [said, truth] of pairs) {
    if (said && truth) counts.hits++;
    else if (said) counts.falseAlarms++;
    else if (truth) counts.misses++;
  }
  return counts;
}

/** Numbers in [0, 1), the same for the same seed (G. Marsaglia, "Xorshift RNGs", 2003). */
function generator(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}
