import type { Matrix } from '../numerics/matrix.ts';

/**
 * What the quality of a scale is computed from: sums over people, nobody's answers. Covariances divide by n − 1 and are
 * 0 for fewer than 2 people.
 */
export interface ItemMoments {
  readonly n: number;
  readonly means: readonly number[];
  readonly covariances: Matrix;
}

/**
 * Reduces answers to their moments; people with a missing answer are left out.
 *
 * @param answers one row a person, one number an item, null for missing
 * @returns null without a complete row
 * @example itemMoments([[1, 2], [3, 2], [null, 5]])?.means // [2, 2]
 */
export function itemMoments(answers: readonly (readonly (number | null)[])[]): ItemMoments | null {
  const complete = answers.filter((row): row is readonly number[] => row.every((answer) => answer !== null));
  const n = complete.length;
  const [first] = complete;
  if (!first) return null;

  const means = first.map((_, item) => complete.reduce((sum, row) => sum + (row[item] ?? 0), 0) / n);
  const deviations = complete.map((row) => row.map((answer, item) => answer - (means[item] ?? 0)));
  const covariances = means.map((_, one) =>
    means.map((_, other) => {
      const products = deviations.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);
      return products / Math.max(1, n - 1);
    }),
  );
  return { n, means, covariances };
}

/**
 * Turns items round that are keyed the other way: minimum + maximum − answer.
 *
 * @param reversed for each item, whether it is
 * @example reverseItems({ n: 2, means: [2], covariances: [[1]] }, [true], { minimum: 1, maximum: 5 }).means // [4]
 */
export function reverseItems(
  { n, means, covariances }: ItemMoments,
  reversed: readonly boolean[],
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): ItemMoments {
  const sign = (item: number) => (reversed[item] ? -1 : 1);

  return {
    n,
    means: means.map((mean, item) => (reversed[item] ? minimum + maximum - mean : mean)),
    covariances: covariances.map((row, one) =>
      row.map((covariance, other) => sign(one) * sign(other) * covariance),
    ),
  };
}
