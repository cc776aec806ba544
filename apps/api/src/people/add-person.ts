import { insertPerson, listCountries } from '@uvid/db';
import type { Auth } from '../auth/create-auth.ts';
import { createSignInLink } from '../auth/create-sign-in-link.ts';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';
import { randomId } from '../service/random-id.ts';
import type { NewPerson, PersonView } from './person.schema.ts';
import { personView } from './person-view.ts';

export type StoredWithLink =
  | { readonly kind: 'added'; readonly person: PersonView; readonly link: string }
  | { readonly kind: 'email-taken' };

export type AddedPerson = StoredWithLink | { readonly kind: 'not-allowed' | 'unknown-choice' };

/** Adds somebody to the workspace, with a one-time link to be handed over. */
export async function addPerson(
  environment: ApiEnvironment,
  auth: Auth,
  asking: Person,
  added: NewPerson,
): Promise<AddedPerson> {
  if (!may(asking, { kind: 'manage-person', ...added })) return { kind: 'not-allowed' };
  if (!(await isKnownCountry(environment, added))) return { kind: 'unknown-choice' };

  return storeWithLink(environment, added, auth);
}

/**
 * Stores a person and makes their first sign-in link.
 *
 * @throws if there is no such country
 */
export async function storeWithLink(
  environment: ApiEnvironment,
  added: NewPerson,
  auth?: Auth,
): Promise<StoredWithLink> {
  const id = randomId(environment.random);
  const stored = await insertPerson(environment.database, { ...added, id, createdAt: environment.clock() });
  if (stored.kind === 'email-taken') return stored;

  const link = await createSignInLink(environment, id, auth);
  if (link === null) throw new Error('a person who was just added is gone');
  return { kind: 'added', person: personView(stored.person), link };
}

/** A lead belongs to a country; for the others it may stay open. */
async function isKnownCountry({ database }: ApiEnvironment, { country, roles }: NewPerson): Promise<boolean> {
  if (country === null) return !roles.includes('country-lead');
  const countries = await listCountries(database);
  return countries.some(({ code }) => code === country);
}
