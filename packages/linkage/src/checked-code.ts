import { alphabet, isInAlphabet, normalizeCode, randomCharacters } from './crockford.ts';
import type { RandomSource } from './random-source.ts';

/** What was typed: a whole code, one with a slip of the pen, or one that isn't finished yet. */
export type CheckedCode = { kind: 'valid'; code: string } | { kind: 'mistyped' } | { kind: 'incomplete' };

/** Random characters with a check character at the end; `length` counts them all, at most 31. */
export function createCheckedCode(random: RandomSource, length: number): string {
  const payload = randomCharacters(random, length - 1);

  return payload + checkCharacter(payload);
}

/** Reads a checked code of a known length from what a person typed. */
export function parseCheckedCode(text: string, length: number): CheckedCode {
  const code = normalizeCode(text);

  if (!isInAlphabet(code) || code.length > length) return { kind: 'mistyped' };
  if (code.length < length) return { kind: 'incomplete' };
  return code.endsWith(checkCharacter(code.slice(0, -1))) ? { kind: 'valid', code } : { kind: 'mistyped' };
}

/**
 * The check character: a weighted sum in the field of 32 elements, weights being powers of a primitive
 * element. As no two places of up to 31 share a weight, one wrong character and any two exchanged
 * characters are always noticed; of all other slips one in 32 passes.
 *
 * @see Schulz R-H (2001) Check character systems and anti-symmetric mappings, LNCS 2122
 */
function checkCharacter(payload: string): string {
  const sum = Array.from(payload).reduce(
    (total, character) => timesAlpha(total) ^ alphabet.indexOf(character),
    0,
  );

  return alphabet.charAt(timesAlpha(sum));
}

/** Multiplies by the primitive element of GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
function timesAlpha(element: number): number {
  const shifted = element << 1;

  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
