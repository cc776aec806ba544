import { normalProbability } from './normal.ts';
import { stirlingRemainder } from './stirling-remainder.ts';

/** Below e⁻⁴⁵ of the density's peak nothing adds to a sum in double precision. */
const negligible = -45;

/**
 * Probability that a noncentral t variable is at most `t`, to about 1e-13.
 *
 * With U = χ ÷ √degrees it is the mean of Φ(t·U − noncentrality). Over x = log U the integrand is smooth and falls
 * off at both ends, where the trapezoidal rule converges exponentially. Upper tails: the lower tail of −t with
 * −noncentrality, so that no digits are lost.
 *
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} without degrees of freedom
 * @see Owen 1968, doi:10.1080/00401706.1968.10490594; Trefethen and Weideman 2014, doi:10.1137/130932132
 * @example noncentralStudentProbability(2.093024054, 19, 2.236067977) // 0.4355
 */
export function noncentralStudentProbability(t: number, degrees: number, noncentrality: number): number {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');

  const half = degrees / 2;
  const logScale = Math.LN2 + Math.log(half / (2 * Math.PI)) / 2 - stirlingRemainder(half);
  // Both the density of x and the normal curve must be resolved; their precisions add.
  const step = Math.min(0.14, 0.7 / Math.sqrt(2 * degrees + (Math.abs(noncentrality) + 4) ** 2));

  const sumFrom = (first: number, direction: 1 | -1) => {
    let sum = 0;
    for (let node = first; ; node += direction) {
      const x = node * step;
      // log density of x, less its value at the peak x = 0; expm1 keeps the digits near the peak.
      const fromPeak = half * (2 * x - Math.expm1(2 * x));
      if (fromPeak < negligible) return sum;
      sum += Math.exp(fromPeak) * normalProbability(t * Math.exp(x) - noncentrality);
    }
  };

  const probability = step * Math.exp(logScale) * (sumFrom(0, 1) + sumFrom(-1, -1));
  return Math.min(1, probability);
}
