// Distributions
export { betaProbability, betaQuantile } from './distributions/beta.ts';
export { binomialProbability, fairCoinProbability } from './distributions/binomial.ts';
export { chiSquareQuantile, chiSquareUpperTail } from './distributions/chi-square.ts';
export { fisherQuantile, fisherUpperTail } from './distributions/fisher-f.ts';
export { hedgesCorrection } from './distributions/hedges-correction.ts';
export { logGamma } from './distributions/log-gamma.ts';
export { noncentralStudentProbability } from './distributions/noncentral-t.ts';
export { normalProbability, normalQuantile } from './distributions/normal.ts';
export { signedRankProbability, signedRankQuantile } from './distributions/signed-rank.ts';
export {
  studentProbability,
  studentQuantile,
  twoSidedStudentProbability,
} from './distributions/student-t.ts';
export { type StudentInference, studentInference } from './inference.ts';
export { type Interval, symmetricInterval } from './interval.ts';
// Meta-analysis
export {
  type HartungKnapp,
  type RandomEffects,
  type RandomEffectsResult,
  randomEffects,
} from './meta/random-effects.ts';
export type { Effect } from './meta/weighted-mean.ts';
// Matched pairs
export { averageDeviation, type EffectSizes, pairedCorrelation } from './paired/effect-sizes.ts';
export { gainEffectInterval } from './paired/gain-effect-interval.ts';
export {
  deviationOfGains,
  type PairedGain,
  type PairedGainResult,
  pairedGain,
} from './paired/paired-gain.ts';
export { type Pair, type PairedMoments, pairedMoments } from './paired/paired-moments.ts';
export {
  type PairedCounts,
  type PairedProportions,
  pairedProportions,
  wilsonInterval,
} from './paired/paired-proportions.ts';
