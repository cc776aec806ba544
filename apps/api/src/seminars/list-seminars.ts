import { listSeminars, type Seminar } from '@uvid/db';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';
import type { SeminarView } from './seminar.schema.ts';
import { seminarView } from './seminar-view.ts';

/** The seminars that this person may see, the latest first: their own, and a lead's country's. */
export async function seminarsFor(environment: ApiEnvironment, asking: Person): Promise<SeminarView[]> {
  const { database } = environment;
  const own = await listSeminars(database, { owner: asking.id });
  const led =
    asking.roles.includes('country-lead') && asking.country !== null
      ? await listSeminars(database, { country: asking.country })
      : [];
  const all = new Map([...own, ...led].map((seminar) => [seminar.id, seminar]));
  const seen = [...all.values()].filter((seminar) => may(asking, { kind: 'see-seminar', ...seminar }));

  return Promise.all(seen.sort(latestFirst).map((seminar) => seminarView(environment, asking, seminar)));
}

function latestFirst(one: Seminar, other: Seminar): number {
  return other.heldOn.localeCompare(one.heldOn) || one.code.localeCompare(other.code);
}
