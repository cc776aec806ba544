import { logGamma } from './log-gamma.ts';

/**
 * log Γ(x) less Stirling's (x − ½)·log x − x + ½·log 2π; by its series where subtracting would lose digits.
 *
 * @param x above 0
 * @see Abramowitz and Stegun 1964, 6.1.41
 * @example stirlingRemainder(20) // 0.004166319
 */
export function stirlingRemainder(x: number): number {
  if (x < 15) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2);
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / x;
}
