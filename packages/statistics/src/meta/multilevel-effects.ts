import { maximizeVariances } from '../numerics/maximize-variances.ts';
import { type WaldInference, waldInference } from './common-effect.ts';
import { typicalVariance } from './moment-estimates.ts';
import { multilevelLikelihood } from './multilevel-likelihood.ts';
import { type Effect, requireVariances } from './weighted-mean.ts';

export interface MultilevelEffects extends WaldInference {
  readonly kind: 'estimated';
  readonly k: number;
  readonly estimate: number;
  /** Variance between clusters, such as countries. */
  readonly betweenClusters: number;
  /** Variance between the seminars of one cluster. */
  readonly withinClusters: number;
}

export type MultilevelEffectsResult =
  | MultilevelEffects
  /** Fewer than 2 clusters, or one effect a cluster: the two variances can't be told apart. */
  | { readonly kind: 'not-estimable' };

/**
 * Pools effects of seminars within countries, with a variance on both levels (REML).
 *
 * @param clusters effects of one cluster each; variances above 0
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} for a variance that isn't above 0
 * @see Konstantopoulos 2011, doi:10.1002/jrsm.35
 * @example multilevelEffects([macedonian, serbian, bosnian]) // { kind: 'estimated', betweenClusters: 0.0036, … }
 */
export function multilevelEffects(
  clusters: readonly (readonly Effect[])[],
  level = 0.95,
): MultilevelEffectsResult {
  const filled = clusters.filter((cluster) => cluster.length > 0);
  const effects = filled.flat();
  requireVariances(effects);
  if (filled.length < 2 || effects.length === filled.length) return { kind: 'not-estimable' };

  const scale = typicalVariance(effects);
  const fit = maximizeVariances((variances) => multilevelLikelihood(filled, variances), [scale, scale], 2);
  if (!fit) return { kind: 'not-estimable' };

  const [betweenClusters = 0, withinClusters = 0] = fit.variances;
  const { estimate, standardError } = fit.point;
  return {
    kind: 'estimated',
    k: effects.length,
    betweenClusters,
    withinClusters,
    estimate,
    ...waldInference(estimate, standardError, level),
  };
}
