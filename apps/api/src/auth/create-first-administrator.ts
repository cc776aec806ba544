import { countPeople } from '@uvid/db';
import type { Language } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import { storeWithLink } from '../people/add-person.ts';
import type { PersonView } from '../people/person.schema.ts';
import type { Role } from '../policy/may.ts';

export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  /** What the person does besides: the role of administrator is always among them. */
  readonly roles?: readonly Role[];
  readonly country?: string | null;
  readonly language?: Language;
}

export type FirstAdministratorOutcome =
  | { readonly kind: 'created'; readonly person: PersonView; readonly link: string }
  | { readonly kind: 'people-exist' };

/**
 * The first person of a new instance, and their one-time sign-in link, for the place that runs the API to
 * show on its console.
 *
 * @returns `people-exist` once anybody can sign in; nothing is changed then
 * @example createFirstAdministrator(environment, { name: 'Administrator', email: 'admin@uvid.example' })
 */
export async function createFirstAdministrator(
  environment: ApiEnvironment,
  first: FirstAdministrator,
): Promise<FirstAdministratorOutcome> {
  if ((await countPeople(environment.database)) > 0) return { kind: 'people-exist' };

  const outcome = await storeWithLink(environment, {
    name: first.name,
    email: first.email.toLowerCase(),
    roles: [...new Set<Role>(['administrator', ...(first.roles ?? [])])],
    country: first.country ?? null,
    language: first.language ?? 'en',
  });
  if (outcome.kind === 'email-taken') return { kind: 'people-exist' };
  return { kind: 'created', person: outcome.person, link: outcome.link };
}
