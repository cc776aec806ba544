import { countResponses, type Seminar } from '@uvid/db';
import { seminarLink } from '@uvid/linkage';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';
import type { SeminarView } from './seminar.schema.ts';

/** A seminar as a person of the workspace sees it, with its numbers of forms. */
export async function seminarView(
  { database, origin }: ApiEnvironment,
  asking: Person,
  seminar: Seminar,
): Promise<SeminarView> {
  const { instrumentId, instrumentVersion, owner, deleteRawOn: _, ...shown } = seminar;
  return {
    ...shown,
    link: seminarLink(origin, seminar.code),
    instrument: { id: instrumentId, version: instrumentVersion },
    counts: await countResponses(database, seminar.id),
    own: owner === asking.id,
  };
}
