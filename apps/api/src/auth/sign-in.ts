import { personById } from '@uvid/db';
import { z } from 'zod';
import type { ApiEnvironment } from '../environment.ts';
import type { PersonView } from '../people/person.schema.ts';
import { personView } from '../people/person-view.ts';
import type { Auth } from './create-auth.ts';

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly person: PersonView; readonly cookies: readonly string[] }
  | { readonly kind: 'link-not-valid' };

/** Uses up a one-time link's token and begins a session. */
export async function signIn(
  { origin, database }: ApiEnvironment,
  auth: Auth,
  token: string,
): Promise<SignInOutcome> {
  const address = new URL('/api/auth/magic-link/verify', origin);
  address.searchParams.set('token', token);
  const verified = await auth.handler(new Request(address));
  // better-auth answers an unusable token with a redirect.
  if (!verified.ok) return { kind: 'link-not-valid' };

  const { user } = verifiedSchema.parse(await verified.json());
  const person = await personById(database, user.id);
  return person
    ? { kind: 'signed-in', person: personView(person), cookies: verified.headers.getSetCookie() }
    : { kind: 'link-not-valid' };
}

const verifiedSchema = z.object({ user: z.object({ id: z.string() }) });
