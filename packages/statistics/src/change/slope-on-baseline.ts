import type { PairedMoments } from '../paired/paired-moments.ts';

const noDeviation = 1e-12;

/**
 * Least-squares slope of the gain on the score before. Measurement error alone makes it negative: a description,
 * never a test of whether those who began low gained more.
 *
 * @returns gain per scale point; null without variation before
 * @see Bland and Altman 1994, doi:10.1136/bmj.309.6957.780
 * @example slopeOnBaseline({ n: 9, meanBefore: 2, meanAfter: 3, sdBefore: 2, sdAfter: 2, covariance: 3 }) // -0.25
 */
export function slopeOnBaseline({ sdBefore, covariance }: PairedMoments): number | null {
  return sdBefore < noDeviation ? null : covariance / sdBefore ** 2 - 1;
}
