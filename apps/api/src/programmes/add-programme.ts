import { insertProgramme, type Programme } from '@uvid/db';
import { instrumentById } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';
import { randomId } from '../service/random-id.ts';
import type { NewProgramme, ProgrammeView } from './programme.schema.ts';

export type AddedProgramme =
  | { readonly kind: 'added'; readonly programme: ProgrammeView }
  | { readonly kind: 'not-allowed' | 'unknown-choice' };

/** Adds a programme; what it sets holds for every seminar made under it from then on. */
export async function addProgramme(
  environment: ApiEnvironment,
  asking: Person,
  added: NewProgramme,
): Promise<AddedProgramme> {
  if (!may(asking, { kind: 'create-programme' })) return { kind: 'not-allowed' };
  if (!instrumentById(added.instrument.id, added.instrument.version)) return { kind: 'unknown-choice' };

  const { instrument, ...rules } = added;
  const stored = await insertProgramme(environment.database, {
    ...rules,
    id: randomId(environment.random),
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
  });
  return { kind: 'added', programme: programmeView(stored) };
}

/** A programme as the workspace sees it. */
export function programmeView({ instrumentId, instrumentVersion, ...programme }: Programme): ProgrammeView {
  return { ...programme, instrument: { id: instrumentId, version: instrumentVersion } };
}
