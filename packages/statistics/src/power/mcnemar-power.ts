import { binomialProbability } from '../distributions/binomial.ts';
import { logGamma } from '../distributions/log-gamma.ts';

/**
 * Power of McNemar's exact two-sided test.
 *
 * @param n matched pairs, whole number
 * @param gained,lost shares who will turn from wrong to right, and from right to wrong; together at most 1
 * @param alpha significance level
 * @throws {RangeError} for other shares
 * @see Fagerland, Lydersen, Laake 2013, doi:10.1186/1471-2288-13-91
 * @example mcnemarPower(24, 0.4, 0.1) // 0.4571
 */
export function mcnemarPower(n: number, gained: number, lost: number, alpha = 0.05): number {
  const changing = gained + lost;
  if (!(gained >= 0 && lost >= 0 && changing <= 1)) throw new RangeError('shares of at most 1 are needed');
  if (changing === 0) return 0;

  let power = 0;
  let critical = -1;
  for (let changed = 1; changed <= n; changed++) {
    // One more change never lowers the critical count.
    while (2 * binomialProbability(critical + 1, changed, 0.5) <= alpha) critical++;
    if (critical < 0) continue;

    const share = gained / changing;
    const rejected =
      binomialProbability(critical, changed, share) + binomialProbability(critical, changed, 1 - share);
    power += binomialChance(changed, n, changing) * rejected;
  }
  return Math.min(1, power);
}

function binomialChance(successes: number, trials: number, chance: number): number {
  if (chance >= 1) return successes === trials ? 1 : 0;
  const logWays = logGamma(trials + 1) - logGamma(successes + 1) - logGamma(trials - successes + 1);
  return Math.exp(logWays + successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance));
}
