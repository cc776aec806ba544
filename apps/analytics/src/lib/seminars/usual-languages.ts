import type { Language } from '@uvid/surveys';

/**
 * The languages that a new seminar's form has ticked to begin with.
 *
 * @param countries codes of the countries that can be chosen
 * @param reader the language of whoever plans the seminar; ticked where the country alone does not decide
 * @example usualLanguages(['MK'], 'en') // ['mk', 'sq']
 */
export function usualLanguages(countries: readonly string[], reader: Language): readonly Language[] {
  const [only, ...others] = countries;
  return (others.length === 0 && only ? byCountry[only] : undefined) ?? [reader];
}

const byCountry: Readonly<Record<string, readonly Language[]>> = {
  BA: ['bs', 'hr', 'sr-Cyrl', 'sr-Latn'],
  ME: ['cnr', 'sr-Cyrl', 'sr-Latn', 'sq'],
  MK: ['mk', 'sq'],
  RS: ['sr-Cyrl', 'sr-Latn'],
};
