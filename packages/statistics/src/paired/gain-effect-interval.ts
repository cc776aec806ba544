import { noncentralStudentProbability } from '../distributions/noncentral-t.ts';
import type { Interval } from '../interval.ts';
import { findRoot } from '../numerics/find-root.ts';
import { deviationOfGains } from './paired-gain.ts';
import type { PairedMoments } from './paired-moments.ts';

/**
 * Exact interval of d_z under normality, from the noncentral t. Costs some hundred times as much as `pairedGain`,
 * and so stands apart.
 *
 * @param moments of at least 2 pairs
 * @param level confidence level, strictly between 0 and 1
 * @returns null for fewer than 2 pairs, and where all gains are equal
 * @throws {RangeError} for another level
 * @see Cumming and Finch 2001, doi:10.1177/0013164401614002
 * @example
 * gainEffectInterval({ n: 10, meanBefore: 0.75, meanAfter: 2.33, sdBefore: 1.789, sdAfter: 2.002, covariance: 2.8483 })
 * // { lower: 0.4149, upper: 2.1186 }
 */
export function gainEffectInterval(moments: PairedMoments, level = 0.95): Interval | null {
  if (!(level > 0 && level < 1)) throw new RangeError('a level between 0 and 1 is needed');
  const { n, meanBefore, meanAfter } = moments;
  const deviation = deviationOfGains(moments);
  if (n < 2 || deviation === 0) return null;

  const t = (meanAfter - meanBefore) / (deviation / Math.sqrt(n));
  const tail = (1 - level) / 2;

  return {
    lower: noncentralityAt(t, n - 1, 1 - tail) / Math.sqrt(n),
    upper: noncentralityAt(t, n - 1, tail) / Math.sqrt(n),
  };
}

/** The noncentrality under which a t as small as this has the given probability. */
function noncentralityAt(t: number, degrees: number, probability: number): number {
  const excess = (noncentrality: number) =>
    noncentralStudentProbability(t, degrees, noncentrality) - probability;
  let reach = 6 + 2 * Math.abs(t);
  while (excess(t - reach) < 0 || excess(t + reach) > 0) reach *= 2;
  return findRoot(excess, t - reach, t + reach, 1e-12);
}
