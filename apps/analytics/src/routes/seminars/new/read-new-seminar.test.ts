import { expect, test } from 'vitest';
import { readNewSeminar } from './read-new-seminar.ts';

function formWith(entries: readonly [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const filled: [string, string][] = [
  ['programme', 'ga'],
  ['institution', 'RS/army'],
  ['heldOn', '2026-12-01'],
  ['title', ' Introductory course '],
  ['plannedSize', '24'],
  ['languages', 'sr-Cyrl'],
  ['languages', 'sr-Latn'],
  ['ways', 'card'],
];

test('a filled form is a planned seminar', () => {
  expect(readNewSeminar(formWith(filled))).toEqual({
    kind: 'read',
    seminar: {
      programme: 'ga',
      country: 'RS',
      institution: 'army',
      heldOn: '2026-12-01',
      title: 'Introductory course',
      plannedSize: 24,
      languages: ['sr-Cyrl', 'sr-Latn'],
      ways: ['card'],
      followup: false,
    },
  });
});

test('a seminar needs a language and a way of linking', () => {
  const without = (name: string) => formWith(filled.filter(([field]) => field !== name));
  expect(readNewSeminar(without('languages'))).toEqual({ kind: 'faulty', fault: 'chooseLanguage' });
  expect(readNewSeminar(without('ways'))).toEqual({ kind: 'faulty', fault: 'chooseWay' });
});
