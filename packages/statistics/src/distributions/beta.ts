import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';

/**
 * Probability that a beta variable is at most `x`.
 *
 * @param x below 0 gives 0, above 1 gives 1
 * @param a,b shapes, above 0
 * @throws {RangeError} for other shapes
 * @example betaProbability(0.25, 2, 3) // 0.26171875
 */
export function betaProbability(x: number, a: number, b: number): number {
  requireShapes(a, b);
  return betainc(Math.min(1, Math.max(0, x)), a, b, true, false);
}

/**
 * Beta quantile.
 *
 * @param probability from 0 to 1
 * @param a,b shapes, above 0
 * @throws {RangeError} outside of these
 * @example betaQuantile(0.025, 4, 7) // 0.1215522631
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  requireShapes(a, b);
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('a probability is needed');
  return betaincinv(probability, a, b, false);
}

function requireShapes(a: number, b: number) {
  if (!(a > 0 && b > 0)) throw new RangeError('shapes above 0 are needed');
}
