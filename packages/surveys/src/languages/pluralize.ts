import type { Language } from './languages.ts';

export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * The form of a word that goes with a number, by the plural rules of the language.
 *
 * The rules are written out, because browsers without data for a language (Chromium has none for Macedonian)
 * silently apply the English ones.
 *
 * @param n any number; the form does not contain it
 * @param forms `other` stands in for a form that is not given
 * @see Unicode CLDR, plural rules
 * @example pluralize('sr-Latn', 22, { one: 'odgovor', few: 'odgovora', other: 'odgovora' }) // 'odgovora'
 */
export function pluralize(language: Language, n: number, forms: PluralForms): string {
  return forms[categoryOf(language, Math.abs(n))] ?? forms.other;
}

function categoryOf(language: Language, n: number): 'one' | 'few' | 'other' {
  if (language === 'en' || language === 'sq') return n === 1 ? 'one' : 'other';

  // The South Slavic rules look at the last digits, of the fraction where there is one.
  const [whole = '', fraction = whole] = String(n).split('.');
  const lastTwo = Number(fraction.slice(-2));
  const last = lastTwo % 10;
  if (last === 1 && lastTwo !== 11) return 'one';
  const isFew = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
  return isFew && language !== 'mk' ? 'few' : 'other';
}
