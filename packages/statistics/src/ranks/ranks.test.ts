import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRanks } from './average-ranks.ts';
import { pseudomedian } from './pseudomedian.ts';
import { signedRankTest } from './signed-rank-test.ts';

const gains = [0.2, 0.5, 1, 1.5, 2.1, 0.3, -0.4, -0.7];

describe('eight gains, as R tests them', () => {
  // R: wilcox.test(gains, exact = TRUE, conf.int = TRUE)
  test('have R’s rank sum, exact p and interval', () => {
    const result = signedRankTest(gains);
    expect(result.gainRanks).toBe(28);
    expect(result.exactP).toBeCloseTo(0.1953125, 12);
    expect(pseudomedian(gains)?.estimate).toBeCloseTo(0.525, 12);
    expect(pseudomedian(gains)?.interval?.lower).toBeCloseTo(-0.25, 12);
    expect(pseudomedian(gains)?.interval?.upper).toBeCloseTo(1.5, 12);
  });

  // R: wilcox.test(c(0.2, 0.5, 1, 1.5, 2.1, 0.3, -0.4, 0), exact = FALSE)
  test('have R’s approximation where one person didn’t change', () => {
    const result = signedRankTest([0.2, 0.5, 1, 1.5, 2.1, 0.3, -0.4, 0]);
    expect(result).toMatchObject({ gainRanks: 25, unchanged: 1, ties: false });
    expect(result.approximation?.p).toBeCloseTo(0.07592696298256, 12);
  });
});

test('decimals that differ only in binary are tied', () => {
  expect(signedRankTest([4.2 - 3.9, 3.4 - 3.1, 1]).ties).toBe(true);
});

test('equal numbers share the mean of their ranks', () => {
  expect(averageRanks([5, 1, 5, 0])).toEqual({ ranks: [3.5, 2, 3.5, 1], groupSizes: [1, 1, 2] });
});

test('Pratt ranks those who didn’t change, too', () => {
  expect(signedRankTest([0, 0, 1, -2, 3], 'ranked').gainRanks).toBe(8);
});

test('nobody changing is no evidence', () => {
  expect(signedRankTest([0, 0])).toMatchObject({ exactP: 1, approximation: null, rankBiserial: null });
  expect(pseudomedian([])).toBeNull();
});

test('five pairs can’t reach 95 %, more than 200 changes get no exact p, thousands still an interval', () => {
  expect(pseudomedian([1, 2, 3, 4, 5])?.interval).toBeNull();
  const many = Array.from({ length: 1500 }, (_, index) => ((index * 7919) % 1500) / 1000 - 0.5);
  expect(signedRankTest(many).exactP).toBeNull();
  expect(pseudomedian(many)?.achievedLevel).toBeNull();
  expect(pseudomedian(many)?.interval?.lower).toBeLessThan(pseudomedian(many)?.estimate ?? 0);
});

const gain = fc.integer({ min: -24, max: 24 }).map((sixths) => Math.round((sixths / 6) * 100) / 100);
const lists = fc.array(gain, { minLength: 1, maxLength: 40 });

test('the pseudomedian is the median of all means of two, and lies in its interval', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const means = list.flatMap((one, index) => list.slice(index).map((other) => (one + other) / 2));
      const sorted = means.toSorted((one, other) => one - other);
      const middle = (sorted.length - 1) / 2;
      const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
      const result = pseudomedian(list);
      expect(result?.estimate).toBeCloseTo(median, 9);
      if (!result?.interval) return;
      expect(result.interval.lower).toBeLessThanOrEqual(result.estimate + 1e-9);
      expect(result.interval.upper).toBeGreaterThanOrEqual(result.estimate - 1e-9);
    }),
  );
});

test('swapping the waves flips the sign, and the order does not matter', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const [result, swapped] = [signedRankTest(list), signedRankTest(list.map((one) => -one).toReversed())];
      expect(swapped.gainRanks).toBe(result.lossRanks);
      expect(swapped.exactP).toBeCloseTo(result.exactP ?? 0, 12);
      expect(swapped.rankBiserial ?? 0).toBeCloseTo(-(result.rankBiserial ?? 0), 12);
      const [typical, mirrored] = [pseudomedian(list), pseudomedian(list.map((one) => -one))];
      expect(mirrored?.estimate).toBeCloseTo(-(typical?.estimate ?? 0), 9);
    }),
  );
});
