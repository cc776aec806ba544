import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';

/** Loaded on demand: only the pages for sign-in and account know the sign-in library. */
const client = createAuthClient({ basePath: '/api/auth', plugins: [passkeyClient()] });

export type PasskeyOutcome = 'done' | 'failed' | 'unsupported';

/** Signs in with a passkey of this device; the browser asks the person. */
export async function signInWithPasskey(): Promise<PasskeyOutcome> {
  return outcomeOf(() => client.signIn.passkey());
}

/** Makes a passkey on this device for the person who is signed in. */
export async function addPasskey(name: string): Promise<PasskeyOutcome> {
  return outcomeOf(() => client.passkey.addPasskey({ name }));
}

async function outcomeOf(attempt: () => Promise<{ error: unknown } | undefined>): Promise<PasskeyOutcome> {
  if (!('PublicKeyCredential' in window)) return 'unsupported';
  try {
    const answer = await attempt();
    return answer && !answer.error ? 'done' : 'failed';
  } catch {
    return 'failed';
  }
}
