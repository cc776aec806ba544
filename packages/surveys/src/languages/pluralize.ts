import { type Language, languageInfo } from './languages.ts';

export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * The form of a word that goes with a number, by the plural rules of the language.
 *
 * @param n any number; the form does not contain it
 * @param forms `other` stands in for a form that is not given
 * @see Unicode CLDR, plural rules
 * @example pluralize('sr-Latn', 22, { one: 'odgovor', few: 'odgovora', other: 'odgovora' }) // 'odgovora'
 */
export function pluralize(language: Language, n: number, forms: PluralForms): string {
  const category = new Intl.PluralRules(languageInfo[language].formatLocale).select(n);
  return category === 'zero' || category === 'two' ? forms.other : (forms[category] ?? forms.other);
}
