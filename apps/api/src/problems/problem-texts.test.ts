import { languages } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { problemKinds } from './problem-kinds.ts';
import { problemTexts } from './problem-texts.ts';

describe.each(languages)('%s', (language) => {
  test.each(problemKinds)('%s has a title and a sentence that ends', (kind) => {
    const { title, detail } = problemTexts[language][kind];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(detail).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is written in one script', () => {
    const text = JSON.stringify(Object.values(problemTexts[language]).map((one) => Object.values(one)));
    const isCyrillic = language === 'sr-Cyrl' || language === 'mk';
    expect(text).not.toMatch(isCyrillic ? /[A-Za-z]/ : /\p{Script=Cyrillic}/u);
  });
});

test('no sentence is the same for two problems', () => {
  for (const language of languages) {
    const details = problemKinds.map((kind) => problemTexts[language][kind].detail);
    expect(new Set(details).size).toBe(problemKinds.length);
  }
});
