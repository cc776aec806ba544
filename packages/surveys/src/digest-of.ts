import type { Instrument } from './instrument.ts';

/**
 * Fingerprint of an instrument: definition, keys and every text in every language.
 *
 * A published instrument never changes, and a test pins this value: whoever edits a word must publish a version.
 *
 * @returns SHA-256 in hexadecimal, 64 characters, of the JSON with object keys in order
 * @see RFC 8785 for the idea of a canonical JSON
 */
export async function digestOf(instrument: Instrument): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(instrument, withSortedKeys));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
