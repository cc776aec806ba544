import { betaQuantile } from '../distributions/beta.ts';
import type { Interval } from '../interval.ts';

/**
 * Exact interval of a share by Clopper and Pearson: never too narrow, often too wide.
 *
 * @param successes whole number from 0 to `trials`
 * @param trials at least 1
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} for no trials
 * @see Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404
 * @example clopperPearsonInterval(81, 263) // { lower: 0.2527, upper: 0.3676 }
 */
export function clopperPearsonInterval(successes: number, trials: number, level = 0.95): Interval {
  if (!(trials >= 1)) throw new RangeError('at least one trial is needed');
  const tail = (1 - level) / 2;
  const failures = trials - successes;

  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    // The upper tail of one beta is the lower tail of its mirror image, which keeps its digits.
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}
