import { type Language, languageInfo } from '@uvid/surveys';

/** Numbers and dates as the language writes them. */
export interface Formats {
  /** A mean or gain in scale points, with one decimal. */
  points(value: number): string;
  /** A change, with its sign; zero has none. */
  change(value: number): string;
  /** A standardized effect or the like, with two decimals. */
  effect(value: number): string;
  /** A share between 0 and 1, in per cent without decimals. */
  share(value: number): string;
  /** A difference of shares, in percentage points with its sign. */
  shareChange(value: number): string;
  count(value: number): string;
  /** A p value: three decimals, or "< 0.001". */
  probability(value: number): string;
  /** A day, from 'YYYY-MM-DD'. */
  day(day: string): string;
  /** Several words in one enumeration. */
  list(words: readonly string[]): string;
}

/**
 * How numbers and dates are written in a language.
 *
 * @example formatsOf('sr-Latn').change(-0.42) // '−0,4'
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
  const decimals = (digits: number) => numberFormat(locale, digits, 'auto');
  const signed = (digits: number) => numberFormat(locale, digits, 'exceptZero');
  const [one, two, three, none] = [decimals(1), decimals(2), decimals(3), decimals(0)];
  const [signedOne, signedNone] = [signed(1), signed(0)];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    points: one,
    change: signedOne,
    effect: two,
    share: (value) => percent.format(value),
    shareChange: (value) => signedNone(value * 100),
    count: none,
    probability: (value) => (value < 0.001 ? `< ${three(0.001)}` : three(value)),
    day: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    list: (words) => list.format(words),
  };
}

/** With a true minus sign everywhere: some locales of `Intl` write a hyphen. */
function numberFormat(locale: string, digits: number, signDisplay: 'auto' | 'exceptZero') {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Rounded to zero, a small loss is no "−0.0".
    signDisplay: signDisplay === 'auto' ? 'negative' : 'exceptZero',
  });
  return (value: number) => format.format(value).replace('-', '−');
}
