import type { Suppressed, Verdict } from '@uvid/disclosure';
import type { ItemId, ScaleId } from '@uvid/surveys';
import type { Starts } from './gain-only.ts';
import { type GatedMeasure, gateMeasure, nothingPublished, type Published } from './gate-measure.ts';
import { isSuppressed } from './is-suppressed.ts';
import type { Dimension, ReducedContrast, ReducedItem, ReducedMeasure } from './reduce-contrast.ts';
import type { Contrast, ExtremeShares, PairedFigures } from './schema.ts';

/** An earlier contrast of the same seminar: what it showed, and over whom. */
export interface EarlierContrast {
  readonly contrast: Contrast;
  readonly reduced: ReducedContrast;
}

export interface GatedContrast {
  readonly contrast: Contrast;
  readonly extremes: Record<ScaleId, ExtremeShares | Suppressed>;
}

/**
 * The gate: the only place where a number about people becomes one that is shown. Every scale passes it for
 * itself, together with its items and groups, and together with what an earlier contrast published about
 * the same people: who came back twice, subtracted from who came back once, can be a single person. Where
 * that alone stands in the way, the gains are shown without the means.
 */
export function gateContrast(
  reduced: ReducedContrast,
  earlier: EarlierContrast | null,
  threshold: number,
): GatedContrast {
  const scales = [...reduced.scales].map(([id, measure]) => {
    const published = earlier ? publishedOf(earlier, id, earlier.reduced.scales.get(id)) : nothingPublished;
    return { id, measure, gated: gateMeasure(measure, published, threshold) };
  });
  const known = earlier ? publishedOf(earlier, 'knowledge', earlier.reduced.knowledge) : nothingPublished;
  const knowledge = gateMeasure(reduced.knowledge, known, threshold);

  return {
    contrast: {
      from: 'before',
      to: reduced.to,
      pairs: reduced.pairs,
      scales: Object.fromEntries(scales.map(({ id, gated }) => [id, gated.whole])),
      knowledgeShare: knowledge.whole,
      knowledge: perItem(reduced.knowledge, knowledge, ({ counts }) => counts),
      items: Object.assign({}, ...scales.map(({ measure, gated }) => perItem(measure, gated, shownItem))),
      groups: {
        gender: perCategory('gender', reduced, scales),
        staff: perCategory('staff', reduced, scales),
      },
      unmatched: Object.fromEntries(scales.map(({ id, gated }) => [id, gated.unmatched])),
    },
    extremes: Object.fromEntries(scales.map(({ id, gated }) => [id, gated.extremes])),
  };
}

function shownItem({ before, after }: ReducedItem) {
  return { kind: 'shown' as const, before, after };
}

function perItem<Figures>(
  measure: ReducedMeasure,
  gated: GatedMeasure,
  figuresOf: (item: ReducedItem) => Figures | null,
): Record<ItemId, Figures | Suppressed> {
  const entries = measure.items.flatMap((reduced): [ItemId, Figures | Suppressed][] => {
    const verdict: Verdict | undefined = gated.items.get(reduced.item.id);
    const shown = verdict?.kind === 'allowed' ? figuresOf(reduced) : (verdict ?? null);
    return shown === null ? [] : [[reduced.item.id, shown]];
  });

  return Object.fromEntries(entries);
}

/** A category in which no scale may be shown is suppressed as one. */
function perCategory(
  dimension: Dimension,
  reduced: ReducedContrast,
  scales: readonly { id: ScaleId; gated: GatedMeasure }[],
): Contrast['groups'][Dimension] {
  const categories = [...reduced.knowledge.groups[dimension].keys()];

  return Object.fromEntries(
    categories.map((category) => {
      const figures = scales.flatMap(({ id, gated }): [ScaleId, PairedFigures | Suppressed][] => {
        const group = gated.groups[dimension].get(category);
        return group ? [[id, group]] : [];
      });
      const [first] = figures;
      const isAnyShown = figures.some(([, group]) => group.kind === 'shown');

      return [category, isAnyShown || !first ? Object.fromEntries(figures) : (first[1] as Suppressed)];
    }),
  );
}

/** The groups and items over which the earlier contrast showed a figure of this scale. */
function publishedOf(
  { contrast }: EarlierContrast,
  measure: ScaleId | 'knowledge',
  reduced: ReducedMeasure | undefined,
): Published {
  if (!reduced) return nothingPublished;
  const whole = measure === 'knowledge' ? contrast.knowledgeShare : contrast.scales[measure];
  const isGroupShown = (dimension: Dimension, category: string) => {
    const group = contrast.groups[dimension][category];
    return group !== undefined && !isSuppressed(group) && group[measure]?.kind === 'shown';
  };
  const groups = (['gender', 'staff'] as const).flatMap((dimension) =>
    [...reduced.groups[dimension]].filter(([category]) => isGroupShown(dimension, category)),
  );
  const isWholeShown = whole?.kind === 'shown';
  const isFirstShown = contrast.unmatched[measure]?.first.kind === 'shown';
  const startsOfPairs: Starts = new Map(
    Array.from(reduced.whole.scores, ([person, { before }]) => [person, before]),
  );
  const isItemShown = (id: ItemId) => (contrast.items[id] ?? contrast.knowledge[id])?.kind === 'shown';

  return {
    groups: [
      ...(isWholeShown ? [reduced.whole.people] : []),
      ...groups.map(([, group]) => group.people),
      ...(isFirstShown ? [reduced.unmatched.first.people] : []),
    ],
    starts: [
      ...(isWholeShown ? [startsOfPairs] : []),
      ...(isFirstShown ? [reduced.unmatched.first.scores] : []),
    ],
    items: new Map(
      reduced.items.filter(({ item }) => isItemShown(item.id)).map(({ item, people }) => [item.id, people]),
    ),
  };
}
