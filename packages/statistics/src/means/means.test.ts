import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedGain } from '../paired/paired-gain.ts';
import { pairedMoments } from '../paired/paired-moments.ts';
import { attritionCheck, overlappingGain } from './overlapping-gain.ts';
import { combineMoments, sampleMoments } from './sample-moments.ts';
import { welchDifference } from './welch-difference.ts';

const before = [3.1, 2.4, 4, 3.6, 2.9, 3.3];
const after = [3.5, 3.1, 4.2, 4.1, 2.8, 3.9];
const samples = {
  pairs: pairedMoments(before.map((score, index) => ({ before: score, after: after[index] ?? 0 }))),
  beforeOnly: sampleMoments([3, 2.2, 4.1]),
  afterOnly: sampleMoments([4.4, 3.7]),
};

describe('six pairs, three forms before only and two after only', () => {
  // R, by the formulas of Derrick and others 2017, from mean(), var() and cor() of the scores
  test('have Derrick’s tests', () => {
    const result = overlappingGain(samples);
    if (result.kind !== 'estimated') throw new Error('it is estimated');
    expect(result.gain).toBeCloseTo(0.5347222222222, 12);
    expect(result.unequalVariances.t).toBeCloseTo(2.9193473691657, 10);
    expect(result.unequalVariances.degrees).toBeCloseTo(7.9354080791328, 9);
    expect(result.unequalVariances.p).toBeCloseTo(0.0194801436895, 10);
    expect(result.equalVariances?.t).toBeCloseTo(2.8981444393005, 10);
    expect(result.equalVariances?.degrees).toBeCloseTo(7.9411764705882, 12);
  });

  // R: t.test(c(3.1, 2.4, 4, 3.6, 2.9, 3.3), c(3, 2.2, 4.1))
  test('show whether those who came back had begun differently', () => {
    const result = attritionCheck(samples);
    if (result?.kind !== 'estimated') throw new Error('it is estimated');
    expect(result.t).toBeCloseTo(0.195824306918, 10);
    expect(result.degrees).toBeCloseTo(2.707137282568, 10);
    expect(result.p).toBeCloseTo(0.858508885343, 10);
  });
});

test('with nobody unmatched, Derrick’s test is the paired one', () => {
  const pairsOnly = { pairs: samples.pairs, beforeOnly: null, afterOnly: null };
  const result = overlappingGain(pairsOnly);
  const paired = samples.pairs && pairedGain(samples.pairs);
  if (result.kind !== 'estimated' || paired?.kind !== 'estimated') throw new Error('both are estimated');
  expect(result.unequalVariances.t).toBeCloseTo(paired.t, 10);
  expect(result.unequalVariances.degrees).toBe(paired.degrees);
  expect(attritionCheck(pairsOnly)).toBeNull();
});

test('without two pairs there are means only, without variation no test', () => {
  const one = { n: 1, mean: 3, sd: 0 };
  expect(overlappingGain({ pairs: null, beforeOnly: one, afterOnly: null })).toEqual({
    kind: 'too-few-pairs',
    before: one,
    after: null,
  });
  const same = pairedMoments([1, 2, 3].map(() => ({ before: 4, after: 5 })));
  expect(overlappingGain({ pairs: same, beforeOnly: null, afterOnly: null })).toMatchObject({
    kind: 'no-variation',
    gain: 1,
  });
});

// R: t.test(c(14, 15, 18, 20, 11, 19, 14, 15), c(20, 21, 16, 18, 14, 12, 14, 17))
test('Welch’s difference is R’s', () => {
  const from = sampleMoments([20, 21, 16, 18, 14, 12, 14, 17]);
  const to = sampleMoments([14, 15, 18, 20, 11, 19, 14, 15]);
  const result = from && to && welchDifference(from, to);
  if (result?.kind !== 'estimated') throw new Error('it is estimated');
  expect(result.difference).toBe(-0.75);
  expect(result.degrees).toBeCloseTo(13.9836245487365, 9);
  expect(result.p).toBeCloseTo(0.6321239780488, 11);
  expect(result.interval.upper).toBeCloseTo(2.5370074131368, 9);
});

test('one person, or people who are all alike, have no Welch test', () => {
  const one = { n: 1, mean: 2, sd: 0 };
  const alike = { n: 4, mean: 3, sd: 0 };
  expect(welchDifference(one, alike)).toEqual({ kind: 'too-few', difference: 1 });
  expect(welchDifference(alike, alike)).toEqual({ kind: 'no-variation', difference: 0 });
});

const numbers = fc.array(fc.integer({ min: 6, max: 30 }), { minLength: 1, maxLength: 30 });

test('moments of two samples combine to those of all', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const combined = combineMoments(sampleMoments(one), sampleMoments(other));
      const all = sampleMoments([...one, ...other]);
      expect(combined?.n).toBe(all?.n);
      expect(combined?.mean).toBeCloseTo(all?.mean ?? 0, 10);
      expect(combined?.sd).toBeCloseTo(all?.sd ?? 0, 10);
    }),
  );
});

test('combined with nobody a sample stays as it is', () => {
  expect(combineMoments(null, { n: 2, mean: 1, sd: 1 })).toEqual({ n: 2, mean: 1, sd: 1 });
  expect(sampleMoments([])).toBeNull();
});
