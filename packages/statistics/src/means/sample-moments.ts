/** What a mean and its error need of a sample; the standard deviation divides by n − 1 and is 0 below 2. */
export interface SampleMoments {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Reduces numbers to their moments (two passes, so that nothing is lost to cancellation).
 *
 * @returns null without numbers
 * @example sampleMoments([2, 4]) // { n: 2, mean: 3, sd: 1.4142 }
 */
export function sampleMoments(numbers: readonly number[]): SampleMoments | null {
  const n = numbers.length;
  if (n === 0) return null;

  const mean = numbers.reduce((sum, number) => sum + number, 0) / n;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / Math.max(1, n - 1)) };
}

/**
 * Moments of two samples taken together; null stands for a sample of nobody.
 *
 * @example combineMoments({ n: 1, mean: 2, sd: 0 }, { n: 1, mean: 4, sd: 0 }) // { n: 2, mean: 3, sd: 1.4142 }
 */
export function combineMoments(one: SampleMoments | null, other: SampleMoments | null): SampleMoments | null {
  if (!one || !other) return one ?? other;

  const n = one.n + other.n;
  const mean = (one.n * one.mean + other.n * other.mean) / n;
  const between = ((one.n * other.n) / n) * (other.mean - one.mean) ** 2;
  const squares = (one.n - 1) * one.sd ** 2 + (other.n - 1) * other.sd ** 2 + between;
  return { n, mean, sd: Math.sqrt(squares / Math.max(1, n - 1)) };
}
