/** Adjusted p-values, in the order of the tests; null for tests that could not be computed. */
export interface AdjustedProbabilities {
  /** Controls the chance of any false finding. For subscales and countries. */
  readonly holm: readonly (number | null)[];
  /** Controls the expected share of false findings. For items. */
  readonly benjaminiHochberg: readonly (number | null)[];
  readonly bonferroni: readonly (number | null)[];
}

/**
 * Adjusts the p-values of a family of tests.
 *
 * @param probabilities p-values; null ones are left out of the family
 * @see Holm 1979, Scandinavian Journal of Statistics 6:65–70; Benjamini and Hochberg 1995,
 *   doi:10.1111/j.2517-6161.1995.tb02031.x
 * @example adjustProbabilities([0.01, null, 0.04]).holm // [0.02, null, 0.04]
 */
export function adjustProbabilities(probabilities: readonly (number | null)[]): AdjustedProbabilities {
  const family = probabilities
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .toSorted((one, other) => one.p - other.p);
  const size = family.length;
  const holm: (number | null)[] = probabilities.map(() => null);
  const benjaminiHochberg = holm.slice();

  let largest = 0;
  for (const [rank, { p, index }] of family.entries()) {
    largest = Math.max(largest, Math.min(1, (size - rank) * p));
    holm[index] = largest;
  }
  let smallest = 1;
  for (const [rank, { p, index }] of [...family.entries()].toReversed()) {
    smallest = Math.min(smallest, (size / (rank + 1)) * p);
    benjaminiHochberg[index] = smallest;
  }

  return {
    holm,
    benjaminiHochberg,
    bonferroni: probabilities.map((p) => (p === null ? null : Math.min(1, size * p))),
  };
}
