import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from './user.ts';

/** Public keys of the workspace's people; shaped as better-auth's passkey plugin reads it. */
export const passkey = sqliteTable(
  'passkey',
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text('public_key').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: integer('backed_up', { mode: 'boolean' }).notNull(),
    transports: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }),
    aaguid: text(),
  },
  (table) => [
    index('passkey_user_id').on(table.userId),
    index('passkey_credential_id').on(table.credentialID),
  ],
);
