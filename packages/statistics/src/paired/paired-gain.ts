import { type StudentInference, studentInference } from '../inference.ts';
import { type EffectSizes, effectSizes, noDeviation, pairedCorrelation } from './effect-sizes.ts';
import type { PairedMoments } from './paired-moments.ts';

/** The gain of matched pairs, after − before, in scale points, with its test, its interval and its effect sizes. */
export interface PairedGain extends StudentInference, EffectSizes {
  readonly kind: 'estimated';
  readonly n: number;
  /** Mean gain in scale points. */
  readonly gain: number;
  readonly sdOfGains: number;
  /** Correlation of before and after; null without variation in one of them, or with fewer than 3 pairs. */
  readonly correlation: number | null;
}

export type PairedGainResult =
  | PairedGain
  | { readonly kind: 'too-few-pairs'; readonly n: number }
  /** Everybody gained the same, so that nothing can be inferred. */
  | { readonly kind: 'no-variation'; readonly n: number; readonly gain: number };

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
  const { n } = moments;
  if (n < 2) return { kind: 'too-few-pairs', n };

  const gain = moments.meanAfter - moments.meanBefore;
  const sdOfGains = deviationOfGains(moments);
  if (sdOfGains === 0) return { kind: 'no-variation', n, gain };

  return {
    kind: 'estimated',
    n,
    gain,
    sdOfGains,
    ...studentInference(gain, sdOfGains / Math.sqrt(n), n - 1, level),
    correlation: pairedCorrelation(moments),
    ...effectSizes(moments, sdOfGains, level),
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
