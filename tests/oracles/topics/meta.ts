import {
  type BetweenVarianceEstimator,
  commonEffect,
  compareGroups,
  type Effect,
  multilevelEffects,
  pairedGain,
  type RandomEffects,
  randomEffects,
  separateGroups,
  shrunkenEffect,
  tauSquaredInterval,
} from '@uvid/statistics';
import { groupsOf, limits } from './shapes.ts';

type Numbers = readonly number[];
type Names = readonly string[];

type MetaInput =
  | { readonly kind: 'pool'; readonly yi: Numbers; readonly vi: Numbers }
  | { readonly kind: 'subgroup'; readonly yi: Numbers; readonly vi: Numbers; readonly group: Names }
  | { readonly kind: 'multilevel'; readonly yi: Numbers; readonly vi: Numbers; readonly cluster: Names }
  | ({ readonly kind: 'escalc' } & Readonly<
      Record<'n' | 'mean_pre' | 'mean_post' | 'sd_pre' | 'sd_post' | 'r', Numbers>
    >);

export function answerMeta(input: MetaInput): object {
  switch (input.kind) {
    case 'pool':
      return answerPool(effectsOf(input.yi, input.vi));
    case 'subgroup':
      return answerSubgroups(effectsOf(input.yi, input.vi), input.group);
    case 'multilevel':
      return answerMultilevel(effectsOf(input.yi, input.vi), input.cluster);
    case 'escalc':
      return answerEffectSizes(input);
  }
}

function effectsOf(yi: Numbers, vi: Numbers): Effect[] {
  return yi.map((estimate, index) => ({ estimate, variance: vi[index] ?? Number.NaN }));
}

function answerPool(effects: readonly Effect[]) {
  const common = commonEffect(effects);
  const pooled = randomEffects(effects);
  const fixed = common.kind === 'estimated' && {
    FE: { est: common.estimate, se: common.standardError, ci: limits(common.interval) },
  };
  if (pooled.kind !== 'estimated') return { k: effects.length, ...fixed };

  const shrunken = effects.map((effect) => shrunkenEffect(effect, pooled));
  return {
    k: pooled.k,
    ...fixed,
    Q: pooled.heterogeneity.q,
    Q_df: pooled.heterogeneity.degrees,
    Q_p: pooled.heterogeneity.p,
    I2_Q: 100 * pooled.heterogeneity.iSquared,
    DL: estimatedBy(effects, 'dersimonian-laird'),
    PM: estimatedBy(effects, 'paule-mandel'),
    REML: describe(pooled),
    tau2_ci: searchedLimits(effects, pooled),
    blup: { pred: shrunken.map(({ estimate }) => estimate), se: shrunken.map((one) => one.standardError) },
  };
}

function estimatedBy(effects: readonly Effect[], estimator: BetweenVarianceEstimator) {
  const pooled = randomEffects(effects, 0.95, estimator);
  return pooled.kind === 'estimated' ? describe(pooled) : null;
}

function describe(pooled: RandomEffects) {
  const { hartungKnapp, adHoc, wald } = pooled;
  return {
    tau2: pooled.tauSquared,
    est: pooled.estimate,
    se: pooled.waldError,
    ci_z: limits(wald.interval),
    p_z: wald.p,
    hk: hartungKnapp && {
      se: hartungKnapp.standardError,
      df: hartungKnapp.degrees,
      t: hartungKnapp.t,
      p: hartungKnapp.p,
      ci: limits(hartungKnapp.interval),
    },
    hk_adhoc: { se: adHoc.standardError, ci: limits(adHoc.interval), p: adHoc.p },
    pi: limits(pooled.predictionInterval),
    pi_hts: limits(pooled.classicPredictionInterval),
    I2: 100 * pooled.iSquared,
    H2: pooled.hSquared,
  };
}

/** metafor looks for the limits of τ² up to the larger of 100 and 10 τ², and reports that where they lie beyond. */
function searchedLimits(effects: readonly Effect[], { tauSquared }: RandomEffects) {
  const furthest = Math.max(100, 10 * tauSquared);
  return limits(tauSquaredInterval(effects))?.map((limit) => Math.min(limit, furthest)) ?? null;
}

function answerSubgroups(effects: readonly Effect[], names: Names) {
  const groups = groupsOf(effects, names);
  const result = compareGroups(groups);
  if (result.kind !== 'estimated') return { k: effects.length };
  const separate = separateGroups(groups);

  return {
    k: effects.length,
    tau2_residual: result.tauSquared,
    groups: result.groups.map(({ name, k, estimate, waldError, hartungKnapp }) => ({
      group: name,
      k,
      est: estimate,
      se: waldError,
      se_hk: hartungKnapp?.standardError ?? null,
      ci_hk: limits(hartungKnapp?.interval),
    })),
    QM: result.wald.chiSquare,
    QM_df: result.wald.degrees,
    QM_p: result.wald.p,
    F_hk: result.omnibus?.f ?? null,
    F_df1: result.omnibus?.above ?? null,
    F_df2: result.omnibus?.below ?? null,
    F_p: result.omnibus?.p ?? null,
    QE: result.heterogeneity.q,
    QE_p: result.heterogeneity.p,
    separate: separate.groups.map(({ name, k, tauSquared, estimate, waldError }) => ({
      group: name,
      k,
      tau2: tauSquared,
      est: estimate,
      se: waldError,
    })),
    Q_between: separate.between?.q ?? null,
    Q_between_p: separate.between?.p ?? null,
  };
}

function answerMultilevel(effects: readonly Effect[], names: Names) {
  const result = multilevelEffects(groupsOf(effects, names).map((group) => group.effects));
  if (result.kind !== 'estimated') return { multilevel: null };

  return {
    multilevel: {
      k: result.k,
      sigma2_cluster: result.betweenClusters,
      sigma2_row: result.withinClusters,
      est: result.estimate,
      se: result.standardError,
      ci_z: limits(result.interval),
    },
  };
}

function answerEffectSizes(input: MetaInput & { kind: 'escalc' }) {
  const gains = input.n.map((n, index) => {
    const [sdBefore, sdAfter] = [input.sd_pre[index] ?? 0, input.sd_post[index] ?? 0];
    return pairedGain({
      n,
      meanBefore: input.mean_pre[index] ?? 0,
      meanAfter: input.mean_post[index] ?? 0,
      sdBefore,
      sdAfter,
      covariance: (input.r[index] ?? 0) * sdBefore * sdAfter,
    });
  });
  const estimated = gains.map((gain) => (gain.kind === 'estimated' ? gain : null));

  return {
    escalc: {
      MC: {
        yi: estimated.map((gain) => gain?.gain ?? null),
        vi: estimated.map((gain) => gain && gain.standardError ** 2),
      },
      SMCR: {
        yi: estimated.map((gain) => gain?.correctedBaselineEffect ?? null),
        vi: estimated.map((gain) => gain?.correctedBaselineEffectVariance ?? null),
      },
      SMCC: {
        yi: estimated.map((gain) => gain?.correctedGainEffect ?? null),
        vi: estimated.map((gain) => gain?.correctedGainEffectVariance ?? null),
      },
    },
  };
}
