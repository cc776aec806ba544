import { type ApiEnvironment, createFirstAdministrator, createSignInLink } from '@uvid/api';
import { countPeople, listPeople, listSeminars } from '@uvid/db';
import { seminarLink } from '@uvid/linkage';
import type { Configuration } from './configuration.ts';
import { demoEmail, seedDemo } from './demo.ts';

/** Fills an empty instance, and gives the lines that tell whoever started it where to go. */
export async function welcome(
  environment: ApiEnvironment,
  { origin, demo }: Configuration,
): Promise<string[]> {
  const empty = (await countPeople(environment.database)) === 0;
  if (empty && demo) await seedDemo(environment);

  const lines = [`Uvid is running at ${origin}`];
  const person = (await listPeople(environment.database)).find(({ email }) => email === demoEmail);

  if (person) {
    const open = (await listSeminars(environment.database, { owner: person.id })).find(
      ({ state, demo: simulated }) => simulated && state.endsWith('-open'),
    );
    if (open) lines.push(`Survey (demo): ${seminarLink(origin, open.code)}`);
    lines.push(`Sign in once: ${await createSignInLink(environment, person.id)}`);
    lines.push('The demo programme is simulated. UVID_DEMO=off starts an empty instance without it.');
    return lines;
  }

  if (empty) {
    const first = await createFirstAdministrator(environment, {
      name: 'Administrator',
      email: 'administrator@uvid.invalid',
      roles: ['trainer', 'analyst'],
    });
    if (first.kind === 'created') lines.push(`Sign in once: ${first.link}`);
  }
  return lines;
}
