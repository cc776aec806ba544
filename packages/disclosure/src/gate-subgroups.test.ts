import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateSubgroups } from './gate-subgroups.ts';

const shownOf = (counts: Record<string, number>, threshold: number) =>
  Object.entries(gateSubgroups(counts, threshold))
    .filter(([, verdict]) => verdict.kind === 'allowed')
    .map(([category]) => category);

test('women and men are shown where there are enough of both', () => {
  expect(shownOf({ woman: 12, man: 25, another: 0 }, 10)).toEqual(['woman', 'man']);
});

test('nine women hide the men, who would give them away', () => {
  expect(shownOf({ woman: 9, man: 25 }, 10)).toEqual([]);
});

test('one person of another gender takes the smaller of the two large groups into hiding', () => {
  expect(shownOf({ man: 25, woman: 12, another: 1 }, 10)).toEqual(['man']);
});

test('small categories that are enough together hide nobody else', () => {
  expect(shownOf({ officer: 15, nco: 11, soldier: 6, civilian: 4 }, 10)).toEqual(['officer', 'nco']);
});

test('a category that is everybody is not a breakdown', () => {
  expect(shownOf({ man: 25, woman: 0 }, 10)).toEqual([]);
});

test('all hidden categories have one reason, the empty ones too', () => {
  expect(gateSubgroups({ man: 25, woman: 12, another: 1, 'prefer-not': 0 }, 10)).toEqual({
    man: { kind: 'allowed' },
    woman: { kind: 'suppressed', reason: 'would-identify' },
    another: { kind: 'suppressed', reason: 'would-identify' },
    'prefer-not': { kind: 'suppressed', reason: 'would-identify' },
  });
});

test('whatever is shown, shown groups, their complements and the hidden rest are large enough', () => {
  const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat({ max: 30 }));

  fc.assert(
    fc.property(counts, fc.integer({ min: 5, max: 15 }), (people, threshold) => {
      const shown = shownOf(people, threshold);
      const total = Object.values(people).reduce((sum, count) => sum + count, 0);
      const rest = shown.reduce((left, category) => left - (people[category] ?? 0), total);

      for (const category of shown) {
        expect(people[category]).toBeGreaterThanOrEqual(threshold);
        expect(total - (people[category] ?? 0)).toBeGreaterThanOrEqual(threshold);
      }
      if (shown.length > 0) expect(rest === 0 || rest >= threshold).toBe(true);
    }),
  );
});

test('no reader who tries every table learns that a hidden category has fewer than four people', () => {
  const tablesOf = new Map<string, Table[]>();

  for (const table of tablesOfUpTo(22)) {
    const shown = shownOf(table, 5).map((category) => [category, table[category as 'a']]);
    const published = JSON.stringify([table.a + table.b + table.c, shown]);
    tablesOf.set(published, [...(tablesOf.get(published) ?? []), table]);
  }
  for (const [published, tables] of tablesOf) {
    const [total, shown] = JSON.parse(published) as [number, [string, number][]];
    const rest = shown.reduce((left, [, people]) => left - people, total);
    const hidden = (['a', 'b', 'c'] as const).filter((one) => !shown.some(([category]) => category === one));

    // Where nobody is left over, the hidden categories are known to be empty: nobody is in them to protect.
    if (rest === 0) continue;
    for (const category of hidden) {
      const sizes = new Set(tables.map((table) => table[category]));
      if (sizes.size === 1) expect([...sizes][0], published).toBeGreaterThanOrEqual(4);
    }
  }
});

type Table = Record<'a' | 'b' | 'c', number>;

function* tablesOfUpTo(most: number): Generator<Table> {
  for (let a = 0; a <= most; a++) {
    for (let b = 0; a + b <= most; b++) {
      for (let c = 0; a + b + c <= most; c++) yield { a, b, c };
    }
  }
}
