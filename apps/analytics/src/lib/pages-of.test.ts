import { expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const paths = (...roles: Parameters<typeof pagesOf>[0][number][]) => pagesOf(roles).map(({ path }) => path);

test('the menu shows what a person’s roles open, the account to everybody', () => {
  expect(paths('trainer')).toEqual(['/', '/account']);
  expect(paths('country-lead')).toEqual(['/', '/countries', '/people', '/account']);
  expect(paths('analyst')).toEqual(['/countries', '/account']);
  expect(paths('administrator')).toEqual(['/people', '/account']);
  expect(paths('trainer', 'administrator')).toEqual(['/', '/people', '/account']);
});
