import { type CheckedCode, createCheckedCode, parseCheckedCode } from './checked-code.ts';
import { inGroupsOfFour } from './crockford.ts';
import type { RandomSource } from './random-source.ts';

const length = 16;

/**
 * A response's id, made on the phone: 75 random bits and a check character. Nothing in it counts up, so it
 * says neither when nor in which order people answered. It is the receipt as well: whoever holds it may
 * see and delete that response while the wave is open.
 *
 * @returns 16 characters
 */
export function createResponseId(random: RandomSource): string {
  return createCheckedCode(random, length);
}

/** A receipt as it is shown: four groups of four. */
export function formatReceipt(id: string): string {
  return inGroupsOfFour(id);
}

/**
 * Reads a receipt from what was typed.
 *
 * @returns the response's id; `incomplete` with fewer than 16 characters; `mistyped` where the check
 * character disagrees
 */
export function parseReceipt(text: string): CheckedCode {
  return parseCheckedCode(text, length);
}
