import type { Language } from '@uvid/surveys';
import { and, asc, count, eq, type SQL } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { passkey } from '../tables/passkey.ts';
import { user } from '../tables/user.ts';
import type { Role } from '../vocabulary.ts';

/** Somebody who signs in to the workspace. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Of country leads, and of those who belong to one country. */
  readonly country: string | null;
  readonly language: Language;
  /** How many passkeys they have registered. */
  readonly passkeys: number;
}

export interface NewPerson extends Omit<Person, 'passkeys'> {
  readonly createdAt: Date;
}

export type StoredPerson = { kind: 'stored'; person: Person } | { kind: 'email-taken' };

/** The people of the workspace, or of one country, by name. */
export async function listPeople(
  database: Database,
  filter: { readonly country?: string } = {},
): Promise<Person[]> {
  return selectPeople(database, filter.country === undefined ? undefined : eq(user.country, filter.country));
}

/** The person with this id, or null. */
export async function personById(database: Database, id: string): Promise<Person | null> {
  const [person] = await selectPeople(database, eq(user.id, id));
  return person ?? null;
}

/**
 * Stores a person; e-mail addresses are kept in lower case, as better-auth looks them up.
 *
 * @throws if the id is taken or there is no such country
 */
export async function insertPerson(database: Database, person: NewPerson): Promise<StoredPerson> {
  const { id, name, roles, country, language, createdAt } = person;
  const email = person.email.toLowerCase();
  const [stored] = await database
    .insert(user)
    .values({
      id,
      name,
      email,
      roles: JSON.stringify(roles),
      country,
      language,
      createdAt,
      updatedAt: createdAt,
    })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id });

  return stored
    ? { kind: 'stored', person: { id, name, email, roles, country, language, passkeys: 0 } }
    : { kind: 'email-taken' };
}

/** How many people can sign in; 0 before the first administrator. */
export async function countPeople(database: Database): Promise<number> {
  const [row] = await database.select({ n: count() }).from(user);
  return row?.n ?? 0;
}

async function selectPeople(database: Database, filter: SQL | undefined): Promise<Person[]> {
  const rows = await database
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      roles: user.roles,
      country: user.country,
      language: user.language,
      passkeys: count(passkey.id),
    })
    .from(user)
    .leftJoin(passkey, eq(passkey.userId, user.id))
    .where(and(filter))
    .groupBy(user.id)
    .orderBy(asc(user.name), asc(user.id));
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) }));
}
