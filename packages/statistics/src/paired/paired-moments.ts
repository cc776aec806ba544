/** Two numbers of one participant, in scale points. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * What paired statistics need of the scores of matched pairs: enough to compute them, too little to tell who
 * gave which. Standard deviations and the covariance divide by n − 1 and are 0 for fewer than 2 pairs.
 */
export interface PairedMoments {
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly sdBefore: number;
  readonly sdAfter: number;
  readonly covariance: number;
}

/**
 * Reduces scores of matched pairs to their moments (two passes, so that nothing is lost to cancellation).
 *
 * @param pairs at least 1; all numbers finite
 * @returns null for no pairs
 * @example pairedMoments([{ before: 2, after: 4 }, { before: 3, after: 4 }])?.meanAfter // 4
 */
export function pairedMoments(pairs: readonly Pair[]): PairedMoments | null {
  const n = pairs.length;
  if (n === 0) return null;

  const meanBefore = pairs.reduce((sum, pair) => sum + pair.before, 0) / n;
  const meanAfter = pairs.reduce((sum, pair) => sum + pair.after, 0) / n;
  const sums = { before: 0, after: 0, product: 0 };

  for (const { before, after } of pairs) {
    sums.before += (before - meanBefore) ** 2;
    sums.after += (after - meanAfter) ** 2;
    sums.product += (before - meanBefore) * (after - meanAfter);
  }
  const degrees = Math.max(n - 1, 1);

  return {
    n,
    meanBefore,
    meanAfter,
    sdBefore: Math.sqrt(sums.before / degrees),
    sdAfter: Math.sqrt(sums.after / degrees),
    covariance: sums.product / degrees,
  };
}
