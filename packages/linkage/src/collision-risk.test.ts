import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collisionRisk } from './collision-risk.ts';

const evenly = (answers: number) => Array.from({ length: answers }, () => 1 / answers);

// R: q <- c(1/31, 1/12, 1/4); a <- prod(q); b <- sum(sapply(1:3, function(j) prod(q[-j]) * (1 - q[j])))
// c(a, a + b); 20 * 30 * c(a, a + b); (1 - c(a, a + b))^29; log2(31 * 12 * 4)
test('three even elements tell people apart as R computes it', () => {
  const risk = collisionRisk([evenly(31), evenly(12), evenly(4)], 20, 30, 1);

  expect(risk.chanceWithin[0]).toBeCloseTo(0.000672043010752688, 14);
  expect(risk.chanceWithin[1]).toBeCloseTo(0.030241935483871, 14);
  expect(risk.expectedFalsePairs[1]).toBeCloseTo(18.1451612903226, 10);
  expect(risk.uniqueShare[1]).toBeCloseTo(0.410429526538971, 12);
  expect(risk.entropyBits).toBeCloseTo(10.539158811108, 12);
  expect(risk.minEntropyBits).toBeCloseTo(risk.entropyBits, 12);
});

test('a code that everybody gives tells nobody apart, and somebody alone needs no code', () => {
  expect(collisionRisk([[1]], 5, 5, 0)).toEqual({
    agreement: [1],
    chanceWithin: [1],
    expectedFalsePairs: [25],
    uniqueShare: [0],
    entropyBits: 0,
    minEntropyBits: 0,
  });
  expect(collisionRisk([[1]], 1, 1, 0).uniqueShare).toEqual([1]);
  expect(collisionRisk([], 0, 0, 1).uniqueShare).toEqual([1, 1]);
});

test('shares that are none are refused', () => {
  expect(() => collisionRisk([[]], 5, 5, 0)).toThrow(RangeError);
  expect(() => collisionRisk([[0.5, 1.5]], 5, 5, 0)).toThrow(RangeError);
  expect(() => collisionRisk([[Number.NaN, 1]], 5, 5, 0)).toThrow(RangeError);
});

test('forgiving more makes confusing two people likelier, up to certainty', () => {
  const elements = fc.array(fc.integer({ min: 1, max: 31 }).map(evenly), { minLength: 1, maxLength: 8 });

  fc.assert(
    fc.property(elements, (code) => {
      const { chanceWithin } = collisionRisk(code, 30, 30, code.length);

      expect(chanceWithin).toEqual([...chanceWithin].sort((one, other) => one - other));
      expect(chanceWithin.at(-1)).toBeCloseTo(1, 12);
    }),
  );
});
