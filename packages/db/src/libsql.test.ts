import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { someResponse, someSeminar, store } from './contract/fixtures.ts';
import { emptyLibsqlLog, type LibsqlDatabase, migrateLibsql, openLibsql } from './libsql.ts';
import { listCountries } from './queries/countries.ts';
import { deleteResponse, readResponses } from './queries/responses.ts';
import { moveSeminar } from './queries/seminars.ts';

let folder: string;
let url: string;
let database: LibsqlDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uvid-db-'));
  url = `file:${join(folder, 'uvid.db')}`;
  database = await openLibsql(url);
  await migrateLibsql(database);
});

afterEach(async () => {
  database.$client.close();
  await rm(folder, { recursive: true });
});

describe('openLibsql', () => {
  test('a file is opened in WAL mode, with foreign keys, patience and overwriting of what is deleted', async () => {
    const pragma = async (name: string) =>
      Object.values((await database.all<object>(sql.raw(`pragma ${name}`)))[0] ?? {});
    expect(await pragma('journal_mode')).toEqual(['wal']);
    expect(await pragma('foreign_keys')).toEqual([1]);
    expect(await pragma('busy_timeout')).toEqual([5000]);
    expect(await pragma('secure_delete')).toEqual([1]);
  });

  test('the settings hold for statements that run at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => database.all<{ secure_delete: number }>(sql`pragma secure_delete`)),
    );
    expect(results.flat()).toEqual(Array.from({ length: 20 }, () => ({ secure_delete: 1 })));
  });

  test('migrating twice changes nothing', async () => {
    const before = await listCountries(database);
    await migrateLibsql(database);
    expect(await listCountries(database)).toEqual(before);
  });

  test('two processes on one file see one closing: what is stored in time was read', async () => {
    const other = await openLibsql(url);
    const seminar = await someSeminar(database);
    const responses = Array.from({ length: 30 }, () => someResponse(seminar));
    const storing = responses.map((response, i) => store(i % 2 ? database : other, response));
    const closing = (async () => {
      await moveSeminar(other, seminar.id, 'before-open', 'before-closed');
      return (await readResponses(other, seminar.id, 'before')).length;
    })();

    const outcomes = await Promise.all(storing);
    const inTime = outcomes.filter((outcome) => outcome.kind === 'stored' && !outcome.late).length;
    expect(await closing).toBe(inTime);
    other.$client.close();
  });
});

describe('emptyLibsqlLog', () => {
  test('no byte of a deleted response is left in the files', async () => {
    const seminar = await someSeminar(database);
    const response = someResponse(seminar, { answers: { g1: 'unmistakable-answer' } });
    await store(database, response);
    expect(await filesHold('unmistakable-answer')).toBe(true);

    await deleteResponse(database, seminar.id, response.id);
    await emptyLibsqlLog(database);
    expect(await filesHold('unmistakable-answer')).toBe(false);
    expect(await filesHold(response.id)).toBe(false);
  });
});

async function filesHold(text: string): Promise<boolean> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return files.some((bytes) => bytes.includes(text));
}
