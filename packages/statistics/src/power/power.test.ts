import { describe, expect, test } from 'vitest';
import { mcnemarPower } from './mcnemar-power.ts';
import { detectableEffect, pairedPower, pairsNeeded } from './paired-power.ts';
import { expectedDeviationOfGains, intervalHalfWidth, pairsForPrecision } from './precision.ts';
import { clusteredSize, invitationsNeeded } from './recruitment.ts';

describe('the paired t-test', () => {
  // R: power.t.test(n = 20, delta = 0.5, sd = 1, type = 'paired', strict = TRUE)
  test('has R’s power', () => expect(pairedPower(20, 0.5).bothTails).toBeCloseTo(0.5645044184391, 9));

  // R: power.t.test(delta = 0.5, sd = 1, power = 0.8, type = 'paired', strict = TRUE, tol = 1e-10)
  test('needs as many pairs as R says', () => {
    expect(pairsNeeded(0.5)?.exact).toBeCloseTo(33.36712895332, 5);
    expect(pairsNeeded(0.5)?.pairs).toBe(34);
  });

  // R: power.t.test(n = 30, power = 0.8, sd = 1, type = 'paired', strict = TRUE, tol = 1e-12)
  test('detects what R says', () => expect(detectableEffect(30)).toBeCloseTo(0.5292356151128, 8));

  test('has the significance level as its power where there is no effect', () => {
    expect(pairedPower(15, 0).bothTails).toBeCloseTo(0.05, 12);
  });

  test('finds more with more pairs, whatever the direction', () => {
    for (const n of [2, 5, 9, 30, 200]) {
      expect(pairedPower(n + 1, 0.3).bothTails).toBeGreaterThan(pairedPower(n, 0.3).bothTails);
      expect(pairedPower(n, -0.3)).toEqual(pairedPower(n, 0.3));
    }
  });

  test('needs two pairs at least, and can’t find nothing', () => {
    expect(pairsNeeded(1000)).toEqual({ exact: 2, pairs: 2 });
    expect(pairsNeeded(0)).toBeNull();
    expect(() => pairedPower(1, 0.5)).toThrow(RangeError);
    expect(() => pairsNeeded(0.5, 1)).toThrow(RangeError);
  });
});

describe('precision', () => {
  const sdOfGains = expectedDeviationOfGains(0.7, 0.6);

  // R: n <- 2; while (qt(0.975, n - 1) * sd / sqrt(n) > 0.25) n <- n + 1
  test('needs the first number of pairs that is enough', () => {
    expect(sdOfGains).toBeCloseTo(0.6260990337, 9);
    expect(pairsForPrecision(sdOfGains, 0.25)).toBe(27);
    expect(intervalHalfWidth(27, sdOfGains)).toBeLessThanOrEqual(0.25);
    expect(intervalHalfWidth(26, sdOfGains)).toBeGreaterThan(0.25);
  });

  test('of no width is refused, of next to none out of reach', () => {
    expect(() => pairsForPrecision(1, 0)).toThrow(RangeError);
    expect(pairsForPrecision(1, 1e-9)).toBeNull();
    expect(() => intervalHalfWidth(1, 1)).toThrow(RangeError);
  });
});

describe('McNemar’s exact test', () => {
  /** Every outcome of n people, counted one by one. */
  function enumerated(n: number, gained: number, lost: number): number {
    const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
    let power = 0;
    for (let up = 0; up <= n; up++) {
      for (let down = 0; up + down <= n; down++) {
        const [changed, rarer] = [up + down, Math.min(up, down)];
        let tail = 0;
        for (let k = 0; k <= rarer; k++)
          tail += factorial(changed) / (factorial(k) * factorial(changed - k)) / 2 ** changed;
        if (2 * tail > 0.05) continue;
        const ways = factorial(n) / (factorial(up) * factorial(down) * factorial(n - changed));
        power += ways * gained ** up * lost ** down * (1 - gained - lost) ** (n - changed);
      }
    }
    return power;
  }

  test('has the power that enumeration gives', () => {
    expect(mcnemarPower(12, 0.5, 0.05)).toBeCloseTo(enumerated(12, 0.5, 0.05), 10);
    expect(mcnemarPower(20, 0.4, 0.1)).toBeCloseTo(enumerated(20, 0.4, 0.1), 10);
  });

  test('finds nothing where nobody changes, and refuses shares above 1', () => {
    expect(mcnemarPower(20, 0, 0)).toBe(0);
    expect(() => mcnemarPower(20, 0.9, 0.2)).toThrow(RangeError);
  });

  test('copes with everybody changing', () => expect(mcnemarPower(6, 1, 0)).toBeCloseTo(1, 12));
});

test('invitations make up for forms that never come or can’t be linked', () => {
  expect(invitationsNeeded(34, { before: 0.95, after: 0.85, linked: 0.88 })).toBe(48);
  expect(() => invitationsNeeded(34, { before: 0, after: 1, linked: 1 })).toThrow(RangeError);
});

test('people of one seminar count for less', () => {
  expect(clusteredSize(34, 20, 0.05)).toMatchObject({ people: 67, seminars: 4 });
  expect(clusteredSize(34, 20, 0.05).designEffect).toBeCloseTo(1.95, 12);
  expect(clusteredSize(30, 1, 0.3).people).toBe(30);
});
