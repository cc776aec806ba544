import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codeDigests, slowCodeDerivation } from './code-digests.ts';
import { isLinkDigest, keyLinkDigest } from './link-digest.ts';

const code = ['5', 'I', 'C', '1', 'E', 'D', '3'];
const quick = slowCodeDerivation('K7QM2P', 1);
const readable = async (text: string) => text;

describe('the digests of a personal code', () => {
  test('are one of the whole code and one for each element left out', async () => {
    const { whole, oneLeftOut } = await codeDigests(code, quick);

    expect(new Set([whole, ...oneLeftOut]).size).toBe(8);
    expect([whole, ...oneLeftOut].every((digest) => digest !== null && isLinkDigest(digest))).toBe(true);
  });

  test('share one with those of a code that differs in one element or lacks it, and none with others', async () => {
    const { oneLeftOut } = await codeDigests(code, readable);
    const shared = async (other: readonly (string | null)[]) =>
      (await codeDigests(other, readable)).oneLeftOut.filter((digest) => oneLeftOut.includes(digest)).length;

    expect(await shared(code)).toBe(7);
    expect(await shared(code.with(2, 'B'))).toBe(1);
    expect(await shared((code as (string | null)[]).with(2, null))).toBe(1);
    expect(await shared(code.with(2, 'B').with(3, '0'))).toBe(0);
    expect(await shared((code as (string | null)[]).with(2, null).with(3, '0'))).toBe(0);
  });

  test('don’t say by their order which element was left out', async () => {
    const { oneLeftOut } = await codeDigests(code, quick);

    expect(oneLeftOut).toEqual([...oneLeftOut].sort());
  });

  test('are one with a missing element, and none with two', async () => {
    const forgetful = await codeDigests(['5', null, 'C', '1', 'E', 'D', '3'], quick);

    expect(forgetful).toMatchObject({ whole: null, oneLeftOut: [expect.any(String)] });
    expect(await codeDigests(['5', null, 'C', '1', null, 'D', '3'], quick)).toEqual({
      whole: null,
      oneLeftOut: [],
    });
  });

  test('keep apart elements that read alike when written one after another', async () => {
    const one = await codeDigests(['1', '11'], readable);
    const other = await codeDigests(['11', '1'], readable);

    expect(one.whole).not.toBe(other.whole);
    expect(one.oneLeftOut).not.toEqual(other.oneLeftOut);
  });

  test('can be keyed with the seminar’s secret like any other link digest', async () => {
    const { whole } = await codeDigests(code, quick);

    expect(isLinkDigest(await keyLinkDigest(new Uint8Array(32), 'code', whole ?? ''))).toBe(true);
  });
});

describe('the slow derivation', () => {
  test('is PBKDF2 salted with the seminar’s code', async () => {
    const expected = pbkdf2Sync('text', 'uvid personal code 1\nK7QM2P', 100_000, 32, 'sha256');

    expect(await slowCodeDerivation('k7qm-2p')('text')).toBe(expected.toString('base64url'));
  });

  test('gives one code unrelated digests in two seminars', async () => {
    const here = await codeDigests(code, quick);
    const there = await codeDigests(code, slowCodeDerivation('K7QM2Q', 1));

    expect(here.oneLeftOut.filter((digest) => there.oneLeftOut.includes(digest))).toEqual([]);
    expect(here.whole).not.toBe(there.whole);
  });

  test('is refused without a seminar, and with more iterations than a Worker may do in one call', () => {
    expect(() => slowCodeDerivation('K7QM')).toThrow(RangeError);
    for (const iterations of [0, 1.5, 100_001, Number.NaN]) {
      expect(() => slowCodeDerivation('K7QM2P', iterations)).toThrow(RangeError);
    }
  });
});
