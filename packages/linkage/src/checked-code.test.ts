import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCardCode, formatCardCode, parseCardCode } from './card-code.ts';
import { alphabet } from './crockford.ts';
import { createResponseId, formatReceipt, parseReceipt } from './response-id.ts';

const code = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => createCardCode(() => bytes));
const place = fc.nat({ max: 16 });

test('a card code keeps 80 random bits and says so with 17 characters', () => {
  expect(createCardCode((bytes) => new Uint8Array(bytes).fill(255))).toHaveLength(17);
  expect(createCardCode((bytes) => new Uint8Array(bytes))).toBe('0'.repeat(17));
});

test('a response id has 16 characters in four groups', () => {
  const id = createResponseId((bytes) => Uint8Array.from({ length: bytes }, (_, index) => index * 9));

  expect(formatReceipt(id)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(parseReceipt(formatReceipt(id))).toEqual({ kind: 'valid', code: id });
});

test('a printed card code is read back in any case and with any spaces and dashes', () => {
  fc.assert(
    fc.property(code, (card) => {
      const asTyped = formatCardCode(card).toLowerCase().replace('-', ' – ');
      expect(parseCardCode(asTyped)).toEqual({ kind: 'valid', code: card });
    }),
  );
});

test('look-alike letters are read as the digits they look like', () => {
  fc.assert(
    fc.property(code, (card) => {
      const asTyped = card.replaceAll('0', 'o').replaceAll('1', 'l');
      expect(parseCardCode(asTyped)).toEqual({ kind: 'valid', code: card });
    }),
  );
});

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(code, place, fc.integer({ min: 1, max: 31 }), (card, index, shift) => {
      const wrong = alphabet.charAt((alphabet.indexOf(card.charAt(index)) + shift) % 32);
      expect(parseCardCode(card.slice(0, index) + wrong + card.slice(index + 1)).kind).toBe('mistyped');
    }),
  );
});

test('two exchanged characters are always noticed, wherever they stand', () => {
  fc.assert(
    fc.property(code, place, place, (card, one, other) => {
      const characters = Array.from(card);
      fc.pre(characters[one] !== characters[other]);
      [characters[one], characters[other]] = [card.charAt(other), card.charAt(one)];
      expect(parseCardCode(characters.join('')).kind).toBe('mistyped');
    }),
  );
});

test('a code that is still being typed is incomplete, not wrong', () => {
  expect(parseCardCode('')).toEqual({ kind: 'incomplete' });
  expect(parseCardCode('KW5E-Q09J-V4DP-Z8HT')).toEqual({ kind: 'incomplete' });
});

test('a character of no code, or one too many, is mistyped', () => {
  expect(parseCardCode('KW5U')).toEqual({ kind: 'mistyped' });
  expect(parseCardCode('KW5E-Q09J-V4DP-Z8HT-QQ')).toEqual({ kind: 'mistyped' });
  expect(parseCardCode('😀')).toEqual({ kind: 'mistyped' });
});
