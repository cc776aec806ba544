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
import type { ItemMoments } from './item-moments.ts';

/** One factor behind all items, fitted by maximum likelihood. */
export interface OneFactorOmega {
  readonly kind: 'estimated';
  /** Share of the sum's variance that the factor explains, 0–1: McDonald's omega. */
  readonly omega: number;
  readonly standardError: number;
  /** In the items' own units; their sum is positive. */
  readonly loadings: readonly number[];
  /** Variances that the factor leaves, all above 0. */
  readonly residuals: readonly number[];
}

export type OneFactorOmegaResult =
  | OneFactorOmega
  /** Fewer than 3 items or 10 people. */
  | { readonly kind: 'too-few' }
  /** An item doesn't vary, or items repeat each other. */
  | { readonly kind: 'singular' }
  /** No proper solution: one factor doesn't fit these items. */
  | { readonly kind: 'improper' };

const fewestPeople = 10;
const mostSteps = 2000;
const mostHalvings = 40;
const tolerance = 1e-11;

/**
 * McDonald's omega (total) of a one-factor model, from the moments of the items.
 *
 * @param moments at least 3 items and 10 people; reports ask for 30
 * @see Jöreskog 1967, doi:10.1007/BF02289658; McDonald 1999, Test Theory, ch. 6; Flora 2020,
 *   doi:10.1177/2515245920951747
 * @example oneFactorOmega(moments) // { kind: 'estimated', omega: 0.856, … }
 */
export function oneFactorOmega({ n, means, covariances }: ItemMoments): OneFactorOmegaResult {
  if (means.length < 3 || n < fewestPeople) return { kind: 'too-few' };
  const deviations = covariances.map((row, item) => Math.sqrt((row[item] ?? 0) * (1 - 1 / n)));
  if (deviations.some((deviation) => !(deviation > 0))) return { kind: 'singular' };

  // Maximum likelihood does not depend on the units: it is solved on correlations.
  const correlations = covariances.map((row, one) =>
    row.map(
      (covariance, other) => (covariance * (1 - 1 / n)) / ((deviations[one] ?? 1) * (deviations[other] ?? 1)),
    ),
  );
  if (!invert(correlations)) return { kind: 'singular' };
  const fit = fitFactor(correlations);
  if (!fit || fit.residuals.some((residual) => residual <= 0)) return { kind: 'improper' };

  const scaled = fit.loadings.map((loading, item) => loading * (deviations[item] ?? 1));
  const sign = Math.sign(scaled.reduce((sum, loading) => sum + loading, 0)) || 1;
  const loadings = scaled.map((loading) => sign * loading);
  const residuals = fit.residuals.map((residual, item) => residual * (deviations[item] ?? 1) ** 2);
  const signed = { loadings: fit.loadings.map((loading) => sign * loading), residuals: fit.residuals };

  return { kind: 'estimated', ...omegaOf(loadings, residuals, signed, deviations, n), loadings, residuals };
}

interface Factor {
  readonly loadings: Vector;
  readonly residuals: Vector;
}

/** Fisher scoring with halved steps; residuals may pass 0 on the way, and then show that one factor doesn't fit. */
function fitFactor(correlations: Matrix): Factor | null {
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

function impliedBy({ loadings, residuals }: Factor): Matrix {
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
function informationOf({ loadings }: Factor, inverse: Matrix): Matrix {
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

/** Omega with its error by the delta method, from the information on the scale of correlations. */
function omegaOf(loadings: Vector, residuals: Vector, standardized: Factor, deviations: Vector, n: number) {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const rest = residuals.reduce((total, residual) => total + residual, 0);
  const total = sum ** 2 + rest;
  const gradient = [
    ...deviations.map((deviation) => (2 * sum * rest * deviation) / total ** 2),
    ...deviations.map((deviation) => (-(sum ** 2) * deviation ** 2) / total ** 2),
  ];
  const inverse = invert(impliedBy(standardized))?.inverse ?? [];
  const errors = solve(informationOf(standardized, inverse), gradient) ?? gradient;
  return { omega: sum ** 2 / total, standardError: Math.sqrt(dot(gradient, errors) / n) };
}
