import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * Probability that a standard normal variable is at most `z`; both tails keep their relative precision.
 *
 * @example normalProbability(-1.96) // 0.024997895
 */
export function normalProbability(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/**
 * Standard normal quantile.
 *
 * @param probability strictly between 0 and 1
 * @throws {RangeError} outside of that
 * @example normalQuantile(0.975) // 1.959963985
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability between 0 and 1 is needed');
  return -Math.SQRT2 * erfcinv(2 * probability);
}
