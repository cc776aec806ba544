import { type StudentInference, studentInference } from '../inference.ts';
import type { SampleMoments } from './sample-moments.ts';

const noDeviation = 1e-12;

export type WelchDifference =
  | ({ readonly kind: 'estimated'; readonly difference: number } & StudentInference)
  | { readonly kind: 'too-few'; readonly difference: number }
  | { readonly kind: 'no-variation'; readonly difference: number };

/**
 * Difference of two independent means, `to` − `from`, without assuming equal variances.
 *
 * @param from,to at least 2 each for an estimate
 * @param level confidence level, strictly between 0 and 1
 * @see Welch 1947, doi:10.1093/biomet/34.1-2.28
 * @example
 * welchDifference({ n: 8, mean: 16.5, sd: 3.16 }, { n: 8, mean: 15.75, sd: 3.01 })
 * // { kind: 'estimated', difference: -0.75, degrees: 13.97, … }
 */
export function welchDifference(from: SampleMoments, to: SampleMoments, level = 0.95): WelchDifference {
  const difference = to.mean - from.mean;
  if (from.n < 2 || to.n < 2) return { kind: 'too-few', difference };
  if (from.sd < noDeviation && to.sd < noDeviation) return { kind: 'no-variation', difference };

  const standardError = Math.sqrt(from.sd ** 2 / from.n + to.sd ** 2 / to.n);
  return {
    kind: 'estimated',
    difference,
    ...studentInference(difference, standardError, welchDegrees(from, to), level),
  };
}

/** Welch’s and Satterthwaite’s degrees of freedom of two samples of at least 2, one of which varies. */
export function welchDegrees(from: SampleMoments, to: SampleMoments): number {
  const [one, other] = [from.sd ** 2 / from.n, to.sd ** 2 / to.n];
  return (one + other) ** 2 / (one ** 2 / (from.n - 1) + other ** 2 / (to.n - 1));
}
