import { moveSeminar, seminarById } from '@uvid/db';
import type { Wave } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';
import { ensureSummaries } from './ensure-summaries.ts';
import { closingOf } from './lifecycle.ts';
import type { SteppedSeminar } from './open-wave.ts';
import { readSeminar } from './read-seminar.ts';
import { seminarView } from './seminar-view.ts';

/**
 * Closes a wave for good and makes its result. From the first step on no response counts any more, so the
 * second can be made again and again: it always reads the same responses.
 */
export async function closeWave(
  environment: ApiEnvironment,
  asking: Person,
  id: string,
  wave: Wave,
): Promise<SteppedSeminar> {
  const read = await readSeminar(environment, asking, id, 'run-seminar');
  if (read.kind !== 'found') return read;

  const step = closingOf(read.seminar, wave);
  if (step.kind === 'move') await moveSeminar(environment.database, id, step.from, step.to);

  const closed = await seminarById(environment.database, id);
  if (!closed || closingOf(closed, wave).kind !== 'done') return { kind: 'wave-order' };
  await ensureSummaries(environment, closed);

  // Finishing has given it the day on which its raw responses go.
  const now = (await seminarById(environment.database, id)) ?? closed;
  return { kind: 'moved', seminar: await seminarView(environment, asking, now) };
}
