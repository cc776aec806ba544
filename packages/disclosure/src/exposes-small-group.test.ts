import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exposesSmallGroup } from './exposes-small-group.ts';

const range = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, index) => from + index));

test('officers minus men is the one woman officer', () => {
  const whole = range(0, 27);
  const men = range(0, 15);
  const officers = range(0, 16);

  expect(exposesSmallGroup([whole, men, officers], 10)).toBe(true);
  expect(exposesSmallGroup([whole, men], 10)).toBe(false);
});

test('those who came back twice, minus all who came back, is the one who did not', () => {
  expect(exposesSmallGroup([range(0, 20), range(0, 19)], 10)).toBe(true);
  expect(exposesSmallGroup([range(0, 20), range(0, 10)], 10)).toBe(false);
});

test('the same group twice says nothing new', () => {
  expect(exposesSmallGroup([range(0, 20), range(0, 20)], 10)).toBe(false);
});

test('a small group hides in no longer sum', () => {
  const whole = range(0, 40);
  const parts = [range(0, 13), range(13, 26), range(26, 36)];

  expect(exposesSmallGroup([whole, ...parts], 10)).toBe(true);
  expect(exposesSmallGroup([whole, ...parts.slice(0, 2)], 10)).toBe(false);
});

test('no group, or an empty one, exposes nobody', () => {
  expect(exposesSmallGroup([], 10)).toBe(false);
  expect(exposesSmallGroup([new Set()], 10)).toBe(false);
});

test('more groups than can be tried are not let through', () => {
  const groups = Array.from({ length: 11 }, (_, index) => range(0, 20 * (index + 1)));

  expect(exposesSmallGroup(groups, 5)).toBe(true);
});

test('adding and subtracting finds all that linear algebra finds, for two breakdowns of a whole', () => {
  const people = fc.array(fc.record({ gender: fc.nat({ max: 2 }), staff: fc.nat({ max: 2 }) }), {
    minLength: 5,
    maxLength: 16,
  });
  const isShown = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });

  fc.assert(
    fc.property(people, isShown, isShown, (members, genders, staffs) => {
      const where = (test: (member: { gender: number; staff: number }) => boolean) =>
        new Set(
          [...members.keys()].filter((index) => test(members[index] as { gender: number; staff: number })),
        );
      const groups = [
        where(() => true),
        ...[0, 1, 2]
          .filter((gender) => genders[gender])
          .map((gender) => where((one) => one.gender === gender)),
        ...[0, 1, 2].filter((staff) => staffs[staff]).map((staff) => where((one) => one.staff === staff)),
      ];

      expect(exposesSmallGroup(groups, 5)).toBe(anyFewAreDetermined(groups, members.length, 5));
    }),
    { numRuns: 200 },
  );
});

test('and for a later group across the two breakdowns, such as who came back months later', () => {
  const people = fc
    .array(fc.constantFrom(0, 0, 0, 1, 2, 6, 9), { minLength: 24, maxLength: 24 })
    .map((sizes) => sizes.flatMap((size, cell) => Array.from({ length: size }, () => memberOf(cell))));
  const memberOf = (cell: number) => ({
    isBack: cell % 2 === 0,
    isPaired: cell % 4 < 2,
    gender: cell % 8 < 4 ? 0 : 1,
    staff: Math.floor(cell / 8),
  });

  fc.assert(
    fc.property(people, (members) => {
      const where = (test: (member: (typeof members)[number]) => boolean) =>
        new Set([...members.keys()].filter((index) => members[index] && test(members[index])));
      const groups = [
        where((one) => one.isPaired),
        where((one) => !one.isPaired),
        where((one) => one.isPaired && one.gender === 0),
        where((one) => one.isPaired && one.staff === 0),
        where((one) => one.isPaired && one.staff === 1),
        where((one) => one.isBack),
      ];

      expect(exposesSmallGroup(groups, 5)).toBe(anyFewAreDetermined(groups, members.length, 5));
    }),
    { numRuns: 60 },
  );
});

/** Whether some combination, with any coefficients, is zero outside a non-empty set of fewer than `few` people. */
function anyFewAreDetermined(groups: readonly ReadonlySet<number>[], people: number, few: number): boolean {
  const cells = new Map<string, number>();

  for (let person = 0; person < people; person++) {
    const memberships = JSON.stringify(groups.map((group) => Number(group.has(person))));
    cells.set(memberships, (cells.get(memberships) ?? 0) + 1);
  }
  const columns = [...cells].map(([memberships, count]) => ({
    column: JSON.parse(memberships) as number[],
    count,
  }));
  const full = rank(columns.map(({ column }) => column));

  for (let subset = 1; subset < 2 ** columns.length; subset++) {
    const isInside = (index: number) => (subset & (1 << index)) !== 0;
    const inside = columns.filter((_, index) => isInside(index));
    const weight = inside.reduce((sum, { count }) => sum + count, 0);
    const outside = columns.filter((_, index) => !isInside(index)).map(({ column }) => column);

    if (weight < few && rank(outside) < full) return true;
  }
  return false;
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;

  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot] ?? [], rows[found] ?? []];
    const pivotRow = rows[found] ?? [];
    for (const row of rows.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (pivotRow[column] ?? 1);
      row.forEach((value, index) => {
        row[index] = value - factor * (pivotRow[index] ?? 0);
      });
    }
    found++;
  }
  return found;
}
