import { auditFacts, type KnownRange } from './audit-facts.ts';
import {
  type Counts,
  countAt,
  type HiddenParts,
  type Place,
  placesOf,
  refuseBadCounts,
  tableKnowledge,
  weightsOf,
} from './table-knowledge.ts';

export interface TableRules {
  /** Cells with 1 to threshold − 1 people are primary: the ones to protect. */
  readonly threshold: number;
  /** How wide the range of a primary cell must be, in people. */
  readonly width: number;
  /** The base to which all shown numbers are rounded; null without rounding. */
  readonly roundingBase: number | null;
}

/** As in an audit of facts; `cells` are all hidden and all primary ones, row by row. */
export type TableAudit =
  | {
      readonly kind: 'audited';
      readonly cells: readonly (Place & KnownRange)[];
      readonly primary: readonly Place[];
      /** Whether each primary cell is hidden, or rounded, and its range wide enough. */
      readonly isProtected: boolean;
    }
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'undecided' };

const wideWithin = 1e-7;

/**
 * What a table gives away about the cells that it hides, and about small ones that it shows. This measures
 * with the threshold it is given, also under the smallest one that the gates allow.
 *
 * @param counts people per row and column; at least one cell
 * @param hidden true where a number isn't shown
 * @throws {RangeError} for anything but a table of whole numbers from 0, or a rounding base that isn't whole
 * @see Hundepool et al. 2012, Statistical Disclosure Control, chapter 4
 * @example
 * const hidden = { cells: [[true, true], [true, true]], rows: [false, false], columns: [false, false], total: false };
 * auditTable([[3, 7], [9, 2]], hidden, { threshold: 5, width: 5, roundingBase: null });
 * // 3 is known to lie between 1 and 10, and 2 between 0 and 9: isProtected
 */
export function auditTable(counts: Counts, hidden: HiddenParts, rules: TableRules): TableAudit {
  refuseBadCounts(counts);
  if (rules.roundingBase !== null && !(Number.isSafeInteger(rules.roundingBase) && rules.roundingBase > 0)) {
    throw new RangeError('a rounding base is a whole number from 1');
  }
  const places = placesOf(counts);
  const primary = places.filter((place) => isSmall(countAt(counts, place), rules.threshold));
  const audited = places.filter((place) => isHidden(hidden, place) || primary.includes(place));
  const audit = auditFacts({
    ...tableKnowledge(counts, hidden, rules.roundingBase),
    targets: Object.fromEntries(
      audited.map((place) => [nameOf(place), weightsOf(places, (one) => one === place)]),
    ),
    integer: true,
  });
  if (audit.kind !== 'audited') return audit;

  const rangeOf = (place: Place) => audit.targets[nameOf(place)];
  return {
    kind: 'audited',
    cells: audited.flatMap((place) => {
      const range = rangeOf(place);
      return range ? [{ ...place, ...range }] : [];
    }),
    primary,
    isProtected: primary.every(
      (place) =>
        (isHidden(hidden, place) || rules.roundingBase !== null) &&
        isWide(rangeOf(place)?.width, rules.width),
    ),
  };
}

/** Whether a number of people is one that nobody may learn. */
export function isSmall(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}

/** Null is no limit. */
export function isWide(width: number | null | undefined, required: number): boolean {
  return width === null || (width !== undefined && width >= required - wideWithin);
}

function isHidden(hidden: HiddenParts, { row, column }: Place): boolean {
  return hidden.cells[row]?.[column] === true;
}

function nameOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
