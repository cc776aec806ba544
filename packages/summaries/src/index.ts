// The waist: what a seminar may show
export {
  type Contrast,
  type Distribution,
  type ExtremeShares,
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
