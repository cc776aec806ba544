import { languageInfo, languages } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

const values = [
  0, 1, 1e-9, -0.004, 0.005, 0.42, -0.42, 2.345, -2.345, 3.4712, 4.995, 999.5, 1234.5, -1234567.891,
];

/** Node brings all of CLDR along; some of its locales write a hyphen for a minus. */
const trueMinus = (text: string) => text.replace('-', '−');

describe.each(languages)('in %s', (language) => {
  const formats = formatsOf(language);
  const locale = languageInfo[language].formatLocale;
  const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  // Below five digits, a locale may leave the separator of thousands out; ours is always there.
  const grouping = { useGrouping: 'always' } as unknown as Intl.NumberFormatOptions;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2, ...grouping };

  test('numbers are written as CLDR has them', () => {
    for (const value of values) {
      expect(formats.points(value)).toBe(trueMinus(intl({ ...two, signDisplay: 'negative' }).format(value)));
      expect(formats.change(value)).toBe(
        trueMinus(intl({ ...two, signDisplay: 'exceptZero' }).format(value)),
      );
    }
  });

  test('shares are written as CLDR has them', () => {
    for (const share of [0, 0.004, 0.125, 0.5, 1]) {
      expect(formats.share(share)).toBe(intl({ style: 'percent' }).format(share));
    }
  });

  test('every month of the year is written as CLDR has it', () => {
    const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-07`;
      expect(formats.day(day)).toBe(written.format(new Date(`${day}T00:00:00Z`)));
    }
  });

  test('words are listed with the language’s own “and” before the last', () => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    for (const words of [['a'], ['a', 'b'], ['a', 'b', 'c']])
      expect(formats.list(words)).toBe(list.format(words));
  });
});

test('a change has a sign unless it rounds to zero', () => {
  const { change, shareChange } = formatsOf('en');
  expect([change(0.42), change(-0.42), change(0.004), change(-0.004)]).toEqual([
    '+0.42',
    '−0.42',
    '0.00',
    '0.00',
  ]);
  expect([shareChange(0.154), shareChange(-0.06), shareChange(0)]).toEqual(['+15', '−6', '0']);
});
