import { deleteRawResponses, listSeminars } from '@uvid/db';
import type { ApiEnvironment } from '../environment.ts';
import { ensureSummaries } from '../seminars/ensure-summaries.ts';

export interface TidiedUp {
  /** Seminars whose raw responses were deleted now. */
  readonly deleted: number;
}

/**
 * What has to happen without anybody asking: closings that a stopped machine left half done are finished,
 * and raw responses whose day has come are deleted. To be called at the start and once a day.
 */
export async function tidyUp(environment: ApiEnvironment): Promise<TidiedUp> {
  for (const seminar of await listSeminars(environment.database)) {
    await ensureSummaries(environment, seminar);
  }
  const today = environment.clock().toISOString().slice(0, 10);
  return { deleted: (await deleteRawResponses(environment.database, today)).length };
}
