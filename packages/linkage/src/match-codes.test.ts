import { describe, expect, test } from 'vitest';
import { type CodeElements, matchCodes } from './match-codes.ts';

const offOne = { tolerance: 1, minCompared: 3 };
const code = (text: string): CodeElements => Array.from(text, (letter) => (letter === '·' ? null : letter));
const match = (first: readonly string[], second: readonly string[], rule = offOne) =>
  matchCodes(first.map(code), second.map(code), rule);
const nobody = { first: [], second: [] };

describe('two codes of one person', () => {
  test('meet when they are equal, and when one element differs or was forgotten', () => {
    const { pairs } = match(['ABCD', 'EFGH', 'IJKL'], ['IJK·', 'EFXH', 'ABCD']);

    expect(pairs).toEqual([
      { first: 0, second: 2, differences: 0 },
      { first: 1, second: 1, differences: 1 },
      { first: 2, second: 0, differences: 1 },
    ]);
  });

  test('don’t meet with two elements apart, or one that differs and one forgotten', () => {
    expect(match(['ABCD', 'EFGH'], ['ABXX', 'EFX·'])).toEqual({
      pairs: [],
      ambiguous: nobody,
      unmatched: { first: [0, 1], second: [0, 1] },
    });
  });

  test('don’t meet where different elements were forgotten', () => {
    expect(match(['ABC·'], ['AB·D']).pairs).toEqual([]);
  });

  test('meet where both forgot the same element, as one missing element', () => {
    expect(match(['ABC·'], ['ABC·']).pairs).toEqual([{ first: 0, second: 0, differences: 1 }]);
  });
});

describe('nothing is guessed', () => {
  test('of two equal codes, although one of them may be right', () => {
    expect(match(['ABCD', 'ABCD'], ['ABCD'])).toEqual({
      pairs: [],
      ambiguous: { first: [0, 1], second: [0] },
      unmatched: { first: [0, 1], second: [0] },
    });
  });

  test('of two codes that are near to one', () => {
    expect(match(['ABCD'], ['ABCX', 'ABXD']).ambiguous).toEqual({ first: [0], second: [0, 1] });
  });

  test('in further rounds: what stays over beside an ambiguous code is ambiguous too', () => {
    const { pairs, ambiguous } = match(['ABCD', 'ABCX', 'ABYX'], ['ABZX', 'ABCE']);

    expect(pairs).toEqual([]);
    expect(ambiguous).toEqual({ first: [0, 1, 2], second: [0, 1] });
  });

  test('but an equal code is taken out before codes that are near to it are looked at', () => {
    expect(match(['ABCD', 'ABCX'], ['ABCD', 'ABYX']).pairs).toEqual([
      { first: 0, second: 0, differences: 0 },
      { first: 1, second: 1, differences: 1 },
    ]);
  });
});

test('without tolerance only equal and complete codes meet', () => {
  const exact = { tolerance: 0, minCompared: 4 };

  expect(match(['ABCD', 'EFG·'], ['ABCD', 'EFG·'], exact).pairs).toEqual([
    { first: 0, second: 0, differences: 0 },
  ]);
});

test('codes with too few elements in common don’t meet, whatever the tolerance', () => {
  expect(match(['AB··'], ['AB··'], { tolerance: 2, minCompared: 3 }).pairs).toEqual([]);
  expect(match(['AB··'], ['AB··'], { tolerance: 2, minCompared: 2 }).pairs).toHaveLength(1);
});

test('waves of nobody have no pairs', () => {
  expect(match([], ['ABCD'])).toEqual({
    pairs: [],
    ambiguous: nobody,
    unmatched: { first: [], second: [0] },
  });
});
