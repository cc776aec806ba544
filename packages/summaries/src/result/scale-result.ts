import { type Suppressed, suppressed } from '@uvid/disclosure';
import { gainFromDifferences, type Interval, pairedGain, pairedProportions } from '@uvid/statistics';
import type { ItemId, ScaleId } from '@uvid/surveys';
import type { GainOnlyFigures, PairedCounts, PairedFigures } from '../summary/schema.ts';

/** How a group moved on one scale, in scale points; for knowledge in shares of right answers, 0–1. */
export interface GainResult {
  readonly kind: 'shown';
  /** Matched pairs with a score in both waves. */
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number };
  readonly after: { readonly mean: number; readonly sd: number };
  /** Mean gain, after − before, and the standard deviation of the single gains. */
  readonly gain: number;
  readonly sdOfGains: number;
  readonly standardError: number;
  /** 95 %, Student's t. */
  readonly interval: Interval;
  /** d_av: gain ÷ root mean square of the two standard deviations; its 95 % interval by Bonett. */
  readonly effect: number;
  readonly effectInterval: Interval;
  /** Two-sided, of the paired t-test. */
  readonly p: number;
  /** Between before and after; null without variation in one of them. */
  readonly correlation: number | null;
}

/**
 * A gain whose means are withheld, in the same units; there is no effect size without the spread of the scores.
 * Only in a contrast to the follow-up, and never for a part of the group.
 */
export interface GainOnlyResult
  extends Pick<GainResult, 'n' | 'gain' | 'sdOfGains' | 'standardError' | 'interval' | 'p'> {
  readonly kind: 'gain-only';
}

/** A gain of everybody, with what else may be shown of it. */
export type OverallResult = GainResult | GainOnlyResult;

export type ScaleResult = { readonly id: ScaleId } & (OverallResult | Suppressed);

/** Of one category, such as women. */
export type CategoryScaleResult = { readonly id: ScaleId } & (GainResult | Suppressed);

/** How many knew the answer to one item. */
export interface RightResult {
  readonly kind: 'shown';
  readonly n: number;
  /** Shares, 0–1. */
  readonly rightBefore: number;
  readonly rightAfter: number;
  readonly difference: number;
  /** 95 %, Newcombe's method 10. */
  readonly interval: Interval;
  /** McNemar's mid-p. */
  readonly p: number;
}

export type KnowledgeResult = { readonly id: ItemId } & (RightResult | Suppressed);

/**
 * What the moments of a group of matched pairs say about its gain.
 *
 * @returns suppressed figures as they are; equal gains of everybody, which no summary of ours shows, likewise
 */
export function gainResult(figures: PairedFigures | Suppressed): GainResult | Suppressed {
  if (figures.kind === 'suppressed') return figures;

  const estimate = pairedGain(figures);
  if (estimate.kind !== 'estimated') return suppressed('would-identify');

  return {
    kind: 'shown',
    n: figures.n,
    before: { mean: figures.meanBefore, sd: figures.sdBefore },
    after: { mean: figures.meanAfter, sd: figures.sdAfter },
    gain: estimate.gain,
    sdOfGains: estimate.sdOfGains,
    standardError: estimate.standardError,
    interval: estimate.interval,
    effect: estimate.averageEffect,
    effectInterval: estimate.averageEffectInterval,
    p: estimate.p,
    correlation: estimate.correlation,
  };
}

/** The same for everybody, where the gain may be all that is shown. */
export function overallResult(
  figures: PairedFigures | GainOnlyFigures | Suppressed,
): OverallResult | Suppressed {
  if (figures.kind !== 'gain-only') return gainResult(figures);

  const estimate = gainFromDifferences(figures);
  if (estimate.kind !== 'estimated') return suppressed('would-identify');
  const { n, gain, sdOfGains, standardError, interval, p } = estimate;

  return { kind: 'gain-only', n, gain, sdOfGains, standardError, interval, p };
}

/** What the counts of one knowledge item say about who learned it. */
export function rightResult(counts: PairedCounts | Suppressed): RightResult | Suppressed {
  if (counts.kind === 'suppressed') return counts;

  const shares = pairedProportions(counts);
  if (shares.kind !== 'estimated') return suppressed('below-threshold');

  return {
    kind: 'shown',
    n: shares.n,
    rightBefore: shares.before,
    rightAfter: shares.after,
    difference: shares.difference,
    interval: shares.interval,
    p: shares.p,
  };
}
