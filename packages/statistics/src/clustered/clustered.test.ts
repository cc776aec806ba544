import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClusterSum, clusterRobustMean } from './cluster-robust-mean.ts';
import { pooledMean } from './pooled-mean.ts';

const clusters = [
  { n: 12, sum: 4.1 },
  { n: 20, sum: 9 },
  { n: 9, sum: 1.2 },
  { n: 15, sum: 7.5 },
];

function totalsOf(list: readonly ClusterSum[]) {
  const total = (of: (cluster: ClusterSum) => number) => list.reduce((sum, cluster) => sum + of(cluster), 0);
  return {
    clusters: list.length,
    n: total(({ n }) => n),
    sum: total(({ sum }) => sum),
    sizeSquares: total(({ n }) => n ** 2),
    sizeProducts: total(({ n, sum }) => n * sum),
    sumSquares: total(({ sum }) => sum ** 2),
  };
}

// R: CR2 and its Satterthwaite degrees of freedom from the matrices of Pustejovsky and Tipton 2018, X = 1
test('few seminars have the bias-reduced error and few degrees of freedom', () => {
  const result = clusterRobustMean(clusters);
  if (result.kind !== 'estimated') throw new Error('it is estimated');
  expect(result.mean).toBeCloseTo(0.3892857142857, 12);
  expect(result.standardError).toBeCloseTo(0.0638846358926, 12);
  expect(result.degrees).toBeCloseTo(2.7291103386121, 11);
});

// R: V <- 4 / 3 * sum((S - n * mean)^2) / sum(n)^2; mean - qt(0.975, 3) * sqrt(V)
test('sums over seminars are enough for CR1', () => {
  const result = pooledMean(totalsOf(clusters));
  if (result.kind !== 'estimated') throw new Error('it is estimated');
  expect(result.standardError).toBeCloseTo(0.0647648601177, 11);
  expect(result.interval.lower).toBeCloseTo(0.1831750244919, 10);
  expect(result.degrees).toBe(3);
});

test('seminars of one size have the error of the mean of their means', () => {
  const even = [0.2, 0.5, 0.1, 0.7].map((mean) => ({ n: 10, sum: 10 * mean }));
  const [robust, pooled] = [clusterRobustMean(even), pooledMean(totalsOf(even))];
  if (robust.kind !== 'estimated' || pooled.kind !== 'estimated') throw new Error('both are estimated');
  // R: sd(c(.2, .5, .1, .7)) / 2
  expect(robust.standardError).toBeCloseTo(0.1376892637, 9);
  expect(pooled.standardError).toBeCloseTo(robust.standardError, 12);
  expect(robust.degrees).toBeCloseTo(3, 10);
});

test('one seminar tells nothing about seminars, and equal ones nothing about their error', () => {
  const [first] = clusters;
  expect(clusterRobustMean(first ? [first] : [])).toEqual({ kind: 'too-few-clusters' });
  expect(pooledMean(totalsOf(first ? [first] : []))).toEqual({ kind: 'too-few-clusters' });
  const equal = [4, 9, 20].map((n) => ({ n, sum: 0.3 * n }));
  expect(clusterRobustMean(equal)).toMatchObject({ kind: 'no-variation' });
  expect(pooledMean(totalsOf(equal))).toMatchObject({ kind: 'no-variation' });
});

test('the order does not matter, and turning gains round turns the mean round', () => {
  const cluster = fc.record({ n: fc.integer({ min: 1, max: 40 }), sum: fc.integer({ min: -90, max: 90 }) });
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 2, maxLength: 30 }), (list) => {
      const [one, other] = [
        clusterRobustMean(list),
        clusterRobustMean(list.map(({ n, sum }) => ({ n, sum: -sum })).toReversed()),
      ];
      if (one.kind !== 'estimated' || other.kind !== 'estimated') return;
      expect(other.mean).toBeCloseTo(-one.mean, 10);
      expect(other.standardError).toBeCloseTo(one.standardError, 10);
      expect(one.degrees).toBeLessThanOrEqual(list.length - 1 + 1e-9);
    }),
  );
});
