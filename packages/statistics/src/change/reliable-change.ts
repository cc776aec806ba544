import { type Pair, pairedMoments } from '../paired/paired-moments.ts';

const noDeviation = 1e-12;
const bound = 1.96;

/** How many people changed by more than the scale's error: counts of a group, never a verdict on a person. */
export interface ReliableChange {
  /** Error of a person's difference, in scale points. */
  readonly differenceError: number;
  readonly improved: number;
  readonly unchanged: number;
  readonly deteriorated: number;
}

/**
 * Reliable change as counts of a group.
 *
 * @param pairs at least 2
 * @param reliability of the scale, 0–1, such as alpha
 * @returns null with a reliability of 1, or without variation before
 * @see Jacobson and Truax 1991, doi:10.1037/0022-006X.59.1.12
 * @example reliableChange(pairs, 0.81) // { differenceError: 0.4546, improved: 1, unchanged: 17, deteriorated: 0 }
 */
export function reliableChange(pairs: readonly Pair[], reliability: number): ReliableChange | null {
  const deviation = pairedMoments(pairs)?.sdBefore ?? 0;
  if (!(reliability < 1) || deviation < noDeviation) return null;

  const differenceError = deviation * Math.sqrt(2 * (1 - reliability));
  const indices = pairs.map(({ before, after }) => (after - before) / differenceError);
  const improved = indices.filter((index) => index > bound).length;
  const deteriorated = indices.filter((index) => index < -bound).length;

  return { differenceError, improved, unchanged: pairs.length - improved - deteriorated, deteriorated };
}
