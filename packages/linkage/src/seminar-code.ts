import { isInAlphabet, normalizeCode, randomCharacters } from './crockford.ts';
import type { RandomSource } from './random-source.ts';

const length = 6;

/**
 * A seminar's public code: six characters, 30 random bits. It names a seminar and protects nothing; the
 * table's unique key refuses the rare second use.
 *
 * @example createSeminarCode(random) // 'K7QM2P'
 */
export function createSeminarCode(random: RandomSource): string {
  return randomCharacters(random, length);
}

/**
 * A seminar's code as people see and say it.
 *
 * @example formatSeminarCode('K7QM2P') // 'K7QM-2P'
 */
export function formatSeminarCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Reads a seminar's code from what was typed or stood in an address: any case, spaces and dashes
 * anywhere, O for 0, I and L for 1, Cyrillic letters for Latin ones of the same look.
 *
 * @returns the six characters, or null where the text can't be a seminar's code
 * @example parseSeminarCode('k7qm-2p') // 'K7QM2P'
 */
export function parseSeminarCode(text: string): string | null {
  const code = normalizeCode(text);

  return code.length === length && isInAlphabet(code) ? code : null;
}
