import type { Vector } from '../numerics/matrix.ts';
import type { LikelihoodPoint } from '../numerics/maximize-variances.ts';
import type { Effect } from './weighted-mean.ts';

export interface MultilevelPoint extends LikelihoodPoint {
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * Restricted likelihood of V = diag(variance + within) + between·11' in every cluster, whose inverse is known in closed
 * form; linear in the number of effects.
 */
export function multilevelLikelihood(
  clusters: readonly (readonly Effect[])[],
  variances: Vector,
): MultilevelPoint {
  const [between = 0, within = 0] = variances;
  const sums = clusters.map((cluster) => clusterSums(cluster, between, within));
  const total = sumOf(sums.map(({ precision }) => precision));
  const estimate = sumOf(sums.map(({ precision, mean }) => precision * mean)) / total;
  const residuals = clusters.map((cluster, index) => residualSums(cluster, sums[index], within, estimate));
  const design = [sumOf(sums.map((s) => s.precision ** 2)), sumOf(sums.map((s) => s.squared))];
  const [forBetween = 0, forWithin = 0] = design;
  const trace = (
    of: (s: ClusterSums) => number,
    cross: (s: ClusterSums) => number,
    one: number,
    other: number,
  ) => (sumOf(sums.map(of)) - (2 * sumOf(sums.map(cross))) / total + (one * other) / total ** 2) / 2;
  const mixed = trace(
    (s) => s.squared,
    (s) => s.precision * s.squared,
    forBetween,
    forWithin,
  );

  return {
    estimate,
    standardError: Math.sqrt(1 / total),
    logLikelihood:
      -(
        sumOf(sums.map((s) => s.logDeterminant)) +
        Math.log(total) +
        sumOf(residuals.map((r) => r.distance))
      ) / 2,
    score: [
      (sumOf(residuals.map((r) => r.between)) - sumOf(sums.map((s) => s.precision)) + forBetween / total) / 2,
      (sumOf(residuals.map((r) => r.within)) - sumOf(sums.map((s) => s.trace)) + forWithin / total) / 2,
    ],
    informations: [
      [
        [
          trace(
            (s) => s.precision ** 2,
            (s) => s.precision ** 3,
            forBetween,
            forBetween,
          ),
          mixed,
        ],
        [
          mixed,
          trace(
            (s) => s.traceSquared,
            (s) => s.cubed,
            forWithin,
            forWithin,
          ),
        ],
      ],
    ],
  };
}

type ClusterSums = ReturnType<typeof clusterSums>;

/** Of one cluster: 1'V⁻¹1, 1'V⁻²1, 1'V⁻³1, the traces of V⁻¹ and V⁻², log |V| and the weighted mean. */
function clusterSums(cluster: readonly Effect[], between: number, within: number) {
  let [w1, w2, w3, weighted, logs] = [0, 0, 0, 0, 0];
  for (const { estimate, variance } of cluster) {
    const w = 1 / (variance + within);
    w1 += w;
    w2 += w ** 2;
    w3 += w ** 3;
    weighted += w * estimate;
    logs -= Math.log(w);
  }
  const inflation = 1 + between * w1;
  const share = between / inflation;

  return {
    mean: weighted / w1,
    inflation,
    share,
    precision: w1 / inflation,
    squared: w2 / inflation ** 2,
    cubed: (w3 - share * w2 ** 2) / inflation ** 2,
    trace: w1 - share * w2,
    traceSquared: w2 - 2 * share * w3 + (share * w2) ** 2,
    logDeterminant: logs + Math.log(inflation),
  };
}

/** Of one cluster's residuals r: r'V⁻¹r, (1'V⁻¹r)² and r'V⁻²r. */
function residualSums(
  cluster: readonly Effect[],
  sums: ClusterSums | undefined,
  within: number,
  estimate: number,
) {
  if (!sums) return { distance: 0, between: 0, within: 0 };
  const weights = cluster.map(({ variance }) => 1 / (variance + within));
  const pull = sumOf(cluster.map((effect, index) => (weights[index] ?? 0) * (effect.estimate - estimate)));
  let [distance, squares] = [0, 0];

  for (const [index, effect] of cluster.entries()) {
    const residual = effect.estimate - estimate;
    const solved = (weights[index] ?? 0) * (residual - sums.share * pull);
    distance += residual * solved;
    squares += solved ** 2;
  }
  return { distance, between: (pull / sums.inflation) ** 2, within: squares };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
