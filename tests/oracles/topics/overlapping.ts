import {
  attritionCheck,
  type OverlappingSamples,
  overlappingGain,
  pairedGain,
  pairedMoments,
  type StudentInference,
  sampleMoments,
} from '@uvid/statistics';
import { limits, pairsOf } from './shapes.ts';

interface OverlappingInput {
  readonly pre_only: readonly number[];
  readonly post_only: readonly number[];
  readonly pre_paired: readonly number[];
  readonly post_paired: readonly number[];
  readonly conf: number;
}

export function answerOverlapping(input: OverlappingInput): object {
  const pairs = pairedMoments(pairsOf(input.pre_paired, input.post_paired));
  const beforeOnly = sampleMoments(input.pre_only);
  const afterOnly = sampleMoments(input.post_only);
  const samples = { pairs, beforeOnly, afterOnly };
  const result = overlappingGain(samples, input.conf);
  const described = {
    na: beforeOnly?.n ?? 0,
    nb: afterOnly?.n ?? 0,
    nc: pairs?.n ?? 0,
    n1: result.before?.n ?? 0,
    n2: result.after?.n ?? 0,
    mean_pre: result.before?.mean ?? null,
    mean_post: result.after?.mean ?? null,
    diff: result.before && result.after && result.after.mean - result.before.mean,
  };
  if (result.kind === 'too-few-pairs') return { status: 'too_few_pairs', ...described };

  const spread = {
    sd_pre: result.before.sd,
    sd_post: result.after.sd,
    r: result.correlation,
    sp: result.pooledDeviation,
  };
  if (result.kind === 'no-variation') return { status: 'zero_variance', ...described, ...spread };

  return {
    status: 'ok',
    ...described,
    ...spread,
    ...named('new1', result.equalVariances),
    ...named('new2', result.unequalVariances),
    gamma: result.welchDegrees,
    ...comparisons(samples, input.conf),
  };
}

function named(name: string, inference: StudentInference | null) {
  return {
    [`t_${name}`]: inference?.t ?? null,
    [`df_${name}`]: inference?.degrees ?? null,
    [`p_${name}`]: inference?.p ?? null,
    [`ci_${name}`]: limits(inference?.interval),
  };
}

function comparisons(samples: OverlappingSamples, conf: number) {
  const pairedOnly = samples.pairs && pairedGain(samples.pairs, conf);
  const attrition = attritionCheck(samples, conf);

  return {
    paired_only:
      pairedOnly?.kind === 'estimated' ? { mean_diff: pairedOnly.gain, ...tested(pairedOnly) } : null,
    attrition: attrition?.kind === 'estimated' ? { diff: attrition.difference, ...tested(attrition) } : null,
  };
}

function tested({ t, degrees, p, interval }: StudentInference) {
  return { t, df: degrees, p, ci: limits(interval) };
}
