import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StartedService } from './start-service.ts';

/** Everything that the service has written so far, as one text: its files, databases and their logs, and its output. */
export function writtenBy({ dataFolder, log }: StartedService): string {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  return [...files, log].map((file) => readFileSync(file, 'latin1')).join('\n');
}

/** Rows of the service's database, read beside the running service. */
export function rowsOf(
  { dataFolder }: StartedService,
  query: string,
  ...values: readonly string[]
): readonly Record<string, unknown>[] {
  const database = new DatabaseSync(join(dataFolder, 'uvid.db'), { readOnly: true });
  try {
    return database.prepare(query).all(...values);
  } finally {
    database.close();
  }
}
