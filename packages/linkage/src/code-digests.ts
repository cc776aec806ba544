import { toBase64url } from './base64url.ts';
import type { CodeElements } from './match-codes.ts';
import { parseSeminarCode } from './seminar-code.ts';

/**
 * All of a personal code that exists outside the phone. Two codes share a digest where they have at most
 * one element that differs or is missing, and nothing in it says which element that is.
 */
export interface CodeDigests {
  /** The digest of the whole code; null where an element is missing. */
  readonly whole: string | null;
  /**
   * A digest for each way to leave one element out, sorted; only the one without the missing element where
   * one is missing, none where several are.
   */
  readonly oneLeftOut: readonly string[];
}

/** Makes a digest of a text, always the same one, slowly enough that trying out all codes takes long. */
export type CodeDerivation = (text: string) => Promise<string>;

// What Cloudflare Workers allow in one call.
const iterationsMost = 100_000;

/**
 * The slow derivation of a seminar's personal codes: PBKDF2 with HMAC-SHA-256, salted with the seminar's
 * code, so that one person's code gives unrelated digests in two seminars. It only slows a search down: a
 * code has some 20 bits, and what protects it is the seminar's linking secret on top.
 *
 * @param seminarCode in any notation that parseSeminarCode understands
 * @param iterations from 1 to 100,000; phone and server must use the same number
 * @returns a derivation that gives 43 characters, base64url
 * @throws {RangeError} where the seminar's code isn't valid, or the number of iterations isn't allowed
 * @see RFC 8018, section 5.2
 */
export function slowCodeDerivation(seminarCode: string, iterations = iterationsMost): CodeDerivation {
  const seminar = parseSeminarCode(seminarCode);

  if (seminar === null) throw new RangeError('not a seminar code');
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > iterationsMost) {
    throw new RangeError(`iterations from 1 to ${iterationsMost}`);
  }
  const salt = utf8(`uvid personal code 1\n${seminar}`);

  return async (text) => {
    const key = await crypto.subtle.importKey('raw', utf8(text), 'PBKDF2', false, ['deriveBits']);
    const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };

    return toBase64url(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256)));
  };
}

/**
 * The digests of a personal code: one of the whole code and one for each element left out (its deletion
 * neighbourhood). Whoever pairs them finds exactly the codes that differ in at most one element, and learns
 * no element.
 *
 * @param elements of the code, in a fixed order; null for a missing one
 * @param derive slowCodeDerivation, or a faster one in tests
 * @returns 8 digests for a complete code of 7 elements, 1 with one element missing, none with more missing
 * @see Schnell, Bachteler, Reiher 2010, Evaluation Review 34:391–418; Bocek, Hunt, Stiller 2007, Fast
 *   similarity search in large dictionaries
 */
export async function codeDigests(elements: CodeElements, derive: CodeDerivation): Promise<CodeDigests> {
  const withoutOne = elements.flatMap((_, place) => {
    const others = elements.map((element, index) => (index === place ? null : element));
    return missingIn(others) === 1 ? [JSON.stringify(others)] : [];
  });
  const [whole, oneLeftOut] = await Promise.all([
    missingIn(elements) === 0 ? derive(JSON.stringify(elements)) : null,
    Promise.all(withoutOne.map(derive)),
  ]);

  return { whole, oneLeftOut: oneLeftOut.sort() };
}

function missingIn(elements: CodeElements): number {
  return elements.filter((element) => element === null).length;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
