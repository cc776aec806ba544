import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RandomEffects, randomEffects } from './random-effects.ts';

describe('three equal effects', () => {
  const same = [1, 2, 3].map((variance) => ({ estimate: 0.4, variance: variance / 100 }));
  const result = randomEffects(same) as RandomEffects;

  test('have no variance between them and no Hartung–Knapp interval', () => {
    expect(result.estimate).toBeCloseTo(0.4, 12);
    expect(result.tauSquared).toBe(0);
    expect(result.hartungKnapp).toBeNull();
    expect(result.predictionInterval).toBeNull();
  });

  test('still have the ad hoc interval, as wide as Wald’s error allows', () => {
    expect(result.adHoc.standardError).toBe(result.waldError);
  });
});

test('equal variances give the plain mean, and REML the sample variance less the sampling variance', () => {
  const estimates = [0.1, 0.4, 0.9, 0.6];
  const result = randomEffects(estimates.map((estimate) => ({ estimate, variance: 0.02 }))) as RandomEffects;
  const mean = 0.5;
  const sampleVariance = estimates.reduce((sum, estimate) => sum + (estimate - mean) ** 2, 0) / 3;

  expect(result.estimate).toBeCloseTo(mean, 12);
  expect(result.tauSquared).toBeCloseTo(sampleVariance - 0.02, 10);
  expect(result.hartungKnapp?.standardError).toBeCloseTo(Math.sqrt(sampleVariance / 4), 10);
});

test('nothing, or one effect, is not pooled', () => {
  expect(randomEffects([])).toEqual({ kind: 'no-effects' });
  expect(randomEffects([{ estimate: 1, variance: 1 }])).toMatchObject({ kind: 'single-effect' });
  expect(() => randomEffects([{ estimate: 1, variance: 0 }])).toThrow(RangeError);
});

const effect = fc.record({
  estimate: fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100),
  variance: fc.integer({ min: 1, max: 200 }).map((thousandths) => thousandths / 1000),
});
const effects = fc.array(effect, { minLength: 2, maxLength: 40 });

test('intervals contain the estimate, the order does not matter, and every number is finite', () => {
  fc.assert(
    fc.property(effects, (list) => {
      const result = randomEffects(list) as RandomEffects;
      const reversed = randomEffects(list.toReversed()) as RandomEffects;

      expect(reversed.estimate).toBeCloseTo(result.estimate, 8);
      expect(reversed.tauSquared).toBeCloseTo(result.tauSquared, 8);
      expect(result.adHoc.interval.lower).toBeLessThanOrEqual(result.estimate);
      expect(result.adHoc.interval.upper).toBeGreaterThanOrEqual(result.estimate);
      expect(
        [result.estimate, result.waldError, result.tauSquared, result.iSquared].every(Number.isFinite),
      ).toBe(true);
      expect(result.tauSquared).toBeGreaterThanOrEqual(0);
      const { adHoc, adHocPredictionInterval: next } = result;
      expect((next?.upper ?? Infinity) - (next?.lower ?? 0)).toBeGreaterThanOrEqual(
        adHoc.interval.upper - adHoc.interval.lower - 1e-12,
      );
    }),
  );
});

test('scaling the effects scales the estimate and the variance between', () => {
  fc.assert(
    fc.property(effects, (list) => {
      const result = randomEffects(list) as RandomEffects;
      const scaled = randomEffects(
        list.map(({ estimate, variance }) => ({ estimate: 10 * estimate, variance: 100 * variance })),
      ) as RandomEffects;

      expect(scaled.estimate).toBeCloseTo(10 * result.estimate, 6);
      expect(scaled.tauSquared / 100).toBeCloseTo(result.tauSquared, 6);
    }),
  );
});
