import {
  bilinear,
  dot,
  invert,
  type Matrix,
  multiply,
  solve,
  traceOfProduct,
  type Vector,
} from '../numerics/matrix.ts';

const mostSteps = 2000;
const mostHalvings = 40;
const tolerance = 1e-11;

/** One factor on the scale of correlations. */
export interface Factor {
  readonly loadings: Vector;
  readonly residuals: Vector;
}

/** Fisher scoring with halved steps; residuals may pass 0 on the way, and then show that one factor doesn't fit. */
export function fitFactor(correlations: Matrix): Factor | null {
  let factor: Factor | null = startOf(correlations);
  let value = discrepancy(factor, correlations);

  for (let count = 0; factor && count < mostSteps; count++) {
    const step = scoringStep(factor, correlations);
    if (!step) return null;
    const next = bestAlong(factor, step, correlations, value);
    if (!next) return factor;
    [factor, value] = [next.factor, next.value];
    if (Math.max(...[...step.loadings, ...step.residuals].map(Math.abs)) * next.share < tolerance)
      return factor;
  }
  return null;
}

/** The first centroid factor: good enough to begin with. */
function startOf(correlations: Matrix): Factor {
  const total = correlations.flat().reduce((sum, entry) => sum + Math.abs(entry), 0);
  const signs = correlations.map((row, item) => (item === 0 ? 1 : Math.sign(row[0] ?? 1) || 1));
  const loadings = correlations.map((row, item) => {
    const size = row.reduce((sum, entry) => sum + Math.abs(entry), 0) / Math.sqrt(total);
    return Math.min(0.95, size) * (signs[item] ?? 1);
  });
  return { loadings, residuals: loadings.map((loading) => 1 - loading ** 2) };
}

export function impliedBy({ loadings, residuals }: Factor): Matrix {
  return loadings.map((one, row) =>
    loadings.map((other, column) => one * other + (row === column ? (residuals[row] ?? 0) : 0)),
  );
}

/** log |Σ| + tr(R Σ⁻¹); infinite where the implied matrix is impossible. */
function discrepancy(factor: Factor, correlations: Matrix): number {
  const inverted = invert(impliedBy(factor));
  return inverted
    ? inverted.logDeterminant + traceOfProduct(correlations, inverted.inverse)
    : Number.POSITIVE_INFINITY;
}

/** Expected information of loadings and residuals, and the step it suggests. */
function scoringStep(factor: Factor, correlations: Matrix): Factor | null {
  const inverted = invert(impliedBy(factor));
  if (!inverted) return null;
  const { inverse } = inverted;
  const size = factor.loadings.length;
  const weighted = multiply(multiply(inverse, correlations), inverse);
  const slope = inverse.map((row, one) => row.map((entry, other) => (weighted[one]?.[other] ?? 0) - entry));
  const score = [
    ...slope.map((row) => dot(row, factor.loadings)),
    ...slope.map((row, item) => (row[item] ?? 0) / 2),
  ];
  const solved = solve(informationOf(factor, inverse), score);
  return solved && { loadings: solved.slice(0, size), residuals: solved.slice(size) };
}

/** Per person, ½·tr(Σ⁻¹ Σᵢ Σ⁻¹ Σⱼ) for the loadings and then the residuals. */
export function informationOf({ loadings }: Factor, inverse: Matrix): Matrix {
  const solved = inverse.map((row) => dot(row, loadings));
  const communality = bilinear(loadings, inverse, loadings);
  const top = inverse.map((row, one) => [
    ...row.map((entry, other) => entry * communality + (solved[one] ?? 0) * (solved[other] ?? 0)),
    ...row.map((entry, other) => entry * (solved[other] ?? 0)),
  ]);
  const bottom = inverse.map((row, one) => [
    ...row.map((entry) => entry * (solved[one] ?? 0)),
    ...row.map((entry) => entry ** 2 / 2),
  ]);
  return [...top, ...bottom];
}

function bestAlong(factor: Factor, step: Factor, correlations: Matrix, value: number) {
  for (let halving = 0, share = 1; halving < mostHalvings; halving++, share /= 2) {
    const next = {
      loadings: factor.loadings.map((loading, item) => loading + share * (step.loadings[item] ?? 0)),
      residuals: factor.residuals.map((residual, item) => residual + share * (step.residuals[item] ?? 0)),
    };
    const reached = discrepancy(next, correlations);
    if (reached <= value) return { factor: next, value: reached, share };
  }
  return null;
}
