/** Ranks from 1, with the mean rank for ties, and the sizes of the groups of equal numbers. */
export interface AverageRanks {
  readonly ranks: readonly number[];
  readonly groupSizes: readonly number[];
}

/**
 * Ranks numbers, in their own order.
 *
 * @example averageRanks([5, 1, 5]) // { ranks: [2.5, 1, 2.5], groupSizes: [1, 2] }
 */
export function averageRanks(numbers: readonly number[]): AverageRanks {
  const sorted = numbers.map((number, index) => ({ number, index })).toSorted((a, b) => a.number - b.number);
  const ranks = new Array<number>(numbers.length).fill(0);
  const groupSizes: number[] = [];

  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.number === sorted[start]?.number) end++;
    for (const { index } of sorted.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    groupSizes.push(end - start);
    start = end;
  }
  return { ranks, groupSizes };
}
