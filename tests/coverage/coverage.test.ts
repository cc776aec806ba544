import { expect, test } from 'vitest';
import { coverageDesigns } from './designs.ts';
import { measureCoverage } from './measure-coverage.ts';
import { trueGains } from './true-gains.ts';

// The same seeds every time, so the bounds are as wide as a few hundred runs need and still can't fail by chance.
const [usual] = coverageDesigns;
const { seminars, countries } = measureCoverage(usual, { shownSeminars: 600, truthPeople: 6000 });
const ceiling = coverageDesigns.find(({ name }) => name === 'ceiling');

test('about 95 of 100 intervals hold the true gain of their seminar', () => {
  const shown = seminars.filter(({ pairs }) => pairs.least >= 10).map(({ matched }) => matched);
  const runs = shown.reduce((sum, coverage) => sum + coverage.runs, 0);
  const covered = shown.reduce((sum, coverage) => sum + coverage.runs * coverage.covered, 0) / runs;

  expect(runs).toBe(600);
  expect(covered).toBeGreaterThan(0.925);
  expect(covered).toBeLessThan(0.975);
});

test('a country’s interval holds the mean gain over all seminars at least as often as it says', () => {
  expect(countries.map(({ seminars: size }) => size)).toEqual([3, 4, 6, 12]);
  for (const { interval } of countries) expect(interval.covered).toBeGreaterThan(0.93);
});

test('pooling people as if they had sat in one room promises too much', () => {
  for (const { naive, interval } of countries) expect(naive.covered).toBeLessThan(interval.covered);
  expect(countries[0]?.naive.covered).toBeLessThan(0.935);
});

test('a range for a further seminar mostly holds its true gain', () => {
  for (const { prediction } of countries) expect(prediction.covered).toBeGreaterThan(0.85);
});

test('the true gain grows with what the seminar adds, and shrinks where people begin near the top', () => {
  const truth = trueGains(usual, 2000);
  const top = ceiling && trueGains(ceiling, 2000);

  expect(truth.matched(0.15)).toBeGreaterThan(truth.matched(0));
  expect(top?.matched(0)).toBeLessThan(truth.matched(0) * 0.7);
  expect(truth.country).toBeCloseTo(truth.matched(0), 2);
});
