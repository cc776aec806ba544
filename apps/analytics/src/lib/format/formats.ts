import { type Language, languageInfo } from '@uvid/surveys';

/** Numbers and dates as the language writes them. */
export interface Formats {
  /** A mean in scale points or an effect size, with two decimals. */
  points(value: number): string;
  /** A change, with its sign; zero has none. */
  change(value: number): string;
  /** A share between 0 and 1, in per cent without decimals. */
  share(value: number): string;
  /** A difference of shares, in percentage points with its sign. */
  shareChange(value: number): string;
  count(value: number): string;
  /** A day, from 'YYYY-MM-DD'. */
  day(day: string): string;
  /** Several words in one enumeration. */
  list(words: readonly string[]): string;
}

/**
 * How numbers and dates are written in a language.
 *
 * @example formatsOf('sr-Latn').change(-0.42) // '−0,42'
 */
export function formatsOf(language: Language): Formats {
  const known = cache.get(language);
  if (known) return known;
  const formats = createFormats(languageInfo[language].formatLocale);
  cache.set(language, formats);
  return formats;
}

const cache = new Map<Language, Formats>();

function createFormats(locale: string): Formats {
  const signedPercent = numberFormat(locale, 0, 'exceptZero');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    points: numberFormat(locale, 2, 'negative'),
    change: numberFormat(locale, 2, 'exceptZero'),
    share: (value) => percent.format(value),
    shareChange: (value) => signedPercent(value * 100),
    count: numberFormat(locale, 0, 'negative'),
    day: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    list: (words) => list.format(words),
  };
}

/**
 * With a true minus sign everywhere: some locales of `Intl` write a hyphen. Neither way of showing signs
 * gives one to what rounds to zero.
 */
function numberFormat(locale: string, digits: number, signDisplay: 'negative' | 'exceptZero') {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay,
  });
  return (value: number) => format.format(value).replace('-', '−');
}
