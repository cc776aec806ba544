import { mantelHaenszel, ordinalDif, type ScoreStratum, scoreStrata } from '@uvid/statistics';
import { limits } from './shapes.ts';

type Numbers = readonly number[];

type DifInput =
  | {
      readonly kind: 'mh' | 'ordinal';
      readonly item: Numbers;
      readonly score: Numbers;
      readonly group: Numbers;
    }
  | ({ readonly kind: 'mh_tables' } & Readonly<
      Record<'ref_right' | 'ref_wrong' | 'focal_right' | 'focal_wrong', Numbers>
    >);

export function answerDif(input: DifInput): object {
  switch (input.kind) {
    case 'mh':
      return answerMantelHaenszel(
        scoreStrata(answersOf(input).map(({ answer, ...rest }) => ({ right: answer === 1, ...rest }))),
      );
    case 'mh_tables':
      return answerMantelHaenszel(
        input.ref_right.map((referenceRight, index) => ({
          referenceRight,
          referenceWrong: input.ref_wrong[index] ?? 0,
          focalRight: input.focal_right[index] ?? 0,
          focalWrong: input.focal_wrong[index] ?? 0,
        })),
      );
    case 'ordinal':
      return answerOrdinal(input);
  }
}

type PersonInput = DifInput & { readonly kind: 'mh' | 'ordinal' };

function answersOf({ item, score, group }: PersonInput) {
  return item.map((answer, index) => ({
    answer,
    score: score[index] ?? 0,
    group: group[index] === 1 ? ('focal' as const) : ('reference' as const),
  }));
}

function answerMantelHaenszel(strata: readonly ScoreStratum[]) {
  const result = mantelHaenszel(strata);
  if (result.kind === 'no-information') return { strata: 0, n_used: 0 };
  const { odds } = result;

  return {
    strata: result.strata,
    n_used: result.n,
    alpha_mh: odds?.oddsRatio ?? null,
    se_log_alpha: odds?.logError ?? null,
    ci_alpha: limits(odds?.interval),
    chi2: result.chiSquare.statistic,
    p: result.chiSquare.p,
    chi2_cc: result.correctedChiSquare.statistic,
    p_cc: result.correctedChiSquare.p,
    delta_mh: odds?.delta ?? null,
    se_delta: odds?.deltaError ?? null,
    ets_class: odds?.class ?? null,
  };
}

function answerOrdinal(input: PersonInput) {
  const result = ordinalDif(answersOf(input).map((answer) => ({ ...answer, count: 1 })));
  if (result.kind !== 'tested') return {};

  return {
    n: result.n,
    categories: result.categories,
    loglik: result.logLikelihoods,
    loglik_null: result.nullLogLikelihood,
    lr_uniform: result.uniform.statistic,
    p_uniform: result.uniform.p,
    lr_nonuniform: result.nonuniform.statistic,
    p_nonuniform: result.nonuniform.p,
    lr_total: result.total.statistic,
    p_total: result.total.p,
    beta_group: result.groupEffect,
    se_group: result.groupEffectError,
    r2_nagelkerke: result.rSquared,
    delta_r2: result.rSquaredChange,
    class: result.class,
  };
}
