import { expect, test } from 'vitest';
import { studentInference } from './inference.ts';

// R: t.test(after - before) of ten gains with mean 0.34 and standard error 0.0909212113
test('is the one-sample t-test that R computes', () => {
  const { t, p, interval } = studentInference(0.34, 0.0909212113, 9);
  expect(t).toBeCloseTo(3.7395014, 6);
  expect(p).toBeCloseTo(0.0046290534, 8);
  expect(interval.lower).toBeCloseTo(0.1343219306, 8);
});

test('refuses an error of 0', () => {
  expect(() => studentInference(1, 0, 9)).toThrow(RangeError);
});
