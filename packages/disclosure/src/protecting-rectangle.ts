import type { Counts, Place } from './table-knowledge.ts';

/** The counts with a last column of row totals and a last row of column totals. */
export function withTotals(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const columns = rows[0] ?? [];

  return [...rows, columns.map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/**
 * What to hide besides one number of a table with totals, so that a reader can't tell it from others at least
 * `width` apart. In a rectangle of hidden numbers people can be moved round and leave all shown totals as
 * they are; how many, the corners say. Of all rectangles that give enough room it is the one with the fewest
 * totals, then the fewest numbers, then the fewest people.
 *
 * A shown zero is no corner: who knows that nobody can be there works the others out. Nor is the total of all.
 *
 * @param numbers with totals in the last row and column
 * @param hidden of the same shape
 * @returns the corners that are still shown; null where no rectangle with such a corner gives enough room
 * @see Hundepool et al. 2012, Statistical Disclosure Control, section 4.4, on the hypercube method
 */
export function protectingRectangle(
  numbers: Counts,
  hidden: readonly (readonly boolean[])[],
  place: Place,
  width: number,
): readonly Place[] | null {
  const isShown = ({ row, column }: Place) => !hidden[row]?.[column];
  const found = rectanglesThrough(numbers, place)
    .filter((corners) => room(numbers, corners) >= width)
    .map((corners) => corners.filter(isShown))
    .filter((shown) => shown.length > 0 && shown.every((corner) => mayProtect(numbers, corner)));
  const [first, ...others] = found;
  if (!first) return null;

  return others.reduce((best, one) => (isCheaper(numbers, one, best) ? one : best), first);
}

function rectanglesThrough(numbers: Counts, { row, column }: Place): Place[][] {
  const otherRows = [...numbers.keys()].filter((other) => other !== row);
  const otherColumns = [...(numbers[0]?.keys() ?? [])].filter((other) => other !== column);

  return otherRows.flatMap((otherRow) =>
    otherColumns.map((otherColumn) => [
      { row, column },
      { row: otherRow, column: otherColumn },
      { row, column: otherColumn },
      { row: otherRow, column },
    ]),
  );
}

/** How far the corners can move together; a total moves against the cells opposite to it. */
function room(numbers: Counts, corners: readonly Place[]): number {
  const rising = corners.filter((corner, index) => index < 2 !== isTotal(numbers, corner));
  const falling = corners.filter((corner) => !rising.includes(corner));
  const least = (places: readonly Place[]) => Math.min(...places.map((place) => numberAt(numbers, place)));

  return least(rising) + least(falling);
}

function mayProtect(numbers: Counts, place: Place): boolean {
  return numberAt(numbers, place) > 0 && !(isLastRow(numbers, place) && isLastColumn(numbers, place));
}

function isCheaper(numbers: Counts, one: readonly Place[], other: readonly Place[]): boolean {
  const costs = (places: readonly Place[]) => [
    places.filter((place) => isTotal(numbers, place)).length,
    places.length,
    sum(places.map((place) => numberAt(numbers, place))),
  ];
  const others = costs(other);
  const difference = costs(one).map((cost, index) => cost - (others[index] ?? 0));

  return (difference.find((value) => value !== 0) ?? 0) < 0;
}

function isTotal(numbers: Counts, place: Place): boolean {
  return isLastRow(numbers, place) !== isLastColumn(numbers, place);
}

function isLastRow(numbers: Counts, { row }: Place): boolean {
  return row === numbers.length - 1;
}

function isLastColumn(numbers: Counts, { column }: Place): boolean {
  return column === (numbers[0]?.length ?? 0) - 1;
}

function numberAt(numbers: Counts, { row, column }: Place): number {
  return numbers[row]?.[column] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
