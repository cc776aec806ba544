import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { normalProbability, normalQuantile } from '../distributions/normal.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import { type Effect, requireVariances, weightedMean } from './weighted-mean.ts';

/** What the normal distribution says about one estimate. */
export interface WaldInference {
  readonly standardError: number;
  readonly z: number;
  /** Two-sided, against 0. */
  readonly p: number;
  readonly interval: Interval;
}

/** Whether effects differ by more than their sampling errors. */
export interface Heterogeneity {
  readonly q: number;
  readonly degrees: number;
  readonly p: number;
  /** Share of Q beyond its degrees of freedom, 0–1. */
  readonly iSquared: number;
}

export type CommonEffect =
  | ({ readonly kind: 'estimated'; readonly estimate: number } & WaldInference)
  | { readonly kind: 'no-effects' };

/**
 * The mean of effects that are believed to be one and the same.
 *
 * @param effects at least 1, in one unit; variances above 0
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} for a variance that isn't above 0
 * @see Hedges and Olkin 1985, Statistical Methods for Meta-Analysis, ch. 6
 * @example commonEffect([{ estimate: 0.31, variance: 0.012 }]) // { kind: 'estimated', estimate: 0.31, … }
 */
export function commonEffect(effects: readonly Effect[], level = 0.95): CommonEffect {
  requireVariances(effects);
  if (effects.length === 0) return { kind: 'no-effects' };
  const { mean, weight } = weightedMean(effects, 0);
  return { kind: 'estimated', estimate: mean, ...waldInference(mean, Math.sqrt(1 / weight), level) };
}

export function waldInference(estimate: number, standardError: number, level: number): WaldInference {
  const z = estimate / standardError;
  return {
    standardError,
    z,
    p: 2 * normalProbability(-Math.abs(z)),
    interval: symmetricInterval(estimate, normalQuantile((1 + level) / 2) * standardError),
  };
}

/** Cochran's test, of effects around the mean of their own group; more effects than groups. */
export function heterogeneityOf(groups: readonly (readonly Effect[])[]): Heterogeneity {
  const q = groups.reduce((sum, effects) => sum + weightedMean(effects, 0).q, 0);
  const degrees = groups.reduce((sum, effects) => sum + effects.length - 1, 0);
  return {
    q,
    degrees,
    p: chiSquareUpperTail(q, degrees),
    iSquared: q > 0 ? Math.max(0, (q - degrees) / q) : 0,
  };
}
