import type { Suppressed } from '@uvid/disclosure';
import { type Instrument, type ItemId, instrumentById, type ScaleId } from '@uvid/surveys';
import { isSuppressed } from '../summary/is-suppressed.ts';
import type { Contrast, Distribution, GroupFigures, SeminarSummary } from '../summary/schema.ts';
import { type Headline, headlineOf } from './headline.ts';
import {
  type CategoryScaleResult,
  gainResult,
  type KnowledgeResult,
  type OverallResult,
  overallResult,
  rightResult,
  type ScaleResult,
} from './scale-result.ts';

export type ItemResult = { readonly id: ItemId; readonly scale: ScaleId } & (
  | { readonly kind: 'shown'; readonly before: Distribution; readonly after: Distribution }
  | Suppressed
);

/** One category of a breakdown; suppressed as a whole, or scale by scale. */
export type CategoryResult = { readonly category: string } & (
  | { readonly kind: 'shown'; readonly scales: readonly CategoryScaleResult[] }
  | Suppressed
);

/** From one wave to another. */
export interface ContrastResult {
  readonly from: 'before';
  readonly to: 'after' | 'followup';
  readonly pairs: number;
  readonly headline: Headline;
  readonly primaryScale: ScaleId;
  /** In the instrument's order, the primary scale wherever it stands there. */
  readonly scales: readonly ScaleResult[];
  readonly knowledgeShare: OverallResult | Suppressed;
  readonly knowledge: readonly KnowledgeResult[];
  readonly items: readonly ItemResult[];
  readonly groups: Readonly<Record<'gender' | 'staff', readonly CategoryResult[]>>;
  /** People with one of the two forms, or with an ambiguous link, beside the matched ones. */
  readonly unmatched: readonly {
    readonly id: ScaleId;
    readonly first: GroupFigures | Suppressed;
    readonly second: GroupFigures | Suppressed;
  }[];
}

/** Everything that a seminar's result page shows. */
export interface SeminarResult
  extends Pick<SeminarSummary, 'seminar' | 'demo' | 'wave' | 'flow' | 'single' | 'quality' | 'disclosure'> {
  readonly threshold: number;
  /** Empty until the second wave has closed. */
  readonly contrasts: readonly ContrastResult[];
}

/**
 * A seminar's result, from its summary alone: nothing that the gate has withheld can come back.
 *
 * @param instrument the one that the summary names, where it isn't among the published ones
 * @throws {RangeError} for an instrument that nobody knows
 * @example seminarResult(summary).contrasts[0]?.headline.kind // 'moved-up'
 */
export function seminarResult(
  summary: SeminarSummary,
  instrument: Instrument | undefined = instrumentById(
    summary.seminar.instrument.id,
    summary.seminar.instrument.version,
  ),
): SeminarResult {
  if (!instrument) throw new RangeError(`no instrument ${summary.seminar.instrument.id}`);
  const { seminar, demo, wave, flow, single, quality, disclosure } = summary;

  return {
    seminar,
    demo,
    wave,
    flow,
    threshold: disclosure.threshold,
    contrasts: summary.contrasts.map((contrast) => contrastResult(contrast, instrument)),
    single,
    quality,
    disclosure,
  };
}

function contrastResult(contrast: Contrast, instrument: Instrument): ContrastResult {
  const { from, to, pairs, scales, knowledgeShare, knowledge, items, groups, unmatched } = contrast;
  const { primaryScale } = instrument;
  const primary = scales[primaryScale];
  if (!primary) throw new RangeError(`the summary has no scale ${primaryScale}`);

  return {
    from,
    to,
    pairs,
    headline: headlineOf(primaryScale, overallResult(primary)),
    primaryScale,
    scales: inOrder(instrument, scales, overallResult),
    knowledgeShare: overallResult(knowledgeShare),
    knowledge: instrument.items.flatMap(({ id }) => {
      const counts = knowledge[id];
      return counts ? [{ id, ...rightResult(counts) }] : [];
    }),
    items: instrument.items.flatMap((item) => {
      const shown = items[item.id];
      return item.kind === 'likert' && shown ? [{ id: item.id, scale: item.scale, ...shown }] : [];
    }),
    groups: {
      gender: categoryResults(groups.gender, instrument),
      staff: categoryResults(groups.staff, instrument),
    },
    unmatched: instrument.scales.flatMap((id) => {
      const forms = unmatched[id];
      return forms ? [{ id, ...forms }] : [];
    }),
  };
}

function inOrder<Figures, Result>(
  { scales: order }: Instrument,
  scales: Readonly<Record<ScaleId, Figures>>,
  resultOf: (figures: Figures) => Result,
): ({ id: ScaleId } & Result)[] {
  return order.flatMap((id) => {
    const figures = scales[id];
    return figures === undefined ? [] : [{ id, ...resultOf(figures) }];
  });
}

function categoryResults(categories: Contrast['groups']['gender'], instrument: Instrument): CategoryResult[] {
  return Object.entries(categories).map(([category, group]) =>
    isSuppressed(group)
      ? { category, ...group }
      : { category, kind: 'shown', scales: inOrder(instrument, group, gainResult) },
  );
}
