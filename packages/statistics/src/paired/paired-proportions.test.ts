import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../proportions/wilson-interval.ts';
import { type PairedProportions, pairedProportions } from './paired-proportions.ts';

describe('values of independent software (R: PropCIs, exact2x2)', () => {
  test('everybody right after the seminar', () => {
    const result = pairedProportions({
      bothRight: 7,
      gained: 13,
      lost: 0,
      bothWrong: 0,
    }) as PairedProportions;

    expect(result.before).toBe(0.35);
    expect(result.after).toBe(1);
    expect(result.interval.lower).toBeCloseTo(0.37960476758744827, 10);
    expect(result.interval.upper).toBeCloseTo(0.8188081758989179, 10);
    expect(result.p).toBeCloseTo(0.00012207031249999997, 12);
  });

  test('81 of 263, as printed by Newcombe 1998', () => {
    const { lower, upper } = wilsonInterval(81, 263);
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  });
});

test('without pairs there is no share', () => {
  expect(pairedProportions({ bothRight: 0, gained: 0, lost: 0, bothWrong: 0 })).toEqual({ kind: 'no-pairs' });
});

test('nobody changing is no evidence: p is 1', () => {
  expect(pairedProportions({ bothRight: 4, gained: 0, lost: 0, bothWrong: 6 })).toMatchObject({ p: 1 });
});

test('swapping the waves flips the sign, and the interval contains the difference', () => {
  const count = fc.nat({ max: 30 });
  fc.assert(
    fc.property(count, count, count, count, (bothRight, gained, lost, bothWrong) => {
      const result = pairedProportions({ bothRight, gained, lost, bothWrong });
      const swapped = pairedProportions({ bothRight, gained: lost, lost: gained, bothWrong });
      if (result.kind === 'no-pairs' || swapped.kind === 'no-pairs') return;

      expect(swapped.difference).toBeCloseTo(-result.difference, 12);
      expect(swapped.interval.lower).toBeCloseTo(-result.interval.upper, 10);
      expect(result.interval.lower).toBeLessThanOrEqual(result.difference + 1e-12);
      expect(result.interval.upper).toBeGreaterThanOrEqual(result.difference - 1e-12);
      expect(result.p).toBeGreaterThan(0);
      expect(result.p).toBeLessThanOrEqual(1);
    }),
  );
});
