import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressTable } from './suppress-table.ts';
import type { Counts, HiddenParts } from './table-knowledge.ts';

function hiddenOf(counts: Counts, threshold: number): HiddenParts {
  const suppression = suppressTable(counts, { threshold });
  if (suppression.kind !== 'gated') throw new Error(suppression.kind);
  return suppression.hidden;
}

describe('a table of people', () => {
  test('without small numbers is shown as it is', () => {
    const hidden = hiddenOf(
      [
        [12, 30],
        [15, 10],
      ],
      10,
    );

    expect(hidden).toEqual({
      cells: [
        [false, false],
        [false, false],
      ],
      rows: [false, false],
      columns: [false, false],
      total: false,
    });
  });

  test('hides two small cells with the two that protect both', () => {
    const counts = [
      [12, 3, 7],
      [15, 9, 2],
      [20, 11, 14],
    ];

    expect(hiddenOf(counts, 5)).toMatchObject({
      cells: [
        [false, true, true],
        [false, true, true],
        [false, false, false],
      ],
      rows: [false, false, false],
      columns: [false, false, false],
    });
  });

  test('hides the total of a small row with another total, because cells alone leave it too narrow', () => {
    const hidden = hiddenOf(
      [
        [1, 2],
        [16, 9],
        [21, 13],
      ],
      5,
    );

    expect(hidden.rows.filter(Boolean)).toHaveLength(2);
    expect(hidden.rows[0]).toBe(true);
    expect(hidden.total).toBe(false);
  });

  test('shows an empty cell rather than let it protect another', () => {
    expect(
      hiddenOf(
        [
          [3, 0, 9],
          [20, 30, 14],
        ],
        5,
      ).cells[0],
    ).toEqual([true, false, true]);
  });

  test('of fewer people than the threshold shows nothing', () => {
    const reason = { kind: 'suppressed', reason: 'below-threshold' };

    expect(suppressTable([[4, 5]], { threshold: 10 })).toEqual(reason);
    expect(suppressTable([[2, 2]], { threshold: 1 })).toEqual(reason);
    expect(suppressTable([[0]], { threshold: 5 })).toEqual(reason);
  });

  test('in which nothing protects a cell hides everything but the total', () => {
    expect(hiddenOf([[20, 1]], 5)).toEqual({
      cells: [[true, true]],
      rows: [false],
      columns: [true, true],
      total: false,
    });
  });

  test('too large to audit hides everything but the total, never less', () => {
    const counts = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 40 }, (_, one) => (row * one) % 9),
    );
    const hidden = hiddenOf(counts, 5);

    expect(hidden.cells.flat()).not.toContain(false);
    expect([...hidden.rows, ...hidden.columns]).not.toContain(false);
    expect(hidden.total).toBe(false);
  });

  test('is refused with a threshold that is no number', () => {
    expect(() => suppressTable([[10]], { threshold: Number.NaN })).toThrow(RangeError);
  });
});

const shapes = [
  { rows: 1, columns: 4, most: 12, people: 24 },
  { rows: 2, columns: 2, most: 15, people: 40 },
  { rows: 2, columns: 3, most: 9, people: 18 },
  { rows: 3, columns: 3, most: 6, people: 9 },
];

test.each(shapes)(
  'no reader who tries every table of $rows by $columns comes close to a hidden number',
  ({ rows, columns, most, people }) => {
    fc.assert(
      fc.property(tablesOf({ rows, columns, most, people }), (counts) => {
        const suppression = suppressTable(counts, { threshold: 5 });
        if (suppression.kind !== 'gated') return;
        const { hidden } = suppression;
        const possible = numbersLike(counts, hidden);

        for (const [index, isHidden] of flagsOf(hidden).entries()) {
          const values = possible.map((numbers) => numbers[index] ?? Number.NaN);
          const width = values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
          if (isHidden) expect(width).toBeGreaterThanOrEqual(5);
          else expect(numbersOf(counts)[index]).not.toSatisfy((people: number) => people > 0 && people < 5);
        }
      }),
      { numRuns: 60 },
    );
  },
);

function tablesOf({ rows, columns, most, people }: (typeof shapes)[number]): fc.Arbitrary<number[][]> {
  const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: most }));
  const row = fc.array(count, { minLength: columns, maxLength: columns });
  return fc
    .array(row, { minLength: rows, maxLength: rows })
    .filter((table) => sum(table.flat()) >= 5 && sum(table.flat()) <= people);
}

/** Cells, totals of rows, totals of columns. */
function numbersOf(counts: Counts): number[] {
  const columns = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  return [...counts.flat(), ...counts.map(sum), ...columns];
}

function flagsOf({ cells, rows, columns }: HiddenParts): boolean[] {
  return [...cells.flat(), ...rows, ...columns];
}

/** The numbers of every table of people that has the shown ones and the total of all. */
function numbersLike(counts: Counts, hidden: HiddenParts): number[][] {
  const width = counts[0]?.length ?? 0;
  const cells = counts.flat();
  const isHidden = hidden.cells.flat();
  const fill = (before: readonly number[], left: number): number[][] => {
    const cell = before.length;
    if (cell === cells.length) return left === 0 ? [[...before]] : [];
    const shown = cells[cell] ?? 0;
    const values = isHidden[cell] ? Array.from({ length: left + 1 }, (_, value) => value) : [shown];
    return values.filter((value) => value <= left).flatMap((value) => fill([...before, value], left - value));
  };
  const flags = flagsOf(hidden);
  const truth = numbersOf(counts);

  return fill([], sum(cells))
    .map((all) => numbersOf(counts.map((_, row) => all.slice(row * width, (row + 1) * width))))
    .filter((numbers) => numbers.every((value, index) => flags[index] || value === truth[index]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
