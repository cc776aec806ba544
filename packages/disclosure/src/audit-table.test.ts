import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditTable } from './audit-table.ts';
import type { HiddenParts } from './table-knowledge.ts';

const rules = { threshold: 5, width: 5, roundingBase: null };
const hiding = (...cells: readonly (readonly (0 | 1)[])[]): HiddenParts => ({
  cells: cells.map((row) => row.map(Boolean)),
  rows: cells.map(() => false),
  columns: (cells[0] ?? []).map(() => false),
  total: false,
});
const counts = [
  [12, 3, 7],
  [15, 9, 2],
  [20, 11, 14],
];

test('small cells hidden alone are given away by the totals', () => {
  const audit = auditTable(counts, hiding([0, 1, 0], [0, 0, 1], [0, 0, 0]), rules);

  expect(audit).toMatchObject({
    kind: 'audited',
    isProtected: false,
    primary: [
      { row: 0, column: 1 },
      { row: 1, column: 2 },
    ],
    cells: [
      { row: 0, column: 1, lower: 3, upper: 3, exact: true },
      { row: 1, column: 2, lower: 2, upper: 2, exact: true },
    ],
  });
});

// R 4.2.2, lpSolve 5.6.18: lp('max', c(1, 0, 0, 0), rbind(c(1, 1, 0, 0), c(0, 0, 1, 1), c(1, 0, 1, 0),
// c(0, 1, 0, 1)), '==', c(10, 11, 12, 9))$objval is 10, with 'min' it is 1.
test('a rectangle of hidden cells gives them room', () => {
  const audit = auditTable(counts, hiding([0, 1, 1], [0, 1, 1], [0, 0, 0]), rules);

  expect(audit).toMatchObject({ kind: 'audited', isProtected: true });
  expect(audit.kind === 'audited' && audit.cells[0]).toMatchObject({ lower: 1, upper: 10, width: 9 });
});

test('a small cell that is shown is given away, whatever its neighbours hide', () => {
  const audit = auditTable([[3, 40]], hiding([0, 1]), rules);

  expect(audit).toMatchObject({ isProtected: false, primary: [{ row: 0, column: 0 }] });
});

test('without totals a hidden cell has no upper limit', () => {
  const audit = auditTable([[3]], { cells: [[true]], rows: [true], columns: [true], total: true }, rules);

  expect(audit).toMatchObject({ isProtected: true, cells: [{ lower: 0, upper: null, width: null }] });
});

test('rounded to 5, a 2 shown as 0 is known to be at most 2', () => {
  const shown = hiding([0, 0, 0], [0, 0, 0], [0, 0, 0]);
  const audit = auditTable(counts, shown, { threshold: 5, width: 4, roundingBase: 5 });

  expect(audit).toMatchObject({
    isProtected: false,
    cells: [
      { row: 0, column: 1, lower: 3, upper: 7 },
      { row: 1, column: 2, lower: 0, upper: 2 },
    ],
  });
});

test('every true count lies in the range that a reader works out', () => {
  const tables = fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const row = <Value>(value: fc.Arbitrary<Value>) =>
      fc.array(value, { minLength: columns, maxLength: columns });
    const line = fc.record({ counts: row(fc.nat({ max: 15 })), hidden: row(fc.boolean()) });
    return fc.array(line, { minLength: 1, maxLength: 4 });
  });

  fc.assert(
    fc.property(tables, fc.constantFrom(null, 1, 3, 5, 10), fc.boolean(), (lines, roundingBase, total) => {
      const table = lines.map((line) => line.counts);
      const audit = auditTable(
        table,
        {
          cells: lines.map((line) => line.hidden),
          rows: lines.map((_, row) => row % 2 === 1),
          columns: (table[0] ?? []).map(() => false),
          total,
        },
        { threshold: 5, width: 5, roundingBase },
      );

      if (audit.kind !== 'audited') throw new Error(audit.kind);
      for (const { row, column, lower, upper, whole } of audit.cells) {
        const count = table[row]?.[column];
        for (const limit of [lower, whole?.lower]) expect(limit).toBeLessThanOrEqual(count ?? Number.NaN);
        for (const limit of [upper, whole?.upper]) {
          expect(limit ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(count ?? Number.NaN);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('anything but a table of people is refused', () => {
  for (const table of [[], [[]], [[1, 2], [3]], [[1.5]], [[-1]], [[Number.NaN]]]) {
    expect(() => auditTable(table, hiding(), rules)).toThrow(RangeError);
  }
  expect(() => auditTable([[1]], hiding([1]), { ...rules, roundingBase: 2.5 })).toThrow(RangeError);
});
