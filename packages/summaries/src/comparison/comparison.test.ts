import { suppressed } from '@uvid/disclosure';
import { describe, expect, test } from 'vitest';
import { closing, fullRoom, seminar } from '../room.fixture.ts';
import type { GainOnlyFigures, PairedFigures, SeminarSummary } from '../summary/schema.ts';
import { summarizeWave } from '../summary/summarize-wave.ts';
import { comparison } from './comparison.ts';

const template = summarizeWave(closing('after', fullRoom(20)));
const close = (value: number) => expect.closeTo(value, 6);

interface Told extends Partial<SeminarSummary['seminar']> {
  readonly figures?: PairedFigures | GainOnlyFigures;
  readonly demo?: boolean;
}

/** A summary in which the courage scale has these figures; suppressed without them. */
function summaryOf({ figures, demo = false, ...told }: Told): SeminarSummary {
  const contrasts = template.contrasts.map((contrast) => ({
    ...contrast,
    scales: { ...contrast.scales, courage: figures ?? suppressed('below-threshold') },
  }));
  return { ...template, demo, contrasts, seminar: { ...seminar, ...told } };
}

const figuresOf = (
  n: number,
  gain: number,
  sdBefore: number,
  sdAfter: number,
  covariance: number,
): PairedFigures => ({
  ...{ kind: 'shown', n, meanBefore: 3, meanAfter: 3 + gain, sdBefore, sdAfter, covariance },
});
const one = summaryOf({ id: 's1', country: 'ME', figures: figuresOf(20, 0.5, 0.8, 0.7, 0.3) });
const two = summaryOf({
  id: 's2',
  country: 'ME',
  quarter: '2026-Q1',
  figures: figuresOf(15, 0.2, 0.7, 0.8, 0.25),
});
const three = summaryOf({ id: 's3', country: 'ME', figures: figuresOf(30, 0.7, 0.9, 0.8, 0.4) });
const four = summaryOf({ id: 's4', country: 'BA', figures: figuresOf(12, 0.35, 0.6, 0.7, 0.2) });
const question = { scale: 'courage' };

describe('a country with three seminars', () => {
  const { countries, overall } = comparison([one, two, three, four], question);

  test('has the estimate, prediction interval and variation of R', () => {
    // R: g <- c(.5, .2, .7); v <- (c(.8,.7,.9)^2 + c(.7,.8,.8)^2 - 2 * c(.3,.25,.4)) / c(20, 15, 30); library(metafor)
    //    rma(g, v, method = "REML", test = "adhoc"); predict(rma(g, v, method = "REML", test = "knha"))
    expect(countries[1]).toMatchObject({
      country: 'ME',
      hidden: 0,
      estimate: {
        kind: 'estimated',
        k: 3,
        gain: close(0.4951260310316),
        interval: { lower: close(-0.1103102214859), upper: close(1.1005622835492) },
        predictionInterval: { lower: close(-0.4448987131372), upper: close(1.4351507752005) },
        tau2: close(0.0279316413957),
        i2: close(0.492311498530472),
      },
    });
  });

  test('lists its seminars by quarter, each with its share in the overall estimate', () => {
    // R: weights(rma(g4, v4, method = "REML")) with the fourth seminar added
    const weights = Object.fromEntries(
      countries.flatMap((each) => each.seminars.map(({ id, weight }) => [id, weight])),
    );

    expect(countries[1]?.seminars.map(({ id }) => id)).toEqual(['s2', 's1', 's3']);
    expect(weights).toEqual({
      s1: close(0.273371491645517),
      s2: close(0.200951983413055),
      s3: close(0.307981612172696),
      s4: close(0.217694912768732),
    });
    expect(overall).toMatchObject({ kind: 'estimated', k: 4, gain: close(0.4686564904953) });
  });

  test('stands in the order of the codes, not of the gains', () => {
    expect(countries.map(({ country }) => country)).toEqual(['BA', 'ME']);
  });
});

test('nothing is said of a country with two seminars', () => {
  const { countries, overall } = comparison([one, two], question);

  expect(countries[0]?.estimate).toEqual({ kind: 'too-few-seminars', k: 2 });
  expect(countries[0]?.seminars).toHaveLength(2);
  expect(overall).toEqual({ kind: 'too-few-seminars', k: 2 });
});

test('nor of three seminars with fewer than twenty people in all', () => {
  const small = [one, two, three].map((summary) =>
    summaryOf({ ...summary.seminar, figures: figuresOf(6, 0.4, 0.8, 0.7, 0.3) }),
  );

  expect(comparison(small, question).overall).toEqual({ kind: 'too-few-seminars', k: 3 });
});

test('a suppressed seminar is counted, and in no estimate', () => {
  const hidden = summaryOf({ id: 's5', country: 'ME' });
  const { countries, overall } = comparison([one, two, three, hidden], question);

  expect(countries[0]).toMatchObject({ hidden: 1, estimate: { k: 3 } });
  expect(overall).toMatchObject({ k: 3 });
});

test('simulated seminars are never mixed with real ones', () => {
  const simulated = summaryOf({ ...four.seminar, demo: true, figures: figuresOf(12, 4, 0.6, 0.7, 0.2) });

  expect(comparison([one, simulated], question)).toMatchObject({
    demo: false,
    countries: [{ country: 'ME' }],
  });
  expect(comparison([simulated], question)).toMatchObject({ demo: true, countries: [{ country: 'BA' }] });
});

test('another version of the instrument is left out and counted', () => {
  const other = summaryOf({
    ...four.seminar,
    instrument: { id: 'small', version: 2 },
    figures: figuresOf(12, 1, 0.6, 0.7, 0.2),
  });
  const compared = comparison([one, two, other], question);

  expect(compared).toMatchObject({ instrument: { id: 'small', version: 1 }, otherVersions: 1 });
  expect(compared.countries.map(({ country }) => country)).toEqual(['ME']);
});

test('of the summaries of one seminar the newest counts, whatever their order', () => {
  const before = summarizeWave({ ...closing('before', fullRoom(20)), seminar: one.seminar });

  expect(comparison([one, before], question)).toEqual(comparison([before, one], question));
  expect(comparison([one, before], question).countries[0]?.seminars).toHaveLength(1);
});

test('seminars that gained exactly the same still have intervals, that for a next seminar no narrower', () => {
  const same = ['s1', 's2', 's3'].map((id) => summaryOf({ id, figures: figuresOf(20, 0.5, 0.8, 0.7, 0.3) }));
  const { overall } = comparison(same, question);

  expect(overall).toMatchObject({
    kind: 'estimated',
    gain: close(0.5),
    tau2: close(0),
  });
  if (overall.kind !== 'estimated') return;
  expect(overall.predictionInterval?.lower).toBeCloseTo(overall.interval.lower, 10);
  expect(overall.predictionInterval?.upper).toBeCloseTo(overall.interval.upper, 10);
});

test('no seminars, or none with that scale, give no countries', () => {
  const nothing = {
    countries: [],
    overall: { kind: 'too-few-seminars', k: 0 },
    demo: false,
    instrument: null,
  };

  expect(comparison([], question)).toMatchObject(nothing);
  expect(comparison([one], { scale: 'unheard-of' })).toMatchObject(nothing);
});

test('a gain whose means are withheld weighs as much as one whose means are shown', () => {
  const gains = { kind: 'gain-only', n: 30, gain: 0.7, sdOfGains: Math.sqrt(0.81 + 0.64 - 0.8) } as const;
  const withheld = summaryOf({ id: 's3', country: 'ME', figures: gains });
  const toFollowup = (summaries: readonly SeminarSummary[]) =>
    comparison(
      summaries.map((summary) => ({
        ...summary,
        contrasts: summary.contrasts.map((contrast) => ({ ...contrast, to: 'followup' as const })),
      })),
      { ...question, to: 'followup' },
    );
  const [shown] = toFollowup([one, two, three]).countries;
  const [country] = toFollowup([one, two, withheld]).countries;

  expect(country).toMatchObject({
    hidden: 0,
    estimate: { kind: 'estimated', k: 3, gain: close(0.4951260310316) },
  });
  country?.seminars.forEach(({ weight, interval }, index) => {
    expect(weight).toBeCloseTo(shown?.seminars[index]?.weight ?? Number.NaN, 10);
    expect(interval.lower).toBeCloseTo(shown?.seminars[index]?.interval.lower ?? Number.NaN, 10);
  });
});
