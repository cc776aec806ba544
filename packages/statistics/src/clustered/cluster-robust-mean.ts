import { type StudentInference, studentInference } from '../inference.ts';

/** One cluster's observations: how many, and their sum. */
export interface ClusterSum {
  readonly n: number;
  readonly sum: number;
}

export type ClusterRobustMean =
  | ({ readonly kind: 'estimated'; readonly clusters: number; readonly mean: number } & StudentInference)
  /** Fewer than 2 clusters. */
  | { readonly kind: 'too-few-clusters' }
  /** All clusters have the same mean. */
  | { readonly kind: 'no-variation'; readonly mean: number };

const rounding = 1e-14;

/**
 * Mean of people who sit in seminars, with the bias-reduced cluster-robust error (CR2) and Satterthwaite's degrees of
 * freedom: no variance between seminars is assumed, and few seminars are no excuse.
 *
 * @param clusters at least one observation each
 * @param level confidence level, strictly between 0 and 1
 * @see Bell and McCaffrey 2002, Survey Methodology 28:169–181; Pustejovsky and Tipton 2018,
 *   doi:10.1080/07350015.2016.1247004
 * @example clusterRobustMean([{ n: 12, sum: 4.1 }, { n: 20, sum: 9 }, { n: 9, sum: 1.2 }])
 * // { kind: 'estimated', mean: 0.349, standardError: 0.0874, degrees: 1.796, … }
 */
export function clusterRobustMean(clusters: readonly ClusterSum[], level = 0.95): ClusterRobustMean {
  if (clusters.length < 2) return { kind: 'too-few-clusters' };
  const n = total(clusters, (cluster) => cluster.n);
  const mean = total(clusters, ({ sum }) => sum) / n;
  // What a cluster's own residuals lose by the mean being estimated from it.
  const shrinkage = (cluster: ClusterSum) => 1 - cluster.n / n;
  const variance = total(clusters, (one) => (one.sum - one.n * mean) ** 2 / shrinkage(one)) / n ** 2;
  const size = total(clusters, ({ sum, n: people }) => sum ** 2 / people) / n ** 2;
  if (variance <= rounding * size) return { kind: 'no-variation', mean };

  const squares = total(clusters, (one) => one.n ** 2 / shrinkage(one));
  const fourths = total(clusters, (one) => one.n ** 4 / shrinkage(one) ** 2);
  const spread = total(clusters, (one) => one.n ** 2) + (squares ** 2 - fourths) / n ** 2;
  const degrees = n ** 2 / spread;

  return {
    kind: 'estimated',
    clusters: clusters.length,
    mean,
    ...studentInference(mean, Math.sqrt(variance), degrees, level),
  };
}

function total(clusters: readonly ClusterSum[], of: (cluster: ClusterSum) => number): number {
  return clusters.reduce((sum, cluster) => sum + of(cluster), 0);
}
