import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { instrumentNames } from '../server/instrument-names.ts';
import { nameOfWithheld } from './name-of-withheld.ts';

const names = instrumentNames({ id: 'gender-awareness', version: 1 }, 'en');

test.each([
  ['after.scales.roles', 'After · Openness about roles'],
  ['after.groups.gender.woman', 'After · Gender · Woman'],
  [
    'after.groups.staff.nco.roles',
    'After · Staff category · Non-commissioned officer · Openness about roles',
  ],
  ['followup.unmatched.roles.first', 'Follow-up · Openness about roles · forms before without a partner'],
  ['after.knowledgeShare', 'After · All knowledge questions together'],
  ['single.feedback-clear', 'The explanations were clear.'],
  ['quality.extremes.roles', 'ends of the scale · Openness about roles'],
  ['quality.languages', 'Forms by language'],
])('%s is called by names that people know', (path, name) => {
  expect(nameOfWithheld(path, names, en.result)).toBe(name);
});
