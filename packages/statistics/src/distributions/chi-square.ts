import gammainc from '@stdlib/math-base-special-gammainc';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';

/**
 * Probability that a chi-square variable is at least `x`.
 *
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} without degrees of freedom
 * @example chiSquareUpperTail(3.841458821, 1) // 0.05
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');
  return x <= 0 ? 1 : gammainc(x / 2, degrees / 2, true, true);
}

/**
 * Chi-square quantile.
 *
 * @param probability strictly between 0 and 1
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} outside of these
 * @example chiSquareQuantile(0.95, 1) // 3.841458821
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability between 0 and 1 is needed');
  return 2 * gammaincinv(probability, degrees / 2, false);
}
