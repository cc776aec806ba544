import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { countries } from './countries.ts';
import { programmes } from './programmes.ts';

/**
 * Sums over many seminars, by group.
 * Privacy: sealed. Groups too small for a seminar's summary are added up here, so only a release reads it, through
 * the disclosure gate. No seminar is named, and WITHOUT ROWID (written into the migration by hand) keeps no
 * trace of which seminar came first.
 */
export const tallies = sqliteTable(
  'tallies',
  {
    country: text()
      .notNull()
      .references(() => countries.code),
    programme: text()
      .notNull()
      .references(() => programmes.id),
    instrumentId: text('instrument_id').notNull(),
    instrumentVersion: integer('instrument_version').notNull(),
    /** '2026-Q4'. */
    quarter: text().notNull(),
    /** 'before-after' or 'before-followup'. */
    contrast: text().notNull(),
    /** What people are grouped by: 'all', 'gender', 'staff', 'language', … */
    dimension: text().notNull(),
    category: text().notNull(),
    /** Whose number x is added up: a scale, an item, an answer, a product. */
    measure: text().notNull(),
    /** Of how many seminars the sums are. */
    seminars: integer().notNull(),
    /** Σ n, n being the people of the group in one seminar who have a number x. */
    n: integer().notNull(),
    /** Σ S, S being the sum of x in one seminar. */
    sum: real().notNull(),
    /** Σ x², over all people. */
    sumSquares: real('sum_squares').notNull(),
    /** Σ n². */
    nSquares: real('n_squares').notNull(),
    /** Σ n·S. */
    nSum: real('n_sum').notNull(),
    /** Σ S². */
    sSquares: real('s_squares').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.country,
        table.programme,
        table.instrumentId,
        table.instrumentVersion,
        table.quarter,
        table.contrast,
        table.dimension,
        table.category,
        table.measure,
      ],
    }),
    check('tallies_quarter', sql`${table.quarter} glob '[0-9][0-9][0-9][0-9]-Q[1-4]'`),
    check('tallies_seminars', sql`${table.seminars} > 0`),
    check('tallies_n', sql`${table.n} >= 0`),
  ],
);
