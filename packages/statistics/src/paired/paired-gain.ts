import { hedgesCorrection } from '../distributions/hedges-correction.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { studentQuantile, twoSidedStudentProbability } from '../distributions/student-t.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import type { PairedMoments } from './paired-moments.ts';

/** The gain of matched pairs, after − before, with its uncertainty and its effect sizes. */
export interface PairedGain {
  readonly kind: 'estimated';
  readonly n: number;
  /** Mean gain in scale points. */
  readonly gain: number;
  readonly sdOfGains: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  /** Of the mean gain, by Student's t. */
  readonly interval: Interval;
  /** Correlation of before and after; null without variation in one of them, or with fewer than 3 pairs. */
  readonly correlation: number | null;
  /** d_z: gain ÷ SD of the gains. For planning; it grows with the correlation. */
  readonly gainEffect: number;
  /** g_z, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedGainEffect: number | null;
  /** d_av: gain ÷ root mean square of the two SDs. */
  readonly averageEffect: number;
  readonly averageEffectError: number;
  /** Of d_av, by Bonett 2008. */
  readonly averageEffectInterval: Interval;
  /** g_av, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedAverageEffect: number | null;
  /** d_b: gain ÷ SD before, for comparing seminars; null without variation before. */
  readonly baselineEffect: number | null;
  /** g_b, corrected for small samples; null for fewer than 3 pairs. */
  readonly correctedBaselineEffect: number | null;
  /** Sampling variance of g_b; null where g_b or the correlation is. */
  readonly correctedBaselineEffectVariance: number | null;
}

export type PairedGainResult =
  | PairedGain
  | { readonly kind: 'too-few-pairs'; readonly n: number }
  /** Everybody gained the same, so that nothing can be inferred. */
  | { readonly kind: 'no-variation'; readonly n: number; readonly gain: number };

const noVariation = 1e-12;
const roundingShare = 1e-13;

/**
 * Mean gain of matched pairs from their moments alone: Student's t interval and test, d_z, d_av with Bonett's
 * interval, d_b, each also corrected for small samples.
 *
 * @param moments of at least 2 pairs
 * @param level confidence level, strictly between 0 and 1
 * @returns `too-few-pairs` below 2, `no-variation` where all gains are equal
 * @see Student 1908, doi:10.1093/biomet/6.1.1; Cumming 2012, Understanding the New Statistics, ch. 11;
 *   Lakens 2013, doi:10.3389/fpsyg.2013.00863; Bonett 2008, doi:10.1037/1082-989X.13.2.99
 * @example
 * pairedGain({ n: 2, meanBefore: 2.5, meanAfter: 4, sdBefore: 0.7071, sdAfter: 0, covariance: 0 })
 * // { kind: 'estimated', gain: 1.5, standardError: 0.5, … }
 */
export function pairedGain(moments: PairedMoments, level = 0.95): PairedGainResult {
  const { n, sdBefore, sdAfter, covariance } = moments;
  if (n < 2) return { kind: 'too-few-pairs', n };

  const gain = moments.meanAfter - moments.meanBefore;
  const total = sdBefore ** 2 + sdAfter ** 2;
  const variance = total - 2 * covariance;
  // What is left after subtracting equal numbers is rounding, not variation.
  if (variance <= roundingShare * total || total < noVariation ** 2) return { kind: 'no-variation', n, gain };

  const sdOfGains = Math.sqrt(variance);

  const degrees = n - 1;
  const standardError = sdOfGains / Math.sqrt(n);
  const t = gain / standardError;
  const tail = (1 + level) / 2;
  const gainEffect = gain / sdOfGains;

  return {
    kind: 'estimated',
    n,
    gain,
    sdOfGains,
    standardError,
    degrees,
    t,
    p: twoSidedStudentProbability(t, degrees),
    interval: symmetricInterval(gain, studentQuantile(tail, degrees) * standardError),
    correlation: correlationOf(moments),
    gainEffect,
    correctedGainEffect: corrected(gainEffect, degrees, n),
    ...averageEffects(moments, gain, sdOfGains, tail),
    ...baselineEffects(moments, gain),
  };
}

function correlationOf({ n, sdBefore, sdAfter, covariance }: PairedMoments): number | null {
  if (n < 3 || sdBefore < noVariation || sdAfter < noVariation) return null;
  return Math.min(1, Math.max(-1, covariance / (sdBefore * sdAfter)));
}

function averageEffects(
  { n, sdBefore, sdAfter, covariance }: PairedMoments,
  gain: number,
  sdOfGains: number,
  tail: number,
) {
  const averageVariance = (sdBefore ** 2 + sdAfter ** 2) / 2;
  const averageEffect = gain / Math.sqrt(averageVariance);
  const spread = sdBefore ** 4 + sdAfter ** 4 + 2 * covariance ** 2;
  const averageEffectError = Math.sqrt(
    (averageEffect ** 2 * spread) / (8 * (n - 1) * averageVariance ** 2) +
      sdOfGains ** 2 / ((n - 1) * averageVariance),
  );
  const degrees = ((n - 1) * (2 * averageVariance) ** 2) / spread;

  return {
    averageEffect,
    averageEffectError,
    averageEffectInterval: symmetricInterval(averageEffect, normalQuantile(tail) * averageEffectError),
    correctedAverageEffect: corrected(averageEffect, degrees, n),
  };
}

function baselineEffects(moments: PairedMoments, gain: number) {
  const { n, sdBefore } = moments;
  const correlation = correlationOf(moments);
  const baselineEffect = sdBefore < noVariation ? null : gain / sdBefore;
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
