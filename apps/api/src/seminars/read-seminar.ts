import { type Seminar, seminarById } from '@uvid/db';
import type { ApiEnvironment } from '../environment.ts';
import { type Action, may, type Person } from '../policy/may.ts';

export type ReadSeminar =
  | { readonly kind: 'found'; readonly seminar: Seminar }
  | { readonly kind: 'unknown-seminar' | 'not-allowed' };

/** A seminar, for somebody who wants to do this with it. */
export async function readSeminar(
  { database }: ApiEnvironment,
  asking: Person,
  id: string,
  action: Extract<Action['kind'], 'see-seminar' | 'run-seminar'>,
): Promise<ReadSeminar> {
  const seminar = await seminarById(database, id);
  if (!seminar) return { kind: 'unknown-seminar' };

  const { owner, country } = seminar;
  return may(asking, { kind: action, owner, country }) ? { kind: 'found', seminar } : { kind: 'not-allowed' };
}
