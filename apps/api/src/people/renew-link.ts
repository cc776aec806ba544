import { personById } from '@uvid/db';
import type { Auth } from '../auth/create-auth.ts';
import { createSignInLink } from '../auth/create-sign-in-link.ts';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';

export type RenewedLink =
  | { readonly kind: 'made'; readonly link: string }
  | { readonly kind: 'not-allowed' | 'unknown-person' };

/** A new one-time link for somebody who has lost theirs, or the device with their passkey. */
export async function renewLink(
  environment: ApiEnvironment,
  auth: Auth,
  asking: Person,
  id: string,
): Promise<RenewedLink> {
  if (!may(asking, { kind: 'list-people' })) return { kind: 'not-allowed' };
  const person = await personById(environment.database, id);
  if (!person) return { kind: 'unknown-person' };
  if (!may(asking, { kind: 'manage-person', ...person })) return { kind: 'not-allowed' };

  const link = await createSignInLink(environment, id, auth);
  return link === null ? { kind: 'unknown-person' } : { kind: 'made', link };
}
