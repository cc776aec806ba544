import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';

/**
 * Probability that Student's t is at most `t`; both tails keep their relative precision.
 *
 * @param degrees degrees of freedom, above 0; fractions are fine
 * @throws {RangeError} without degrees of freedom
 * @see Abramowitz and Stegun 1964, 26.7.1
 * @example studentProbability(-2.262157163, 9) // 0.025
 */
export function studentProbability(t: number, degrees: number): number {
  requireDegrees(degrees);
  const tail = twoSidedStudentProbability(t, degrees) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * Two-sided probability of a value at least as far from 0 as `t`.
 *
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} without degrees of freedom
 * @example twoSidedStudentProbability(4.062127683, 9) // 0.002832890
 */
export function twoSidedStudentProbability(t: number, degrees: number): number {
  requireDegrees(degrees);
  const squared = t * t;
  // Whichever argument is far from 1 keeps its digits.
  return squared > degrees
    ? betainc(degrees / (degrees + squared), degrees / 2, 0.5, true, false)
    : betainc(squared / (degrees + squared), 0.5, degrees / 2, true, true);
}

/**
 * Quantile of Student's t.
 *
 * @param probability strictly between 0 and 1
 * @param degrees degrees of freedom, above 0
 * @throws {RangeError} outside of these
 * @example studentQuantile(0.975, 9) // 2.262157163
 */
export function studentQuantile(probability: number, degrees: number): number {
  requireDegrees(degrees);
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability between 0 and 1 is needed');

  const tail = Math.min(probability, 1 - probability);
  const magnitude = tail === 0.5 ? 0 : quantileMagnitude(tail, degrees);
  return probability < 0.5 ? -magnitude : magnitude;
}

function quantileMagnitude(tail: number, degrees: number): number {
  if (tail > 0.25) {
    const x = betaincinv(1 - 2 * tail, 0.5, degrees / 2);
    return Math.sqrt((degrees * x) / (1 - x));
  }
  const x = betaincinv(2 * tail, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}

function requireDegrees(degrees: number) {
  if (!(degrees > 0)) throw new RangeError('degrees of freedom above 0 are needed');
}
