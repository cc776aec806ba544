import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One-time sign-in links and passkey challenges that are still open; shaped as better-auth reads it. */
export const verification = sqliteTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);
