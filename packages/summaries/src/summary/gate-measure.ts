import {
  exposesSmallGroup,
  gateDistributions,
  gateGroup,
  gateSubgroups,
  type Suppressed,
  suppressed,
  type Verdict,
} from '@uvid/disclosure';
import type { ItemId } from '@uvid/surveys';
import { asGated } from './distribution.ts';
import { isConstant, type ReducedForms, type ReducedPairs } from './figures.ts';
import { gainOnly, type Starts } from './gain-only.ts';
import { type Dimension, dimensions, type ReducedItem, type ReducedMeasure } from './reduce-contrast.ts';
import type { ExtremeShares, GainOnlyFigures, GroupFigures, PairedFigures } from './schema.ts';

/** What is already published about the same people's answers before the training. */
export interface Published {
  readonly groups: readonly ReadonlySet<number>[];
  /** Of the groups that have nobody in common: the matched pairs, and the forms without a partner. */
  readonly starts: readonly Starts[];
  readonly items: ReadonlyMap<ItemId, ReadonlySet<number>>;
}

export const nothingPublished: Published = { groups: [], starts: [], items: new Map() };

/** A scale, or the knowledge items, after the gate. */
export interface GatedMeasure {
  readonly whole: PairedFigures | GainOnlyFigures | Suppressed;
  readonly items: ReadonlyMap<ItemId, Verdict>;
  readonly groups: Readonly<Record<Dimension, ReadonlyMap<string, PairedFigures | Suppressed>>>;
  readonly unmatched: {
    readonly first: GroupFigures | Suppressed;
    readonly second: GroupFigures | Suppressed;
  };
  readonly extremes: ExtremeShares | Suppressed;
}

/**
 * The gate for one scale. The whole first: without its means nothing else of the scale is shown, since groups
 * and items would add up to them. Then each further group only if it gives away, together with all that is already
 * published, nobody and no few.
 */
export function gateMeasure(reduced: ReducedMeasure, published: Published, threshold: number): GatedMeasure {
  const gatedItems = gateDistributions(
    reduced.items.map((one) => ({
      ...asGated(one.item, [one.before, one.after]),
      exposed: isExposed(one, published, threshold),
    })),
    threshold,
  );
  const whole = gateWhole(reduced, published, gatedItems.total, threshold);

  if (whole.kind !== 'shown') return nothingBut(whole, reduced);
  const open = [...published.groups, reduced.whole.people];
  const groups = gateGroups(reduced, open, threshold);
  const first = gateForms(reduced.unmatched.first, groups.open, threshold);
  const isComplete = [...gatedItems.items.values()].every((verdict) => verdict.kind === 'allowed');

  return {
    whole,
    items: gatedItems.items,
    groups: groups.shown,
    unmatched: { first, second: gateForms(reduced.unmatched.second, [], threshold) },
    // Whoever is at the top of a scale is at the top of its hidden items too.
    extremes: isComplete ? extremeShares(reduced, whole.n) : suppressed('would-identify'),
  };
}

function gateWhole(
  { whole, range }: ReducedMeasure,
  published: Published,
  total: Verdict,
  threshold: number,
): GatedMeasure['whole'] {
  const size = gateGroup(whole.people.size, threshold);

  if (size.kind === 'suppressed') return size;
  if (whole.figures === null || total.kind === 'suppressed') return suppressed('would-identify');
  // Before looking for what all have in common: all but the absent may, and hiding it would tell who is absent.
  if (exposesSmallGroup([...published.groups, whole.people], threshold))
    return gainOnly(whole, published.starts, range, threshold);
  return isConstant([whole]) ? suppressed('would-identify') : whole.figures;
}

function isExposed({ item, people }: ReducedItem, published: Published, threshold: number): boolean {
  const earlier = published.items.get(item.id);
  return earlier !== undefined && exposesSmallGroup([earlier, people], threshold);
}

/** Dimension by dimension; one that would cross the ones before it too finely is hidden as a whole. */
function gateGroups(
  { groups }: ReducedMeasure,
  published: readonly ReadonlySet<number>[],
  threshold: number,
): { shown: GatedMeasure['groups']; open: readonly ReadonlySet<number>[] } {
  const shown = { gender: allHidden(groups.gender), staff: allHidden(groups.staff) };
  let open = published;

  for (const dimension of dimensions) {
    const { allowed, hidden } = gateCategories(groups[dimension], threshold);
    const withThese = [...open, ...allowed.map(([, group]) => group.people)];

    if (allowed.some(([, group]) => isConstant([group])) || isConstant(hidden)) continue;
    if (exposesSmallGroup(withThese, threshold)) continue;
    open = withThese;
    for (const [name, { figures }] of allowed) if (figures) shown[dimension].set(name, figures);
  }
  return { shown, open };
}

function gateCategories(categories: ReadonlyMap<string, ReducedPairs>, threshold: number) {
  const sizes = Object.fromEntries(Array.from(categories, ([name, { people }]) => [name, people.size]));
  const verdicts = gateSubgroups(sizes, threshold);
  const isAllowed = ([name]: readonly [string, ReducedPairs]) => verdicts[name]?.kind === 'allowed';

  return {
    allowed: [...categories].filter(isAllowed),
    hidden: [...categories].filter((category) => !isAllowed(category)).map(([, group]) => group),
  };
}

function gateForms(
  { people, figures, shared }: ReducedForms,
  published: readonly ReadonlySet<number>[],
  threshold: number,
): GroupFigures | Suppressed {
  const size = gateGroup(people.size, threshold);

  if (size.kind === 'suppressed') return size;
  return figures === null || shared !== null || exposesSmallGroup([...published, people], threshold)
    ? suppressed('would-identify')
    : figures;
}

function extremeShares({ extremes }: ReducedMeasure, n: number): ExtremeShares {
  return {
    kind: 'shown',
    n,
    floorBefore: extremes.floorBefore / n,
    floorAfter: extremes.floorAfter / n,
    ceilingBefore: extremes.ceilingBefore / n,
    ceilingAfter: extremes.ceilingAfter / n,
  };
}

function allHidden(categories: ReadonlyMap<string, unknown>): Map<string, PairedFigures | Suppressed> {
  return new Map(Array.from(categories.keys(), (name) => [name, suppressed('would-identify')]));
}

function nothingBut(whole: GainOnlyFigures | Suppressed, reduced: ReducedMeasure): GatedMeasure {
  const because = whole.kind === 'suppressed' ? whole : suppressed('would-identify');
  const each = (names: Iterable<string>) => new Map(Array.from(names, (name) => [name, because]));

  return {
    whole,
    items: each(reduced.items.map(({ item }) => item.id)),
    groups: { gender: each(reduced.groups.gender.keys()), staff: each(reduced.groups.staff.keys()) },
    unmatched: { first: because, second: because },
    extremes: because,
  };
}
