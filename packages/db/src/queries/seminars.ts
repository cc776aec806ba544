import type { Wave } from '@uvid/surveys';
import { and, count, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { responses } from '../tables/responses.ts';
import { seminars } from '../tables/seminars.ts';
import type { SeminarState } from '../vocabulary.ts';

export type Seminar = typeof seminars.$inferSelect;
export type NewSeminar = typeof seminars.$inferInsert;

/** Whose seminars: a trainer's, a country's, or, with neither, all. */
export interface SeminarFilter {
  readonly owner?: string;
  readonly country?: string;
}

/** Responses of one wave: those in time, and those that arrived after it had closed. */
export interface ResponseCount {
  counted: number;
  late: number;
}

/**
 * Stores a seminar.
 *
 * @throws if its code or id is taken, or a constraint refuses it
 */
export async function insertSeminar(database: Database, seminar: NewSeminar): Promise<Seminar> {
  const [stored] = await database.insert(seminars).values(seminar).returning();
  if (!stored) throw new Error('an inserted seminar was not returned');
  return stored;
}

/** The seminar with this public code (six characters, no dash), or null. */
export async function seminarByCode(database: Database, code: string): Promise<Seminar | null> {
  const [seminar] = await database.select().from(seminars).where(eq(seminars.code, code));
  return seminar ?? null;
}

/** The seminar with this id, or null. */
export async function seminarById(database: Database, id: string): Promise<Seminar | null> {
  const [seminar] = await database.select().from(seminars).where(eq(seminars.id, id));
  return seminar ?? null;
}

/** Seminars, the latest day first; of one day, by code. */
export function listSeminars(database: Database, filter: SeminarFilter = {}): Promise<Seminar[]> {
  return database
    .select()
    .from(seminars)
    .where(
      and(
        filter.owner === undefined ? undefined : eq(seminars.owner, filter.owner),
        filter.country === undefined ? undefined : eq(seminars.country, filter.country),
      ),
    )
    .orderBy(desc(seminars.heldOn), seminars.code);
}

/**
 * Moves a seminar from one state to another, in one statement.
 *
 * @returns false if it was not in state `from`: somebody else has moved it, or it does not exist
 */
export async function moveSeminar(
  database: Database,
  id: string,
  from: SeminarState,
  to: SeminarState,
): Promise<boolean> {
  const moved = await database
    .update(seminars)
    .set({ state: to })
    .where(and(eq(seminars.id, id), eq(seminars.state, from)))
    .returning({ id: seminars.id });
  return moved.length > 0;
}

/** How many responses a seminar has, wave by wave; zeros where there are none. */
export async function countResponses(database: Database, id: string): Promise<Record<Wave, ResponseCount>> {
  const counts: Record<Wave, ResponseCount> = {
    before: { counted: 0, late: 0 },
    after: { counted: 0, late: 0 },
    followup: { counted: 0, late: 0 },
  };
  const rows = await database
    .select({ wave: responses.wave, late: responses.late, n: count() })
    .from(responses)
    .where(eq(responses.seminar, id))
    .groupBy(responses.wave, responses.late);

  for (const { wave, late, n } of rows) counts[wave][late ? 'late' : 'counted'] = n;
  return counts;
}
