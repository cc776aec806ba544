import { describe, expect, test } from 'vitest';
import { closing, fullRoom, mixed, type Participant, points, room } from '../room.fixture.ts';
import { tallyAdditions } from './tally-additions.ts';

const rowsOf = (participants: readonly Participant[], wave: 'before' | 'after' | 'followup' = 'after') =>
  tallyAdditions(closing(wave, participants));
const rowOf = (rows: ReturnType<typeof rowsOf>, measure: string, dimension = 'all', category = 'all') =>
  rows.find((row) => row.measure === measure && row.dimension === dimension && row.category === category);

describe('a seminar of two pairs', () => {
  const rows = rowsOf([
    {
      before: { ...points('c', 2, 2, 2), gender: 'woman', k1: 'wrong', k2: 'right' },
      after: { ...points('c', 4, 4, 4), k1: 'right', k2: 'right' },
    },
    { before: { ...points('c', 3, 3, 3), gender: 'man' }, after: points('c', 4, 4, 4) },
    { before: points('c', 5, 5, 5) },
  ]);

  test('adds its gains, however few people they are of', () => {
    expect(rowOf(rows, 'courage')).toEqual({
      ...{ country: 'ME', programme: 'gender-awareness', quarter: '2026-Q4', contrast: 'before-after' },
      ...{
        instrumentId: 'small',
        instrumentVersion: 1,
        dimension: 'all',
        category: 'all',
        measure: 'courage',
      },
      ...{ seminars: 1, n: 2, sum: 3, sumSquares: 5, nSquares: 4, nSum: 6, sSquares: 9 },
    });
  });

  test('adds both waves over the same pairs, so that their covariance can be worked out', () => {
    expect(rowOf(rows, 'courage:before')).toMatchObject({ n: 2, sum: 5, sumSquares: 13 });
    expect(rowOf(rows, 'courage:after')).toMatchObject({ n: 2, sum: 8, sumSquares: 32 });
  });

  test('adds groups that a summary would never show', () => {
    expect(rowOf(rows, 'courage', 'gender', 'woman')).toMatchObject({ n: 1, sum: 2 });
    expect(rowOf(rows, 'courage', 'staff', 'prefer-not')).toMatchObject({ n: 2, sum: 3 });
    expect(rowOf(rows, 'courage', 'language', 'en')).toMatchObject({ n: 2, sum: 3 });
  });

  test('adds knowledge as gained minus lost, over those who answered in both waves', () => {
    expect(rowOf(rows, 'k1')).toMatchObject({ n: 1, sum: 1, sumSquares: 1 });
    expect(rowOf(rows, 'k2')).toMatchObject({ n: 1, sum: 0, sumSquares: 0 });
    expect(rowOf(rows, 'knowledge')).toMatchObject({ n: 1, sum: 0.5 });
  });

  test('adds how items were answered, and the products that reliability needs', () => {
    expect(rowOf(rows, 'c1:after=4')).toMatchObject({ n: 2, sum: 2 });
    expect(rowOf(rows, 'c1:before=2')).toMatchObject({ n: 2, sum: 1 });
    expect(rowOf(rows, 'c1*c2:before')).toMatchObject({ n: 2, sum: 13 });
    expect(rowOf(rows, 'c1*:before')).toMatchObject({ n: 2, sum: 5 });
  });

  test('adds no row without people', () => {
    expect(rows.every((row) => row.n > 0)).toBe(true);
    expect(rowOf(rows, 'respect')).toBeUndefined();
  });
});

test('closing the wave before adds nothing, the follow-up its own contrast', () => {
  const participants = fullRoom(6).map((one, index) => ({ ...one, followup: mixed(index, 2) }));

  expect(rowsOf(participants, 'before')).toEqual([]);
  expect(new Set(rowsOf(participants, 'followup').map(({ contrast }) => contrast))).toEqual(
    new Set(['before-followup']),
  );
});

test('each key is there once, and the order of the forms changes nothing', () => {
  const about = (index: number) => ({
    gender: index % 4 ? 'man' : 'woman',
    staff: index % 3 ? 'officer' : 'soldier',
  });
  const participants = fullRoom(17, about);
  const rows = rowsOf(participants);
  const turned = room(
    [...participants].reverse().map((one, index) => ({ ...one, card: `card-${16 - index}` })),
  );

  expect(new Set(rows.map((row) => [row.dimension, row.category, row.measure].join())).size).toBe(
    rows.length,
  );
  expect(tallyAdditions({ ...closing('after', []), responses: turned })).toEqual(rows);
});

test('the groups of a breakdown add up to everybody', () => {
  const rows = rowsOf(fullRoom(19, (index) => ({ gender: index % 4 ? 'man' : 'woman' })));
  const women = rowOf(rows, 'respect', 'gender', 'woman');
  const men = rowOf(rows, 'respect', 'gender', 'man');

  expect((women?.n ?? 0) + (men?.n ?? 0)).toBe(19);
  expect((women?.sum ?? 0) + (men?.sum ?? 0)).toBeCloseTo(rowOf(rows, 'respect')?.sum ?? 0, 12);
});
