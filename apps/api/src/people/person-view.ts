import type { Person } from '../policy/may.ts';
import type { PersonView } from './person.schema.ts';

/** A person as others in the workspace see them. */
export function personView({ id, name, email, roles, country, language }: Person): PersonView {
  return { id, name, email, roles: [...roles], country, language };
}
