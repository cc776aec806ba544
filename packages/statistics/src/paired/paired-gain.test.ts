import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainFromDifferences, type PairedGain, pairedGain } from './paired-gain.ts';
import { type Pair, pairedMoments } from './paired-moments.ts';

const gainOf = (pairs: readonly Pair[]) => {
  const moments = pairedMoments(pairs);
  return moments && pairedGain(moments);
};
const zip = (before: readonly number[], after: readonly number[]) =>
  before.map((score, index) => ({ before: score, after: after[index] ?? Number.NaN }));

// R 4.2: t.test(after, before, paired = TRUE); s <- sqrt((var(after) + var(before)) / 2);
// d <- mean(after - before) / s; Bonett's interval d ± qnorm(.975) * sqrt(d^2 * (var(before)^2 + var(after)^2
// + 2 * cov(after, before)^2) / (8 * 9 * s^4) + var(after - before) / (9 * s^2))
const before = [2.5, 3, 3.5, 2, 4, 3.2, 2.8, 3.6, 3.1, 2.4];
const after = [3, 3.4, 3.5, 2.6, 4.2, 3, 3.4, 4, 3.8, 2.6];

describe('ten pairs', () => {
  const result = gainOf(zip(before, after)) as PairedGain;

  test('have the t interval that R computes', () => {
    expect(result.gain).toBeCloseTo(0.34, 12);
    expect(result.degrees).toBe(9);
    expect(result.interval.lower).toBeCloseTo(0.1343219306, 9);
    expect(result.interval.upper).toBeCloseTo(0.5456780694, 9);
  });

  test('have the effect size and the interval of Bonett 2008', () => {
    expect(result.p).toBeCloseTo(0.00462905337554, 10);
    expect(result.averageEffect).toBeCloseTo(0.586264991482, 10);
    expect(result.averageEffectInterval.lower).toBeCloseTo(0.173810139487, 10);
    expect(result.averageEffectInterval.upper).toBeCloseTo(0.998719843478, 10);
  });
});

describe('differences alone', () => {
  test('have the interval and the test that the pairs have', () => {
    const result = gainOf(zip(before, after)) as PairedGain;
    const { n, gain, sdOfGains } = result;

    expect(result).toMatchObject(gainFromDifferences({ n, gain, sdOfGains }));
  });

  test('have the numbers of R at another level', () => {
    // R: c(.5 - qt(.95, 24) * .2, .5 + qt(.95, 24) * .2, 2 * pt(-2.5, 24))
    expect(gainFromDifferences({ n: 25, gain: 0.5, sdOfGains: 1 }, 0.9)).toMatchObject({
      interval: {
        lower: expect.closeTo(0.1578235840181144, 10),
        upper: expect.closeTo(0.8421764159818856, 10),
      },
      p: expect.closeTo(0.01965417511657875, 10),
    });
  });

  test('of one pair, or without variation, say nothing', () => {
    expect(gainFromDifferences({ n: 1, gain: 1, sdOfGains: 0 })).toEqual({ kind: 'too-few-pairs', n: 1 });
    expect(gainFromDifferences({ n: 9, gain: 1, sdOfGains: 0 })).toMatchObject({ kind: 'no-variation' });
  });
});

describe('degenerate inputs', () => {
  test('no pair has no moments', () => expect(pairedMoments([])).toBeNull());

  test('one pair is too few', () => {
    expect(gainOf([{ before: 1, after: 2 }])).toEqual({ kind: 'too-few-pairs', n: 1 });
  });

  test('equal gains are no variation, not an infinite t', () => {
    expect(gainOf(zip([1.1, 2.3, 3.7], [1.6, 2.8, 4.2]))).toMatchObject({ kind: 'no-variation', n: 3 });
  });

  test('everybody at the ceiling in both waves is no variation', () => {
    expect(gainOf(zip([5, 5, 5], [5, 5, 5]))).toEqual({ kind: 'no-variation', n: 3, gain: 0 });
  });
});

describe('whatever the scores', () => {
  const score = fc.integer({ min: 6, max: 30 }).map((sum) => sum / 6);
  const pairs = fc.array(fc.record({ before: score, after: score }), { minLength: 2, maxLength: 60 });
  const estimated = (run: (result: PairedGain, list: readonly Pair[]) => void) =>
    fc.assert(
      fc.property(pairs, (list) => {
        const result = gainOf(list);
        if (result?.kind === 'estimated') run(result, list);
      }),
    );

  test('the order of the pairs does not matter', () =>
    estimated((result, list) => {
      const reversed = gainOf(list.toReversed()) as PairedGain;
      expect(reversed.gain).toBeCloseTo(result.gain, 10);
      expect(reversed.interval.lower).toBeCloseTo(result.interval.lower, 8);
    }));

  test('swapping the waves flips the sign', () =>
    estimated((result, list) => {
      const swapped = gainOf(list.map((pair) => ({ before: pair.after, after: pair.before }))) as PairedGain;
      expect(swapped.gain).toBeCloseTo(-result.gain, 10);
      expect(swapped.interval.lower).toBeCloseTo(-result.interval.upper, 8);
      expect(swapped.averageEffect).toBeCloseTo(-result.averageEffect, 8);
    }));

  test('shifting both waves changes no gain', () =>
    estimated((result, list) => {
      const shifted = gainOf(
        list.map((pair) => ({ before: pair.before + 7, after: pair.after + 7 })),
      ) as PairedGain;
      expect(shifted.gain).toBeCloseTo(result.gain, 10);
      expect(shifted.p).toBeCloseTo(result.p, 8);
    }));

  test('scaling both waves scales the gain and leaves effect sizes alone', () =>
    estimated((result, list) => {
      const scaled = gainOf(
        list.map((pair) => ({ before: pair.before * 3, after: pair.after * 3 })),
      ) as PairedGain;
      expect(scaled.gain).toBeCloseTo(3 * result.gain, 9);
      expect(scaled.averageEffect).toBeCloseTo(result.averageEffect, 8);
    }));

  test('intervals contain their estimate, and every number is finite', () =>
    estimated((result) => {
      expect(result.interval.lower).toBeLessThanOrEqual(result.gain);
      expect(result.interval.upper).toBeGreaterThanOrEqual(result.gain);
      expect(result.averageEffectInterval.lower).toBeLessThanOrEqual(result.averageEffect);
      const numbers = Object.values(result).filter((value) => typeof value === 'number');
      expect(numbers.every(Number.isFinite)).toBe(true);
    }));
});
