import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonEffect } from './common-effect.ts';
import { compareGroups, pairwiseDifferences } from './compare-groups.ts';
import { multilevelEffects } from './multilevel-effects.ts';
import { type RandomEffects, randomEffects } from './random-effects.ts';
import { separateGroups } from './separate-groups.ts';
import { shrunkenEffect } from './shrunken-effect.ts';
import { tauSquaredInterval } from './tau-squared-interval.ts';
import type { Effect } from './weighted-mean.ts';

const variances = [0.01, 0.02, 0.04, 0.015, 0.02, 0.03];
const effectsOf = (estimates: readonly number[]): Effect[] =>
  estimates.map((estimate, index) => ({ estimate, variance: variances[index] ?? 1 }));
const effects = effectsOf([0.2, 0.4, 0.9, 0.35, 0.1, 0.6]);
const groups = [
  { name: 'A', effects: effects.slice(0, 3) },
  { name: 'B', effects: effects.slice(3) },
];

describe('six effects, as metafor 3.8 pools them', () => {
  const pooled = randomEffects(effects) as RandomEffects;

  // R: rma(yi, vi, method = 'REML', control = list(threshold = 1e-12)), and with test = 'knha'; predict()
  test('by REML, with Hartung and Knapp’s interval and a prediction interval', () => {
    expect(pooled.tauSquared).toBeCloseTo(0.046226520143482, 10);
    expect(pooled.estimate).toBeCloseTo(0.39459587325513, 10);
    expect(100 * pooled.iSquared).toBeCloseTo(70.607242497761874, 7);
    expect(pooled.heterogeneity.p).toBeCloseTo(0.009863108069242, 11);
    expect(pooled.hartungKnapp?.interval.lower).toBeCloseTo(0.1080208420918, 9);
    expect(pooled.hartungKnapp?.p).toBeCloseTo(0.01657084932054, 9);
    expect(pooled.predictionInterval?.upper).toBeCloseTo(1.0171591661725, 8);
  });

  // R: rma(yi, vi, method = 'DL')$tau2, and 'PM'
  test('by DerSimonian and Laird, and by Paule and Mandel', () => {
    expect(randomEffects(effects, 0.95, 'dersimonian-laird')).toMatchObject({
      tauSquared: expect.closeTo(0.03894736842105, 11),
    });
    expect(randomEffects(effects, 0.95, 'paule-mandel')).toMatchObject({
      tauSquared: expect.closeTo(0.05421017713024, 11),
    });
  });

  // R: confint(rma(yi, vi, method = 'REML'), control = list(tol = 1e-12))
  test('with the Q-profile interval of their variance', () => {
    expect(tauSquaredInterval(effects)?.lower).toBeCloseTo(0.004445774386815, 7);
    expect(tauSquaredInterval(effects)?.upper).toBeCloseTo(0.473659614751447, 7);
  });

  // R: blup(rma(yi, vi, method = 'REML'))[3]
  test('and shrinks the third', () => {
    const third = effects[2] ?? { estimate: 0, variance: 1 };
    const shrunken = shrunkenEffect(third, pooled);
    expect(shrunken.estimate).toBeCloseTo(0.6655458548466, 9);
    expect(shrunken.standardError).toBeCloseTo(0.1544709311476, 9);
    expect(shrunken.interval.lower).toBeCloseTo(0.3627883931389, 8);
  });

  // R: rma(yi, vi, method = 'EE')
  test('and finds their common effect', () => {
    const common = commonEffect(effects);
    if (common.kind !== 'estimated') throw new Error('it is estimated');
    expect(common.estimate).toBeCloseTo(0.34102564102564, 12);
    expect(common.interval.lower).toBeCloseTo(0.23230640034377, 11);
  });
});

describe('two groups of three effects', () => {
  const comparison = compareGroups(groups);
  if (comparison.kind !== 'estimated') throw new Error('it is estimated');

  // R: rma(yi, vi, mods = ~ group, method = 'REML', test = 'knha'), and mods = ~ 0 + group
  test('are compared as metafor compares them', () => {
    expect(comparison.tauSquared).toBeCloseTo(0.064098817146396, 9);
    expect(comparison.omnibus?.f).toBeCloseTo(0.2358898541515, 8);
    expect(comparison.omnibus?.p).toBeCloseTo(0.652594988927558, 8);
    expect(comparison.wald.chiSquare).toBeCloseTo(0.2488285984359, 8);
    expect(comparison.groups.map(({ estimate }) => estimate.toFixed(8))).toEqual([
      '0.46012799',
      '0.34101510',
    ]);
    expect(comparison.heterogeneity.q).toBeCloseTo(15.02116402116402, 10);
  });

  test('differ by what the omnibus test of two says', () => {
    const [difference] = pairwiseDifferences(comparison);
    expect(difference?.difference).toBeCloseTo(-0.1191128911343, 8);
    expect(difference?.standardError).toBeCloseTo(0.245247243715, 8);
    expect(difference?.adjustedP).toBeCloseTo(comparison.omnibus?.p ?? 0, 10);
  });

  // R: rma(yi, vi, method = 'REML') for each group
  test('are pooled each for itself, too', () => {
    const separate = separateGroups(groups);
    expect(separate.groups.map(({ tauSquared }) => tauSquared.toFixed(8))).toEqual([
      '0.09601886',
      '0.03410133',
    ]);
    expect(separate.groups.map(({ waldError }) => waldError.toFixed(8))).toEqual([
      '0.19840530',
      '0.13551904',
    ]);
  });
});

// R: rma.mv(c(0.2, 0.25, 0.7, 0.9, 0.1, 0.35), vi, random = ~ 1 | cluster / row), clusters of two
test('effects within clusters have metafor’s two variances', () => {
  const nested = effectsOf([0.2, 0.25, 0.7, 0.9, 0.1, 0.35]);
  const result = multilevelEffects([nested.slice(0, 2), nested.slice(2, 4), nested.slice(4)]);
  if (result.kind !== 'estimated') throw new Error('it is estimated');
  expect(result.betweenClusters).toBeCloseTo(0.1243591311306, 6);
  expect(result.withinClusters).toBeCloseTo(0, 10);
  expect(result.estimate).toBeCloseTo(0.4191064720513, 7);
  expect(result.standardError).toBeCloseTo(0.2114851296468, 7);
});

describe('too little to go on', () => {
  test('no effects have nothing in common', () => expect(commonEffect([])).toEqual({ kind: 'no-effects' }));

  test('one effect has no variance between, and is its own group’s estimate', () => {
    const [first] = effects;
    expect(tauSquaredInterval(effects.slice(0, 1))).toBeNull();
    expect(separateGroups([{ name: 'A', effects: first ? [first] : [] }])).toEqual({
      groups: [{ name: 'A', k: 1, tauSquared: 0, estimate: 0.2, waldError: 0.1 }],
      between: null,
    });
  });

  test('one group, or one effect a group, is not compared', () => {
    expect(compareGroups(groups.slice(0, 1))).toEqual({ kind: 'too-few-groups' });
    expect(compareGroups(groups.map((group) => ({ ...group, effects: group.effects.slice(0, 1) })))).toEqual({
      kind: 'too-few-effects',
    });
  });

  test('one cluster, or one effect a cluster, has not two variances', () => {
    expect(multilevelEffects([effects])).toEqual({ kind: 'not-estimable' });
    expect(multilevelEffects(effects.map((effect) => [effect]))).toEqual({ kind: 'not-estimable' });
  });

  test('effects that are all the same have an interval of the variance from 0 to 0', () => {
    expect(tauSquaredInterval(effectsOf([0.3, 0.3, 0.3]))).toEqual({ lower: 0, upper: 0 });
    expect(() => tauSquaredInterval([{ estimate: 1, variance: 0 }])).toThrow(RangeError);
  });
});

const lists = fc.array(
  fc.record({
    estimate: fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100),
    variance: fc.integer({ min: 1, max: 200 }).map((thousandths) => thousandths / 1000),
  }),
  { minLength: 4, maxLength: 30 },
);

test('the Q-profile interval contains Paule and Mandel’s estimate unless it is cut off at 0', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const interval = tauSquaredInterval(list);
      const { tauSquared } = randomEffects(list, 0.95, 'paule-mandel') as RandomEffects;
      if (!interval || tauSquared === 0) return;
      expect(interval.lower).toBeLessThanOrEqual(tauSquared * (1 + 1e-9));
      expect(interval.upper).toBeGreaterThanOrEqual(tauSquared * (1 - 1e-9));
    }),
  );
});

test('a shrunken effect lies between its own and the pooled one', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const pooled = randomEffects(list) as RandomEffects;
      for (const effect of list) {
        const { estimate } = shrunkenEffect(effect, pooled);
        expect(estimate).toBeGreaterThanOrEqual(Math.min(effect.estimate, pooled.estimate) - 1e-9);
        expect(estimate).toBeLessThanOrEqual(Math.max(effect.estimate, pooled.estimate) + 1e-9);
      }
    }),
  );
});

test('shifting all effects changes no comparison of groups', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const halves = (shift: number) =>
        compareGroups([
          { name: 'A', effects: list.slice(2).map((one) => ({ ...one, estimate: one.estimate + shift })) },
          { name: 'B', effects: list.slice(0, 2).map((one) => ({ ...one, estimate: one.estimate + shift })) },
        ]);
      const [plain, shifted] = [halves(0), halves(3)];
      if (plain.kind !== 'estimated' || shifted.kind !== 'estimated') throw new Error('both are estimated');
      expect(shifted.wald.chiSquare).toBeCloseTo(plain.wald.chiSquare, 5);
      expect(shifted.tauSquared).toBeCloseTo(plain.tauSquared, 6);
    }),
  );
});
