// Change: companions of a gain
export { type NormalizedGain, normalizedGain, type ScaleRange } from './change/normalized-gain.ts';
export { type ReliableChange, reliableChange } from './change/reliable-change.ts';
export { type ExtremeShare, scaleExtremes } from './change/scale-extremes.ts';
export { slopeOnBaseline } from './change/slope-on-baseline.ts';
export { type ThenScores, type ThenTest, thenTest } from './change/then-test.ts';
// People within seminars
export {
  type ClusterRobustMean,
  type ClusterSum,
  clusterRobustMean,
} from './clustered/cluster-robust-mean.ts';
export { type ClusterTotals, pooledMean } from './clustered/pooled-mean.ts';
// Differential item functioning
export {
  type DifClass,
  type DifOddsRatio,
  type MantelHaenszel,
  mantelHaenszel,
  type ScoreStratum,
} from './dif/mantel-haenszel.ts';
export { type OrdinalCount, type OrdinalDif, type OrdinalDifResult, ordinalDif } from './dif/ordinal-dif.ts';
export { type ScoredAnswer, scoreStrata } from './dif/score-strata.ts';
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
// Means
export {
  attritionCheck,
  type OverlappingGain,
  type OverlappingSamples,
  overlappingGain,
} from './means/overlapping-gain.ts';
export { combineMoments, type SampleMoments, sampleMoments } from './means/sample-moments.ts';
export { type WelchDifference, welchDifference } from './means/welch-difference.ts';
// Meta-analysis
export {
  type CommonEffect,
  commonEffect,
  type Heterogeneity,
  type WaldInference,
} from './meta/common-effect.ts';
export {
  compareGroups,
  type EffectGroup,
  type GroupComparison,
  type GroupComparisonResult,
  type GroupDifference,
  type GroupEstimate,
  pairwiseDifferences,
} from './meta/compare-groups.ts';
export {
  type MultilevelEffects,
  type MultilevelEffectsResult,
  multilevelEffects,
} from './meta/multilevel-effects.ts';
export {
  type BetweenVarianceEstimator,
  type HartungKnapp,
  type RandomEffects,
  type RandomEffectsResult,
  randomEffects,
} from './meta/random-effects.ts';
export { type SeparateGroup, type SeparateGroups, separateGroups } from './meta/separate-groups.ts';
export { shrunkenEffect } from './meta/shrunken-effect.ts';
export { tauSquaredInterval } from './meta/tau-squared-interval.ts';
export type { Effect } from './meta/weighted-mean.ts';
// Mixed models
export {
  type MixedEstimate,
  type MixedFit,
  mixedEstimate,
  type OmnibusTest,
} from './mixed/fit-mixed-model.ts';
export {
  type MixedGains,
  type MixedGainsResult,
  mixedGains,
  type SeminarGains,
} from './mixed/mixed-gains.ts';
export {
  type MixedScores,
  type MixedScoresResult,
  mixedScores,
  type SeminarScores,
} from './mixed/mixed-scores.ts';
export { personEffect, type SeminarEffect, seminarEffect } from './mixed/predicted-effects.ts';
export type { RandomIntercept } from './mixed/score-pieces.ts';
// Several tests at once
export { type AdjustedProbabilities, adjustProbabilities } from './multiplicity/adjust-probabilities.ts';
// Matched pairs
export { averageDeviation, type EffectSizes, pairedCorrelation } from './paired/effect-sizes.ts';
export { gainEffectInterval } from './paired/gain-effect-interval.ts';
export { type GainOdds, gainOdds } from './paired/gain-odds.ts';
export { type McnemarTest, mcnemarTest } from './paired/mcnemar.ts';
export {
  deviationOfGains,
  type GainMoments,
  gainFromDifferences,
  type MeanGain,
  type NoInference,
  type PairedGain,
  type PairedGainResult,
  pairedGain,
} from './paired/paired-gain.ts';
export { type Pair, type PairedMoments, pairedMoments } from './paired/paired-moments.ts';
export {
  type PairedCounts,
  type PairedProportions,
  pairedProportions,
  phiCoefficient,
} from './paired/paired-proportions.ts';
// Planning
export { mcnemarPower } from './power/mcnemar-power.ts';
export { detectableEffect, type PairedPower, pairedPower, pairsNeeded } from './power/paired-power.ts';
export { expectedDeviationOfGains, intervalHalfWidth, pairsForPrecision } from './power/precision.ts';
export { type ClusteredSize, clusteredSize, invitationsNeeded } from './power/recruitment.ts';
// Proportions
export { clopperPearsonInterval } from './proportions/clopper-pearson-interval.ts';
export { fisherExact, type Share } from './proportions/fisher-exact.ts';
export {
  type IndependentProportions,
  independentProportions,
} from './proportions/independent-proportions.ts';
export {
  type OverlappingProportions,
  overlappingProportions,
} from './proportions/overlapping-proportions.ts';
export { wilsonInterval } from './proportions/wilson-interval.ts';
// Ranks
export { type Pseudomedian, pseudomedian } from './ranks/pseudomedian.ts';
export { type SignedRankTest, signedRankTest } from './ranks/signed-rank-test.ts';
// Reliability
export { type ItemMoments, itemMoments, reverseItems } from './reliability/item-moments.ts';
export {
  type OneFactorOmega,
  type OneFactorOmegaResult,
  oneFactorOmega,
} from './reliability/one-factor-omega.ts';
export {
  type ItemQuality,
  type ScaleReliability,
  scaleReliability,
} from './reliability/scale-reliability.ts';
