import { expect, test } from 'vitest';
import { gateGroup } from './gate-group.ts';
import { effectiveThreshold } from './threshold.ts';

test('a group of the threshold is shown, one person fewer is not', () => {
  expect(gateGroup(10, 10)).toEqual({ kind: 'allowed' });
  expect(gateGroup(9, 10)).toEqual({ kind: 'suppressed', reason: 'below-threshold' });
});

test('no setting shows a group of fewer than five', () => {
  for (const threshold of [-1, 0, 1, 4.2, 5]) {
    expect(effectiveThreshold(threshold)).toBe(5);
    expect(gateGroup(4, threshold).kind).toBe('suppressed');
  }
});

test('a programme may ask for more', () => {
  expect(effectiveThreshold(20)).toBe(20);
  expect(effectiveThreshold(10.5)).toBe(11);
});

test('a threshold that is no number is refused rather than ignored', () => {
  expect(() => effectiveThreshold(Number.NaN)).toThrow(RangeError);
  expect(() => gateGroup(12, Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
