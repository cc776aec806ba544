import { logGamma } from '../distributions/log-gamma.ts';

/** R's margin for tables that are exactly as likely as the observed one, but for rounding. */
const asLikely = 1 + 1e-7;

/** A share: whole numbers, `successes` at most `trials`. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables that are no likelier than this one.
 *
 * @returns from 0 to 1; 1 where all or none succeeded
 * @see Fisher 1935, doi:10.2307/2342435
 * @example fisherExact({ successes: 3, trials: 10 }, { successes: 9, trials: 10 }) // 0.01977
 */
export function fisherExact(first: Share, second: Share): number {
  const successes = first.successes + second.successes;
  const fewest = Math.max(0, successes - second.trials);
  const most = Math.min(first.trials, successes);
  const all = logWays(first.trials + second.trials, successes);
  const chanceOf = (count: number) =>
    Math.exp(logWays(first.trials, count) + logWays(second.trials, successes - count) - all);

  const limit = chanceOf(first.successes) * asLikely;
  let probability = 0;
  for (let count = fewest; count <= most; count++) {
    const chance = chanceOf(count);
    if (chance <= limit) probability += chance;
  }
  return Math.min(1, probability);
}

/** Logarithm of the number of ways to choose. */
function logWays(from: number, count: number): number {
  return logGamma(from + 1) - logGamma(count + 1) - logGamma(from - count + 1);
}
