import { isLanguage } from '@uvid/surveys';
import { z } from 'zod';
import { roleSchema } from '../people/person.schema.ts';
import type { Person } from '../policy/may.ts';
import type { Auth } from './create-auth.ts';

export interface SessionReading {
  readonly person: Person | null;
  /** Cookies to set: a session that is used is prolonged. */
  readonly cookies: readonly string[];
}

/** Who is signed in with these request headers. */
export async function personOfSession(auth: Auth, headers: Headers): Promise<SessionReading> {
  const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true });
  const cookies = answered.getSetCookie();
  if (!response) return { person: null, cookies };

  const { id, name, email, roles, country, language } = response.user;
  return {
    person: {
      id,
      name,
      email,
      roles: rolesSchema.parse(JSON.parse(roles)),
      country: country ?? null,
      language: isLanguage(language) ? language : 'en',
    },
    cookies,
  };
}

const rolesSchema = z.array(roleSchema);
