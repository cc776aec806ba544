import { parseCardCode } from '@uvid/linkage';
import { expect, test } from 'vitest';
import { cardsFor, inSheets, makeCards } from './make-cards.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const cards = makeCards({ origin: 'https://uvid.example', seminarCode: 'K7QM2P', count: 29, random });

test('every card has a secret of its own, readable and in its link behind #', () => {
  expect(new Set(cards.map(({ code }) => code)).size).toBe(29);
  for (const { code, link } of cards) {
    const read = parseCardCode(code);
    expect(read.kind).toBe('valid');
    expect(link).toBe(`https://uvid.example/s/K7QM-2P#card=${read.kind === 'valid' ? read.code : ''}`);
  }
});

test('one fifth more cards than people are printed, ten a sheet', () => {
  expect([cardsFor(1), cardsFor(24), cardsFor(30)]).toEqual([2, 29, 36]);
  expect(inSheets(cards, 10).map(({ length }) => length)).toEqual([10, 10, 9]);
  expect(inSheets([], 10)).toEqual([]);
});
