import type { Language } from '@uvid/surveys';
import { type Conventions, conventions } from './conventions.ts';

/** Numbers and days as the language writes them; the same on the server and in every browser. */
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
 * How numbers and days are written in a language.
 *
 * @example formatsOf('sr-Latn').change(-0.42) // '−0,42'
 */
export function formatsOf(language: Language): Formats {
  const written = conventions[language];
  const number = (digits: number) => (value: number) => formatNumber(value, digits, written);
  const signed = (digits: number) => (value: number) => withPlus(value, digits, number(digits)(value));

  return {
    points: number(2),
    change: signed(2),
    share: (value) => `${number(0)(value * 100)}${written.beforePercent}%`,
    shareChange: (value) => signed(0)(value * 100),
    count: number(0),
    day: (value) => {
      const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
      return written.day(day, month, year);
    },
    list: (words) => formatList(words, written),
  };
}

/** With a true minus sign, which what rounds to zero does not get. */
function formatNumber(value: number, digits: number, { decimal, group }: Conventions): string {
  const [whole = '0', fraction] = Math.abs(roundTo(value, digits)).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const minus = roundTo(value, digits) < 0 ? '−' : '';
  return `${minus}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

function withPlus(value: number, digits: number, written: string): string {
  return roundTo(value, digits) > 0 ? `+${written}` : written;
}

/** Halves go away from zero, as `Intl` rounds them: 2.345 is 2.35, although its last binary digit is below. */
function roundTo(value: number, digits: number): number {
  const unit = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * (1 + Number.EPSILON) * unit)) / unit;
}

function formatList(words: readonly string[], { and }: Conventions): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${and} ${last}`;
}
