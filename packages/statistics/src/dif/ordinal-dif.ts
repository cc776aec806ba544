import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { cumulativeLogit } from './cumulative-logit.ts';
import type { DifClass } from './mantel-haenszel.ts';

/** People of one group with one answer and one score. */
export interface OrdinalCount {
  /** Any numbers that are in order. */
  readonly answer: number;
  readonly score: number;
  readonly group: 'reference' | 'focal';
  readonly count: number;
}

interface LikelihoodRatio {
  readonly statistic: number;
  readonly p: number;
}

export interface OrdinalDif {
  readonly kind: 'tested';
  readonly n: number;
  readonly categories: number;
  /** Of thresholds alone, and of the models with the score, with the group too, and with their product too. */
  readonly nullLogLikelihood: number;
  readonly logLikelihoods: readonly [number, number, number];
  /** Does the group answer higher or lower at every score? */
  readonly uniform: LikelihoodRatio;
  /** Does that change with the score? */
  readonly nonuniform: LikelihoodRatio;
  readonly total: LikelihoodRatio;
  /** Log cumulative odds ratio of the focal group at equal scores; above 0, it answers higher. */
  readonly groupEffect: number;
  readonly groupEffectError: number;
  /** Nagelkerke's R² of the three models. */
  readonly rSquared: readonly [number, number, number];
  readonly rSquaredChange: number;
  readonly class: DifClass;
}

export type OrdinalDifResult =
  | OrdinalDif
  /** Everybody gave the same answer, or the models have no maximum. */
  | { readonly kind: 'not-estimable' };

/**
 * Whether one ordered item works the same in two groups at equal scores, by ordinal logistic regression.
 *
 * @param counts people by group, answer and score
 * @returns never evidence of equivalence: too few people find nothing
 * @see Zumbo 1999, A Handbook on the Theory and Methods of Differential Item Functioning; Jodoin and Gierl 2001,
 *   doi:10.1207/S15324818AME1404_2
 * @example ordinalDif(counts) // { kind: 'tested', groupEffect: -0.98, rSquaredChange: 0.049, class: 'B', … }
 */
export function ordinalDif(counts: readonly OrdinalCount[]): OrdinalDifResult {
  const filled = counts.filter(({ count }) => count > 0);
  const answers = [...new Set(filled.map(({ answer }) => answer))].toSorted((one, other) => one - other);
  const n = filled.reduce((sum, { count }) => sum + count, 0);
  if (answers.length < 2) return { kind: 'not-estimable' };

  const nullLogLikelihood = answers.reduce((sum, answer) => {
    const size = filled.reduce((total, one) => total + (one.answer === answer ? one.count : 0), 0);
    return sum + size * Math.log(size / n);
  }, 0);
  const [scoreOnly, withGroup, withProduct] = fitModels(filled, answers, n);
  if (!scoreOnly || !withGroup || !withProduct) return { kind: 'not-estimable' };

  const logLikelihoods = [scoreOnly, withGroup, withProduct].map((fit) => fit.logLikelihood);
  const [first = 0, second = 0, third = 0] = logLikelihoods;
  const total = likelihoodRatio(first, third, 2);
  const rSquared = (logLikelihood: number) =>
    Math.expm1((2 / n) * (nullLogLikelihood - logLikelihood)) / Math.expm1((2 / n) * nullLogLikelihood);
  const rSquaredChange = rSquared(third) - rSquared(first);

  return {
    kind: 'tested',
    n,
    categories: answers.length,
    nullLogLikelihood,
    logLikelihoods: [first, second, third],
    uniform: likelihoodRatio(first, second, 1),
    nonuniform: likelihoodRatio(second, third, 1),
    total,
    groupEffect: withGroup.coefficients[1] ?? 0,
    groupEffectError: withGroup.standardErrors[1] ?? 0,
    rSquared: [rSquared(first), rSquared(second), rSquared(third)],
    rSquaredChange,
    class: classOf(rSquaredChange, total.p),
  };
}

/** Scores are centred: neither likelihoods nor the group's effect change, and Newton's steps are better behaved. */
function fitModels(counts: readonly OrdinalCount[], answers: readonly number[], n: number) {
  const centre = counts.reduce((sum, { score, count }) => sum + score * count, 0) / n;

  return [1, 2, 3].map((size) => {
    const terms = counts.map(({ answer, score, group, count }) => {
      const focal = group === 'focal' ? 1 : 0;
      const predictors = [score - centre, focal, focal * (score - centre)].slice(0, size);
      return { category: answers.indexOf(answer), predictors, count };
    });
    return cumulativeLogit(terms, answers.length);
  });
}

function likelihoodRatio(smaller: number, larger: number, degrees: number): LikelihoodRatio {
  const statistic = Math.max(0, 2 * (larger - smaller));
  return { statistic, p: chiSquareUpperTail(statistic, degrees) };
}

function classOf(change: number, p: number): DifClass {
  if (p >= 0.05 || change < 0.035) return 'A';
  return change < 0.07 ? 'B' : 'C';
}
