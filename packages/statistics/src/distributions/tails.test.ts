import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaProbability, betaQuantile } from './beta.ts';
import { chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts';
import { fisherQuantile, fisherUpperTail } from './fisher-f.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { noncentralStudentProbability } from './noncentral-t.ts';
import { signedRankProbability, signedRankQuantile } from './signed-rank.ts';
import { stirlingRemainder } from './stirling-remainder.ts';
import { studentProbability, studentQuantile } from './student-t.ts';

function expectClose(actual: number, expected: number, relative = 1e-10) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe('values of R 4.2', () => {
  test('pbeta(0.25, 2, 3) and qbeta(0.025, 4, 7)', () => {
    expectClose(betaProbability(0.25, 2, 3), 0.26171875);
    expectClose(betaQuantile(0.025, 4, 7), 0.1215522581198);
  });

  test('pf(60, 3, 17, lower.tail = FALSE) and qf(0.975, 29, 174)', () => {
    expectClose(fisherUpperTail(60, 3, 17), 2.97855086693e-9);
    expectClose(fisherQuantile(0.975, 29, 174), 1.661538417029);
  });

  test('pchisq(25100, 25000, lower.tail = FALSE): thousands of degrees of freedom lose no digits', () => {
    expectClose(chiSquareUpperTail(25100, 25000), 0.326499755843);
    expectClose(chiSquareQuantile(0.975, 24999), 25439.1437238);
  });

  test('qchisq(1e-8, 1)', () => expectClose(chiSquareQuantile(1e-8, 1), 1.570796326795e-16));

  test('pt(qt(0.975, 19), 19, ncp = 0.5 * sqrt(20)) and pt(-1, 4, ncp = 2)', () => {
    expectClose(
      noncentralStudentProbability(studentQuantile(0.975, 19), 19, 0.5 * Math.sqrt(20)),
      0.4355171033213,
    );
    expectClose(noncentralStudentProbability(-1, 4, 2), 0.002573232175116, 1e-9);
  });

  test('psignrank(8, 10), qsignrank(c(0.025, 0.975), 10) and lgamma(5)', () => {
    expectClose(signedRankProbability(8, 10), 0.0244140625);
    expect([0.025, 0.975].map((probability) => signedRankQuantile(probability, 10))).toEqual([9, 46]);
    expectClose(logGamma(5), 3.178053830348);
  });
});

const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('quantiles of chi-square, F and beta undo their tails', () => {
  fc.assert(
    fc.property(probability, degrees, degrees, (p, one, other) => {
      expectClose(chiSquareUpperTail(chiSquareQuantile(1 - p, one), one), p, 1e-7);
      expectClose(fisherUpperTail(fisherQuantile(1 - p, one, other), one, other), p, 1e-7);
      // Below a shape of 1 the density is infinite at an end, and no number lies between there and the end.
      expectClose(betaProbability(betaQuantile(p, one + 0.5, other + 0.5), one + 0.5, other + 0.5), p, 1e-7);
    }),
  );
});

test('both tails of the gamma distribution add up to 1, on either side of its mean', () => {
  fc.assert(
    fc.property(degrees, fc.double({ min: 0, max: 6000, noNaN: true }), (shape, x) => {
      const { lower, upper } = incompleteGamma(shape, x);
      expect(lower + upper).toBeCloseTo(1, 12);
      expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a noncentral t around 0 is Student’s, and mirrors itself', () => {
  const t = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(t, fc.double({ min: 1, max: 500, noNaN: true }), t, (value, freedom, noncentrality) => {
      expect(noncentralStudentProbability(value, freedom, 0)).toBeCloseTo(
        studentProbability(value, freedom),
        12,
      );
      const mirrored = noncentralStudentProbability(-value, freedom, -noncentrality);
      expect(noncentralStudentProbability(value, freedom, noncentrality)).toBeCloseTo(1 - mirrored, 11);
    }),
  );
});

test('Stirling’s remainder has no step where its series takes over', () => {
  expectClose(stirlingRemainder(15 - 1e-9), stirlingRemainder(15), 1e-8);
});

test('outside of its range a distribution refuses, or knows the answer', () => {
  expect(() => betaQuantile(2, 1, 1)).toThrow(RangeError);
  expect(() => fisherUpperTail(1, 0, 4)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
  expect(() => noncentralStudentProbability(1, 0, 1)).toThrow(RangeError);
  expect(() => signedRankProbability(1, 1001)).toThrow(RangeError);
  expect(betaProbability(-1, 2, 2)).toBe(0);
  expect(fisherUpperTail(-1, 2, 2)).toBe(1);
  expect(chiSquareUpperTail(0, 3)).toBe(1);
});
