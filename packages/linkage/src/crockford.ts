import type { RandomSource } from './random-source.ts';

/** Crockford's 32 characters: no I, L, O (they look like 1 and 0) and no U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// What a Cyrillic keyboard gives for a character that looks the same on a printed sheet.
const cyrillic = 'АВЕЅЈКМНОРСТУХЗ';
const latin = 'ABESJKMH0PCTYX3';
const sameLook = new Map([
  ...Array.from(cyrillic, (letter, index): [string, string] => [letter, latin.charAt(index)]),
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
]);

/**
 * Reads a code the way people copy it: in any case, with spaces and dashes anywhere, O for 0, I or L for
 * 1, and Cyrillic letters for Latin ones of the same look. Characters that belong to no code are kept, so
 * that the caller can refuse them.
 *
 * @see Crockford D, Base 32, https://www.crockford.com/base32.html
 * @example normalizeCode(' k7qm–2p ') // 'K7QM2P'
 */
export function normalizeCode(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');

  return Array.from(bare.toUpperCase(), (character) => sameLook.get(character) ?? character).join('');
}

/** Whether every character belongs to the alphabet. */
export function isInAlphabet(code: string): boolean {
  return Array.from(code).every((character) => character.length === 1 && alphabet.includes(character));
}

/** Random characters, five random bits each. */
export function randomCharacters(random: RandomSource, length: number): string {
  // 32 divides 256, so taking a byte's low five bits favours no character.
  return Array.from(random(length), (byte) => alphabet.charAt(byte & 31)).join('');
}

/** Splits a code into groups of four for reading aloud. */
export function inGroupsOfFour(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
