import { deleteRawResponses, listSeminars, schema } from '@uvid/db';
import { lt } from 'drizzle-orm';
import type { ApiEnvironment } from '../environment.ts';
import { ensureSummaries } from '../seminars/ensure-summaries.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** A follow-up is months later, not years: what was held longer ago needs no look. */
const lookBackDays = 500;

export interface TidiedUp {
  /** Seminars whose raw responses were deleted now. */
  readonly deleted: number;
}

/**
 * What has to happen without anybody asking: closings that a stopped machine left half done are finished,
 * raw responses whose day has come are deleted, and so are sessions and sign-in links that are over. To be
 * called at the start and once a day.
 */
export async function tidyUp(environment: ApiEnvironment): Promise<TidiedUp> {
  const { database, clock } = environment;
  const now = clock();
  const since = dayOf(new Date(now.getTime() - lookBackDays * dayMilliseconds));
  const recent = (await listSeminars(database)).filter(({ heldOn }) => heldOn >= since);

  for (const seminar of recent) await ensureSummaries(environment, seminar);
  await database.delete(schema.session).where(lt(schema.session.expiresAt, now));
  await database.delete(schema.verification).where(lt(schema.verification.expiresAt, now));
  return { deleted: (await deleteRawResponses(database, dayOf(now))).length };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
