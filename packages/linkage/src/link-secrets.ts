import { toBase64url } from './base64url.ts';
import type { RandomSource } from './random-source.ts';

/**
 * The random key that a phone keeps under one seminar's code, 128 bits. It never leaves the phone; only a
 * digest of it does.
 *
 * @returns 22 characters, base64url
 */
export function createPhoneKey(random: RandomSource): string {
  return toBase64url(random(16));
}

/**
 * A seminar's linking secret, 256 bits. It is kept apart from the database and destroyed when the last
 * wave closes; from then on nobody can tie a card or a phone to a response.
 */
export function createLinkingSecret(random: RandomSource): Uint8Array {
  return random(32);
}
