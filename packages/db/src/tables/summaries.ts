import type { Wave } from '@uvid/surveys';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { waves } from '../vocabulary.ts';
import { isObject, isOneOf } from './checks.ts';
import { countries } from './countries.ts';
import { programmes } from './programmes.ts';
import { seminars } from './seminars.ts';

/**
 * What a seminar may show once a wave has closed.
 * Privacy: counts and sums that have passed disclosure control; written once, never changed.
 */
export const summaries = sqliteTable(
  'summaries',
  {
    seminar: text()
      .notNull()
      .references(() => seminars.id),
    /** The wave whose closing made it. */
    wave: text().$type<Wave>().notNull(),
    country: text()
      .notNull()
      .references(() => countries.code),
    programme: text()
      .notNull()
      .references(() => programmes.id),
    demo: integer({ mode: 'boolean' }).notNull(),
    summary: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.seminar, table.wave] }),
    check('summaries_wave', isOneOf(table.wave, waves)),
    check('summaries_demo', sql`${table.demo} in (0, 1)`),
    check('summaries_summary', isObject(table.summary)),
  ],
);
