import { normalQuantile } from '../distributions/normal.ts';
import { signedRankProbability, signedRankQuantile } from '../distributions/signed-rank.ts';
import type { Interval } from '../interval.ts';
import { gainUnits, pointsOf } from './gain-units.ts';

const mostExact = 1000;

export interface Pseudomedian {
  /** Median of all means of two gains (Hodges and Lehmann), in scale points. */
  readonly estimate: number;
  /** Null where so few pairs can't reach the level. */
  readonly interval: Interval | null;
  /** What level the interval really has; null without one, and for more than 1000 pairs. */
  readonly achievedLevel: number | null;
}

/**
 * Robust typical gain with an interval that assumes symmetry only. Exact without ties, conservative or approximate
 * with them; a normal approximation for more than 1000 pairs.
 *
 * @param gains in scale points, rounded to nine decimals; at least 6 for a 95 % interval
 * @param level confidence level, strictly between 0 and 1
 * @returns null without gains
 * @see Hollander and Wolfe 1973, Nonparametric Statistical Methods, ch. 3
 * @example pseudomedian([0.2, 0.5, 1, 1.5, 2.1, 0.3]) // { estimate: 0.9, interval: { lower: 0.2, upper: 2.1 }, … }
 */
export function pseudomedian(gains: readonly number[], level = 0.95): Pseudomedian | null {
  const n = gains.length;
  if (n === 0) return null;

  const units = gainUnits(gains).toSorted((one, other) => one - other);
  const sums = (n * (n + 1)) / 2;
  const meanAt = (rank: number) => pointsOf(sumOfTwo(units, rank) / 2);
  const estimate = (meanAt(Math.floor((sums + 1) / 2)) + meanAt(Math.ceil((sums + 1) / 2))) / 2;
  if (2 / 2 ** n > 1 - level) return { estimate, interval: null, achievedLevel: null };

  const depth = depthOf(n, level);
  return {
    estimate,
    interval: { lower: meanAt(depth), upper: meanAt(sums + 1 - depth) },
    achievedLevel: n > mostExact ? null : 1 - 2 * signedRankProbability(depth - 1, n),
  };
}

/** How many of the ordered means are cut off at each end, plus one. */
function depthOf(n: number, level: number): number {
  const tail = (1 - level) / 2;
  if (n <= mostExact) return Math.max(1, signedRankQuantile(tail, n));

  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return Math.max(1, Math.floor((n * (n + 1)) / 4 + normalQuantile(tail) * deviation));
}

/**
 * The sum of two gains (of one with itself, too) that stands at `rank` among all. Bisection over whole numbers finds
 * it without writing all n(n + 1) ÷ 2 of them down.
 */
function sumOfTwo(sorted: readonly number[], rank: number): number {
  let below = 2 * (sorted[0] ?? 0) - 1;
  let at = 2 * (sorted.at(-1) ?? 0);

  for (;;) {
    const middle = Math.floor((below + at) / 2);
    if (middle <= below || middle >= at) return at;
    if (countUpTo(sorted, middle) >= rank) at = middle;
    else below = middle;
  }
}

function countUpTo(sorted: readonly number[], limit: number): number {
  let count = 0;
  let end = sorted.length - 1;

  for (const [start, gain] of sorted.entries()) {
    while (end >= start && gain + (sorted[end] ?? 0) > limit) end--;
    if (end < start) return count;
    count += end - start + 1;
  }
  return count;
}
