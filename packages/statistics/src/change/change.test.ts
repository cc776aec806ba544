import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedMoments } from '../paired/paired-moments.ts';
import { normalizedGain } from './normalized-gain.ts';
import { reliableChange } from './reliable-change.ts';
import { scaleExtremes } from './scale-extremes.ts';
import { slopeOnBaseline } from './slope-on-baseline.ts';
import { thenTest } from './then-test.ts';

const range = { minimum: 1, maximum: 5 };
const pairs = [
  { before: 2, after: 3 },
  { before: 3, after: 3 },
  { before: 4, after: 5 },
  { before: 5, after: 4 },
];

describe('gain as a share of the room for it', () => {
  test('takes the gain of the means, and people who had room', () => {
    const result = normalizedGain(pairs, range);
    expect(result?.ofMeans).toBeCloseTo(0.25 / 1.5, 12);
    expect(result?.meanOfPersons).toBeCloseTo((1 / 3 + 0 + 1) / 3, 12);
    expect(result?.beganAtMaximum).toBe(1);
    expect(result?.change).toBeCloseTo((1 / 3 + 0 + 1 - 1 / 4) / 4, 12);
  });

  test('is nothing where everybody began and stayed at the maximum', () => {
    const ceiling = normalizedGain([{ before: 5, after: 5 }], range);
    expect(ceiling).toEqual({ ofMeans: null, meanOfPersons: null, beganAtMaximum: 1, change: null });
  });

  test('needs people and a scale with room', () => {
    expect(normalizedGain([], range)).toBeNull();
    expect(() => normalizedGain(pairs, { minimum: 5, maximum: 5 })).toThrow(RangeError);
  });

  test('stays between −1 and 1 for each person’s change', () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.record({ before: score, after: score }), { minLength: 1 }), (list) => {
        expect(Math.abs(normalizedGain(list, range)?.change ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('an end of a scale is notable from above 15 % of people on', () => {
  const scores = [5, 5, 5, ...Array.from({ length: 17 }, () => 3)];
  expect(scaleExtremes(scores, range)?.ceiling).toEqual({ share: 0.15, notable: false });
  expect(scaleExtremes([...scores, 5], range)?.ceiling.notable).toBe(true);
  expect(scaleExtremes([], range)).toBeNull();
});

describe('reliable change', () => {
  // R: sd(c(2, 3, 4, 5)) * sqrt(2 * (1 - 0.9)); (after - before) / that, against ±1.96
  test('counts people beyond the error of a difference', () => {
    const result = reliableChange(pairs, 0.9);
    expect(result?.differenceError).toBeCloseTo(0.5773502692, 9);
    expect(result).toMatchObject({ improved: 0, unchanged: 4, deteriorated: 0 });
    expect(reliableChange(pairs, 0.99)).toMatchObject({ improved: 2, unchanged: 1, deteriorated: 1 });
  });

  test('is unknown for a perfect scale, and without variation before', () => {
    expect(reliableChange(pairs, 1)).toBeNull();
    expect(reliableChange([{ before: 3, after: 4 }], 0.8)).toBeNull();
  });
});

// R: coef(lm(I(after - before) ~ before))[2]
test('the slope of the gain on the score before is that of least squares', () => {
  const moments = pairedMoments(pairs);
  expect(moments && slopeOnBaseline(moments)).toBeCloseTo(-0.5, 12);
  expect(
    slopeOnBaseline({ n: 3, meanBefore: 3, meanAfter: 4, sdBefore: 0, sdAfter: 1, covariance: 0 }),
  ).toBeNull();
});

describe('the then-test', () => {
  const scores = [
    { before: 4, retrospective: 3, after: 4 },
    { before: 4, retrospective: 3.5, after: 4.5 },
    { before: 3, retrospective: 2.5, after: 4 },
  ];

  test('splits the gain into a shift and a change that add up to it', () => {
    const { responseShift, adjustedChange } = thenTest(scores);
    if (responseShift.kind !== 'estimated' || adjustedChange.kind !== 'estimated')
      throw new Error('both are estimated');
    const gain = scores.reduce((sum, { before, after }) => sum + after - before, 0) / 3;
    expect(responseShift.gain + adjustedChange.gain).toBeCloseTo(gain, 12);
    expect(responseShift.gain).toBeCloseTo(-2 / 3, 12);
  });

  test('needs two people', () => {
    expect(thenTest([]).responseShift).toEqual({ kind: 'too-few-pairs', n: 0 });
  });
});
