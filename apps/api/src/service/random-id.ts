import type { RandomSource } from '@uvid/linkage';

/**
 * A name for a row, or a secret to hand over: random, so that it says nothing about order or number.
 *
 * @param bytes 16 for a name, 32 for a secret
 * @returns two hexadecimal digits a byte
 */
export function randomId(random: RandomSource, bytes: 16 | 32 = 16): string {
  return hexadecimal(random(bytes));
}

/** Bytes as lower-case hexadecimal digits. */
export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
