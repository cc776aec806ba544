import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Translated } from '../vocabulary.ts';
import { isObject } from './checks.ts';

/** Countries that hold seminars. Reference data: nothing about any person. */
export const countries = sqliteTable(
  'countries',
  {
    /** ISO 3166-1 alpha-2. */
    code: text().primaryKey(),
    names: text({ mode: 'json' }).$type<Translated>().notNull(),
  },
  (table) => [
    check('countries_code', sql`${table.code} glob '[A-Z][A-Z]'`),
    check('countries_names', isObject(table.names)),
  ],
);
