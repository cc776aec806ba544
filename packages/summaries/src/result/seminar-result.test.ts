import { suppressed } from '@uvid/disclosure';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closing, fullRoom, instrument, mixed, type Participant } from '../room.fixture.ts';
import type { Contrast, PairedFigures, SeminarSummary } from '../summary/schema.ts';
import { summarizeWave } from '../summary/summarize-wave.ts';
import { headlineOf } from './headline.ts';
import { gainResult, overallResult, rightResult } from './scale-result.ts';
import { seminarResult } from './seminar-result.ts';

const figures: PairedFigures = {
  ...{ kind: 'shown', n: 20, meanBefore: 3, meanAfter: 3.5 },
  ...{ sdBefore: 0.8, sdAfter: 0.7, covariance: 0.3 },
};
const close = (value: number) => expect.closeTo(value, 10);

describe('the numbers of a scale', () => {
  test('are those of R', () => {
    // R: se <- sqrt((.8^2 + .7^2 - 2 * .3) / 20); .5 + c(-1, 1) * qt(.975, 19) * se; 2 * pt(-.5 / se, 19)
    //    s2 <- (.64 + .49) / 2; d <- .5 / sqrt(s2)
    //    d + c(-1, 1) * qnorm(.975) * sqrt(d^2 * (.8^4 + .7^4 + 2 * .3^2) / (8 * 19 * s2^2) + 20 * se^2 / (19 * s2))
    expect(gainResult(figures)).toMatchObject({
      n: 20,
      before: { mean: 3, sd: 0.8 },
      after: { mean: 3.5, sd: 0.7 },
      gain: 0.5,
      standardError: close(0.1627882059609972),
      interval: { lower: close(0.15928036914966), upper: close(0.84071963085034) },
      p: close(0.00628173768256),
      effect: close(0.66519010523774),
      effectInterval: { lower: close(0.197512481787), upper: close(1.132867728689) },
    });
  });

  test('stay suppressed, with the reason', () => {
    expect(gainResult(suppressed('below-threshold'))).toEqual(suppressed('below-threshold'));
  });

  test('are none where everybody gained the same', () => {
    const equal = { ...figures, sdBefore: 0.5, sdAfter: 0.5, covariance: 0.25 };
    expect(gainResult(equal)).toEqual(suppressed('would-identify'));
  });
});

describe('a gain whose means are withheld', () => {
  const gains = { kind: 'gain-only', n: 20, gain: 0.5, sdOfGains: 0.8 } as const;

  test('has its interval and its test as in R, and no effect size', () => {
    // R: se <- .8 / sqrt(20); .5 + c(-1, 1) * qt(.975, 19) * se; 2 * pt(-.5 / se, 19)
    expect(overallResult(gains)).toEqual({
      ...gains,
      standardError: close(0.8 / Math.sqrt(20)),
      interval: { lower: close(0.125588474864064), upper: close(0.874411525135936) },
      p: close(0.0115466084270869),
    });
  });

  test('is said in the headline, which names what it rests on', () => {
    expect(headlineOf('roles', overallResult(gains))).toMatchObject({
      ...{ kind: 'moved-up', basis: 'gain-only', scale: 'roles', n: 20, gain: 0.5 },
    });
    expect(headlineOf('roles', overallResult({ ...gains, gain: 0.1 })).kind).toBe('unclear');
    expect(headlineOf('roles', overallResult(figures))).toMatchObject({
      basis: 'shown',
      before: { mean: 3 },
    });
  });

  test('stands in a seminar’s result beside suppressed items and groups', () => {
    const room = fullRoom(30).map((one, index) => (index < 27 ? { ...one, followup: mixed(index, 2) } : one));
    const [first, second] = seminarResult(summarizeWave(closing('followup', room)), instrument).contrasts;

    expect(first?.headline).toMatchObject({ basis: 'shown' });
    expect(second?.headline).toMatchObject({ basis: 'gain-only', n: 27 });
    expect(second?.scales).toMatchObject([
      { id: 'respect', kind: 'gain-only', n: 27 },
      { id: 'courage', kind: 'gain-only', n: 27 },
    ]);
    expect(second?.items.every(({ kind }) => kind === 'suppressed')).toBe(true);
    expect(second?.groups.gender.every(({ kind }) => kind === 'suppressed')).toBe(true);
  });
});

test('who learned a knowledge item is tested by McNemar’s mid-p, as in R', () => {
  // R: 2 * pbinom(2, 11, .5) - dbinom(2, 11, .5)
  const counts = { kind: 'shown', n: 20, bothRight: 5, gained: 9, lost: 2, bothWrong: 4 } as const;

  expect(rightResult(counts)).toMatchObject({
    n: 20,
    rightBefore: 0.35,
    rightAfter: 0.7,
    difference: 0.35,
    p: close(0.03857421875),
  });
});

describe('the headline', () => {
  const headline = (gain: number) =>
    headlineOf('roles', gainResult({ ...figures, meanAfter: 3 + gain })).kind;

  test('says up or down only where the interval leaves 0 outside', () => {
    expect(headline(0.5)).toBe('moved-up');
    expect(headline(-0.5)).toBe('moved-down');
    expect(headline(0.3)).toBe('unclear');
  });

  test('says that it is suppressed, and why', () => {
    expect(headlineOf('roles', suppressed('below-threshold'))).toEqual({
      kind: 'suppressed',
      reason: 'below-threshold',
      scale: 'roles',
    });
  });
});

describe('a seminar’s result', () => {
  const about = (index: number) => ({ gender: index < 12 ? 'woman' : 'man' });
  const summary = summarizeWave(closing('after', fullRoom(30, about)));
  const result = seminarResult(summary, instrument);

  test('has scales, knowledge and items in the instrument’s order', () => {
    const [contrast] = result.contrasts;

    expect(contrast?.scales.map(({ id }) => id)).toEqual(['respect', 'courage']);
    expect(contrast?.knowledge.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
    expect(contrast?.items.map(({ id, scale }) => [id, scale])[3]).toEqual(['c1', 'courage']);
    expect(contrast?.primaryScale).toBe('respect');
    expect(contrast?.headline.scale).toBe('respect');
  });

  test('has women and men, and what is suppressed', () => {
    const [contrast] = result.contrasts;

    expect(contrast?.groups.gender).toMatchObject([
      {
        category: 'woman',
        kind: 'shown',
        scales: [{ id: 'respect', kind: 'shown', n: 12 }, { id: 'courage' }],
      },
      { category: 'man', kind: 'shown' },
      { category: 'another', kind: 'suppressed' },
      { category: 'prefer-not', kind: 'suppressed' },
    ]);
  });

  test('of a wave before has no contrast', () => {
    expect(seminarResult(summarizeWave(closing('before', fullRoom(30))), instrument).contrasts).toEqual([]);
  });

  test('needs an instrument that exists', () => {
    expect(() => seminarResult(summary)).toThrow(RangeError);
  });

  test('knows nothing that the summary doesn’t: it comes out the same from a stored copy', () => {
    const copy = JSON.parse(JSON.stringify(summary)) as SeminarSummary;

    expect(seminarResult(copy, instrument)).toEqual(result);
  });
});

test('no result holds a number that is none, whatever figures a summary could have', () => {
  const sd = fc.double({ min: 0, max: 2, noNaN: true });
  const mean = fc.double({ min: 1, max: 5, noNaN: true });
  const anyFigures = fc
    .record({
      n: fc.integer({ min: 5, max: 60 }),
      a: mean,
      b: mean,
      s: sd,
      t: sd,
      r: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    .map(
      ({ n, a, b, s, t, r }): PairedFigures => ({
        ...{ kind: 'shown', n, meanBefore: a, meanAfter: b, sdBefore: s, sdAfter: t, covariance: r * s * t },
      }),
    );

  fc.assert(
    fc.property(anyFigures, (some) => {
      expect(numbersIn(gainResult(some)).filter((number) => !Number.isFinite(number))).toEqual([]);
    }),
  );
});

test('a result shows a figure exactly where the summary does', () => {
  const withFollowup = fullRoom(30).map(
    (one, index): Participant => ({
      ...one,
      ...(index < 17 && { followup: mixed(index, 2) }),
    }),
  );
  const summary = summarizeWave(closing('followup', withFollowup));
  const shownIn = (contrast: Contrast | undefined) =>
    Object.entries(contrast?.items ?? {}).filter(([, item]) => item.kind === 'shown').length;

  seminarResult(summary, instrument).contrasts.forEach((contrast, index) => {
    expect(contrast.items.filter(({ kind }) => kind === 'shown')).toHaveLength(
      shownIn(summary.contrasts[index]),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
