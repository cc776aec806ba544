import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainOdds } from './gain-odds.ts';
import { mcnemarTest } from './mcnemar.ts';

// R: binom.test(1, 8); mcnemar.test(matrix(c(5, 7, 1, 3), 2), correct = FALSE), and with correct = TRUE
test('seven gained and one lost, as R tests them', () => {
  const result = mcnemarTest(7, 1);
  expect(result.exactP).toBeCloseTo(0.0703125, 12);
  expect(result.midP).toBeCloseTo(0.0390625, 12);
  expect(result.chiSquare?.statistic).toBe(4.5);
  expect(result.chiSquare?.p).toBeCloseTo(0.03389485352469, 12);
  expect(result.correctedChiSquare?.statistic).toBe(3.125);
  expect(result.correctedChiSquare?.p).toBeCloseTo(0.07709987174354, 12);
});

// R: ci <- binom.test(7, 8)$conf.int; ci / (1 - ci)
test('their odds have the exact conditional interval', () => {
  const odds = gainOdds(7, 1);
  expect(odds?.odds).toBe(7);
  expect(odds?.lower).toBeCloseTo(0.8993003458754, 9);
  expect(odds?.upper).toBeCloseTo(315.4833853687774, 6);
});

test('nobody changing is no evidence, and has no odds', () => {
  expect(mcnemarTest(0, 0)).toEqual({ midP: 1, exactP: 1, chiSquare: null, correctedChiSquare: null });
  expect(gainOdds(0, 0)).toBeNull();
});

test('nobody losing leaves the odds open above, nobody gaining closes them at 0', () => {
  expect(gainOdds(6, 0)).toMatchObject({ odds: null, upper: null });
  expect(gainOdds(0, 6)).toMatchObject({ odds: 0, lower: 0 });
});

test('swapping gains and losses changes no p and inverts the odds', () => {
  const count = fc.nat({ max: 40 });
  fc.assert(
    fc.property(count, count, (gained, lost) => {
      expect(mcnemarTest(gained, lost)).toEqual(mcnemarTest(lost, gained));
      const [odds, swapped] = [gainOdds(gained, lost), gainOdds(lost, gained)];
      if (odds?.upper && swapped) expect(swapped.lower * odds.upper).toBeCloseTo(1, 9);
      const { midP, exactP } = mcnemarTest(gained, lost);
      expect(midP).toBeGreaterThan(0);
      expect(exactP).toBeGreaterThanOrEqual(midP);
    }),
  );
});
