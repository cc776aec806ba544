import { normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../interval.ts';

/**
 * Wilson's interval of a share.
 *
 * @param successes whole number from 0 to `trials`
 * @param trials at least 1
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} for no trials
 * @see Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example wilsonInterval(81, 263) // { lower: 0.2553, upper: 0.3662 }
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval {
  if (!(trials >= 1)) throw new RangeError('at least one trial is needed');

  const z = normalQuantile((1 + level) / 2);
  const share = successes / trials;
  const centre = successes + z ** 2 / 2;
  const halfWidth = z * Math.sqrt(trials * share * (1 - share) + z ** 2 / 4);

  return {
    lower: Math.max(0, (centre - halfWidth) / (trials + z ** 2)),
    upper: Math.min(1, (centre + halfWidth) / (trials + z ** 2)),
  };
}
