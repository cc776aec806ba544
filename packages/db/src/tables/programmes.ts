import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Translated, thresholdFloor } from '../vocabulary.ts';
import { isObject } from './checks.ts';

/**
 * What a set of seminars belongs to, and the rules they inherit.
 * Privacy: the smallest group a programme may show cannot be set below the floor.
 */
export const programmes = sqliteTable(
  'programmes',
  {
    id: text().primaryKey(),
    name: text({ mode: 'json' }).$type<Translated>().notNull(),
    instrumentId: text('instrument_id').notNull(),
    instrumentVersion: integer('instrument_version').notNull(),
    /** Fewest matched pairs that a result is shown for. */
    threshold: integer().notNull(),
    /** Days that raw responses are kept after a seminar's last wave has closed. */
    retentionDays: integer('retention_days').notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('programmes_name', isObject(table.name)),
    check('programmes_threshold', sql`${table.threshold} >= ${sql.raw(String(thresholdFloor))}`),
    check('programmes_retention_days', sql`${table.retentionDays} >= 0`),
    check('programmes_demo', sql`${table.demo} in (0, 1)`),
  ],
);
