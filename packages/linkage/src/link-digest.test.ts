import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveLinkDigest, isLinkDigest, keyLinkDigest } from './link-digest.ts';
import { createLinkingSecret, createPhoneKey } from './link-secrets.ts';

const card = 'KW5EQ09JV4DPZ8HTQ';
const ones = (bytes: number) => new Uint8Array(bytes).fill(1);

describe('the digest that leaves the phone', () => {
  test('is SHA-256 over way, seminar and secret', async () => {
    const expected = createHash('sha256')
      .update(`uvid link digest 1\ncard\nK7QM2P\n${card}`)
      .digest('base64url');

    expect(await deriveLinkDigest('card', 'K7QM2P', card)).toBe(expected);
  });

  test('is the same however the codes were typed, or waves would not meet', async () => {
    const expected = await deriveLinkDigest('card', 'K7QM2P', card);

    expect(await deriveLinkDigest('card', 'k7qm-2p', 'kw5e q09j v4dp z8ht q')).toBe(expected);
  });

  test('differs between seminars and between ways', async () => {
    const key = createPhoneKey(ones);
    const digests = await Promise.all([
      deriveLinkDigest('card', 'K7QM2P', card),
      deriveLinkDigest('card', 'K7QM2Q', card),
      deriveLinkDigest('phone', 'K7QM2P', card),
      deriveLinkDigest('phone', 'K7QM2P', key),
    ]);

    expect(new Set(digests).size).toBe(4);
    expect(digests.every(isLinkDigest)).toBe(true);
  });

  test('is refused for a mistyped card, no phone key, or no seminar', async () => {
    await expect(deriveLinkDigest('card', 'K7QM2P', `${card.slice(0, -1)}0`)).rejects.toThrow(RangeError);
    await expect(deriveLinkDigest('phone', 'K7QM2P', '')).rejects.toThrow(RangeError);
    await expect(deriveLinkDigest('phone', 'K7QM', 'key')).rejects.toThrow(RangeError);
  });
});

describe('the digest that is stored', () => {
  const secret = createLinkingSecret(ones);
  const digest = 'A'.repeat(43);

  test('is an HMAC under the seminar’s own secret', async () => {
    const expected = createHmac('sha256', secret)
      .update(`uvid stored link 1\nphone\n${digest}`)
      .digest('base64url');

    expect(await keyLinkDigest(secret, 'phone', digest)).toBe(expected);
  });

  test('can’t be compared between two seminars', async () => {
    const other = createLinkingSecret((bytes) => new Uint8Array(bytes).fill(2));

    expect(await keyLinkDigest(secret, 'card', digest)).not.toBe(await keyLinkDigest(other, 'card', digest));
  });

  test('is refused under a short secret and for anything but a digest', async () => {
    await expect(keyLinkDigest(new Uint8Array(15), 'card', digest)).rejects.toThrow(RangeError);
    await expect(keyLinkDigest(secret, 'card', 'A'.repeat(42))).rejects.toThrow(RangeError);
  });
});

test('a phone’s key has 128 bits, a linking secret 256', () => {
  expect(createPhoneKey(ones)).toBe('AQEBAQEBAQEBAQEBAQEBAQ');
  expect(createLinkingSecret(ones)).toHaveLength(32);
});

test('only 256 bits in base64url count as a link digest', () => {
  expect(isLinkDigest('A'.repeat(43))).toBe(true);
  expect(isLinkDigest(`${'A'.repeat(42)}B`)).toBe(false);
  expect(isLinkDigest(`${'A'.repeat(43)}\n`)).toBe(false);
});
