import { personById } from '@uvid/db';
import type { ApiEnvironment } from '../environment.ts';
import { randomId } from '../service/random-id.ts';
import { type Auth, createAuth } from './create-auth.ts';
import { digestOfToken, linkLifetimeSeconds, signInAddress } from './sign-in-link.ts';

/**
 * A one-time sign-in link for a person who exists: works once, for 24 hours, on whatever device opens it.
 *
 * @returns null where nobody has this id
 */
export async function createSignInLink(
  environment: ApiEnvironment,
  personId: string,
  auth: Auth = createAuth(environment),
): Promise<string | null> {
  const person = await personById(environment.database, personId);
  if (!person) return null;

  const token = randomId(environment.random, 32);
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: await digestOfToken(token),
    // The form in which better-auth's magic link reads it back.
    value: JSON.stringify({ email: person.email }),
    expiresAt: new Date(Date.now() + linkLifetimeSeconds * 1000),
  });
  return signInAddress(environment.origin, token);
}
