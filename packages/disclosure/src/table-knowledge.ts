import type { Bounds, Knowledge, LinearFact } from './knowledge.ts';

/** People per row and column. */
export type Counts = readonly (readonly number[])[];

/** Which numbers of a table aren't shown: cells, totals of rows and of columns, and the total of all. */
export interface HiddenParts {
  readonly cells: readonly (readonly boolean[])[];
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
  readonly total: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What a reader knows who sees the table: its cells, row by row, and its totals. With a rounding base every
 * number v is shown as the multiple next to it, ties upwards, and tells only the numbers rounded so.
 */
export function tableKnowledge(counts: Counts, hidden: HiddenParts, roundingBase: number | null): Knowledge {
  const places = placesOf(counts);
  const fact = (isHidden: boolean | undefined, isInside: (place: Place) => boolean): LinearFact[] => {
    if (isHidden) return [];
    const total = places.filter(isInside).reduce((sum, place) => sum + countAt(counts, place), 0);
    return [{ coefficients: weightsOf(places, isInside), ...rangeShown(total, roundingBase) }];
  };

  return {
    atoms: places.map((place) =>
      hidden.cells[place.row]?.[place.column]
        ? { lower: 0, upper: null }
        : rangeShown(countAt(counts, place), roundingBase),
    ),
    published: [
      ...counts.flatMap((_, row) => fact(hidden.rows[row], (place) => place.row === row)),
      ...(counts[0] ?? []).flatMap((_, column) =>
        fact(hidden.columns[column], (place) => place.column === column),
      ),
      ...fact(hidden.total, () => true),
    ],
  };
}

/** All cells, row by row. */
export function placesOf(counts: readonly (readonly unknown[])[]): Place[] {
  return counts.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
}

export function weightsOf(places: readonly Place[], isInside: (place: Place) => boolean): number[] {
  return places.map((place) => Number(isInside(place)));
}

export function countAt(counts: Counts, { row, column }: Place): number {
  return counts[row]?.[column] ?? 0;
}

/** @throws {RangeError} for no cells, rows of different length, or a count that isn't a whole number from 0 */
export function refuseBadCounts(counts: Counts): void {
  const width = counts[0]?.length ?? 0;

  if (width === 0 || counts.some((row) => row.length !== width)) {
    throw new RangeError('a table has rows of one length, and at least one cell');
  }
  if (!counts.flat().every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('a count is a whole number from 0');
  }
}

function rangeShown(value: number, base: number | null): Bounds & { readonly upper: number } {
  if (base === null) return { lower: value, upper: value };
  const shown = base * Math.floor(value / base + 0.5);

  return {
    lower: Math.max(0, shown - Math.floor(base / 2)),
    upper: shown + Math.floor((base - 1) / 2),
  };
}
