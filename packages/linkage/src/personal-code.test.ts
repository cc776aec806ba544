import { expect, test } from 'vitest';
import { matchCodes } from './match-codes.ts';
import { codeElements, readCodeElement, readPersonalCode, valuesOfElement } from './personal-code.ts';

const [birthDay, motherName, , olderSiblings, , , motherBirthMonth] = codeElements;

test('the personal code has seven elements, four of them letters', () => {
  expect(codeElements.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
    'birth-day: number',
    'mother-name: letter',
    'birth-town: letter',
    'older-siblings: number',
    'own-name: letter',
    'father-name: letter',
    'mother-birth-month: number',
  ]);
});

test.each([
  [birthDay, '7', '7'],
  [birthDay, ' 07. ', '7'],
  [birthDay, '３１', '31'],
  [olderSiblings, '0', '0'],
  [olderSiblings, '00', '0'],
  [motherBirthMonth, '12.', '12'],
  [motherName, 'Нада', 'A'],
])('an answer is read as people write it: %#', (element, text, value) => {
  expect(readCodeElement(element, text)).toEqual({ kind: 'given', value });
});

test.each([
  [birthDay, '0'],
  [birthDay, '32'],
  [birthDay, '3.5'],
  [birthDay, '-3'],
  [birthDay, '1e1'],
  [birthDay, 'seven'],
  [olderSiblings, '16'],
  [motherBirthMonth, '13'],
  [motherName, '7'],
])('an answer that can’t be is out of range: %#', (element, text) => {
  expect(readCodeElement(element, text)).toEqual({ kind: 'out-of-range' });
});

test('an empty answer is missing, whatever is asked', () => {
  expect(readCodeElement(olderSiblings, '  ')).toEqual({ kind: 'missing' });
  expect(readPersonalCode({})).toEqual({ elements: Array(7).fill(null), outOfRange: [] });
});

test('a code says which answers can’t be, and does without them', () => {
  const code = readPersonalCode({ 'birth-day': '31', 'older-siblings': 'many', 'father-name': 'Ђуро' });

  expect(code).toEqual({
    elements: ['31', null, null, null, null, 'D', null],
    outOfRange: ['older-siblings'],
  });
});

test('one person’s code in Latin letters before and in Cyrillic names after is one code', () => {
  const before = readPersonalCode({
    'birth-day': '5',
    'mother-name': 'i',
    'birth-town': 'č',
    'older-siblings': '1',
    'own-name': 'e',
    'father-name': 'Dž',
    'mother-birth-month': '3',
  });
  const after = readPersonalCode({
    'birth-day': '05.',
    'mother-name': 'Љиљана',
    'birth-town': 'Чачак',
    'older-siblings': '1',
    'own-name': 'Ђорђе',
    'father-name': 'Џемал',
    'mother-birth-month': '03',
  });

  expect(after).toEqual(before);
  expect(
    matchCodes([before.elements], [after.elements], { tolerance: 1, minCompared: 6 }).pairs,
  ).toHaveLength(1);
});

test('every answer that a form can offer is read as itself', () => {
  for (const element of codeElements) {
    for (const value of valuesOfElement(element)) {
      expect(readCodeElement(element, value)).toEqual({ kind: 'given', value });
    }
  }
});
