import { expect, test } from 'vitest';
import { findRoot } from './find-root.ts';

test('finds the square root of 2', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 12);
});

test('finds a root that is much nearer to one end', () => {
  expect(findRoot((x) => Math.exp(x) - 1e-5, -50, 50)).toBeCloseTo(Math.log(1e-5), 11);
});

test('takes a root at an end', () => {
  expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
});

test('refuses two ends of one sign', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
});
