import { passkey } from '@better-auth/passkey';
import { authSchema, listPeople } from '@uvid/db';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { ApiEnvironment } from '../environment.ts';
import { linkMails } from './mail-texts.ts';
import { digestOfToken, linkLifetimeSeconds, signInAddress } from './sign-in-link.ts';

const day = 24 * 60 * 60;

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sign-in for the people of the workspace: one-time links and passkeys, no password, no sign-up.
 *
 * A session keeps neither address nor browser; nothing is logged and nothing is reported to anybody.
 */
export function createAuth(environment: ApiEnvironment) {
  const { hostname } = new URL(environment.origin);
  return betterAuth({
    appName: 'Uvid',
    baseURL: environment.origin,
    basePath: '/api/auth',
    secret: environment.authSecret,
    // D1 has no interactive transactions.
    database: drizzleAdapter(environment.database, {
      provider: 'sqlite',
      schema: authSchema,
      transaction: false,
    }),
    user: { additionalFields: personFields },
    session: { expiresIn: 14 * day, updateAge: day },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: linkLifetimeSeconds,
        storeToken: { type: 'custom-hasher', hash: digestOfToken },
        sendMagicLink: (asked) => sendLink(environment, asked),
      }),
      passkey({ rpID: hostname, rpName: 'Uvid', origin: environment.origin }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'uvid',
      useSecureCookies: environment.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
    },
    // Our own limit counts sign-ins; better-auth's would keep addresses.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { throw: false },
  });
}

/** Columns of a person that no request may set through better-auth. */
const personFields = {
  roles: { type: 'string', input: false, required: true },
  country: { type: 'string', input: false, required: false },
  language: { type: 'string', input: false, required: true },
} as const;

/** Writes to people who have an account, and to nobody else: whoever asks learns neither. */
async function sendLink(environment: ApiEnvironment, { email, token }: AskedLink): Promise<void> {
  const people = await listPeople(environment.database);
  const person = people.find((one) => one.email === email.toLowerCase());
  if (!person) return;

  const { subject, before, after } = linkMails[person.language];
  const text = [before, signInAddress(environment.origin, token), after].join('\n\n');
  await environment.sendMail?.({ to: person.email, subject, text });
}

interface AskedLink {
  readonly email: string;
  readonly token: string;
}
