import { dot, invert, solve, type Vector } from '../numerics/matrix.ts';
import { type Factor, fitFactor, impliedBy, informationOf } from './fit-factor.ts';
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
