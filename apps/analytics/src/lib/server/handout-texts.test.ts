import { languages } from '@uvid/surveys';
import { expect, test } from 'vitest';
import { handoutTexts } from './handout-texts.ts';

test('a sentence that several languages share is printed once, in the first of them', async () => {
  const { scans } = await handoutTexts(['hr', 'bs', 'sq']);

  expect(scans.map(({ tag }) => tag)).toEqual(['hr', 'sq']);
});

test('nothing is left out: every language finds its sentence on the paper', async () => {
  const all = await handoutTexts(languages);

  for (const language of languages) {
    const alone = await handoutTexts([language]);
    expect(all.titles.map(({ text }) => text)).toContain(alone.titles[0]?.text);
    expect(all.steps.map(({ text }) => text)).toContainEqual(alone.steps[0]?.text);
  }
});
