import { effectiveThreshold } from './threshold.ts';

// 3¹⁰ combinations at worst, of which most are given up early; a seminar publishes five or six groups.
const mostGroups = 10;

/**
 * Whether sums published over several groups of the same people give away the sum over a group smaller than
 * the threshold. Every way to add and subtract the groups is tried: what is left over must concern either
 * nobody or enough people. "Officers minus men" can be one woman, and "everybody who came back after the
 * training, minus those who came back months later" can be the one who was posted elsewhere.
 *
 * Adding and subtracting is all that there is for groups that form two breakdowns of a whole, because their
 * incidence matrix is totally unimodular.
 *
 * @param groups members of each published group, by any number that names a person; the whole is a group too
 * @param threshold smallest group to show; at least 5 in effect
 * @returns true as well where there are more than 10 different groups, which aren't tried
 * @see Schrijver 1986, Theory of Linear and Integer Programming, section 19.3
 * @example exposesSmallGroup([new Set([1, 2, 3, 4, 5, 6]), new Set([1, 2, 3, 4, 5])], 5) // true
 */
export function exposesSmallGroup(groups: readonly ReadonlySet<number>[], threshold: number): boolean {
  const cells = cellsOf(groups);
  const different = groups
    .filter((_, index) => !groups.slice(0, index).some((_, earlier) => isSameColumn(cells, index, earlier)))
    .sort((one, other) => other.size - one.size);

  return different.length > mostGroups || leavesFew(different, effectiveThreshold(threshold));
}

interface Cell {
  readonly people: number;
  /** Per group, whether this cell belongs to it. */
  readonly memberships: readonly boolean[];
}

/** People who are in the same groups are one cell: no sum tells them apart. */
function cellsOf(groups: readonly ReadonlySet<number>[]): Cell[] {
  const cells = new Map<string, Cell>();

  for (const person of new Set(groups.flatMap((group) => [...group]))) {
    const memberships = groups.map((group) => group.has(person));
    const cell = cells.get(memberships.join()) ?? { people: 0, memberships };
    cells.set(memberships.join(), { ...cell, people: cell.people + 1 });
  }
  return [...cells.values()];
}

function isSameColumn(cells: readonly Cell[], one: number, other: number): boolean {
  return cells.every((cell) => cell.memberships[one] === cell.memberships[other]);
}

/** The search: a coefficient for each group in turn, given up as soon as too many people are left for good. */
function leavesFew(groups: readonly ReadonlySet<number>[], smallest: number): boolean {
  const cells = cellsOf(groups);
  const coefficients = cells.map(() => 0);
  const settledBy = groups.map((_, group) =>
    [...cells.keys()].filter((cell) => cells[cell]?.memberships.lastIndexOf(true) === group),
  );

  const tryFrom = (group: number, left: number): boolean => {
    const settled = settledBy[group];
    if (!settled) return left > 0;

    return [0, 1, -1].some((coefficient) => {
      addTo(coefficients, cells, group, coefficient);
      const people = settled
        .filter((cell) => coefficients[cell] !== 0)
        .reduce((sum, cell) => sum + (cells[cell]?.people ?? 0), left);
      const found = people < smallest && tryFrom(group + 1, people);
      addTo(coefficients, cells, group, -coefficient);
      return found;
    });
  };

  return tryFrom(0, 0);
}

function addTo(coefficients: number[], cells: readonly Cell[], group: number, coefficient: number): void {
  cells.forEach((cell, index) => {
    if (cell.memberships[group]) coefficients[index] = (coefficients[index] ?? 0) + coefficient;
  });
}
