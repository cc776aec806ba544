// The waist: what a seminar may show

export {
  type ComparedCountry,
  type ComparedSeminar,
  type Comparison,
  comparison,
} from './comparison/comparison.ts';
export { type PooledGain, poolGains } from './comparison/pool-gains.ts';
// What the pages show, from summaries alone
export type { Headline } from './result/headline.ts';
export type {
  CategoryScaleResult,
  GainOnlyResult,
  GainResult,
  KnowledgeResult,
  OverallResult,
  RightResult,
  ScaleResult,
} from './result/scale-result.ts';
export {
  type CategoryResult,
  type ContrastResult,
  type ItemResult,
  type SeminarResult,
  seminarResult,
} from './result/seminar-result.ts';
export {
  type Contrast,
  type Distribution,
  type ExtremeShares,
  type GainOnlyFigures,
  type GroupFigures,
  type PairedCounts,
  type PairedFigures,
  type PairFlow,
  type SeminarSummary,
  seminarSummarySchema,
  summarySchemaVersion,
} from './summary/schema.ts';
export { summarizeWave } from './summary/summarize-wave.ts';
export type { RawResponse, WaveClosing } from './summary/wave-closing.ts';
// Sealed sums over many seminars
export type { TallyAddition } from './tally/tally-addition.ts';
export { tallyAdditions } from './tally/tally-additions.ts';
