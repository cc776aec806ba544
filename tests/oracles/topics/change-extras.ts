import {
  normalizedGain,
  type PairedGainResult,
  pairedMoments,
  reliableChange,
  scaleExtremes,
  slopeOnBaseline,
  thenTest,
} from '@uvid/statistics';
import { limits, pairsOf } from './shapes.ts';

interface ChangeInput {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly reliability: number | null;
  readonly then: readonly number[] | null;
}

export function answerChangeExtras(input: ChangeInput): object {
  const { pre, post, reliability } = input;
  const pairs = pairsOf(pre, post);
  const moments = pairedMoments(pairs);
  const normalized = normalizedGain(pairs, { minimum: input.min, maximum: input.max });
  const reliable = reliability === null ? null : reliableChange(pairs, reliability);

  return {
    gain_class: normalized?.ofMeans,
    gain_mean_individual: normalized?.meanOfPersons,
    gain_excluded: normalized?.beganAtMaximum,
    normalized_change: normalized?.change,
    ...extremes(input),
    rci: reliable && {
      s_diff_error: reliable.differenceError,
      improved: reliable.improved,
      unchanged: reliable.unchanged,
      deteriorated: reliable.deteriorated,
    },
    slope_regression_to_mean: moments && slopeOnBaseline(moments),
    then_test: answerThenTest(input),
  };
}

function extremes({ pre, post, min, max }: ChangeInput) {
  const range = { minimum: min, maximum: max };
  const before = scaleExtremes(pre, range);
  const after = scaleExtremes(post, range);
  const named = {
    floor_pre: before?.floor,
    ceiling_pre: before?.ceiling,
    floor_post: after?.floor,
    ceiling_post: after?.ceiling,
  };

  return {
    ...Object.fromEntries(Object.entries(named).map(([name, extreme]) => [name, extreme?.share])),
    flags: Object.entries(named).flatMap(([name, extreme]) => (extreme?.notable ? [name] : [])),
  };
}

function answerThenTest({ pre, post, then }: ChangeInput) {
  if (!then) return null;
  const scores = pre.map((before, index) => ({
    before,
    retrospective: then[index] ?? Number.NaN,
    after: post[index] ?? Number.NaN,
  }));
  const { responseShift, adjustedChange } = thenTest(scores);
  return { response_shift: meanTest(responseShift), adjusted_change: meanTest(adjustedChange) };
}

function meanTest(result: PairedGainResult) {
  if (result.kind !== 'estimated') return null;
  return {
    mean: result.gain,
    t: result.t,
    df: result.degrees,
    p: result.p,
    ci: limits(result.interval),
  };
}
