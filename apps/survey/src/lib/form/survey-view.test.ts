import { genderAwareness1, itemsOfWave, languages, waves } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { answerViews, minutesOf, sectionViews } from './survey-view.ts';

describe('a wave as a page prints it', () => {
  test('every question of the wave is on the page once, in the order of the questionnaire', () => {
    for (const wave of waves) {
      const printed = sectionViews(genderAwareness1, wave, 'en').flatMap(({ questions }) => questions);
      expect(printed.map(({ id }) => id)).toEqual(itemsOfWave(genderAwareness1, wave).map(({ id }) => id));
    }
  });

  test('five points stand on a line, everything else in a list', () => {
    const questions = sectionViews(genderAwareness1, 'before', 'en').flatMap((section) => section.questions);

    expect(questions.find(({ id }) => id === 'roles-fear')).toMatchObject({ kind: 'points' });
    expect(questions.find(({ id }) => id === 'knowledge-year')).toMatchObject({ kind: 'list' });
    expect(questions.find(({ id }) => id === 'gender')).toMatchObject({ kind: 'list' });
  });

  test('a title and an introduction stand above every section in every language', () => {
    for (const language of languages) {
      for (const { title, intro } of sectionViews(genderAwareness1, 'after', language)) {
        expect(title).not.toBe('');
        expect(intro).not.toBe('');
      }
    }
  });

  test('no wave takes more than ten minutes', () => {
    for (const wave of waves) expect(minutesOf(genderAwareness1, wave, 'en')).toBeLessThanOrEqual(10);
  });
});

describe('what a person answered, in words', () => {
  test('answers stand in the order of the questionnaire, whatever order they came in', () => {
    const answers = { gender: 'prefer-not', 'operations-planning': '5' };

    expect(answerViews(genderAwareness1, 'before', 'en', answers)).toEqual([
      {
        question: 'A plan is better when it considers how it affects women and men differently.',
        answer: 'Strongly agree',
      },
      { question: 'What is your gender?', answer: 'I prefer not to say' },
    ]);
  });

  test('blanks are left out, and so is what is no option', () => {
    expect(answerViews(genderAwareness1, 'before', 'en', { gender: 'captain' })).toEqual([]);
  });
});
