import { describe, expect, expectTypeOf, test } from 'vitest';
import { completeCatalogue, transliterateCatalogue } from './catalogue.ts';
import { authoredLanguages, isLanguage, type Language, languageInfo, languages } from './languages.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import { pluralize } from './pluralize.ts';

describe('the languages', () => {
  test('every language but Latin Serbian is written by somebody', () => {
    expect(
      languages.filter((language) => !authoredLanguages.some((authored) => authored === language)),
    ).toEqual(['sr-Latn']);
  });

  test('every language has a locale that dates and numbers are formatted with', () => {
    for (const language of languages) {
      const { formatLocale, tag } = languageInfo[language];
      expect(Intl.DateTimeFormat.supportedLocalesOf([formatLocale])).toHaveLength(1);
      expect(() => Intl.getCanonicalLocales(tag)).not.toThrow();
    }
  });

  test('only English counts as reviewed until a native speaker has read a translation', () => {
    expect(languages.filter((language) => languageInfo[language].reviewed)).toEqual(['en']);
  });

  test('what is no language of Uvid is told apart', () => {
    expect(languages.every(isLanguage)).toBe(true);
    for (const other of ['sr', 'EN', '', null, undefined, 0, {}]) expect(isLanguage(other)).toBe(false);
  });
});

describe('the language in which a phone is greeted', () => {
  test.each([
    ['sr', 'sr-Cyrl'],
    ['sr-RS,sr;q=0.9,en;q=0.8', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-Cyrl-BA', 'sr-Cyrl'],
    ['sr-ME', 'cnr'],
    ['sr-Latn-ME', 'cnr'],
    ['cnr', 'cnr'],
    ['sh', 'sr-Latn'],
    ['sh-Cyrl', 'sr-Cyrl'],
    ['bs-BA', 'bs'],
    ['hr-HR', 'hr'],
    ['mk-MK', 'mk'],
    ['sq-XK', 'sq'],
    ['en-US', 'en'],
    ['de-DE,de;q=0.9,sq;q=0.5,en;q=0.7', 'en'],
    ['mk;q=0.3, sq;q=0.9', 'sq'],
    ['sq;q=0, mk;q=0.1', 'mk'],
  ] satisfies [string, Language][])('%s is greeted in %s', (header, language) => {
    expect(negotiateLanguage(header, languages)).toBe(language);
  });

  test('an understood neighbour comes before the next wish', () => {
    expect(negotiateLanguage('hr,en;q=0.5', ['en', 'bs'])).toBe('bs');
    expect(negotiateLanguage('sr,en;q=0.5', ['en', 'cnr'])).toBe('cnr');
  });

  test.each([null, '', '*', 'de', ';;q=,,', 'toString', 'constructor-x', 'en;q=abc', 'en;q=5'])(
    'a header that names nothing offered gets the seminar’s main language: %s',
    (header) => {
      expect(negotiateLanguage(header, ['mk', 'sq'])).toBe('mk');
    },
  );

  test('with nothing offered it is English', () => {
    expect(negotiateLanguage('mk', [])).toBe('en');
  });
});

describe('a catalogue', () => {
  const english = {
    title: 'Hello',
    left: (n: number) => `${n} left`,
    steps: ['one', { more: 'two' }],
    limit: 3,
  };
  const serbian = {
    title: 'Здраво',
    left: (n: number) => `Још ${n}`,
    steps: ['један', { more: 'два' }],
    limit: 3,
  };

  test('Latin Serbian is made from the Cyrillic texts, the output of functions included', () => {
    const latin = transliterateCatalogue(serbian);
    expect(latin.left(3)).toBe('Još 3');
    expect({ ...latin, left: null }).toEqual({
      title: 'Zdravo',
      left: null,
      steps: ['jedan', { more: 'dva' }],
      limit: 3,
    });
  });

  test('seven written languages become eight of one shape', () => {
    const catalogue = completeCatalogue({
      en: english,
      bs: english,
      hr: english,
      'sr-Cyrl': serbian,
      cnr: english,
      mk: english,
      sq: english,
    });
    expect(Object.keys(catalogue).toSorted()).toEqual([...languages].toSorted());
    expect(catalogue['sr-Latn'].title).toBe('Zdravo');
    expect(catalogue['sr-Cyrl']).toBe(serbian);
    expectTypeOf(catalogue.mk.left).toEqualTypeOf<(n: number) => string>();
  });
});

describe('the form of a word that goes with a number', () => {
  const answers = { one: 'odgovor', few: 'odgovora', other: 'odgovora (mn.)' };

  test.each([
    [1, 'odgovor'],
    [2, 'odgovora'],
    [5, 'odgovora (mn.)'],
    [11, 'odgovora (mn.)'],
    [21, 'odgovor'],
    [22, 'odgovora'],
  ])('follows the plural rules in each South Slavic standard: %i', (n, form) => {
    for (const language of ['bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'cnr'] as const) {
      expect(pluralize(language, n, answers)).toBe(form);
    }
  });

  test('English and Albanian have two forms; Macedonian counts 21 like 1', () => {
    expect(pluralize('en', 21, { one: 'answer', other: 'answers' })).toBe('answers');
    expect(pluralize('sq', 2, { one: 'përgjigje', other: 'përgjigjet' })).toBe('përgjigjet');
    expect(pluralize('mk', 21, { one: 'одговор', other: 'одговори' })).toBe('одговор');
  });

  test('a form that is not given is stood in for', () => {
    expect(pluralize('hr', 3, { one: 'par', other: 'para' })).toBe('para');
  });

  test('follow the rules of CLDR in every language, for whole numbers and fractions', () => {
    const numbers = [...Array.from({ length: 225 }, (_, n) => n), 1001, 1011, 0.1, 1.2, 1.5, 2.11, 3.14];
    for (const language of languages) {
      const rules = new Intl.PluralRules(languageInfo[language].formatLocale);
      for (const n of numbers) {
        const form = pluralize(language, n, { one: 'one', few: 'few', other: 'other' });
        expect(`${language} ${n} ${form}`).toBe(`${language} ${n} ${rules.select(n)}`);
      }
    }
  });
});
