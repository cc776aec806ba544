import type { Language, Wave } from '@uvid/surveys';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { languages, waves } from '../vocabulary.ts';
import { isObject, isOneOf } from './checks.ts';
import { seminars } from './seminars.ts';

/**
 * What one participant answered in one wave.
 * Privacy: no time, no order, no counter, no address, no device. The key is random and made on the phone, and
 * the table is WITHOUT ROWID (written into the migration by hand), so rows lie in the order of that random key
 * and nothing remembers which came first. Link digests are keyed with a secret kept elsewhere, and are gone
 * once the seminar has finished.
 */
export const responses = sqliteTable(
  'responses',
  {
    seminar: text()
      .notNull()
      .references(() => seminars.id),
    wave: text().$type<Wave>().notNull(),
    /** 16 random characters; also the participant's receipt. */
    id: text().notNull(),
    /** A JSON object with sorted keys: the order in which items were answered is not kept either. */
    answers: text().notNull(),
    language: text().$type<Language>().notNull(),
    linkCard: text('link_card'),
    linkPhone: text('link_phone'),
    /** Arrived after its wave had closed: counted, never part of a result. */
    late: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.seminar, table.wave, table.id] }),
    check('responses_wave', isOneOf(table.wave, waves)),
    check('responses_id', sql`length(${table.id}) = 16`),
    check('responses_answers', isObject(table.answers)),
    check('responses_language', isOneOf(table.language, languages)),
    check('responses_link_card', sql`${table.linkCard} is null or length(${table.linkCard}) = 43`),
    check('responses_link_phone', sql`${table.linkPhone} is null or length(${table.linkPhone}) = 43`),
    check('responses_late', sql`${table.late} in (0, 1)`),
  ],
);
