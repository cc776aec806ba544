import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditFacts, type FactsToAudit, type KnownRange } from './audit-facts.ts';

const people = { lower: 0, upper: null };
const is = (coefficients: readonly number[], value: number) => ({ coefficients, lower: value, upper: value });
const between = (coefficients: readonly number[], lower: number, upper: number) => ({
  coefficients,
  lower,
  upper,
});

function targetsOf(facts: FactsToAudit): Readonly<Record<string, KnownRange>> {
  const audit = auditFacts(facts);
  if (audit.kind !== 'audited') throw new Error(audit.kind);
  return audit.targets;
}

describe('what a reader works out', () => {
  test('everybody, and everybody without officers, give the one officer away', () => {
    expect(
      targetsOf({
        atoms: [people, people],
        published: [is([1, 1], 23), is([0, 1], 22)],
        targets: { officers: [1, 0] },
        integer: true,
      }),
    ).toEqual({ officers: { lower: 1, upper: 1, width: 0, exact: true, whole: { lower: 1, upper: 1 } } });
  });

  test('the means of eleven and of the same twelve tell what the twelfth answered', () => {
    const { twelfth } = targetsOf({
      atoms: [
        { lower: 11, upper: 55 },
        { lower: 1, upper: 5 },
      ],
      published: [between([1, 0], 11 * 3.275, 11 * 3.285), between([1, 1], 12 * 3.375, 12 * 3.385)],
      targets: { twelfth: [0, 1] },
      integer: false,
    });

    expect(twelfth?.lower).toBeCloseTo(4.365, 7);
    expect(twelfth?.upper).toBeCloseTo(4.595, 7);
    expect(twelfth?.whole).toBeNull();
  });

  test('a mean of 5.00 leaves a reader no doubt who knows that answers are whole', () => {
    const { first } = targetsOf({
      atoms: Array.from({ length: 5 }, () => ({ lower: 1, upper: 5 })),
      published: [between([1, 1, 1, 1, 1], 24.975, 25)],
      targets: { first: [1, 0, 0, 0, 0] },
      integer: true,
    });

    expect(first).toMatchObject({ lower: 4.975, upper: 5, exact: false, whole: { lower: 5, upper: 5 } });
  });

  // R 4.2.2, lpSolve 5.6.18: lp('max', c(1, 0, 0), rbind(c(2, 3, 4), c(1, 1, 1)), c('<=', '>='), c(11, 3),
  // int.vec = 1:3)$objval is 5, and 5.5 without int.vec; lp('min', …) is 0 in both.
  test('the limits for whole numbers are those of lpSolve in R', () => {
    const { first } = targetsOf({
      atoms: [people, people, people],
      published: [
        { coefficients: [2, 3, 4], lower: null, upper: 11 },
        { coefficients: [1, 1, 1], lower: 3, upper: null },
      ],
      targets: { first: [1, 0, 0] },
      integer: true,
    });

    expect(first).toMatchObject({ lower: 0, whole: { lower: 0, upper: 5 } });
    expect(first?.upper).toBeCloseTo(5.5, 7);
  });

  test('many interchangeable numbers don’t keep it busy', () => {
    const atoms = Array.from({ length: 50 }, () => people);
    const { sixth } = targetsOf({
      atoms,
      published: [
        is(
          atoms.map(() => 1),
          900,
        ),
        between(
          atoms.map((_, atom) => atom % 3),
          800,
          801,
        ),
      ],
      targets: { sixth: atoms.map((_, atom) => Number(atom === 5)) },
      integer: true,
    });

    expect(sixth).toMatchObject({ lower: 0, upper: 400.5, whole: { lower: 0, upper: 400 } });
  });

  test('nothing published leaves a number without an upper limit', () => {
    expect(
      targetsOf({ atoms: [people], published: [], targets: { all: [1], debt: [-1] }, integer: true }),
    ).toEqual({
      all: { lower: 0, upper: null, width: null, exact: false, whole: { lower: 0, upper: null } },
      debt: { lower: null, upper: 0, width: null, exact: false, whole: { lower: null, upper: 0 } },
    });
  });
});

describe('an audit says so', () => {
  const facts = { atoms: [people, people], targets: { first: [1, 0] }, integer: true };

  test('where facts contradict each other', () => {
    expect(auditFacts({ ...facts, published: [is([1, 1], 5), is([1, 0], 6)] }).kind).toBe('contradictory');
    expect(auditFacts({ ...facts, atoms: [people, { lower: 2, upper: 1 }], published: [] }).kind).toBe(
      'contradictory',
    );
  });

  test('where they contradict each other for whole numbers alone', () => {
    const odd = [is([2, 4], 7)];

    expect(auditFacts({ ...facts, published: odd }).kind).toBe('contradictory');
    expect(auditFacts({ ...facts, published: odd, integer: false }).kind).toBe('audited');
    expect(auditFacts({ ...facts, published: [is([0.5, -0.5], 0.25)] }).kind).not.toBe('audited');
  });

  test('where there is too much to audit', () => {
    const atoms = Array.from({ length: 300 }, () => people);
    const ones = atoms.map(() => 1);

    expect(
      auditFacts({ atoms, published: [is(ones, 900)], targets: { all: ones }, integer: true }).kind,
    ).toBe('undecided');
  });

  test('where whole numbers take too many steps, in less than a few seconds', () => {
    const weights = [12_228, 36_679, 36_682, 48_908, 61_139, 73_365];
    const audit = auditFacts({
      atoms: weights.map(() => people),
      published: [is(weights, 89_716_837), between([1, 1, 1, 1, 1, 1.5], 0, 1e9)],
      targets: { first: [1, 0, 0, 0, 0, 0] },
      integer: true,
    });

    expect(audit.kind).toBe('undecided');
  });

  test('where it is asked about numbers that are none', () => {
    expect(() => auditFacts({ ...facts, published: [is([1, Number.NaN], 5)] })).toThrow(RangeError);
    expect(() => auditFacts({ ...facts, published: [is([1], 5)] })).toThrow(RangeError);
    expect(() => auditFacts({ ...facts, published: [], targets: { first: [1] } })).toThrow(RangeError);
  });
});

const most = 5;
const truth = fc.array(fc.nat({ max: most }), { minLength: 2, maxLength: 4 });
const factsAboutTruth = truth.chain((numbers) => {
  const weights = fc.array(fc.integer({ min: -2, max: 3 }), {
    minLength: numbers.length,
    maxLength: numbers.length,
  });
  const slack = fc.constantFrom(0, 0, 0.5, 1.5);

  return fc.record({
    numbers: fc.constant(numbers),
    target: weights,
    facts: fc.array(
      fc.tuple(weights, slack, slack).map(([coefficients, below, above]) => {
        const value = dot(coefficients, numbers);
        return between(coefficients, value - below, value + above);
      }),
      { maxLength: 4 },
    ),
  });
});

test('the limits for whole numbers are what trying all of them finds, within those for real ones', () => {
  fc.assert(
    fc.property(factsAboutTruth, ({ numbers, target, facts }) => {
      const atoms = numbers.map(() => ({ lower: 0, upper: most }));
      const { sum } = targetsOf({ atoms, published: facts, targets: { sum: target }, integer: true });
      const possible = allNumbers(numbers.length)
        .filter((one) => facts.every((fact) => isWithin(dot(fact.coefficients, one), fact)))
        .map((one) => dot(target, one));

      expect(sum?.whole?.lower).toBeCloseTo(Math.min(...possible), 6);
      expect(sum?.whole?.upper).toBeCloseTo(Math.max(...possible), 6);
      expect(sum?.lower).toBeLessThanOrEqual(Math.min(...possible) + 1e-6);
      expect(sum?.upper).toBeGreaterThanOrEqual(Math.max(...possible) - 1e-6);
    }),
    { numRuns: 300 },
  );
});

test('one more fact never tells a reader less', () => {
  fc.assert(
    fc.property(factsAboutTruth, ({ numbers, target, facts }) => {
      const widthWith = (published: typeof facts) =>
        targetsOf({
          atoms: numbers.map(() => people),
          published,
          targets: { sum: target },
          integer: false,
        }).sum?.width ?? Number.POSITIVE_INFINITY;

      for (const count of facts.keys()) {
        expect(widthWith(facts.slice(0, count + 1))).toBeLessThanOrEqual(
          widthWith(facts.slice(0, count)) + 1e-6,
        );
      }
    }),
    { numRuns: 200 },
  );
});

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function allNumbers(length: number): number[][] {
  if (length === 0) return [[]];
  return allNumbers(length - 1).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, value) => [...rest, value]),
  );
}

function isWithin(value: number, { lower, upper }: { readonly lower: number; readonly upper: number }) {
  return value >= lower && value <= upper;
}
