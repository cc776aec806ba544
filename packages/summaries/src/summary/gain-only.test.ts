import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReducedPairs, reducePairs } from './figures.ts';
import { gainOnly, type Range } from './gain-only.ts';

/** Starts of those of the earlier contrast, and ends by the same place; null for who was absent this time. */
interface World {
  readonly starts: readonly number[];
  readonly ends: readonly (number | null)[];
}

const range: Range = [1, 5];
const startsOf = ({ starts }: World) => new Map(starts.entries());
const pairsOf = ({ starts, ends }: World): ReducedPairs =>
  reducePairs(
    ends.flatMap((after, person) => {
      const before = starts[person];
      return after === null || before === undefined ? [] : [{ person, score: { before, after } }];
    }),
  );
const verdict = (world: World, threshold = 5) =>
  gainOnly(pairsOf(world), [startsOf(world)], range, threshold).kind;

describe('the gains of those who came to the follow-up', () => {
  test('are shown as mean and spread where one of them all was absent', () => {
    const world = { starts: [2, 3, 4, 2, 3, 3], ends: [3, 3, 5, 2, 4, null] };

    // R: g <- c(1, 0, 1, 0, 1); c(mean(g), sd(g))
    expect(gainOnly(pairsOf(world), [startsOf(world)], range, 5)).toEqual({
      kind: 'gain-only',
      n: 5,
      gain: expect.closeTo(0.6, 12),
      sdOfGains: expect.closeTo(0.547722557505166, 12),
    });
  });

  test('are hidden where no earlier contrast makes means dangerous', () => {
    const world = { starts: [2, 3, 4, 2, 3], ends: [3, 3, 5, 2, 4] };
    expect(gainOnly(pairsOf(world), [], range, 5).kind).toBe('suppressed');
  });

  test.each([
    ['nearly everybody went from the bottom to the top', [1, 1, 1, 1, 1, 2], [5, 5, 5, 5, 4, null]],
    ['nearly everybody fell from the top to the bottom', [5, 5, 5, 5, 5, 4], [1, 1, 1, 1, 2, null]],
    ['half rose all the way and half fell, with a mean of 0', [1, 1, 1, 5, 5, 5], [5, 5, 5, 1, 1, null]],
    ['all gained the same', [1, 2, 3, 1, 2, 3], [2, 3, 4, 2, 3, null]],
  ])('are hidden where %s', (_, starts, ends) => {
    expect(verdict({ starts, ends })).toBe('suppressed');
  });

  test('are hidden where the absent can’t have begun at the bottom, because then too many would be at the top', () => {
    expect(verdict({ starts: [5, 5, 4, 4, 4, 1], ends: [5, 5, 5, 5, null, 3] })).toBe('suppressed');
    expect(verdict({ starts: [5, 5, 4, 4, 4, 1], ends: [5, 5, 5, 5, null, 1] })).toBe('gain-only');
  });

  test('are hidden where a newcomer can’t have begun as high as others did', () => {
    const pairs = (newcomer: number) =>
      reducePairs(
        [
          [5, 5],
          [5, 4],
          [3, 4],
          [2, 3],
          [2, 2],
          [2, newcomer],
        ].map(([before = 0, after = 0], person) => ({ person, score: { before, after } })),
      );
    const earlier = [new Map([5, 5, 3, 2, 2].entries())];

    expect(gainOnly(pairs(3), earlier, range, 5).kind).toBe('gain-only');
    expect(gainOnly(pairs(5), [new Map([5, 5, 5, 5, 5].entries())], range, 5).kind).toBe('suppressed');
  });

  test('of shares of right answers are held against 0 and 1', () => {
    const some = { starts: [0.2, 0.4, 0.6, 0.4, 0.2, 0.6], ends: [0.4, 0.4, 0.8, 0.6, 0.2, null] };
    const nearlyAll = { starts: [0, 0, 0, 0, 0.2, 0.4], ends: [1, 1, 1, 1, 0.8, null] };

    expect(gainOnly(pairsOf(some), [startsOf(some)], [0, 1], 5).kind).toBe('gain-only');
    expect(gainOnly(pairsOf(nearlyAll), [startsOf(nearlyAll)], [0, 1], 5).kind).toBe('suppressed');
  });
});

describe('an attacker', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const worlds = fc
    .record({
      present: fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 7 }),
      absent: fc.array(score, { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ present, absent }): World => ({
        starts: [...present.map(([start]) => start), ...absent],
        ends: [...present.map(([, end]) => end), ...absent.map(() => null)],
      }),
    );

  test('who knows all starts and all gains, but not whose, can’t rule out any absent people', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        fc.pre(verdict(world) === 'gain-only');
        const gains = [...pairsOf(world).scores.values()].map(({ before, after }) => after - before);

        for (const present of choices(world.starts, gains.length)) {
          expect(canBeDealt(gains, present)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('who lists all rooms that fit the published numbers finds more than one start for the absent one', () => {
    const rooms = allRooms([1, 2, 3, 4], 5);
    const startsOfAbsent = Map.groupBy(rooms, ({ published }) => published);
    const shown = rooms.filter(
      ({ world }) => gainOnly(pairsOf(world), [startsOf(world)], [1, 4], 5).kind === 'gain-only',
    );
    const determined = shown.filter(
      ({ world, published }) =>
        new Set(world.starts).size > 1 &&
        new Set(startsOfAbsent.get(published)?.map(({ world: { starts } }) => starts[5])).size === 1,
    );

    expect(shown.length).toBeGreaterThan(5000);
    expect(determined).toEqual([]);
  });

  test('who adds and subtracts published sums, over two scales, learns of no few people', () => {
    const member = fc.record({
      scales: fc.tuple(presence(), presence()),
      isWoman: fc.boolean(),
    });

    fc.assert(
      fc.property(fc.array(member, { minLength: 8, maxLength: 10 }), (people) => {
        const after = [0, 1].flatMap((scale) => {
          const came = people.map(({ scales }) => scales[scale]?.after === true);
          const women = people.map(({ isWoman }, index) => isWoman && came[index] === true);
          const away = came.map((one) => !one);
          return [
            ...[sumOf(scale, came, { before: 1 }), sumOf(scale, came, { after: 1 })],
            ...[sumOf(scale, women, { before: 1 }), sumOf(scale, women, { after: 1 })],
            sumOf(scale, away, { before: 1 }),
          ];
        });
        const back = [0, 1].map((scale) => people.map(({ scales }) => scales[scale]?.followup === true));
        fc.pre(back.every((who) => who.filter(Boolean).length >= 5));
        const gains = back.map((who, scale) => sumOf(scale, who, { before: -1, followup: 1 }));

        expect(determinedFew([...after, ...gains], people.length, 5)).toEqual(
          determinedFew(after, people.length, 5),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('would learn of the one absent from the means: the check above can fail', () => {
    const all = Array.from({ length: 8 }, () => true);
    const after = [sumOf(0, all, { before: 1 }), sumOf(0, all, { after: 1 })];
    const means = sumOf(0, all.with(3, false), { before: 1 });

    expect(determinedFew([...after, means], 8, 5)).toContain('3');
  });
});

function presence() {
  return fc.record({
    after: fc.boolean(),
    followup: fc.option(fc.constant(true), { nil: false, freq: 5 }),
  });
}

/** Every way to choose so many of the numbers. */
function choices(numbers: readonly number[], size: number): number[][] {
  const [first, ...rest] = numbers;
  if (size === 0) return [[]];
  if (first === undefined) return [];

  return [...choices(rest, size - 1).map((some) => [first, ...some]), ...choices(rest, size)];
}

/** By trying every order, so that nothing is taken over from the code. */
function canBeDealt([gain, ...gains]: readonly number[], starts: readonly number[]): boolean {
  if (gain === undefined) return true;

  return starts.some(
    (start, index) => start + gain >= 1 && start + gain <= 5 && canBeDealt(gains, starts.toSpliced(index, 1)),
  );
}

/** Every room of `present` people with both scores and one absent, up to the order of those present. */
function allRooms(scores: readonly number[], present: number): { world: World; published: string }[] {
  const kinds = scores.flatMap((start) => scores.map((end) => [start, end] as const));
  const groups = (size: number, from: number): (readonly [number, number])[][] =>
    size === 0
      ? [[]]
      : kinds
          .slice(from)
          .flatMap((kind, step) => groups(size - 1, from + step).map((rest) => [kind, ...rest]));

  return groups(present, 0).flatMap((group) =>
    scores.map((absent) => {
      const world = {
        starts: [...group.map(([start]) => start), absent],
        ends: [...group.map(([, end]) => end), null],
      };
      const gains = group.map(([start, end]) => end - start);
      return { world, published: [...twoSums(world.starts), ...twoSums(gains)].join() };
    }),
  );
}

/** What a mean and a standard deviation tell. */
function twoSums(numbers: readonly number[]): number[] {
  return [
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.reduce((sum, number) => sum + number ** 2, 0),
  ];
}

/** A published sum: per person, the coefficients of the three waves of two scales. */
function sumOf(
  scale: number,
  people: readonly boolean[],
  { before = 0, after = 0, followup = 0 }: { before?: number; after?: number; followup?: number },
): number[][] {
  return people.map((isIn) => {
    const waves = isIn ? [before, after, followup] : [0, 0, 0];
    return scale === 0 ? [...waves, 0, 0, 0] : [0, 0, 0, ...waves];
  });
}

/** Fewer than `few` people about whom some combination of the sums speaks, and about nobody else. */
function determinedFew(sums: readonly number[][][], people: number, few: number): string[] {
  const persons = Array.from({ length: people }, (_, person) => person);
  const full = rank(sums.map((sum) => sum.flat()));

  return Array.from({ length: few - 1 }, (_, index) => choices(persons, index + 1))
    .flat()
    .filter(
      (some) => rank(sums.map((sum) => sum.filter((__, person) => !some.includes(person)).flat())) < full,
    )
    .map((some) => some.join());
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
