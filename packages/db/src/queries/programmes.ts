import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { programmes } from '../tables/programmes.ts';

export type Programme = typeof programmes.$inferSelect;
export type NewProgramme = typeof programmes.$inferInsert;

/** All programmes, by id. */
export function listProgrammes(database: Database): Promise<Programme[]> {
  return database.select().from(programmes).orderBy(asc(programmes.id));
}

/** The programme with this id, or null. */
export async function programmeById(database: Database, id: string): Promise<Programme | null> {
  const [programme] = await database.select().from(programmes).where(eq(programmes.id, id));
  return programme ?? null;
}

/**
 * Stores a programme.
 *
 * @throws if its id is taken, or a constraint refuses it: a threshold under 5, negative retention
 */
export async function insertProgramme(database: Database, programme: NewProgramme): Promise<Programme> {
  const [stored] = await database.insert(programmes).values(programme).returning();
  if (!stored) throw new Error('an inserted programme was not returned');
  return stored;
}
