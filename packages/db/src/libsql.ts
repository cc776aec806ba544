import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Database } from './database.ts';
import { schema } from './schema.ts';

/** A libSQL database with its client, which closes it. */
export type LibsqlDatabase = Database & { $client: Client };

/**
 * A libSQL database: a file, memory, or a server.
 * Files are opened in WAL mode, check foreign keys, wait 5 seconds for another process, and overwrite what is
 * deleted with zeros.
 *
 * @param source 'file:/path/uvid.db', ':memory:', a server's URL, or a client; a client of a file needs
 *   `concurrency: 1`, because these settings belong to a connection and not to the file
 * @param authToken for a server
 * @throws if the file cannot be opened
 * @example const database = await openLibsql('file:/var/lib/uvid/uvid.db');
 */
export async function openLibsql(source: string | Client, authToken?: string): Promise<LibsqlDatabase> {
  const client =
    typeof source === 'string'
      ? createClient({ url: source, concurrency: 1, ...(authToken === undefined ? {} : { authToken }) })
      : source;

  if (client.protocol === 'file') {
    await client.execute('PRAGMA busy_timeout = 5000');
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA foreign_keys = ON');
    await client.execute('PRAGMA secure_delete = ON');
  }

  return drizzle(client, { schema });
}

/**
 * Brings a libSQL database to the newest schema, reference data included; does nothing if it is there already.
 *
 * @param migrationsFolder where the SQL files lie; given by a build that has moved them
 */
export async function migrateLibsql(
  database: LibsqlDatabase,
  migrationsFolder: string = decodeURIComponent(new URL('../migrations', import.meta.url).pathname),
): Promise<void> {
  await migrate(database as unknown as Parameters<typeof migrate>[0], { migrationsFolder });
}

/**
 * Empties the write-ahead log of a file: until then it may still hold pages from before a deletion.
 * Does nothing to memory or a server.
 */
export async function emptyLibsqlLog(database: LibsqlDatabase): Promise<void> {
  if (database.$client.protocol === 'file') await database.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}
