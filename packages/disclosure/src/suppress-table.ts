import { auditFacts, type KnownRange } from './audit-facts.ts';
import { isSmall, isWide } from './audit-table.ts';
import { gateGroup } from './gate-group.ts';
import { protectingRectangle, withTotals } from './protecting-rectangle.ts';
import type { Suppressed } from './suppressed.ts';
import {
  type Counts,
  type HiddenParts,
  type Place,
  placesOf,
  refuseBadCounts,
  tableKnowledge,
  weightsOf,
} from './table-knowledge.ts';
import { effectiveThreshold } from './threshold.ts';

/** Which numbers of a table to hide; the total of all is shown, or nothing is. */
export type TableSuppression = { readonly kind: 'gated'; readonly hidden: HiddenParts } | Suppressed;

/** Of the table with its totals, in the last row and column. */
type Mask = readonly (readonly boolean[])[];

/**
 * What to hide in a table of people before it is published with its totals. Hidden are cells and totals of 1
 * to threshold − 1 people, then as many more as it takes until everything that stays shown, the total of
 * all included, leaves each hidden number a range at least `threshold` wide, also for a reader who knows that
 * people are whole. Where that can't be reached number by number, or the audit can't decide, all cells and
 * totals are hidden but the total of all.
 *
 * Nothing else about these people may be published beside it without an audit of everything together.
 *
 * @param counts people per row and column; at least one cell
 * @param rules smallest group to show, and the width asked for; at least 5 in effect
 * @returns suppressed where all people together are too few
 * @throws {RangeError} for anything but a table of whole numbers from 0, or a threshold that is no number
 * @see Fischetti, Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805
 * @example
 * suppressTable([[12, 3, 7], [15, 9, 2], [20, 11, 14]], { threshold: 5 });
 * // hides 3 and 2, and 7 and 9, which protect them
 */
export function suppressTable(
  counts: Counts,
  { threshold }: { readonly threshold: number },
): TableSuppression {
  refuseBadCounts(counts);
  const width = effectiveThreshold(threshold);
  const numbers = withTotals(counts);
  const verdict = gateGroup(numbers.at(-1)?.at(-1) ?? 0, width);
  if (verdict.kind === 'suppressed') return verdict;
  let hidden: Mask = numbers.map((row) => row.map((people) => isSmall(people, width)));

  for (;;) {
    const finding = findNarrow(counts, hidden, width);
    if (finding.kind === 'all-wide') return { kind: 'gated', hidden: partsOf(hidden) };
    const more = finding.kind === 'narrow' && protectingRectangle(numbers, hidden, finding.place, width);
    if (!more) return { kind: 'gated', hidden: partsOf(allHidden(counts)) };
    hidden = hidden.map((row, index) =>
      row.map(
        (isHidden, column) =>
          isHidden || more.some((place) => place.row === index && place.column === column),
      ),
    );
  }
}

type Finding =
  | { readonly kind: 'all-wide' }
  | { readonly kind: 'narrow'; readonly place: Place }
  | { readonly kind: 'undecided' };

/** The hidden number about which most is known, if that is too much. */
function findNarrow(counts: Counts, hidden: Mask, width: number): Finding {
  const places = placesOf(counts);
  const audited = placesOf(hidden).filter(({ row, column }) => hidden[row]?.[column]);
  const isInside = (line: number, index: number, lines: number) => line === lines || line === index;
  const audit = auditFacts({
    ...tableKnowledge(counts, partsOf(hidden), null),
    targets: Object.fromEntries(
      audited.map(({ row, column }, index) => [
        `hidden ${index}`,
        weightsOf(
          places,
          (place) =>
            isInside(row, place.row, counts.length) && isInside(column, place.column, counts[0]?.length ?? 0),
        ),
      ]),
    ),
    integer: true,
  });
  if (audit.kind !== 'audited') return { kind: 'undecided' };

  const widths = audited.map((_, index) => widthOf(audit.targets[`hidden ${index}`]));
  const narrowest = Math.min(...widths);
  const place = audited[widths.indexOf(narrowest)];
  return place && !isWide(narrowest, width) ? { kind: 'narrow', place } : { kind: 'all-wide' };
}

/** For a reader who knows that people are whole, who knows more. */
function widthOf(range: KnownRange | undefined): number {
  const { lower, upper } = range?.whole ?? { lower: 0, upper: 0 };
  return lower === null || upper === null ? Number.POSITIVE_INFINITY : upper - lower;
}

/** A single row's total is the total of all, which is shown. */
function allHidden(counts: Counts): Mask {
  const columns = counts[0] ?? [];
  const cells = counts.map((row) => [...row.map(() => true), counts.length > 1]);

  return [...cells, [...columns.map(() => columns.length > 1), false]];
}

function partsOf(hidden: Mask): HiddenParts {
  return {
    cells: hidden.slice(0, -1).map((row) => row.slice(0, -1)),
    rows: hidden.slice(0, -1).map((row) => row.at(-1) === true),
    columns: (hidden.at(-1) ?? []).slice(0, -1),
    total: hidden.at(-1)?.at(-1) === true,
  };
}
