import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustProbabilities } from './adjust-probabilities.ts';

// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), 'holm'), and 'BH'
test('is R’s p.adjust', () => {
  const rounded = (list: readonly (number | null)[]) => list.map((p) => p?.toFixed(12));
  const { holm, benjaminiHochberg, bonferroni } = adjustProbabilities([0.01, 0.04, 0.03, 0.005]);
  expect(rounded(holm)).toEqual(rounded([0.03, 0.06, 0.06, 0.02]));
  expect(rounded(benjaminiHochberg)).toEqual(rounded([0.02, 0.04, 0.04, 0.02]));
  expect(rounded(bonferroni)).toEqual(rounded([0.04, 0.16, 0.12, 0.02]));
});

test('tests that could not be computed stay out of the family', () => {
  expect(adjustProbabilities([null, 0.02, null]).holm).toEqual([null, 0.02, null]);
  expect(adjustProbabilities([]).holm).toEqual([]);
});

test('adjusting never lowers a p-value, and Bonferroni is the strictest', () => {
  const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(family, (raw) => {
      const { holm, benjaminiHochberg, bonferroni } = adjustProbabilities(raw);
      for (const [index, p] of raw.entries()) {
        expect(benjaminiHochberg[index]).toBeGreaterThanOrEqual(p);
        expect(holm[index]).toBeGreaterThanOrEqual(benjaminiHochberg[index] ?? 1);
        expect(bonferroni[index]).toBeGreaterThanOrEqual(holm[index] ?? 1);
        expect(bonferroni[index]).toBeLessThanOrEqual(1);
      }
    }),
  );
});
