import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { fisherUpperTail } from '../distributions/fisher-f.ts';
import { type StudentInference, studentInference } from '../inference.ts';
import { adjustProbabilities } from '../multiplicity/adjust-probabilities.ts';
import { type Heterogeneity, heterogeneityOf } from './common-effect.ts';
import { restrictedMaximumLikelihood } from './restricted-maximum-likelihood.ts';
import { type Effect, requireVariances, weightedMean } from './weighted-mean.ts';

/** Effects of one country's seminars, say. */
export interface EffectGroup {
  readonly name: string;
  readonly effects: readonly Effect[];
}

export interface GroupEstimate {
  readonly name: string;
  readonly k: number;
  readonly estimate: number;
  /** By Wald. */
  readonly waldError: number;
  /** By Hartung and Knapp; null where effects don't vary within groups. */
  readonly hartungKnapp: StudentInference | null;
}

export interface GroupComparison {
  readonly kind: 'estimated';
  /** Variance between seminars of one group, taken to be the same in all. */
  readonly tauSquared: number;
  readonly groups: readonly GroupEstimate[];
  /** Omnibus test of equal groups, by Wald. */
  readonly wald: { readonly chiSquare: number; readonly degrees: number; readonly p: number };
  /** The same by Hartung and Knapp; null where effects don't vary within groups. */
  readonly omnibus: {
    readonly f: number;
    readonly above: number;
    readonly below: number;
    readonly p: number;
  } | null;
  /** Of effects around their group's mean. */
  readonly heterogeneity: Heterogeneity;
}

export type GroupComparisonResult =
  | GroupComparison
  /** Fewer than 2 groups with effects. */
  | { readonly kind: 'too-few-groups' }
  /** One effect a group says nothing about how much effects vary. */
  | { readonly kind: 'too-few-effects' };

const noVariation = 1e-20;

/**
 * Compares groups of effects with one variance between seminars for all (REML), such as countries.
 *
 * @param groups variances above 0; groups without effects are left out
 * @param level confidence level, strictly between 0 and 1
 * @throws {RangeError} for a variance that isn't above 0
 * @see Viechtbauer 2010, doi:10.18637/jss.v036.i03; Knapp and Hartung 2003, doi:10.1002/sim.1482
 * @example compareGroups([{ name: 'MK', effects: macedonian }, { name: 'RS', effects: serbian }])
 * // { kind: 'estimated', omnibus: { f: 1.6, above: 1, below: 17, p: 0.22 }, … }
 */
export function compareGroups(all: readonly EffectGroup[], level = 0.95): GroupComparisonResult {
  const groups = all.filter(({ effects }) => effects.length > 0);
  const lists = groups.map(({ effects }) => effects);
  for (const effects of lists) requireVariances(effects);
  const below = lists.reduce((sum, effects) => sum + effects.length, 0) - groups.length;
  if (groups.length < 2) return { kind: 'too-few-groups' };
  if (below < 1) return { kind: 'too-few-effects' };

  const tauSquared = restrictedMaximumLikelihood(lists);
  const means = lists.map((effects) => weightedMean(effects, tauSquared));
  const scale = means.reduce((sum, { q }) => sum + q, 0) / below;
  const varies = scale > noVariation;
  const above = groups.length - 1;
  const chiSquare = spreadOf(means);

  return {
    kind: 'estimated',
    tauSquared,
    groups: means.map(({ mean, weight }, index) => ({
      name: groups[index]?.name ?? '',
      k: lists[index]?.length ?? 0,
      estimate: mean,
      waldError: Math.sqrt(1 / weight),
      hartungKnapp: varies ? studentInference(mean, Math.sqrt(scale / weight), below, level) : null,
    })),
    wald: { chiSquare, degrees: above, p: chiSquareUpperTail(chiSquare, above) },
    omnibus: varies ? fisherTest(chiSquare / above / scale, above, below) : null,
    heterogeneity: heterogeneityOf(lists),
  };
}

/** Weighted squared distances of means from their common mean. */
export function spreadOf(means: readonly { readonly mean: number; readonly weight: number }[]): number {
  return weightedMean(
    means.map(({ mean, weight }) => ({ estimate: mean, variance: 1 / weight })),
    0,
  ).q;
}

function fisherTest(f: number, above: number, below: number) {
  return { f, above, below, p: fisherUpperTail(f, above, below) };
}

/** Difference of two groups, `to` − `from`. */
export interface GroupDifference extends StudentInference {
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  /** Adjusted for all pairs, by Holm. */
  readonly adjustedP: number;
}

/**
 * All pairs of groups, with p-values adjusted by Holm. Only of interest where the omnibus test found something.
 *
 * @returns empty where effects don't vary within groups
 * @example pairwiseDifferences(comparison)[0] // { from: 'MK', to: 'RS', difference: 0.15, adjustedP: 0.4, … }
 */
export function pairwiseDifferences({ groups }: GroupComparison, level = 0.95): GroupDifference[] {
  const pairs = groups.flatMap((from, index) => groups.slice(index + 1).map((to) => ({ from, to })));
  const tested = pairs.flatMap(({ from, to }) => {
    if (!from.hartungKnapp || !to.hartungKnapp) return [];
    const error = Math.hypot(from.hartungKnapp.standardError, to.hartungKnapp.standardError);
    const difference = to.estimate - from.estimate;
    const inference = studentInference(difference, error, from.hartungKnapp.degrees, level);
    return [{ from: from.name, to: to.name, difference, ...inference }];
  });
  const { holm } = adjustProbabilities(tested.map(({ p }) => p));
  return tested.map((difference, index) => ({ ...difference, adjustedP: holm[index] ?? difference.p }));
}
