import { latestSummary } from '@uvid/db';
import { type SeminarResult, seminarResult, seminarSummarySchema } from '@uvid/summaries';
import { z } from 'zod';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';
import { ensureSummaries } from './ensure-summaries.ts';
import { readSeminar } from './read-seminar.ts';

/** Its shape is a type of the summaries; here only that the answer is one. */
export const resultSchema = z.custom<SeminarResult>();

export type ResultOutcome =
  | { readonly kind: 'found'; readonly result: SeminarResult }
  | { readonly kind: 'unknown-seminar' | 'not-allowed' | 'no-result-yet' };

/** What a seminar's closed waves show: a function of its newest summary alone. */
export async function readResult(
  environment: ApiEnvironment,
  asking: Person,
  id: string,
): Promise<ResultOutcome> {
  const read = await readSeminar(environment, asking, id, 'see-seminar');
  if (read.kind !== 'found') return read;

  await ensureSummaries(environment, read.seminar);
  const latest = await latestSummary(environment.database, id);
  if (!latest) return { kind: 'no-result-yet' };
  return { kind: 'found', result: seminarResult(seminarSummarySchema.parse(latest.summary)) };
}
