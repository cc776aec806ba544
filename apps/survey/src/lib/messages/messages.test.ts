import { type Language, languages } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { messagesIn } from './index.ts';

/** Every sentence of a catalogue by its path; functions are called with numbers that show in the text. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const [first, second] = path.endsWith('storedLink') ? ['§', ''] : [7, 34];
    const calls = path.endsWith('deletedWhen') ? [0, 30] : [first];
    return calls.map((input) => [`${path}(${input})`, value(input, second)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const textsOf = (language: Language) => new Map(sentences(messagesIn(language)));
const english = textsOf('en');

describe.each(languages.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  const texts = textsOf(language);

  test('has every sentence that English has, and none of them is empty', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  test('has no sentence left in English', () => {
    const same = [...texts].filter(([path, text]) => text === english.get(path));
    expect(same).toEqual([]);
  });

  test('is written in one script, but for codes, signs and names of techniques', () => {
    const cyrillic = language === 'sr-Cyrl' || language === 'mk';
    const foreign = cyrillic ? /[a-z]{2,}/i : /\p{Script=Cyrillic}/u;
    for (const [path, text] of texts) expect(text.replaceAll('K7QM-2P', ''), path).not.toMatch(foreign);
  });

  test('puts the numbers that it is given into its sentences', () => {
    const { consent, form } = messagesIn(language);

    expect(consent.shownFrom(12)).toContain('12');
    expect(consent.deletedWhen(30)).toContain('30');
    expect(form.section(2, 6)).toMatch(/2.*6/);
    expect(form.answered('#', 34)).toMatch(/#.*34/);
    expect(form.blank('#')).toContain('#');
  });
});

test('numbers and their nouns agree', () => {
  expect(messagesIn('bs').consent.shownFrom(10)).toContain('10 osoba');
  expect(messagesIn('sr-Latn').consent.deletedWhen(21)).toContain('21 dan ');
  expect(messagesIn('hr').consent.minutes(4)).toBe('Potrebno je oko 4 minute.');
  expect(messagesIn('cnr').consent.minutes(4)).toBe('Potrebno je oko 4 minuta.');
  expect(messagesIn('mk').consent.deletedWhen(1)).toContain('1 ден ');
  expect(messagesIn('sq').consent.minutes(1)).toBe('Duhen rreth 1 minutë.');
});
