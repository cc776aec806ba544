import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';

/**
 * Probability that Fisher's F is at least `f`.
 *
 * @param above degrees of freedom of the numerator, above 0
 * @param below degrees of freedom of the denominator, above 0
 * @throws {RangeError} without degrees of freedom
 * @see Abramowitz and Stegun 1964, 26.6.2
 * @example fisherUpperTail(4.256494729, 2, 9) // 0.05
 */
export function fisherUpperTail(f: number, above: number, below: number): number {
  requireDegrees(above, below);
  if (f <= 0) return 1;

  const weighted = above * f;
  // Whichever argument is far from 1 keeps its digits.
  return weighted > below
    ? betainc(below / (below + weighted), below / 2, above / 2, true, false)
    : betainc(weighted / (below + weighted), above / 2, below / 2, true, true);
}

/**
 * Quantile of Fisher's F.
 *
 * @param probability strictly between 0 and 1
 * @param above,below degrees of freedom of numerator and denominator, above 0
 * @throws {RangeError} outside of these
 * @example fisherQuantile(0.95, 2, 9) // 4.256494729
 */
export function fisherQuantile(probability: number, above: number, below: number): number {
  requireDegrees(above, below);
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability between 0 and 1 is needed');

  const share = betaincinv(probability, above / 2, below / 2, false);
  if (share < 0.5) return ((share / (1 - share)) * below) / above;
  const rest = betaincinv(probability, below / 2, above / 2, true);
  return (((1 - rest) / rest) * below) / above;
}

function requireDegrees(above: number, below: number) {
  if (!(above > 0 && below > 0)) throw new RangeError('degrees of freedom above 0 are needed');
}
