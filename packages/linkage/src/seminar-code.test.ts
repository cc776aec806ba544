import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeminarCode, formatSeminarCode, parseSeminarCode } from './seminar-code.ts';
import { cardLink, seminarLink } from './seminar-link.ts';

test('a seminar code has six characters without look-alikes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
      const code = createSeminarCode(() => bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      expect(parseSeminarCode(formatSeminarCode(code))).toBe(code);
    }),
  );
});

test.each(['K7QM-2P', 'k7qm2p', ' k7 qm–2p ', 'К7QМ-2Р', 'Ｋ７ＱＭ２Ｐ', 'K7QM\u00ad2P'])(
  'the seminar K7QM-2P is found from %j',
  (typed) => expect(parseSeminarCode(typed)).toBe('K7QM2P'),
);

test('O is read as 0, I and L as 1', () => {
  expect(parseSeminarCode('OIL-oil')).toBe('011011');
});

test.each(['', 'K7QM2', 'K7QM2PP', 'K7QM2U', 'K7QM.2P', 'Ж7QM2P', '😀😀😀', '../../x'])(
  'the text %j names no seminar',
  (typed) => expect(parseSeminarCode(typed)).toBeNull(),
);

test('a card link carries its secret only behind the #, which browsers send to nobody', () => {
  const link = new URL(cardLink('https://uvid.example', 'K7QM2P', 'KW5EQ09JV4DPZ8HTQ'));

  expect(link.href).toBe('https://uvid.example/s/K7QM-2P#card=KW5EQ09JV4DPZ8HTQ');
  expect(link.origin + link.pathname + link.search).toBe(seminarLink('https://uvid.example', 'K7QM2P'));
});
