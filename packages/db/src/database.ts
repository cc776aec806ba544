import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { schema } from './schema.ts';

/**
 * Uvid's database, whichever driver is behind it: libSQL or D1.
 * Single statements and `batch` (all or nothing, in order) only: D1 has no interactive transactions.
 */
export type Database = BaseSQLiteDatabase<'async', unknown, typeof schema> &
  Pick<LibSQLDatabase<typeof schema>, 'batch'>;
