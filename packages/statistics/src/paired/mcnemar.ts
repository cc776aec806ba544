import { binomialProbability, fairCoinProbability } from '../distributions/binomial.ts';
import { chiSquareUpperTail } from '../distributions/chi-square.ts';

export interface McnemarTest {
  /** Two-sided mid-p: closest to its nominal level. */
  readonly midP: number;
  /** Two-sided exact conditional p. */
  readonly exactP: number;
  /** McNemar's own, without continuity correction; null where nobody changed. */
  readonly chiSquare: { readonly statistic: number; readonly p: number } | null;
  /** With Edwards' continuity correction; null where nobody changed. */
  readonly correctedChiSquare: { readonly statistic: number; readonly p: number } | null;
}

/**
 * McNemar's test of whether as many people gained as lost.
 *
 * @param gained,lost whole numbers: wrong before and right after, right before and wrong after
 * @returns both p are 1 where nobody changed
 * @see McNemar 1947, doi:10.1007/BF02295996; Fagerland, Lydersen, Laake 2013, doi:10.1186/1471-2288-13-91
 * @example mcnemarTest(7, 1) // { midP: 0.0390625, exactP: 0.0703125, chiSquare: { statistic: 4.5, p: 0.0339 }, … }
 */
export function mcnemarTest(gained: number, lost: number): McnemarTest {
  const changed = gained + lost;
  if (changed === 0) return { midP: 1, exactP: 1, chiSquare: null, correctedChiSquare: null };

  const rarer = Math.min(gained, lost);
  const tails = 2 * binomialProbability(rarer, changed, 0.5);
  const point = fairCoinProbability(rarer, changed);
  const distance = Math.abs(gained - lost);

  return {
    midP: gained === lost ? 1 - point / 2 : Math.min(1, tails) - point,
    exactP: Math.min(1, tails),
    chiSquare: chiSquareTest(distance, changed),
    correctedChiSquare: chiSquareTest(Math.max(0, distance - 1), changed),
  };
}

function chiSquareTest(distance: number, changed: number) {
  const statistic = distance ** 2 / changed;
  return { statistic, p: chiSquareUpperTail(statistic, 1) };
}
