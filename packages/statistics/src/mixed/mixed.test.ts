import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleMoments } from '../means/sample-moments.ts';
import { pairedMoments } from '../paired/paired-moments.ts';
import { mixedGains } from './mixed-gains.ts';
import { mixedScores, type SeminarScores } from './mixed-scores.ts';
import { personEffect, seminarEffect } from './predicted-effects.ts';

const momentsOf = (gains: readonly number[]) => {
  const moments = sampleMoments(gains);
  if (!moments) throw new Error('there are gains');
  return moments;
};
const gains = [
  [0.5, 0.2, 0.1, 0.7, 0.4, -0.1],
  [0.9, 1.1, 0.8],
  [0.3, 0.35, 0, 0.2, 0.6],
].map((list) => ({ group: 'all', gains: momentsOf(list) }));

describe('gains of three seminars', () => {
  const result = mixedGains(gains);
  if (result.kind !== 'estimated') throw new Error('it is estimated');

  // R: lmerTest::lmer(gain ~ 1 + (1 | seminar)), with xtol_abs = 1e-12 and ftol_abs = 1e-14
  test('have the variances, the mean and the degrees of freedom of lmerTest', () => {
    const [all] = result.groups;
    expect(result.betweenSeminars).toBeCloseTo(0.115632370829, 6);
    expect(result.residual).toBeCloseTo(0.060139499081, 6);
    expect(all?.estimate).toBeCloseTo(0.498150972684, 6);
    expect(all?.standardError).toBeCloseTo(0.207784411837, 6);
    expect(all?.degrees).toBeCloseTo(1.89880875053, 4);
    expect(result.logLikelihood).toBeCloseTo(-3.741344919561, 9);
  });

  test('have lme4’s seminar effects', () => {
    const [first, second] = result.seminarEffects;
    expect(first).toBeCloseTo(-0.1823449411196, 5);
    expect(second).toBeCloseTo(0.370884338225, 5);
  });
});

test('balanced seminars have the variances of the analysis of variance', () => {
  const balanced = [
    [1, 2, 3],
    [3, 4, 5],
    [6, 7, 8],
  ].map((list) => ({ group: 'all', gains: momentsOf(list) }));
  const result = mixedGains(balanced);
  if (result.kind !== 'estimated') throw new Error('it is estimated');
  // R: (anova(aov(gain ~ seminar))$`Mean Sq`[1] - 1) / 3, mean squares 19 and 1
  expect(result.betweenSeminars).toBeCloseTo(6, 8);
  expect(result.residual).toBeCloseTo(1, 8);
  expect(result.groups[0]?.degrees).toBeCloseTo(2, 6);
  expect(result.intraclassCorrelation).toBeCloseTo(6 / 7, 8);
});

test('seminars that differ less than chance would have them have a variance of exactly 0', () => {
  const alike = [1, 2, 3].map(() => ({ group: 'all', gains: { n: 12, mean: 0.3, sd: 0.5 } }));
  expect(mixedGains(alike)).toMatchObject({ betweenSeminars: 0, intraclassCorrelation: 0 });
});

test('two groups are compared; with one seminar, or one pair each, nothing can be told apart', () => {
  const two = gains.concat(
    gains.map(({ gains: own }) => ({ group: 'other', gains: { ...own, mean: own.mean + 1 } })),
  );
  expect(mixedGains(two)).toMatchObject({ omnibus: { degrees: 1, f: { above: 1 } } });
  expect(mixedGains(gains.slice(0, 1))).toEqual({ kind: 'not-estimable' });
  expect(mixedGains([1, 2].map((mean) => ({ group: 'all', gains: { n: 1, mean, sd: 0 } })))).toEqual({
    kind: 'not-estimable',
  });
  expect(mixedGains([1, 2].map((mean) => ({ group: 'all', gains: { n: 5, mean, sd: 0 } })))).toEqual({
    kind: 'no-variation',
  });
});

/** Five simulated seminars of six people; four forms are missing. Null: no form. */
const people: readonly (readonly (readonly [number | null, number | null])[])[] = [
  [
    [3.3, null],
    [3.8, 3.8],
    [2.9, 3.6],
    [3.7, 3.7],
    [2.7, 3],
    [3.1, 3.2],
  ],
  [
    [2.8, null],
    [3.7, 3.8],
    [3.1, 3.9],
    [3.4, 3.6],
    [3.3, 3.9],
    [3.9, 4],
  ],
  [
    [2, 2.5],
    [null, 3.2],
    [3.6, 3.3],
    [3.1, 3.6],
    [2.7, 3.6],
    [3.5, 3.4],
  ],
  [
    [2.7, 3.7],
    [2.9, null],
    [2.7, 2.8],
    [3, 3.6],
    [1.9, 2.1],
    [2.8, 3.3],
  ],
  [
    [2.9, 3.2],
    [2.9, 2.9],
    [2.6, 3.1],
    [2.1, 2],
    [2.8, 4],
    [2.4, 2.5],
  ],
];
const seminars: SeminarScores[] = people.map((seminar) => {
  const pairs = seminar.flatMap(([before, after]) =>
    before !== null && after !== null ? [{ before, after }] : [],
  );
  const once = (own: 0 | 1) => seminar.flatMap((forms) => (forms[1 - own] === null ? [forms[own] ?? 0] : []));
  return {
    group: 'all',
    pairs: pairedMoments(pairs),
    beforeOnly: sampleMoments(once(0)),
    afterOnly: sampleMoments(once(1)),
  };
});

describe('scores of five seminars, linked or not', () => {
  const result = mixedScores(seminars, ['seminar', 'person']);
  if (result.kind !== 'estimated') throw new Error('it is estimated');

  // R: lmerTest::lmer(score ~ time + (1 | seminar) + (1 | person)), with xtol_abs = 1e-12 and ftol_abs = 1e-14
  test('have the variances and the gain of lmerTest', () => {
    const [all] = result.groups;
    expect(result.variances.seminar).toBeCloseTo(0.0744725585, 5);
    expect(result.variances.person).toBeCloseTo(0.14416125335, 5);
    expect(result.residual).toBeCloseTo(0.06973155408, 6);
    expect(all?.before.estimate).toBeCloseTo(2.9730247382, 6);
    expect(all?.gain.estimate).toBeCloseTo(0.3397351315, 6);
    expect(all?.gain.standardError).toBeCloseTo(0.0724351373, 6);
    expect(all?.gain.degrees).toBeCloseTo(26.731756556, 2);
    expect(result.logLikelihood).toBeCloseTo(-33.2124679289, 8);
  });

  test('have lme4’s effects of seminars and people', () => {
    const first = seminars[0] ?? { pairs: null, beforeOnly: null, afterOnly: null };
    expect(seminarEffect(result, first, 0).seminar).toBeCloseTo(0.158867426, 4);
    expect(seminarEffect(result, first, 0).after).toBeNull();
    expect(personEffect(result, first, 0, { before: 3.3, after: null })).toBeCloseTo(0.113302717, 4);
    expect(personEffect(result, first, 0, { before: 3.8, after: 3.8 })).toBeCloseTo(0.401207246, 4);
    expect(personEffect(result, first, 0, { before: null, after: 3 })).toBeNull();
  });

  test('with a gain of each seminar’s own have no smaller error', () => {
    const wider = mixedScores(seminars);
    if (wider.kind !== 'estimated') throw new Error('it is estimated');
    expect(wider.groups[0]?.gain.standardError).toBeGreaterThanOrEqual(
      (result.groups[0]?.gain.standardError ?? 0) - 1e-6,
    );
    expect(wider.logLikelihood).toBeGreaterThanOrEqual(result.logLikelihood - 1e-9);
  });
});

test('without a single pair, people and chance can’t be told apart', () => {
  expect(mixedScores(seminars.map((seminar) => ({ ...seminar, pairs: null })))).toMatchObject({
    kind: 'not-estimable',
  });
});

test('shifting all scores moves no gain, scaling them scales it', () => {
  const score = fc.integer({ min: 6, max: 30 }).map((sum) => sum / 6);
  const room = fc.array(fc.record({ before: score, after: score }), { minLength: 3, maxLength: 8 });
  const fit = (
    rooms: readonly (readonly { before: number; after: number }[])[],
    factor: number,
    shift: number,
  ) =>
    mixedGains(
      rooms.map((list) => ({
        group: 'all',
        gains: momentsOf(
          list.map(({ before, after }) => factor * (after + shift) - factor * (before + shift)),
        ),
      })),
    );

  fc.assert(
    fc.property(fc.array(room, { minLength: 3, maxLength: 6 }), (rooms) => {
      const [plain, changed] = [fit(rooms, 1, 0), fit(rooms, 10, 2)];
      if (plain.kind !== 'estimated' || changed.kind !== 'estimated') return;
      expect(changed.groups[0]?.estimate).toBeCloseTo(10 * (plain.groups[0]?.estimate ?? 0), 4);
      expect(changed.residual / 100).toBeCloseTo(plain.residual, 4);
    }),
    { numRuns: 40 },
  );
});
