/** Every language that Uvid offers, in the order in which a picker shows them. */
export const languages = ['en', 'bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'cnr', 'mk', 'sq'] as const;
export type Language = (typeof languages)[number];

/**
 * The languages that somebody writes. Serbian is written in Cyrillic, and `sr-Latn` is transliterated from it:
 * that direction is unambiguous, the other is not ("nj" may be њ or нј).
 */
export const authoredLanguages = ['en', 'bs', 'hr', 'sr-Cyrl', 'cnr', 'mk', 'sq'] as const;
export type AuthoredLanguage = (typeof authoredLanguages)[number];

export interface LanguageInfo {
  /** The language's own name in its own script. */
  readonly name: string;
  /** Value of the `lang` attribute in HTML (BCP 47). */
  readonly tag: string;
  /** A locale that ICU knows, for `Intl`; ICU has no data for `cnr`. */
  readonly formatLocale: string;
  /** Whether a native speaker has reviewed the texts. */
  readonly reviewed: boolean;
}

/** What a page needs to know of each language. */
export const languageInfo: Readonly<Record<Language, LanguageInfo>> = {
  en: { name: 'English', tag: 'en', formatLocale: 'en-GB', reviewed: true },
  bs: { name: 'Bosanski', tag: 'bs', formatLocale: 'bs-Latn-BA', reviewed: false },
  hr: { name: 'Hrvatski', tag: 'hr', formatLocale: 'hr-HR', reviewed: false },
  'sr-Latn': { name: 'Srpski', tag: 'sr-Latn', formatLocale: 'sr-Latn-RS', reviewed: false },
  'sr-Cyrl': { name: 'Српски', tag: 'sr-Cyrl', formatLocale: 'sr-Cyrl-RS', reviewed: false },
  cnr: { name: 'Crnogorski', tag: 'cnr', formatLocale: 'sr-Latn-ME', reviewed: false },
  mk: { name: 'Македонски', tag: 'mk', formatLocale: 'mk-MK', reviewed: false },
  sq: { name: 'Shqip', tag: 'sq', formatLocale: 'sq-MK', reviewed: false },
};

/**
 * Whether a value from outside (a cookie, a URL, a stored row) names a language of Uvid.
 *
 * @example isLanguage('sr-Latn') // true
 * @example isLanguage('sr') // false: the script is part of the name
 */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
