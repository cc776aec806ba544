import { expect, test } from 'vitest';
import { invert, multiply, solve } from './matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

const matrix = [
  [4, 1, 0.5],
  [1, 3, -0.2],
  [0.5, -0.2, 2],
];

test('an inverse undoes its matrix', () => {
  const product = multiply(matrix, invert(matrix)?.inverse ?? []);
  for (const [row, entries] of product.entries()) {
    for (const [column, entry] of entries.entries()) expect(entry).toBeCloseTo(row === column ? 1 : 0, 12);
  }
});

// R: determinant(matrix(c(4, 1, 0.5, 1, 3, -0.2, 0.5, -0.2, 2), 3))
test('the determinant is R’s', () => {
  expect(invert(matrix)?.logDeterminant).toBeCloseTo(3.03927057557, 10);
});

test('columns that explain each other have no inverse', () => {
  expect(
    invert([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
  expect(
    solve(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeNull();
});

test('eigenvalues add up to the trace, and their vectors are orthogonal', () => {
  const pairs = symmetricEigen(matrix);
  expect(pairs.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(9, 12);
  for (const { value, vector } of pairs) {
    for (const [row, image] of multiply(
      matrix,
      vector.map((entry) => [entry]),
    ).entries()) {
      expect(image[0]).toBeCloseTo(value * (vector[row] ?? 0), 10);
    }
  }
});
