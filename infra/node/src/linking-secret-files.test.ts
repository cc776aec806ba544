import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkingSecretFiles } from './linking-secret-files.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'uvid-secrets-'));

test('a seminar gets one secret, which stays the same until it is destroyed', async () => {
  const secrets = linkingSecretFiles(folder());
  await secrets.create('seminar');

  const secret = await secrets.read('seminar');
  expect(secret).toHaveLength(32);
  expect(await secrets.read('seminar')).toEqual(secret);
  await expect(secrets.create('seminar')).rejects.toThrow();
});

test('a destroyed secret is gone, and destroying it again does nothing', async () => {
  const place = folder();
  const secrets = linkingSecretFiles(place);
  await secrets.create('seminar');
  await secrets.destroy('seminar');
  await secrets.destroy('seminar');

  expect(await secrets.read('seminar')).toBeNull();
  expect(readdirSync(place)).toEqual([]);
});

test('two seminars never share a secret', async () => {
  const secrets = linkingSecretFiles(folder());
  await secrets.create('one');
  await secrets.create('two');

  expect(await secrets.read('one')).not.toEqual(await secrets.read('two'));
});

test('a secret that several destroy at the same moment is gone, and nobody meets an error', async () => {
  const secrets = linkingSecretFiles(folder());

  for (let round = 0; round < 20; round += 1) {
    await secrets.create('seminar');
    // Started at different moments, so that some find the file and lose it on the way.
    await Promise.all(
      Array.from({ length: 6 }, async (_, turn) => {
        await new Promise((resolve) => setTimeout(resolve, turn % 3));
        await secrets.destroy('seminar');
      }),
    );
    expect(await secrets.read('seminar')).toBeNull();
  }
});
