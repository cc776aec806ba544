import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from './user.ts';

/**
 * Who of the workspace is signed in; shaped as better-auth reads it.
 * Privacy: better-auth has columns for an address and a browser, and the database refuses to fill them.
 */
export const session = sqliteTable(
  'session',
  {
    id: text().primaryKey(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    token: text().notNull().unique(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('session_user_id').on(table.userId),
    check('session_ip_address', sql`coalesce(${table.ipAddress}, '') = ''`),
    check('session_user_agent', sql`coalesce(${table.userAgent}, '') = ''`),
  ],
);
