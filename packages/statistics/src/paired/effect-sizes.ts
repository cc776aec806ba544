import { hedgesCorrection } from '../distributions/hedges-correction.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import type { PairedMoments } from './paired-moments.ts';

/** Standardized gains of matched pairs; none has a unit. */
export interface EffectSizes {
  /** d_z: gain ÷ SD of the gains. For planning; it grows with the correlation. */
  readonly gainEffect: number;
  /** g_z, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedGainEffect: number | null;
  /** Sampling variance of g_z; null where g_z or the correlation is. */
  readonly correctedGainEffectVariance: number | null;
  /** d_rm: d_z with the correlation taken out; null where the correlation is. */
  readonly repeatedMeasuresEffect: number | null;
  /** d_av: gain ÷ root mean square of the two SDs. Shown in reports. */
  readonly averageEffect: number;
  readonly averageEffectError: number;
  /** Of d_av, by Bonett 2008. */
  readonly averageEffectInterval: Interval;
  /** Degrees of freedom of the average variance, by Satterthwaite. */
  readonly averageEffectDegrees: number;
  /** g_av, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedAverageEffect: number | null;
  /** d_b: gain ÷ SD before, for comparing seminars; null without variation before. */
  readonly baselineEffect: number | null;
  /** g_b, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedBaselineEffect: number | null;
  /** Sampling variance of g_b; null where g_b or the correlation is. */
  readonly correctedBaselineEffectVariance: number | null;
}

export const noDeviation = 1e-12;

/** All standardized gains of moments whose gains vary. */
export function effectSizes(moments: PairedMoments, sdOfGains: number, level: number): EffectSizes {
  const { n } = moments;
  const gain = moments.meanAfter - moments.meanBefore;
  const correlation = pairedCorrelation(moments);
  const gainEffect = gain / sdOfGains;
  const correctedGainEffect = corrected(gainEffect, n - 1, n);

  return {
    gainEffect,
    correctedGainEffect,
    correctedGainEffectVariance:
      correctedGainEffect === null || correlation === null
        ? null
        : 1 / n + correctedGainEffect ** 2 / (2 * n),
    repeatedMeasuresEffect: correlation === null ? null : gainEffect * Math.sqrt(2 * (1 - correlation)),
    ...averageEffects(moments, gain, sdOfGains, level),
    ...baselineEffects(moments, gain, correlation),
  };
}

/**
 * Correlation of the scores before and after.
 *
 * @returns from −1 to 1; null without variation in one of them, or with fewer than 3 pairs
 * @example pairedCorrelation({ n: 9, meanBefore: 2, meanAfter: 3, sdBefore: 1, sdAfter: 2, covariance: 1 }) // 0.5
 */
export function pairedCorrelation({ n, sdBefore, sdAfter, covariance }: PairedMoments): number | null {
  if (n < 3 || sdBefore < noDeviation || sdAfter < noDeviation) return null;
  return Math.min(1, Math.max(-1, covariance / (sdBefore * sdAfter)));
}

/**
 * Root mean square of the two standard deviations, the unit of d_av.
 *
 * @example averageDeviation({ n: 9, meanBefore: 2, meanAfter: 3, sdBefore: 1, sdAfter: 7, covariance: 1 }) // 5
 */
export function averageDeviation({ sdBefore, sdAfter }: PairedMoments): number {
  return Math.sqrt((sdBefore ** 2 + sdAfter ** 2) / 2);
}

function averageEffects(moments: PairedMoments, gain: number, sdOfGains: number, level: number) {
  const { n, sdBefore, sdAfter, covariance } = moments;
  const deviation = averageDeviation(moments);
  const averageEffect = gain / deviation;
  const spread = sdBefore ** 4 + sdAfter ** 4 + 2 * covariance ** 2;
  const averageEffectError = Math.sqrt(
    (averageEffect ** 2 * spread) / (8 * (n - 1) * deviation ** 4) + (sdOfGains / deviation) ** 2 / (n - 1),
  );
  const averageEffectDegrees = (4 * (n - 1) * deviation ** 4) / spread;

  return {
    averageEffect,
    averageEffectError,
    averageEffectInterval: symmetricInterval(
      averageEffect,
      normalQuantile((1 + level) / 2) * averageEffectError,
    ),
    averageEffectDegrees,
    correctedAverageEffect: corrected(averageEffect, averageEffectDegrees, n),
  };
}

function baselineEffects({ n, sdBefore }: PairedMoments, gain: number, correlation: number | null) {
  const baselineEffect = sdBefore < noDeviation ? null : gain / sdBefore;
  const correctedEffect = baselineEffect === null ? null : corrected(baselineEffect, n - 1, n);

  return {
    baselineEffect,
    correctedBaselineEffect: correctedEffect,
    correctedBaselineEffectVariance:
      correctedEffect === null || correlation === null
        ? null
        : (2 * (1 - correlation)) / n + correctedEffect ** 2 / (2 * n),
  };
}

function corrected(effect: number, degrees: number, n: number): number | null {
  const factor = n < 3 ? null : hedgesCorrection(degrees);
  return factor === null ? null : factor * effect;
}
