import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemMoments, reverseItems } from './item-moments.ts';
import { oneFactorOmega } from './one-factor-omega.ts';
import { scaleReliability } from './scale-reliability.ts';

const answers = [
  [4, 5, 3, 4],
  [2, 3, 4, 1],
  [5, 4, 4, 3],
  [3, 1, 2, 4],
  [1, 2, 3, 2],
  [4, 4, 5, 3],
  [3, 4, 3, 5],
  [5, 5, 4, 4],
  [2, 2, 3, 1],
  [3, 4, 2, 5],
  [4, 3, 1, 4],
  [1, 1, 2, 3],
  [5, 2, 4, 2],
  [2, 4, 1, 3],
];
const momentsOf = (rows: readonly (readonly (number | null)[])[]) => {
  const moments = itemMoments(rows);
  if (!moments) throw new Error('there are complete rows');
  return moments;
};

describe('fourteen people, four items', () => {
  const result = scaleReliability(momentsOf(answers));

  // R: S <- cov(X); k / (k - 1) * (1 - sum(diag(S)) / sum(S)); 1 - (1 - alpha) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1))
  test('have Cronbach’s alpha with Feldt’s interval', () => {
    expect(result.alpha).toBeCloseTo(0.606427439112, 11);
    expect(result.alphaInterval?.lower).toBeCloseTo(0.111511943135, 10);
    expect(result.alphaInterval?.upper).toBeCloseTo(0.858639728325, 10);
  });

  // R: sapply(1:4, function(j) cor(X[, j], rowSums(X[, -j]))); mean(R[lower.tri(R)])
  test('have item-rest correlations, and alphas without an item', () => {
    const rest = result.items.map(({ itemRest }) => itemRest?.toFixed(10));
    expect(rest).toEqual(['0.6505382387', '0.6092634318', '0.1489366190', '0.2050908297']);
    expect(result.meanCorrelation).toBeCloseTo(0.264725028438, 11);
    expect(result.items[0]?.alphaIfDropped).toBeCloseTo(0.298666666667, 11);
    expect(result.splitHalf).toBeNull();
  });

  // R: lavaan::cfa finds a residual variance of −0.472 for the first item
  test('are not explained by one factor', () => {
    expect(oneFactorOmega(momentsOf(answers))).toEqual({ kind: 'improper' });
  });
});

test('an item that forgot its reverse key is suspected', () => {
  const unkeyed = answers.map(([first = 0, ...others]) => [6 - first, ...others]);
  expect(scaleReliability(momentsOf(unkeyed)).items[0]?.suspectKey).toBe(true);
  const keyed = reverseItems(momentsOf(unkeyed), [true, false, false, false], { minimum: 1, maximum: 5 });
  expect(scaleReliability(keyed).alpha).toBeCloseTo(0.606427439112, 11);
  expect(keyed.means[0]).toBeCloseTo(44 / 14, 12);
});

test('people with a missing answer are left out', () => {
  expect(momentsOf([...answers, [1, null, 2, 3]])).toEqual(momentsOf(answers));
  expect(itemMoments([[null, 1]])).toBeNull();
});

describe('a scale that one factor explains exactly', () => {
  const loadings = [0.9, 0.7, 1.1, 0.5, 0.8];
  const residuals = [0.4, 0.6, 0.5, 0.9, 0.3];
  const covariances = loadings.map((one, row) =>
    loadings.map(
      (other, column) => ((one * other + (row === column ? (residuals[row] ?? 0) : 0)) * 200) / 199,
    ),
  );
  const result = oneFactorOmega({ n: 200, means: loadings, covariances });

  test('gives back its loadings and residuals', () => {
    if (result.kind !== 'estimated') throw new Error('it is estimated');
    for (const [item, loading] of result.loadings.entries())
      expect(loading).toBeCloseTo(loadings[item] ?? 0, 7);
    for (const [item, rest] of result.residuals.entries()) expect(rest).toBeCloseTo(residuals[item] ?? 0, 7);
  });

  test('has omega by its definition', () => {
    if (result.kind !== 'estimated') throw new Error('it is estimated');
    expect(result.omega).toBeCloseTo(16 / (16 + 2.7), 8);
  });

  test('keeps its omega and error in other units', () => {
    const scaled = oneFactorOmega({
      n: 200,
      means: loadings,
      covariances: covariances.map((row) => row.map((c) => 9 * c)),
    });
    if (result.kind !== 'estimated' || scaled.kind !== 'estimated') throw new Error('both are estimated');
    expect(scaled.omega).toBeCloseTo(result.omega, 9);
    expect(scaled.standardError).toBeCloseTo(result.standardError, 9);
  });
});

describe('too little to go on', () => {
  const item = [1, 2, 3, 4, 5, 3, 2, 4, 1, 5];

  test('two items have alpha and a split half, no omega', () => {
    const two = momentsOf(answers.map((row) => row.slice(0, 2)));
    expect(scaleReliability(two).splitHalf).toBe(scaleReliability(two).standardizedAlpha);
    expect(scaleReliability(two).items[0]?.alphaIfDropped).toBeNull();
    expect(oneFactorOmega(two)).toEqual({ kind: 'too-few' });
  });

  test('items that repeat each other, or that nobody answers differently, have no omega', () => {
    expect(oneFactorOmega(momentsOf(item.map((one) => [one, one, 6 - one])))).toEqual({ kind: 'singular' });
    expect(oneFactorOmega(momentsOf(item.map((one, row) => [one, row % 3, 4])))).toEqual({
      kind: 'singular',
    });
  });

  test('one person has no alpha, and items that cancel have none either', () => {
    expect(scaleReliability(momentsOf([[1, 2, 3]])).alpha).toBeNull();
    expect(scaleReliability(momentsOf(item.map((one) => [one, 6 - one]))).alpha).toBeNull();
    expect(scaleReliability(momentsOf(item.map((one) => [one, 4]))).items[1]?.itemRest).toBeNull();
  });
});

test('alpha does not depend on the order of people, nor on the units of the scale', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      const { alpha } = scaleReliability(momentsOf(rows));
      expect(scaleReliability(momentsOf(rows.toReversed())).alpha ?? 0).toBeCloseTo(alpha ?? 0, 6);
      const tenfold = rows.map((people) => people.map((one) => 10 * one));
      expect(scaleReliability(momentsOf(tenfold)).alpha ?? 0).toBeCloseTo(alpha ?? 0, 6);
      if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
