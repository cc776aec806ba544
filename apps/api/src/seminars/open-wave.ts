import { moveSeminar, seminarById } from '@uvid/db';
import type { Wave } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';
import { openingOf } from './lifecycle.ts';
import { readSeminar } from './read-seminar.ts';
import type { SeminarView } from './seminar.schema.ts';
import { seminarView } from './seminar-view.ts';

export type SteppedSeminar =
  | { readonly kind: 'moved'; readonly seminar: SeminarView }
  | { readonly kind: 'unknown-seminar' | 'not-allowed' | 'wave-order' };

/** Opens a wave for responses; opening it again changes nothing. */
export async function openWave(
  environment: ApiEnvironment,
  asking: Person,
  id: string,
  wave: Wave,
): Promise<SteppedSeminar> {
  const read = await readSeminar(environment, asking, id, 'run-seminar');
  if (read.kind !== 'found') return read;

  const step = openingOf(read.seminar, wave);
  if (step.kind === 'move') await moveSeminar(environment.database, id, step.from, step.to);

  // Read again: somebody else may have moved it meanwhile.
  const now = await seminarById(environment.database, id);
  if (!now || openingOf(now, wave).kind !== 'done') return { kind: 'wave-order' };
  return { kind: 'moved', seminar: await seminarView(environment, asking, now) };
}
