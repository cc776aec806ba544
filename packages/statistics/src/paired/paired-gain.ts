import { type StudentInference, studentInference } from '../inference.ts';
import { type EffectSizes, effectSizes, noDeviation, pairedCorrelation } from './effect-sizes.ts';
import type { PairedMoments } from './paired-moments.ts';

/** A mean gain with its test and its interval. */
export interface MeanGain extends StudentInference {
  readonly kind: 'estimated';
  readonly n: number;
  /** Mean gain in scale points. */
  readonly gain: number;
  readonly sdOfGains: number;
}

/** The gain of matched pairs, after − before, in scale points, with its effect sizes. */
export interface PairedGain extends MeanGain, EffectSizes {
  /** Correlation of before and after; null without variation in one of them, or with fewer than 3 pairs. */
  readonly correlation: number | null;
}

/** Why nothing can be inferred: fewer than 2 pairs, or everybody gained the same. */
export type NoInference =
  | { readonly kind: 'too-few-pairs'; readonly n: number }
  | { readonly kind: 'no-variation'; readonly n: number; readonly gain: number };

export type PairedGainResult = PairedGain | NoInference;

/** What is left of matched pairs where only their differences are known. */
export interface GainMoments {
  readonly n: number;
  /** Mean of after − before. */
  readonly gain: number;
  /** Sample standard deviation of after − before, divided by n − 1. */
  readonly sdOfGains: number;
}

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
  const sdOfGains = deviationOfGains(moments);
  const estimate = gainFromDifferences(
    { n: moments.n, gain: moments.meanAfter - moments.meanBefore, sdOfGains },
    level,
  );
  if (estimate.kind !== 'estimated') return estimate;

  return {
    ...estimate,
    correlation: pairedCorrelation(moments),
    ...effectSizes(moments, sdOfGains, level),
  };
}

/**
 * Student's t interval and test of a mean gain, where no more is known of matched pairs than their differences;
 * effect sizes in units of the scores need the scores.
 *
 * @param moments of at least 2 pairs
 * @param level confidence level, strictly between 0 and 1
 * @returns `too-few-pairs` below 2, `no-variation` where all gains are equal
 * @see Student 1908, doi:10.1093/biomet/6.1.1
 * @example gainFromDifferences({ n: 25, gain: 0.5, sdOfGains: 1 }) // { kind: 'estimated', standardError: 0.2, … }
 */
export function gainFromDifferences(moments: GainMoments, level = 0.95): MeanGain | NoInference {
  const { n, gain, sdOfGains } = moments;
  if (n < 2) return { kind: 'too-few-pairs', n };
  if (sdOfGains === 0) return { kind: 'no-variation', n, gain };

  return {
    kind: 'estimated',
    n,
    gain,
    sdOfGains,
    ...studentInference(gain, sdOfGains / Math.sqrt(n), n - 1, level),
  };
}

/**
 * Standard deviation of the gains, in scale points; exactly 0 where all gains are equal.
 *
 * @example deviationOfGains({ n: 9, meanBefore: 2, meanAfter: 3, sdBefore: 3, sdAfter: 4, covariance: 0 }) // 5
 */
export function deviationOfGains({ sdBefore, sdAfter, covariance }: PairedMoments): number {
  const total = sdBefore ** 2 + sdAfter ** 2;
  const variance = total - 2 * covariance;
  // What is left after subtracting equal numbers is rounding, not variation.
  return variance <= roundingShare * total || total < noDeviation ** 2 ? 0 : Math.sqrt(variance);
}
