import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type LibsqlDatabase, migrateLibsql, openLibsql } from '../libsql.ts';
import { contract } from './cases.ts';

let folder: string;
let file: LibsqlDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uvid-db-'));
  file = await openLibsql(`file:${join(folder, 'uvid.db')}`);
  await migrateLibsql(file);
});

afterAll(async () => {
  file.$client.close();
  await rm(folder, { recursive: true });
});

describe.each(Object.entries(contract))('%s in a libSQL file', (_topic, cases) => {
  test.each(cases)('$title', async ({ run }) => {
    await run(file);
  });
});

describe.each(Object.entries(contract))('%s in libSQL’s memory', (_topic, cases) => {
  test.each(cases)('$title', async ({ run }) => {
    const memory = await openLibsql(':memory:');
    await migrateLibsql(memory);
    await run(memory);
    memory.$client.close();
  });
});
