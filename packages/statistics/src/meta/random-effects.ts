import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { studentQuantile, twoSidedStudentProbability } from '../distributions/student-t.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import { restrictedMaximumLikelihood, typicalVariance } from './restricted-maximum-likelihood.ts';
import { type Effect, weightedMean } from './weighted-mean.ts';

export interface RandomEffects {
  readonly kind: 'estimated';
  /** Number of effects. */
  readonly k: number;
  readonly estimate: number;
  /** By Wald: √(1 ÷ Σw). */
  readonly waldError: number;
  readonly tauSquared: number;
  /** Share of the variation that is between seminars, 0–1. */
  readonly iSquared: number;
  /** Cochran's test of whether all effects are the same. */
  readonly heterogeneity: { readonly q: number; readonly degrees: number; readonly p: number };
  /** Hartung and Knapp; null where all effects are equal. */
  readonly hartungKnapp: HartungKnapp | null;
  /** The same with the ad hoc correction: never narrower than Wald's error. Shown in reports. */
  readonly adHoc: HartungKnapp;
  /** Where the true effect of a next seminar lies; null for fewer than 3 effects, or where all are equal. */
  readonly predictionInterval: Interval | null;
}

export interface HartungKnapp {
  readonly standardError: number;
  readonly degrees: number;
  readonly t: number;
  readonly p: number;
  readonly interval: Interval;
}

export type RandomEffectsResult =
  | RandomEffects
  | { readonly kind: 'no-effects' }
  | { readonly kind: 'single-effect'; readonly effect: Effect };

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
 * // { kind: 'estimated', estimate: 0.438…, tauSquared: 0.06…, … }
 */
export function randomEffects(effects: readonly Effect[], level = 0.95): RandomEffectsResult {
  if (effects.some(({ variance }) => !(variance > 0))) throw new RangeError('variances must be above 0');

  const [first] = effects;
  if (!first) return { kind: 'no-effects' };
  if (effects.length === 1) return { kind: 'single-effect', effect: first };

  const k = effects.length;
  const tauSquared = restrictedMaximumLikelihood(effects);
  const { mean: estimate, weight, q } = weightedMean(effects, tauSquared);
  const waldError = Math.sqrt(1 / weight);
  const knappError = Math.sqrt(q / ((k - 1) * weight));
  const varies = knappError >= noVariation;
  const cochran = weightedMean(effects, 0).q;

  return {
    kind: 'estimated',
    k,
    estimate,
    waldError,
    tauSquared,
    iSquared: tauSquared / (tauSquared + typicalVariance(effects)),
    heterogeneity: { q: cochran, degrees: k - 1, p: chiSquareUpperTail(cochran, k - 1) },
    hartungKnapp: varies ? inference(estimate, knappError, k, level) : null,
    adHoc: inference(estimate, Math.max(knappError, waldError), k, level),
    predictionInterval:
      varies && k >= 3
        ? symmetricInterval(
            estimate,
            studentQuantile((1 + level) / 2, k - 1) * Math.sqrt(tauSquared + knappError ** 2),
          )
        : null,
  };
}

function inference(estimate: number, standardError: number, k: number, level: number): HartungKnapp {
  const degrees = k - 1;
  const t = estimate / standardError;

  return {
    standardError,
    degrees,
    t,
    p: twoSidedStudentProbability(t, degrees),
    interval: symmetricInterval(estimate, studentQuantile((1 + level) / 2, degrees) * standardError),
  };
}
