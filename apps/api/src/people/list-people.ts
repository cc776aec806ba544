import { listPeople } from '@uvid/db';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';
import type { PersonView } from './person.schema.ts';
import { personView } from './person-view.ts';

export type PeopleOutcome =
  | { readonly kind: 'listed'; readonly people: PersonView[] }
  | { readonly kind: 'not-allowed' };

/** The people that whoever asks may manage, by name. */
export async function peopleFor({ database }: ApiEnvironment, asking: Person): Promise<PeopleOutcome> {
  if (!may(asking, { kind: 'list-people' })) return { kind: 'not-allowed' };

  const people = await listPeople(database);
  const managed = people.filter((person) => may(asking, { kind: 'manage-person', ...person }));
  return { kind: 'listed', people: managed.map(personView) };
}
