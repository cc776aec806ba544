import * as surveys from '@uvid/surveys';
import { expect, test } from 'vitest';
import { languages, waves } from './vocabulary.ts';

test('the database knows the languages and waves of the questionnaire', () => {
  expect([...languages].sort()).toEqual([...surveys.languages].sort());
  expect(waves).toEqual(surveys.waves);
});
