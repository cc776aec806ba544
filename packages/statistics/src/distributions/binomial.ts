import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Probability of at most `successes` in `trials`.
 *
 * @param successes whole number; below 0 gives 0, from `trials` on gives 1
 * @param trials whole number, at least 0
 * @example binomialProbability(1, 8, 0.5) // 0.03515625
 */
export function binomialProbability(successes: number, trials: number, chance: number): number {
  if (successes < 0) return 0;
  if (successes >= trials) return 1;
  return betainc(chance, successes + 1, trials - successes, true, true);
}

/**
 * Probability of exactly `successes` in `trials` of a fair coin.
 *
 * @example fairCoinProbability(1, 8) // 0.03125
 */
export function fairCoinProbability(successes: number, trials: number): number {
  if (successes < 0 || successes > trials) return 0;
  const logWays = gammaln(trials + 1) - gammaln(successes + 1) - gammaln(trials - successes + 1);
  return Math.exp(logWays - trials * Math.LN2);
}
