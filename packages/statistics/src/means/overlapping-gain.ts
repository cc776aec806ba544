import { type StudentInference, studentInference } from '../inference.ts';
import type { PairedMoments } from '../paired/paired-moments.ts';
import { combineMoments, type SampleMoments } from './sample-moments.ts';
import { type WelchDifference, welchDegrees, welchDifference } from './welch-difference.ts';

/** People of one seminar: matched pairs, and those who filled in one form only; null for nobody. */
export interface OverlappingSamples {
  readonly pairs: PairedMoments | null;
  readonly beforeOnly: SampleMoments | null;
  readonly afterOnly: SampleMoments | null;
}

/** Everybody's scores in both waves, and their difference in scale points. */
interface Description {
  readonly before: SampleMoments;
  readonly after: SampleMoments;
  readonly gain: number;

  /** Within the pairs; 0 where one wave doesn't vary. */
  readonly correlation: number;
  readonly pooledDeviation: number;
}

export type OverlappingGain =
  | ({
      readonly kind: 'estimated';
      /** Derrick's t_new2. */
      readonly unequalVariances: StudentInference;
      /** Of both waves, without regard to the pairs. */
      readonly welchDegrees: number;
      /** Derrick's t_new1; null where equal variances would leave no error at all. */
      readonly equalVariances: StudentInference | null;
    } & Description)
  | ({ readonly kind: 'no-variation' } & Description)
  | {
      readonly kind: 'too-few-pairs';
      /** Null where nobody filled in the wave. */
      readonly before: SampleMoments | null;
      readonly after: SampleMoments | null;
    };

const noDeviation = 1e-12;
const noVariance = 1e-20;

/**
 * Gain of everybody who filled in a form, whether or not the other one came back or could be linked.
 *
 * @param samples at least 2 pairs for an estimate
 * @param level confidence level, strictly between 0 and 1
 * @see Derrick, Russ, Toher, White 2017, doi:10.22237/jmasm/1493597280
 * @example
 * overlappingGain({ pairs, beforeOnly: { n: 4, mean: 3.1, sd: 0.5 }, afterOnly: null })
 * // { kind: 'estimated', gain: 0.48, unequalVariances: { t: 3.7, … }, … }
 */
export function overlappingGain(samples: OverlappingSamples, level = 0.95): OverlappingGain {
  const { pairs } = samples;
  const before = combineMoments(pairs && waveOf(pairs, 'Before'), samples.beforeOnly);
  const after = combineMoments(pairs && waveOf(pairs, 'After'), samples.afterOnly);
  if (!pairs || pairs.n < 2 || !before || !after) return { kind: 'too-few-pairs', before, after };

  const correlation = correlationOf(pairs);
  const pooledDeviation = Math.sqrt(
    ((before.n - 1) * before.sd ** 2 + (after.n - 1) * after.sd ** 2) / (before.n + after.n - 2),
  );
  const description = { before, after, gain: after.mean - before.mean, correlation, pooledDeviation };
  const overlap = (2 * correlation * pairs.n) / (before.n * after.n);
  const variance = before.sd ** 2 / before.n + after.sd ** 2 / after.n - overlap * before.sd * after.sd;
  if (pooledDeviation < noDeviation || variance <= noVariance)
    return { kind: 'no-variation', ...description };

  const equalError = pooledDeviation * Math.sqrt(Math.max(0, 1 / before.n + 1 / after.n - overlap));
  const degrees = derrickDegrees(description, pairs.n);

  return {
    kind: 'estimated',
    ...description,
    welchDegrees: degrees.welch,
    unequalVariances: studentInference(description.gain, Math.sqrt(variance), degrees.unequal, level),
    equalVariances:
      equalError < noDeviation ? null : studentInference(description.gain, equalError, degrees.equal, level),
  };
}

/**
 * Whether those who came back had begun differently: scores before of pairs less those of people without a second
 * form.
 *
 * @returns null where everybody came back, or nobody
 * @example attritionCheck({ pairs, beforeOnly, afterOnly: null })?.difference // -0.16
 */
export function attritionCheck(
  { pairs, beforeOnly }: OverlappingSamples,
  level = 0.95,
): WelchDifference | null {
  return pairs && beforeOnly && welchDifference(beforeOnly, waveOf(pairs, 'Before'), level);
}

function waveOf(pairs: PairedMoments, wave: 'Before' | 'After'): SampleMoments {
  return { n: pairs.n, mean: pairs[`mean${wave}`], sd: pairs[`sd${wave}`] };
}

function correlationOf({ sdBefore, sdAfter, covariance }: PairedMoments): number {
  if (sdBefore < noDeviation || sdAfter < noDeviation) return 0;
  return Math.min(1, Math.max(-1, covariance / (sdBefore * sdAfter)));
}

/** Between those of the pairs alone and those of two independent samples, by the share of unmatched forms. */
function derrickDegrees({ before, after }: Description, paired: number) {
  const unmatched = before.n + after.n - 2 * paired;
  const share = unmatched / (unmatched + 2 * paired);
  const welch = welchDegrees(before, after);

  return {
    welch,
    unequal: paired - 1 + (welch - paired + 1) * share,
    equal: paired - 1 + (unmatched + paired - 1) * share,
  };
}
