import { describe, expect, test } from 'vitest';
import { binomialProbability, fairCoinProbability } from './binomial.ts';
import { chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts';
import { hedgesCorrection } from './hedges-correction.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { studentProbability, studentQuantile, twoSidedStudentProbability } from './student-t.ts';

/** Relative to the value itself: a tail must keep its digits. */
function expectClose(actual: number | null, expected: number) {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-10 * Math.abs(expected));
}

describe('values of R 4.2', () => {
  test('pnorm and qnorm', () => {
    expectClose(normalProbability(-8), 6.220960574271785e-16);
    expectClose(normalProbability(0.7), 0.758036347776927);
    expectClose(normalQuantile(0.975), 1.959963984540054);
  });

  test('pt and qt', () => {
    expectClose(2 * studentProbability(-4.062127683382037, 9), 0.00283289019738427);
    expectClose(twoSidedStudentProbability(4.062127683382037, 9), 0.00283289019738427);
    expectClose(studentQuantile(0.975, 9), 2.262157162740992);
    expectClose(studentQuantile(0.975, 19), 2.093024054408263);
  });

  test('pchisq(lower.tail = FALSE) and qchisq', () => {
    expectClose(chiSquareUpperTail(152.2330079345286, 12), 1.9967647288879032e-26);
    expectClose(chiSquareQuantile(0.95, 1), 3.841458820694124);
  });

  test('pbinom and dbinom', () => {
    expectClose(binomialProbability(1, 8, 0.5), 0.03515625);
    expectClose(fairCoinProbability(1, 8), 0.03125);
  });

  test('the exact Hedges factor', () => {
    expectClose(hedgesCorrection(9), 1.1739249035142048 / 1.2845575625910546);
  });
});

test('quantiles undo probabilities', () => {
  for (const degrees of [1, 2.5, 9, 40, 1000]) {
    for (const probability of [0.001, 0.025, 0.3, 0.5, 0.8, 0.995]) {
      expectClose(studentProbability(studentQuantile(probability, degrees), degrees), probability);
    }
  }
});

test('outside of its range a distribution refuses, or knows the answer', () => {
  expect(() => studentQuantile(1, 5)).toThrow(RangeError);
  expect(() => studentProbability(1, 0)).toThrow(RangeError);
  expect(() => normalQuantile(0)).toThrow(RangeError);
  expect(binomialProbability(-1, 5, 0.5)).toBe(0);
  expect(binomialProbability(5, 5, 0.5)).toBe(1);
  expect(hedgesCorrection(1)).toBeNull();
});
