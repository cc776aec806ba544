import { studentInference } from '../inference.ts';
import type { ClusterRobustMean } from './cluster-robust-mean.ts';

/** Sums over clusters j with n observations that add up to S: all that a sealed tally keeps. */
export interface ClusterTotals {
  readonly clusters: number;
  /** Σn, ΣS, Σn², ΣnS, ΣS². */
  readonly n: number;
  readonly sum: number;
  readonly sizeSquares: number;
  readonly sizeProducts: number;
  readonly sumSquares: number;
}

const rounding = 1e-12;

/**
 * Mean of people who sit in seminars, from sums over seminars alone, with the cluster-robust error CR1 and Student's t
 * with one degree of freedom less than seminars. With fewer than 10 seminars, a report says so.
 *
 * @param totals of at least 2 clusters
 * @param level confidence level, strictly between 0 and 1
 * @see Liang and Zeger 1986, doi:10.1093/biomet/73.1.13; Cameron and Miller 2015, doi:10.3368/jhr.50.2.317
 * @example
 * pooledMean({ clusters: 3, n: 41, sum: 14.3, sizeSquares: 625, sizeProducts: 240, sumSquares: 99.25 })
 * // { kind: 'estimated', mean: 0.3488, degrees: 2, … }
 */
export function pooledMean(totals: ClusterTotals, level = 0.95): ClusterRobustMean {
  const { clusters, n, sum, sizeSquares, sizeProducts, sumSquares } = totals;
  if (clusters < 2) return { kind: 'too-few-clusters' };

  const mean = sum / n;
  const squares = sumSquares - 2 * mean * sizeProducts + mean ** 2 * sizeSquares;
  if (squares <= rounding * sumSquares) return { kind: 'no-variation', mean };

  const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / n;
  return { kind: 'estimated', clusters, mean, ...studentInference(mean, standardError, clusters - 1, level) };
}
