import type { Comparison } from '@uvid/summaries';
import { expect, test } from 'vitest';
import { formatsOf } from '../format/formats.ts';
import { en } from '../messages/en.ts';
import { comparisonSentences, forestChart, quarterName } from './forest.ts';

const text = en.countries;
const formats = formatsOf('en');
const estimate = {
  kind: 'estimated',
  k: 4,
  gain: 0.38,
  interval: { lower: 0.31, upper: 0.45 },
  predictionInterval: { lower: 0.22, upper: 0.54 },
  tau2: 0.01,
  i2: 0.4,
} as const;
const seminar = {
  id: '1',
  code: 'K7QM2P',
  quarter: '2026-Q4',
  n: 18,
  gain: 0.3,
  interval: { lower: 0.1, upper: 0.5 },
  weight: 1,
};
const comparison: Comparison = {
  scale: 'roles',
  to: 'after',
  instrument: { id: 'gender-awareness', version: 1 },
  otherVersions: 0,
  demo: true,
  overall: estimate,
  countries: [
    { country: 'BA', seminars: [seminar], hidden: 0, estimate: { kind: 'too-few-seminars', k: 1 } },
    { country: 'MK', seminars: [], hidden: 2, estimate },
  ],
};

test('countries stand in the order of their names, never of their gains', () => {
  const names = new Map([
    ['MK', 'A'],
    ['BA', 'B'],
  ]);
  const { rows } = forestChart(comparison, names, text, formats);
  expect(rows.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'heading A',
    'note ',
    'estimate A: estimate',
    'heading B',
    'interval Q4 2026 · K7QM-2P',
    'note B: estimate',
    'heading All countries',
    'estimate All countries: estimate',
  ]);
});

test('nothing is said of a country with too few seminars, in words', () => {
  const { rows } = forestChart(comparison, new Map(), text, formats);
  expect(rows.find(({ label }) => label === 'BA: estimate')).toMatchObject({
    kind: 'note',
    note: text.tooFew,
  });
});

test('the sentences name estimate, spread and what a further seminar may gain', () => {
  expect(comparisonSentences(comparison, 'Roles', text, formats)).toEqual([
    'In the 4 seminars of all countries, the mean gain on “Roles” is estimated at +0.38 points; it probably lies between +0.31 and +0.45 points.',
    'The seminars differ from each other: 40% of the variation between them is more than chance.',
    'A further seminar like these is expected to gain between +0.22 and +0.54 points.',
  ]);
});

test('with too few seminars the only sentence says so', () => {
  const few = { ...comparison, overall: { kind: 'too-few-seminars', k: 2 } as const };
  expect(comparisonSentences(few, 'Roles', text, formats)).toEqual([text.tooFewOverall]);
});

test('a quarter is written as the language writes it', () => {
  expect(quarterName('2026-Q4', text)).toBe('Q4 2026');
});
