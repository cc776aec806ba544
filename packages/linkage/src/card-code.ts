import { type CheckedCode, createCheckedCode, parseCheckedCode } from './checked-code.ts';
import { inGroupsOfFour } from './crockford.ts';
import type { RandomSource } from './random-source.ts';

const length = 17;

/**
 * The secret of one participant card: 80 random bits and a check character. It ties a person's waves
 * together because the person keeps the card; who drew which card is known to nobody.
 *
 * @returns 17 characters
 * @example createCardCode(random) // 'KW5EQ09JV4DPZ8HTQ'
 */
export function createCardCode(random: RandomSource): string {
  return createCheckedCode(random, length);
}

/**
 * A card's code as it is printed.
 *
 * @example formatCardCode('KW5EQ09JV4DPZ8HTQ') // 'KW5E-Q09J-V4DP-Z8HT-Q'
 */
export function formatCardCode(code: string): string {
  return inGroupsOfFour(code);
}

/**
 * Reads a card's code from what was typed. A wrong or two exchanged characters are always noticed, so
 * that a slip is put right at once instead of costing a matched pair.
 *
 * @returns the 17 characters; `incomplete` with fewer; `mistyped` where the check character disagrees
 * @example parseCardCode('kw5e q09j') // { kind: 'incomplete' }
 */
export function parseCardCode(text: string): CheckedCode {
  return parseCheckedCode(text, length);
}
