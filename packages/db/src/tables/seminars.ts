import type { Language } from '@uvid/surveys';
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type LinkWay, type SeminarState, seminarStates, thresholdFloor, type Waves } from '../vocabulary.ts';
import { isDay, isFilledList, isOneOf } from './checks.ts';
import { countries } from './countries.ts';
import { institutions } from './institutions.ts';
import { programmes } from './programmes.ts';
import { user } from './user.ts';

/**
 * One training or seminar.
 * Privacy: it knows the trainer, the day and the place; nothing about who took part. The secret that ties a
 * participant's waves together is kept outside the database, so that a copy of it cannot link anybody.
 */
export const seminars = sqliteTable(
  'seminars',
  {
    id: text().primaryKey(),
    /** What participants type: six characters without look-alikes. */
    code: text().notNull().unique(),
    programme: text()
      .notNull()
      .references(() => programmes.id),
    country: text()
      .notNull()
      .references(() => countries.code),
    institution: text().references(() => institutions.id),
    heldOn: text('held_on').notNull(),
    title: text().notNull().default(''),
    languages: text({ mode: 'json' }).$type<Language[]>().notNull(),
    ways: text({ mode: 'json' }).$type<LinkWay[]>().notNull(),
    waves: text({ mode: 'json' }).$type<Waves>().notNull(),
    plannedSize: integer('planned_size').notNull(),
    state: text().$type<SeminarState>().notNull().default('planned'),
    owner: text()
      .notNull()
      .references(() => user.id),
    instrumentId: text('instrument_id').notNull(),
    instrumentVersion: integer('instrument_version').notNull(),
    threshold: integer().notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
    /** The day from which its raw responses are deleted; null before it finishes and once they are gone. */
    deleteRawOn: text('delete_raw_on'),
  },
  (table) => [
    check('seminars_code', sql`length(${table.code}) = 6 and ${table.code} not glob '*[^0-9A-HJKMNP-TV-Z]*'`),
    check('seminars_held_on', isDay(table.heldOn)),
    check('seminars_languages', isFilledList(table.languages)),
    check('seminars_ways', isFilledList(table.ways)),
    check('seminars_waves', isOneOf(table.waves, ['["before","after"]', '["before","after","followup"]'])),
    check('seminars_planned_size', sql`${table.plannedSize} > 0`),
    check('seminars_state', isOneOf(table.state, seminarStates)),
    check(
      'seminars_state_of_waves',
      sql`${table.state} not in ('after-closed', 'followup-open') or json_array_length(${table.waves}) = 3`,
    ),
    check('seminars_threshold', sql`${table.threshold} >= ${sql.raw(String(thresholdFloor))}`),
    check('seminars_demo', sql`${table.demo} in (0, 1)`),
    check('seminars_delete_raw_on', isDay(table.deleteRawOn)),
  ],
);
