import {
  averageDeviation,
  deviationOfGains,
  gainEffectInterval,
  type PairedMoments,
  pairedCorrelation,
  pairedGain,
  pairedMoments,
} from '@uvid/statistics';
import { limits, pairsOf } from './shapes.ts';

interface PairedInput {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  readonly conf: number;
}

export function answerPaired({ pre, post, conf }: PairedInput): object {
  const moments = pairedMoments(pairsOf(pre, post));
  if (!moments) return { status: 'insufficient_n', n: 0 };
  const described = describe(moments);
  const result = pairedGain(moments, conf);

  switch (result.kind) {
    case 'too-few-pairs':
      return { status: 'insufficient_n', ...described };
    case 'no-variation':
      return { status: 'zero_variance_of_change', ...described, ...deviations(moments) };
    case 'estimated':
      return {
        status: 'ok',
        ...described,
        ...deviations(moments),
        se_diff: result.standardError,
        t: result.t,
        df: result.degrees,
        p: result.p,
        ci_mean_diff: limits(result.interval),
        d_z: result.gainEffect,
        ci_d_z: limits(gainEffectInterval(moments, conf)),
        g_z: result.correctedGainEffect,
        d_av: result.averageEffect,
        nu_av: result.averageEffectDegrees,
        g_av: result.correctedAverageEffect,
        se_d_av: result.averageEffectError,
        ci_d_av: limits(result.averageEffectInterval),
        d_rm: result.repeatedMeasuresEffect,
        d_b: result.baselineEffect,
        g_b: result.correctedBaselineEffect,
        var_g_b: result.correctedBaselineEffectVariance,
        smcc_yi: result.correctedGainEffectVariance === null ? null : result.correctedGainEffect,
        smcc_vi: result.correctedGainEffectVariance,
      };
  }
}

function describe({ n, meanBefore, meanAfter }: PairedMoments) {
  return { n, mean_pre: meanBefore, mean_post: meanAfter, mean_diff: meanAfter - meanBefore };
}

function deviations(moments: PairedMoments) {
  return {
    sd_pre: moments.sdBefore,
    sd_post: moments.sdAfter,
    r: pairedCorrelation(moments),
    sd_diff: deviationOfGains(moments),
    s_av: averageDeviation(moments),
  };
}
