import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkingSecrets } from '@uvid/api';

const secretBytes = 32;

/**
 * Keeps each seminar's linking secret in a file of its own, beside the database and never in it: a copy of
 * the database alone can't tie the waves of a person together. Leave this folder out of backups.
 */
export function linkingSecretFiles(folder: string): LinkingSecrets {
  const fileOf = (seminarId: string) => join(folder, `${encodeURIComponent(seminarId)}.secret`);

  return {
    async create(seminarId) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(fileOf(seminarId), randomBytes(secretBytes), { mode: 0o600, flag: 'wx' });
    },
    async read(seminarId) {
      try {
        return new Uint8Array(await readFile(fileOf(seminarId)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async destroy(seminarId) {
      try {
        await overwriteAndRemove(fileOf(seminarId));
      } catch (error) {
        // Somebody who closed the same wave at the same moment was faster.
        if (!isMissing(error)) throw error;
      }
    },
  };
}

/** Overwritten before it is unlinked, so that the block it stood in holds it no longer. */
async function overwriteAndRemove(path: string) {
  const file = await open(path, 'r+');
  await file.write(randomBytes(secretBytes), 0, secretBytes, 0);
  await file.sync();
  await file.close();
  await rm(path);
}

function isMissing(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
