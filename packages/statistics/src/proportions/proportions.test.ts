import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { fisherExact } from './fisher-exact.ts';
import { independentProportions } from './independent-proportions.ts';
import { overlappingProportions } from './overlapping-proportions.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('one share', () => {
  // R: prop.test(12, 24, conf.level = 0.9, correct = FALSE)$conf.int
  test('has Wilson’s interval', () => {
    const { lower, upper } = wilsonInterval(12, 24, 0.9);
    expect(lower).toBeCloseTo(0.3408536982138, 12);
    expect(upper).toBeCloseTo(0.6591463017862, 12);
  });

  // R: binom.test(81, 263)$conf.int
  test('has Clopper and Pearson’s interval', () => {
    const { lower, upper } = clopperPearsonInterval(81, 263);
    expect(lower).toBeCloseTo(0.2527367455853, 11);
    expect(upper).toBeCloseTo(0.3676219226014, 11);
  });

  test('of none or all reaches the end exactly', () => {
    expect(clopperPearsonInterval(0, 20).lower).toBe(0);
    expect(clopperPearsonInterval(20, 20).upper).toBe(1);
    expect(wilsonInterval(0, 20).lower).toBe(0);
  });

  test('of nothing is refused', () => {
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
    expect(() => clopperPearsonInterval(0, 0)).toThrow(RangeError);
  });

  test('lies in its intervals, and the exact one is the wider', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, part) => {
          const successes = Math.round(part * trials);
          const [wilson, exact] = [
            wilsonInterval(successes, trials),
            clopperPearsonInterval(successes, trials),
          ];
          for (const { lower, upper } of [wilson, exact]) {
            expect(lower).toBeLessThanOrEqual(successes / trials + 1e-12);
            expect(upper).toBeGreaterThanOrEqual(successes / trials - 1e-12);
          }
          const mirrored = clopperPearsonInterval(trials - successes, trials);
          expect(mirrored.lower).toBeCloseTo(1 - exact.upper, 10);
        },
      ),
    );
  });
});

describe('two shares of different people', () => {
  const before = { successes: 14, trials: 31 };
  const after = { successes: 22, trials: 27 };

  // R: m <- matrix(c(14, 17, 22, 5), 2); fisher.test(m); chisq.test(m, correct = FALSE)
  test('are compared as R compares them', () => {
    const result = independentProportions(before, after);
    expect(result).toMatchObject({ kind: 'estimated' });
    if (result.kind !== 'estimated') return;
    expect(result.exactP).toBeCloseTo(0.006521568607244, 10);
    expect(result.p).toBeCloseTo(0.004461273327955, 12);
    expect(result.effect).toBeCloseTo(0.778002274159, 11);
  });

  test('swapped, change the sign of everything but p', () => {
    const [one, other] = [independentProportions(before, after), independentProportions(after, before)];
    if (one.kind !== 'estimated' || other.kind !== 'estimated') throw new Error('both are estimated');
    expect(other.difference).toBeCloseTo(-one.difference, 12);
    expect(other.interval.lower).toBeCloseTo(-one.interval.upper, 12);
    expect(other.exactP).toBeCloseTo(one.exactP, 12);
  });

  test('of nobody are not compared, and of nobody right have no chi-square', () => {
    expect(independentProportions({ successes: 0, trials: 0 }, after)).toEqual({ kind: 'no-answers' });
    expect(independentProportions({ successes: 0, trials: 9 }, { successes: 0, trials: 8 })).toMatchObject({
      p: null,
      exactP: 1,
    });
    expect(fisherExact({ successes: 0, trials: 10 }, { successes: 10, trials: 10 })).toBeCloseTo(
      1.0825e-5,
      8,
    );
  });
});

describe('shares of people of whom some answered twice', () => {
  const pairs = { bothRight: 8, lost: 1, gained: 3, bothWrong: 3 };

  test('give the z that Derrick and others 2015 print', () => {
    const result = overlappingProportions(pairs, { successes: 5, trials: 9 }, { successes: 6, trials: 6 });
    if (result.kind !== 'estimated') throw new Error('it is estimated');
    expect(result.test?.z).toBeCloseTo(1.937, 3);
    expect(result.test?.p).toBeCloseTo(0.0528, 4);
  });

  test('have no test where everybody was right, and no result without anybody', () => {
    const allRight = { bothRight: 9, lost: 0, gained: 0, bothWrong: 0 };
    const nobody = { successes: 0, trials: 0 };
    expect(overlappingProportions(allRight, nobody, nobody)).toMatchObject({ difference: 0, test: null });
    expect(overlappingProportions({ ...allRight, bothRight: 0 }, nobody, nobody)).toEqual({
      kind: 'no-answers',
    });
  });
});
