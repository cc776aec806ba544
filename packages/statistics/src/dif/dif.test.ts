import { describe, expect, test } from 'vitest';
import { type MantelHaenszel, mantelHaenszel } from './mantel-haenszel.ts';
import { type OrdinalCount, ordinalDif } from './ordinal-dif.ts';
import { scoreStrata } from './score-strata.ts';

const strata = [
  { referenceRight: 12, referenceWrong: 5, focalRight: 8, focalWrong: 9 },
  { referenceRight: 20, referenceWrong: 10, focalRight: 15, focalWrong: 14 },
  { referenceRight: 7, referenceWrong: 3, focalRight: 9, focalWrong: 6 },
];

describe('three strata of one right-or-wrong item', () => {
  const result = mantelHaenszel(strata) as MantelHaenszel;

  // R: mantelhaen.test(array(c(12, 8, 5, 9, 20, 15, 10, 14, 7, 9, 3, 6), c(2, 2, 3)), correct = FALSE)
  test('have R’s common odds ratio and chi-square', () => {
    expect(result.odds?.oddsRatio).toBeCloseTo(2.00094738679143, 11);
    expect(result.chiSquare.statistic).toBeCloseTo(3.2130620247774, 11);
    expect(result.chiSquare.p).toBeCloseTo(0.07305265138431, 11);
    expect(result.odds?.interval.lower).toBeCloseTo(0.94081149332882, 10);
    expect(result.odds?.interval.upper).toBeCloseTo(4.25567764966506, 10);
  });

  // R: the same with correct = TRUE
  test('have R’s corrected chi-square', () => {
    expect(result.correctedChiSquare.statistic).toBeCloseTo(2.5789612644212, 11);
    expect(result.correctedChiSquare.p).toBeCloseTo(0.1082927051514, 11);
  });

  test('swapped, turn delta round', () => {
    const swapped = mantelHaenszel(
      strata.map((one) => ({
        referenceRight: one.focalRight,
        referenceWrong: one.focalWrong,
        focalRight: one.referenceRight,
        focalWrong: one.referenceWrong,
      })),
    ) as MantelHaenszel;
    expect(swapped.odds?.delta).toBeCloseTo(-(result.odds?.delta ?? 0), 12);
    expect(swapped.odds?.deltaError).toBeCloseTo(result.odds?.deltaError ?? 0, 12);
  });
});

test('the class grows with delta once it is significant', () => {
  const item = (focalRight: number) =>
    mantelHaenszel([{ referenceRight: 300, referenceWrong: 200, focalRight, focalWrong: 500 - focalRight }]);
  const classOf = (focalRight: number) => (item(focalRight) as MantelHaenszel).odds?.class;
  expect([290, 235, 140].map(classOf)).toEqual(['A', 'B', 'C']);
});

test('strata of one group or one answer say nothing, and people are counted by score', () => {
  expect(mantelHaenszel([{ referenceRight: 5, referenceWrong: 0, focalRight: 3, focalWrong: 0 }])).toEqual({
    kind: 'no-information',
  });
  const counted = scoreStrata([
    { right: true, score: 4, group: 'reference' },
    { right: false, score: 2, group: 'focal' },
    { right: true, score: 4, group: 'focal' },
  ]);
  expect(counted).toEqual([
    { referenceRight: 0, referenceWrong: 0, focalRight: 0, focalWrong: 1 },
    { referenceRight: 1, referenceWrong: 0, focalRight: 1, focalWrong: 0 },
  ]);
});

test('an odds ratio of 0 or infinity is none', () => {
  const [first] = strata;
  const oneSided = { ...first, referenceRight: 4, referenceWrong: 0, focalRight: 2, focalWrong: 3 };
  expect(mantelHaenszel([oneSided])).toMatchObject({ kind: 'tested', odds: null });
});

const reference = [1, 1, 2, 2, 3, 3, 1, 2, 1, 2, 3, 2, 1, 1, 2, 3, 2, 3, 2, 1, 2, 2, 3, 3];
const focal = [1, 1, 1, 2, 2, 3, 1, 1, 2, 1, 3, 2, 1, 2, 1, 2, 2, 3, 1, 1, 1, 2, 2, 2];
const countsOf = (list: readonly number[], group: OrdinalCount['group']): OrdinalCount[] =>
  list.map((answer, index) => ({ answer, score: index % 6, group, count: 1 }));
const counts = [...countsOf(reference, 'reference'), ...countsOf(focal, 'focal')];

describe('an item of three categories', () => {
  const result = ordinalDif(counts);
  if (result.kind !== 'tested') throw new Error('it is tested');

  // R: ordinal::clm(answer ~ score), clm(answer ~ score + group), clm(answer ~ score * group)
  test('has the likelihoods and the group effect of ordinal::clm', () => {
    const [first, second, third] = result.logLikelihoods;
    expect(first).toBeCloseTo(-31.11115535075, 8);
    expect(second).toBeCloseTo(-27.86347270609, 8);
    expect(third).toBeCloseTo(-27.86330210489, 8);
    expect(result.groupEffect).toBeCloseTo(-1.7948442532166, 7);
    expect(result.groupEffectError).toBeCloseTo(0.7553623866993, 6);
  });

  test('counted in bundles, says the same', () => {
    const bundled = [...Map.groupBy(counts, (one) => JSON.stringify(one)).values()].map((same) => ({
      ...(same[0] ?? { answer: 0, score: 0, group: 'focal' as const }),
      count: same.length,
    }));
    const again = ordinalDif(bundled);
    expect(again).toMatchObject({ n: 48, groupEffect: expect.closeTo(result.groupEffect, 9) });
  });

  test('does not depend on where the score begins', () => {
    const shifted = ordinalDif(counts.map((one) => ({ ...one, score: one.score + 100 })));
    expect(shifted).toMatchObject({ groupEffect: expect.closeTo(result.groupEffect, 8) });
  });
});

test('one answer by all, or answers that the score separates, have no maximum', () => {
  expect(ordinalDif(counts.map((one) => ({ ...one, answer: 1 })))).toEqual({ kind: 'not-estimable' });
  expect(ordinalDif(counts.map((one) => ({ ...one, answer: one.score > 2 ? 2 : 1 })))).toEqual({
    kind: 'not-estimable',
  });
  expect(ordinalDif([])).toEqual({ kind: 'not-estimable' });
});
