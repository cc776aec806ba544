import { insertSeminar, listCountries, programmeById, seminarByCode } from '@uvid/db';
import { createSeminarCode } from '@uvid/linkage';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';
import { randomId } from '../service/random-id.ts';
import type { NewSeminar, SeminarView } from './seminar.schema.ts';
import { seminarView } from './seminar-view.ts';

export type CreatedSeminar =
  | { readonly kind: 'created'; readonly seminar: SeminarView }
  | { readonly kind: 'not-allowed' | 'unknown-choice' };

/** Plans a seminar: it gets its code, and its linking secret outside the database. */
export async function createSeminar(
  environment: ApiEnvironment,
  asking: Person,
  planned: NewSeminar,
): Promise<CreatedSeminar> {
  if (!may(asking, { kind: 'create-seminar', country: planned.country })) return { kind: 'not-allowed' };

  const { database, random } = environment;
  const programme = await programmeById(database, planned.programme);
  if (!programme || !(await isKnownPlace(environment, planned))) return { kind: 'unknown-choice' };

  const { followup, ...chosen } = planned;
  const id = randomId(random);
  await environment.linkingSecrets.create(id);
  const seminar = await insertSeminar(database, {
    ...chosen,
    id,
    code: await unusedCode(environment),
    waves: followup ? ['before', 'after', 'followup'] : ['before', 'after'],
    state: 'planned',
    owner: asking.id,
    instrumentId: programme.instrumentId,
    instrumentVersion: programme.instrumentVersion,
    threshold: programme.threshold,
    demo: programme.demo,
  });
  return { kind: 'created', seminar: await seminarView(environment, asking, seminar) };
}

async function isKnownPlace({ database }: ApiEnvironment, { country, institution }: NewSeminar) {
  const found = (await listCountries(database)).find(({ code }) => code === country);
  return found?.institutions.some(({ id }) => id === institution) ?? false;
}

async function unusedCode(environment: ApiEnvironment): Promise<string> {
  const code = createSeminarCode(environment.random);
  return (await seminarByCode(environment.database, code)) ? unusedCode(environment) : code;
}
