import { expect, test } from 'vitest';
import { averageDeviation, pairedCorrelation } from './effect-sizes.ts';
import { gainEffectInterval } from './gain-effect-interval.ts';
import { type PairedGain, pairedGain } from './paired-gain.ts';

const moments = {
  n: 10,
  meanBefore: 3.01,
  meanAfter: 3.35,
  sdBefore: 0.6063552314169,
  sdAfter: 0.5522680508594,
  covariance: 0.295,
};

// R: metafor::escalc('SMCR', m1i = 3.35, m2i = 3.01, sd1i = sd(before), sd2i = sd(after), ri = r, ni = 10), and 'SMCC'
test('corrected effect sizes and their variances are metafor’s', () => {
  const result = pairedGain(moments) as PairedGain;
  expect(result.correctedBaselineEffect).toBeCloseTo(0.51243470347141, 8);
  expect(result.correctedBaselineEffectVariance).toBeCloseTo(0.03694201904884, 8);
  expect(result.correctedGainEffect).toBeCloseTo(1.0806882996162, 8);
  expect(result.correctedGainEffectVariance).toBeCloseTo(0.1583943600464, 8);
});

// R: uniroot(function(l) pt(t, 9, l) - 0.975, c(-5, 15))$root / sqrt(10), and with 0.025
test('the exact interval of d_z solves the noncentral t', () => {
  const interval = gainEffectInterval(moments);
  expect(interval?.lower).toBeCloseTo(0.3437561433749, 7);
  expect(interval?.upper).toBeCloseTo(1.9850150578721, 7);
});

test('the exact interval of d_z excludes 0 just where p is below 0.05', () => {
  for (const meanAfter of [3.05, 3.15, 3.2, 3.21, 3.22, 3.3]) {
    const { p } = pairedGain({ ...moments, meanAfter }) as PairedGain;
    const interval = gainEffectInterval({ ...moments, meanAfter });
    expect((interval?.lower ?? 0) > 0).toBe(p < 0.05);
  }
});

test('two pairs have no correlation and no corrected effects, only uncorrected ones', () => {
  const two = pairedGain({ ...moments, n: 2 }) as PairedGain;
  expect(two.correlation).toBeNull();
  expect(two.correctedAverageEffect).toBeNull();
  expect(two.averageEffect).toBeGreaterThan(0);
});

test('without variation before there is no baseline effect', () => {
  const result = pairedGain({ ...moments, sdBefore: 0, covariance: 0 }) as PairedGain;
  expect(result.baselineEffect).toBeNull();
  expect(result.repeatedMeasuresEffect).toBeNull();
});

test('equal gains have no interval of d_z', () => {
  expect(
    gainEffectInterval({ ...moments, sdAfter: moments.sdBefore, covariance: moments.sdBefore ** 2 }),
  ).toBeNull();
  expect(() => gainEffectInterval(moments, 1)).toThrow(RangeError);
});

test('a correlation stays within −1 and 1 whatever rounding did', () => {
  expect(pairedCorrelation({ ...moments, sdBefore: 1, sdAfter: 1, covariance: 1 + 1e-15 })).toBe(1);
  expect(averageDeviation({ ...moments, sdBefore: 1, sdAfter: 7 })).toBe(5);
});
