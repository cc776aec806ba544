import { incompleteGamma, logPower } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

const mostSteps = 100;
const widestStep = 4;

/**
 * Probability that a chi-square variable is at least `x`.
 *
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} without degrees of freedom
 * @example chiSquareUpperTail(3.841458821, 1) // 0.05
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');
  return incompleteGamma(degrees / 2, x / 2).upper;
}

/**
 * Chi-square quantile, by Newton's method on the logarithm of the smaller tail.
 *
 * @param probability strictly between 0 and 1
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} outside of these
 * @example chiSquareQuantile(0.95, 1) // 3.841458821
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability between 0 and 1 is needed');

  const shape = degrees / 2;
  const inLower = probability <= 0.5;
  const target = Math.log(inLower ? probability : 1 - probability);
  let logX = Math.log(startingPoint(probability, degrees) / 2);

  for (let step = 0; step < mostSteps; step++) {
    const x = Math.exp(logX);
    const { lower, upper } = incompleteGamma(shape, x);
    const tail = inLower ? lower : upper;
    // The tail's own logarithm is almost straight in log x; its slope is the density over the tail.
    const slope = Math.exp(logPower(shape, x) - Math.log(tail)) * (inLower ? 1 : -1);
    const move = (target - Math.log(tail)) / slope;
    logX += Math.min(widestStep, Math.max(-widestStep, move));
    if (Math.abs(move) < 4 * Number.EPSILON * Math.max(1, Math.abs(logX))) break;
  }
  return 2 * Math.exp(logX);
}

/** Wilson and Hilferty's approximation, or the leading term of the series far down. */
function startingPoint(probability: number, degrees: number): number {
  const share = 2 / (9 * degrees);
  const cubeRoot = 1 - share + normalQuantile(probability) * Math.sqrt(share);
  if (cubeRoot > 0.3) return degrees * cubeRoot ** 3;

  const shape = degrees / 2;
  return 2 * Math.exp((Math.log(probability) + logGamma(shape + 1)) / shape);
}
