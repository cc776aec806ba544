import { genderAwareness1 } from '@uvid/surveys';
import { expect, test } from 'vitest';
import { demoProgramme } from './demo-programme.ts';
import { simulateProgramme } from './simulate-programme.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const standardDeviation = (values: readonly number[]) => {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
};
const manyCountries = (spread: { countries: number; seminars: number }) =>
  simulateProgramme({
    instrument: genderAwareness1,
    seed: 'spread',
    countries: Array.from({ length: 150 }, (_, index) => ({
      code: `C${index}`,
      sizes: [1, 1, 1, 1],
      institutions: 1,
      languages: { en: 1 },
    })),
    days: { first: '2026-01-01', last: '2026-12-31' },
    spread,
  });

test('true gains differ between countries and between seminars as much as declared', () => {
  const bySeminar = manyCountries({ countries: 0, seminars: 0.3 }).map(({ shift }) => shift);
  const byCountry = manyCountries({ countries: 0.4, seminars: 0 }).map(({ shift }) => shift);

  expect(standardDeviation(bySeminar)).toBeCloseTo(0.3, 1);
  expect(standardDeviation(byCountry)).toBeCloseTo(0.4, 1);
  expect(new Set(byCountry).size).toBe(150);
});

test('the shift of a seminar reaches the people in it', () => {
  const seminars = manyCountries({ countries: 0.4, seminars: 0.3 });
  const gains = seminars.map(({ seminar }) =>
    mean(
      seminar.people.map(({ traits }) => (traits.after.operations ?? 0) - (traits.before.operations ?? 0)),
    ),
  );
  const shifts = seminars.map(({ shift }) => shift);
  const covariance = mean(shifts.map((shift, index) => shift * ((gains[index] ?? 0) - mean(gains))));

  expect(mean(gains) - mean(shifts)).toBeCloseTo(0.4, 1);
  expect(covariance / standardDeviation(shifts) ** 2).toBeCloseTo(1, 0);
});

test('a demonstration has a year of seminars in four countries, the same for the same seed and day', () => {
  const { finished, open } = demoProgramme('demo', '2026-11-24');
  const perCountry = Map.groupBy(finished, ({ country }) => country);

  expect([...perCountry.keys()]).toEqual(['BA', 'ME', 'MK', 'RS']);
  expect([...perCountry.values()].map(({ length }) => length)).toEqual([6, 5, 6, 7]);
  expect(finished.every(({ heldOn }) => heldOn >= '2025-11-24' && heldOn <= '2026-11-14')).toBe(true);
  expect(finished.some(({ waves }) => waves.includes('followup'))).toBe(true);
  expect(open).toMatchObject({ heldOn: '2026-11-24', waves: ['before', 'after', 'followup'] });
  expect(open.seminar.submissions.before.length).toBeLessThan(10);
  expect(demoProgramme('demo', '2026-11-24')).toEqual({ finished, open });
});

test('exactly two seminars of a demonstration are too small to show anything', () => {
  const { finished } = demoProgramme('demo', '2026-11-24');
  const both = finished.map(({ seminar }) => {
    const before = new Set(seminar.submissions.before.map(({ personIndex }) => personIndex));
    return seminar.submissions.after.filter(({ personIndex }) => before.has(personIndex)).length;
  });

  expect(both.filter((people) => people < 10)).toHaveLength(2);
});

test('people answer in the languages that their seminar offers', () => {
  const { finished } = demoProgramme('demo', '2026-11-24');

  expect(
    finished.every(({ languages, seminar }) =>
      seminar.people.every(({ language }) => languages.includes(language)),
    ),
  ).toBe(true);
});
