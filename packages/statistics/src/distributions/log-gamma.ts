import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Natural logarithm of the gamma function.
 *
 * @param x above 0
 * @throws {RangeError} otherwise
 * @example logGamma(5) // 3.178053830, the logarithm of 4!
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('a number above 0 is needed');
  return gammaln(x);
}
