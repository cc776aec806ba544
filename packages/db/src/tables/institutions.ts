import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Translated } from '../vocabulary.ts';
import { isObject } from './checks.ts';
import { countries } from './countries.ts';

/** Ministries and armed forces, named as their state writes them. Reference data: nothing about any person. */
export const institutions = sqliteTable(
  'institutions',
  {
    id: text().primaryKey(),
    country: text()
      .notNull()
      .references(() => countries.code),
    names: text({ mode: 'json' }).$type<Translated>().notNull(),
  },
  (table) => [check('institutions_names', isObject(table.names))],
);
