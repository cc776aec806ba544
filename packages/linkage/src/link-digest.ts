import { toBase64url } from './base64url.ts';
import { parseCardCode } from './card-code.ts';
import type { LinkWay } from './link-way.ts';
import { parseSeminarCode } from './seminar-code.ts';

/**
 * What leaves the phone instead of a card's or the phone's own secret: SHA-256 over way, seminar and
 * secret. Because the seminar's code goes in, the same card or phone gives unrelated digests in two
 * seminars. The secrets are random with at least 80 bits, so a fast hash can't be searched.
 *
 * @param seminarCode in any notation that parseSeminarCode understands
 * @param secret a valid card code in any notation, or the phone's key
 * @returns 43 characters, base64url
 * @throws {RangeError} where the seminar's code or the card's code isn't valid, or the phone's key is empty
 */
export async function deriveLinkDigest(
  way: 'card' | 'phone',
  seminarCode: string,
  secret: string,
): Promise<string> {
  const code = parseSeminarCode(seminarCode);

  if (code === null) throw new RangeError('not a seminar code');
  const text = ['uvid link digest 1', way, code, canonicalSecret(way, secret)].join('\n');

  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/**
 * What is stored: the digest keyed again with the seminar's own secret (HMAC-SHA-256), so that a copy of
 * the table alone can't be compared with cards or phones.
 *
 * @param linkingSecret the seminar's secret, at least 16 bytes
 * @returns 43 characters, base64url
 * @throws {RangeError} with a shorter secret, or where the digest has another form
 * @see RFC 2104
 */
export async function keyLinkDigest(
  linkingSecret: Uint8Array,
  way: LinkWay,
  digest: string,
): Promise<string> {
  if (linkingSecret.length < 16) throw new RangeError('a linking secret has at least 16 bytes');
  if (!isLinkDigest(digest)) throw new RangeError('not a link digest');
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(linkingSecret), hmac, false, ['sign']);
  const text = ['uvid stored link 1', way, digest].join('\n');

  return toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));
}

/** Whether a text has the form of a link digest: 256 bits in base64url. */
export function isLinkDigest(text: string): boolean {
  return /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text);
}

function canonicalSecret(way: 'card' | 'phone', secret: string): string {
  if (way === 'phone') {
    if (secret === '') throw new RangeError('an empty phone key');
    return secret;
  }
  const card = parseCardCode(secret);

  if (card.kind !== 'valid') throw new RangeError(`card code ${card.kind}`);
  return card.code;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
