import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../interval.ts';

/** Answers to one item of people with one and the same score, in two groups. */
export interface ScoreStratum {
  readonly referenceRight: number;
  readonly referenceWrong: number;
  readonly focalRight: number;
  readonly focalWrong: number;
}

/** Educational Testing Service's classes: negligible, moderate, large. */
export type DifClass = 'A' | 'B' | 'C';

export interface DifOddsRatio {
  /** Common odds ratio; above 1, the item is easier for the reference group. */
  readonly oddsRatio: number;
  /** Of its logarithm, by Robins, Breslow and Greenland. */
  readonly logError: number;
  readonly interval: Interval;
  /** −2.35 · log odds ratio; below 0, the item is harder for the focal group. */
  readonly delta: number;
  readonly deltaError: number;
  readonly class: DifClass;
}

export interface MantelHaenszel {
  readonly kind: 'tested';
  /** Strata that say something, and people in them. */
  readonly strata: number;
  readonly n: number;
  readonly chiSquare: { readonly statistic: number; readonly p: number };
  /** With continuity correction. */
  readonly correctedChiSquare: { readonly statistic: number; readonly p: number };
  /** Null where the odds ratio would be 0 or infinite. */
  readonly odds: DifOddsRatio | null;
}

const deltaScale = 2.35;

/**
 * Whether one right-or-wrong item works the same in two groups, such as two language versions, at equal scores.
 *
 * @param strata counts by score; those without both groups and both answers are left out
 * @param level confidence level, strictly between 0 and 1
 * @returns `no-information` where none is left. Too few people to tell is never evidence of equivalence
 * @see Mantel and Haenszel 1959, doi:10.1093/jnci/22.4.719; Robins, Breslow, Greenland 1986, doi:10.2307/2531052;
 *   Dorans and Holland 1993, in: Differential Item Functioning, ch. 3
 * @example mantelHaenszel(strata) // { kind: 'tested', strata: 6, odds: { delta: 0.235, class: 'A', … }, … }
 */
export function mantelHaenszel(
  strata: readonly ScoreStratum[],
  level = 0.95,
): MantelHaenszel | { readonly kind: 'no-information' } {
  const informative = strata.filter(isInformative);
  if (informative.length === 0) return { kind: 'no-information' };

  const sums = informative.map(stratumSums);
  const total = (of: (sum: StratumSums) => number) => sums.reduce((sum, stratum) => sum + of(stratum), 0);
  const distance = Math.abs(total((s) => s.right - s.expected));
  const variance = total((s) => s.variance);
  const chiSquare = chiSquareTest(distance, variance);

  return {
    kind: 'tested',
    strata: informative.length,
    n: total((s) => s.n),
    chiSquare,
    correctedChiSquare: chiSquareTest(Math.max(0, distance - 0.5), variance),
    odds: oddsOf(total, chiSquare.p, level),
  };
}

function isInformative({ referenceRight, referenceWrong, focalRight, focalWrong }: ScoreStratum): boolean {
  return (
    referenceRight + referenceWrong > 0 &&
    focalRight + focalWrong > 0 &&
    referenceRight + focalRight > 0 &&
    referenceWrong + focalWrong > 0
  );
}

type StratumSums = ReturnType<typeof stratumSums>;

function stratumSums({ referenceRight, referenceWrong, focalRight, focalWrong }: ScoreStratum) {
  const reference = referenceRight + referenceWrong;
  const focal = focalRight + focalWrong;
  const n = reference + focal;
  const [right, wrong] = [referenceRight + focalRight, referenceWrong + focalWrong];

  return {
    n,
    right: referenceRight,
    expected: (reference * right) / n,
    variance: (reference * focal * right * wrong) / (n ** 2 * (n - 1)),
    // Products for the reference group and against it, and the shares of people who speak for either.
    pro: (referenceRight * focalWrong) / n,
    contra: (referenceWrong * focalRight) / n,
    proShare: (referenceRight + focalWrong) / n,
    contraShare: (referenceWrong + focalRight) / n,
  };
}

function chiSquareTest(distance: number, variance: number) {
  const statistic = distance ** 2 / variance;
  return { statistic, p: chiSquareUpperTail(statistic, 1) };
}

function oddsOf(
  total: (of: (sum: StratumSums) => number) => number,
  p: number,
  level: number,
): DifOddsRatio | null {
  const [pro, contra] = [total((s) => s.pro), total((s) => s.contra)];
  if (pro === 0 || contra === 0) return null;

  const logOdds = Math.log(pro / contra);
  const logError = Math.sqrt(
    total((s) => s.proShare * s.pro) / (2 * pro ** 2) +
      total((s) => s.proShare * s.contra + s.contraShare * s.pro) / (2 * pro * contra) +
      total((s) => s.contraShare * s.contra) / (2 * contra ** 2),
  );
  const reach = normalQuantile((1 + level) / 2) * logError;
  const [delta, deltaError] = [-deltaScale * logOdds, deltaScale * logError];

  return {
    oddsRatio: pro / contra,
    logError,
    interval: { lower: Math.exp(logOdds - reach), upper: Math.exp(logOdds + reach) },
    delta,
    deltaError,
    class: classOf(Math.abs(delta), deltaError, p),
  };
}

function classOf(size: number, error: number, p: number): DifClass {
  if (size < 1 || p >= 0.05) return 'A';
  return size >= 1.5 && size - 1.645 * error > 1 ? 'C' : 'B';
}
