import type { ApiEnvironment } from '../environment.ts';
import { createFirstAdministrator, type FirstAdministratorOutcome } from './create-first-administrator.ts';
import { digestOfToken } from './sign-in-link.ts';

export interface SetUpRequest {
  readonly token: string;
  readonly name: string;
  readonly email: string;
}

export type SetUpOutcome =
  | Extract<FirstAdministratorOutcome, { kind: 'created' }>
  | { readonly kind: 'setup-refused' };

/** Makes the first administrator for whoever knows the set-up token, as long as nobody exists. */
export async function setUp(environment: ApiEnvironment, request: SetUpRequest): Promise<SetUpOutcome> {
  if (!environment.setupToken || !(await isSame(environment.setupToken, request.token))) {
    return { kind: 'setup-refused' };
  }
  const outcome = await createFirstAdministrator(environment, request);
  return outcome.kind === 'created' ? outcome : { kind: 'setup-refused' };
}

/** Compared as digests: how long it takes says nothing about where the two differ. */
async function isSame(expected: string, given: string): Promise<boolean> {
  return (await digestOfToken(expected)) === (await digestOfToken(given));
}
