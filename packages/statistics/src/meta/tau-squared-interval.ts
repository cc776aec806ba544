import { chiSquareQuantile } from '../distributions/chi-square.ts';
import type { Interval } from '../interval.ts';
import { tauSquaredAtQ } from './moment-estimates.ts';
import { type Effect, requireVariances } from './weighted-mean.ts';

/**
 * Interval of the variance between seminars, by the Q-profile: all τ² that the generalized Q does not speak against.
 *
 * @param effects at least 2, variances above 0
 * @param level confidence level, strictly between 0 and 1
 * @returns null for fewer; 0 to 0 where effects are more alike than chance would make them
 * @throws {RangeError} for a variance that isn't above 0
 * @see Viechtbauer 2007, doi:10.1002/sim.2514
 * @example tauSquaredInterval([{ estimate: 0.2, variance: 0.02 }, { estimate: 0.6, variance: 0.015 }])
 * // { lower: 0, upper: 81.44 }
 */
export function tauSquaredInterval(effects: readonly Effect[], level = 0.95): Interval | null {
  requireVariances(effects);
  const degrees = effects.length - 1;
  if (degrees < 1) return null;

  return {
    lower: tauSquaredAtQ(effects, chiSquareQuantile((1 + level) / 2, degrees)),
    upper: tauSquaredAtQ(effects, chiSquareQuantile((1 - level) / 2, degrees)),
  };
}
