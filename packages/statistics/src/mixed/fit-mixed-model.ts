import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { fisherUpperTail } from '../distributions/fisher-f.ts';
import { type StudentInference, studentInference } from '../inference.ts';
import {
  apply,
  bilinear,
  dot,
  invert,
  type Matrix,
  multiply,
  transpose,
  type Vector,
} from '../numerics/matrix.ts';
import { maximizeVariances } from '../numerics/maximize-variances.ts';
import { symmetricEigen } from '../numerics/symmetric-eigen.ts';
import type { MixedPieces } from './mixed-pieces.ts';
import { restrictedLikelihood } from './restricted-likelihood.ts';

/** A fitted mixed model, as far as inference needs it. */
export interface MixedFit {
  readonly logLikelihood: number;
  /** The last is the residual one. */
  readonly variances: Vector;
  readonly coefficients: Vector;
  readonly covariance: Matrix;
  /** Of the variances above 0: how the covariance of the coefficients changes with each. */
  readonly covarianceSlopes: readonly Matrix[];
  /** Sampling covariance of the variances above 0. */
  readonly varianceErrors: Matrix;
  readonly solvedResiduals: readonly Vector[];
}

/**
 * Fits variances by REML, and everything else at them.
 *
 * @param start of all variances
 * @returns null where variances can't be told apart, or effects explain each other
 * @see Bates et al. 2015, doi:10.18637/jss.v067.i01
 */
export function fitMixedModel(pieces: MixedPieces, start: number): MixedFit | null {
  const starts = new Array<number>(pieces.variances).fill(start);
  const fit = maximizeVariances(
    (variances) => restrictedLikelihood(pieces, variances),
    starts,
    pieces.variances - 1,
  );
  if (!fit) return null;

  const { point, variances } = fit;
  const active = variances.flatMap((variance, index) => (variance > 0 ? [index] : []));
  const errors = invert(
    active.map((one) => active.map((other) => point.observedInformation[one]?.[other] ?? 0)),
  );
  if (!errors) return null;

  return {
    logLikelihood: point.logLikelihood,
    variances,
    coefficients: point.coefficients,
    covariance: point.covariance,
    covarianceSlopes: active.map((index) => point.covarianceSlopes[index] ?? []),
    varianceErrors: errors.inverse,
    solvedResiduals: point.solvedResiduals,
  };
}

/** A linear combination of fixed effects. */
export interface MixedEstimate extends StudentInference {
  readonly estimate: number;
}

/**
 * Estimate, test and interval of a linear combination, with Satterthwaite's degrees of freedom.
 *
 * @param weights one a coefficient
 * @see Kuznetsova, Brockhoff, Christensen 2017, doi:10.18637/jss.v082.i13
 */
export function mixedEstimate(fit: MixedFit, weights: Vector, level: number): MixedEstimate {
  const estimate = dot(weights, fit.coefficients);
  const variance = bilinear(weights, fit.covariance, weights);
  return {
    estimate,
    ...studentInference(estimate, Math.sqrt(variance), satterthwaite(fit, weights, variance), level),
  };
}

function satterthwaite(
  { covarianceSlopes, varianceErrors }: MixedFit,
  weights: Vector,
  variance: number,
): number {
  const gradient = covarianceSlopes.map((slope) => bilinear(weights, slope, weights));
  return (2 * variance ** 2) / bilinear(gradient, varianceErrors, gradient);
}

export interface OmnibusTest {
  /** By Wald, as for any number of people. */
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
  /** The same with estimated degrees of freedom. */
  readonly f: {
    readonly statistic: number;
    readonly above: number;
    readonly below: number;
    readonly p: number;
  };
}

/**
 * Joint test of several linear combinations against 0.
 *
 * @param rows weights of one combination each
 * @returns null for none, or where they imply each other
 * @see Fai and Cornelius 1996, doi:10.1080/00949659608811740
 */
export function mixedOmnibus(fit: MixedFit, rows: Matrix): OmnibusTest | null {
  if (rows.length === 0) return null;
  const values = apply(rows, fit.coefficients);
  const inverted = invert(multiply(multiply(rows, fit.covariance), transpose(rows)));
  if (!inverted) return null;
  const chiSquare = bilinear(values, inverted.inverse, values);
  const statistic = chiSquare / rows.length;
  const below = combinedDegrees(fit, rows);

  return {
    chiSquare,
    degrees: rows.length,
    p: chiSquareUpperTail(chiSquare, rows.length),
    f: { statistic, above: rows.length, below, p: fisherUpperTail(statistic, rows.length, below) },
  };
}

/** Of independent combinations, each has its own degrees of freedom; F gets those with the mean that F would have. */
function combinedDegrees(fit: MixedFit, rows: Matrix): number {
  const covariance = multiply(multiply(rows, fit.covariance), transpose(rows));
  const degrees = symmetricEigen(covariance).map(({ value, vector }) =>
    satterthwaite(fit, apply(transpose(rows), vector), value),
  );
  const [only = 2] = degrees;
  if (degrees.every((one) => Math.abs(one - only) < 1e-8)) return only;
  if (degrees.some((one) => one <= 2)) return 2;

  const expected = degrees.reduce((sum, one) => sum + one / (one - 2), 0);
  return (2 * expected) / (expected - degrees.length);
}
