import { studentQuantile } from '../distributions/student-t.ts';
import { type StudentInference, studentInference } from '../inference.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import { type Heterogeneity, heterogeneityOf, type WaldInference, waldInference } from './common-effect.ts';
import { momentEstimate, pauleMandelEstimate, typicalVariance } from './moment-estimates.ts';
import { restrictedMaximumLikelihood } from './restricted-maximum-likelihood.ts';
import { type Effect, requireVariances, weightedMean } from './weighted-mean.ts';

export interface RandomEffects {
  readonly kind: 'estimated';
  /** Number of effects. */
  readonly k: number;
  readonly estimate: number;
  /** By Wald: √(1 ÷ Σw). */
  readonly waldError: number;
  readonly wald: WaldInference;
  /** Variance between seminars. */
  readonly tauSquared: number;
  /** Share of the variation that is between seminars, 0–1. */
  readonly iSquared: number;
  /** Total variation ÷ sampling variation, at least 1. */
  readonly hSquared: number;
  /** Cochran's test of whether all effects are the same. */
  readonly heterogeneity: Heterogeneity;
  /** Hartung and Knapp; null where all effects are equal. */
  readonly hartungKnapp: HartungKnapp | null;
  /** The same with the ad hoc correction: never narrower than Wald's error. Shown in reports. */
  readonly adHoc: HartungKnapp;
  /** Where the true effect of a next seminar lies; null for fewer than 3 effects, or where all are equal. */
  readonly predictionInterval: Interval | null;
  /** The same from the ad hoc correction, so that it is never narrower than its interval. Shown in reports. */
  readonly adHocPredictionInterval: Interval | null;
  /** The same by Higgins, Thompson and Spiegelhalter, from Wald's error; null for fewer than 3 effects. */
  readonly classicPredictionInterval: Interval | null;
}

export type HartungKnapp = StudentInference;

export type RandomEffectsResult =
  | RandomEffects
  | { readonly kind: 'no-effects' }
  | { readonly kind: 'single-effect'; readonly effect: Effect };

/** How the variance between seminars is estimated; the first is what reports show. */
export type BetweenVarianceEstimator = keyof typeof estimators;

const estimators = {
  'restricted-maximum-likelihood': (effects: readonly Effect[]) => restrictedMaximumLikelihood([effects]),
  'dersimonian-laird': momentEstimate,
  'paule-mandel': pauleMandelEstimate,
} as const;

const noVariation = 1e-10;

/**
 * Random-effects meta-analysis: REML for the variance between seminars, intervals by Hartung and Knapp, also
 * with the ad hoc correction, and a prediction interval.
 *
 * @param effects in one unit; variances above 0
 * @param level confidence level, strictly between 0 and 1
 * @returns `no-effects` for none, `single-effect` for one: there is nothing to pool
 * @throws {RangeError} for a variance that isn't above 0
 * @see Viechtbauer 2010, doi:10.18637/jss.v036.i03; Hartung and Knapp 2001, doi:10.1002/sim.1009;
 *   Röver, Knapp, Friede 2015, doi:10.1186/s12874-015-0091-1; IntHout et al. 2016, doi:10.1136/bmjopen-2015-010247
 * @example
 * randomEffects([{ estimate: 0.2, variance: 0.01 }, { estimate: 0.4, variance: 0.02 }, { estimate: 0.9, variance: 0.04 }])
 * // { kind: 'estimated', estimate: 0.4704, tauSquared: 0.0960, … }
 */
export function randomEffects(
  effects: readonly Effect[],
  level = 0.95,
  estimator: BetweenVarianceEstimator = 'restricted-maximum-likelihood',
): RandomEffectsResult {
  requireVariances(effects);
  const [first] = effects;
  if (!first) return { kind: 'no-effects' };
  if (effects.length === 1) return { kind: 'single-effect', effect: first };

  const k = effects.length;
  const tauSquared = estimators[estimator](effects);
  const sampling = typicalVariance(effects);
  const { mean: estimate, weight, q } = weightedMean(effects, tauSquared);
  const waldError = Math.sqrt(1 / weight);
  const knappError = Math.sqrt(q / ((k - 1) * weight));
  const varies = knappError >= noVariation;

  const adHocError = Math.max(knappError, waldError);

  return {
    kind: 'estimated',
    k,
    estimate,
    waldError,
    wald: waldInference(estimate, waldError, level),
    tauSquared,
    iSquared: tauSquared / (tauSquared + sampling),
    hSquared: 1 + tauSquared / sampling,
    heterogeneity: heterogeneityOf([effects]),
    hartungKnapp: varies ? studentInference(estimate, knappError, k - 1, level) : null,
    adHoc: studentInference(estimate, adHocError, k - 1, level),
    predictionInterval: varies ? prediction(estimate, tauSquared, knappError, k, k - 1, level) : null,
    adHocPredictionInterval: prediction(estimate, tauSquared, adHocError, k, k - 1, level),
    classicPredictionInterval: prediction(estimate, tauSquared, waldError, k, k - 2, level),
  };
}

function prediction(
  estimate: number,
  tauSquared: number,
  standardError: number,
  k: number,
  degrees: number,
  level: number,
): Interval | null {
  if (k < 3) return null;
  const deviation = Math.sqrt(tauSquared + standardError ** 2);
  return symmetricInterval(estimate, studentQuantile((1 + level) / 2, degrees) * deviation);
}
