import type { Language } from '@uvid/surveys';
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { languages } from '../vocabulary.ts';
import { isOneOf } from './checks.ts';
import { countries } from './countries.ts';

/**
 * People who sign in to the workspace: trainers, country leads, analysts, administrators. Never participants.
 * Named and shaped as better-auth reads it.
 */
export const user = sqliteTable(
  'user',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
    image: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    /** A JSON array as text: better-auth hands the column through as a string. */
    roles: text().notNull().default('[]'),
    country: text().references(() => countries.code),
    language: text().$type<Language>().notNull().default('en'),
  },
  (table) => [
    check('user_roles', sql`json_type(${table.roles}) = 'array'`),
    check('user_language', isOneOf(table.language, languages)),
  ],
);
