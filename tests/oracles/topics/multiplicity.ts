import { adjustProbabilities } from '@uvid/statistics';

export function answerMultiplicity({ p }: { readonly p: readonly (number | null)[] }): object {
  const { holm, benjaminiHochberg, bonferroni } = adjustProbabilities(p);
  return { holm, bh: benjaminiHochberg, bonferroni };
}
