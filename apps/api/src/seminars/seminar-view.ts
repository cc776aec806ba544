import { countResponses, latestSummary, type Seminar } from '@uvid/db';
import { seminarLink } from '@uvid/linkage';
import { seminarSummarySchema } from '@uvid/summaries';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';
import type { SeminarView } from './seminar.schema.ts';

/** A seminar as a person of the workspace sees it, with its numbers of forms. */
export async function seminarView(
  environment: ApiEnvironment,
  asking: Person,
  seminar: Seminar,
): Promise<SeminarView> {
  const { instrumentId, instrumentVersion, owner, ...shown } = seminar;
  return {
    ...shown,
    link: seminarLink(environment.origin, seminar.code),
    instrument: { id: instrumentId, version: instrumentVersion },
    counts: await countsOf(environment, seminar),
    own: owner === asking.id,
  };
}

/** Numbers of forms; from the summary once the forms themselves are gone. */
async function countsOf({ database }: ApiEnvironment, seminar: Seminar): Promise<SeminarView['counts']> {
  const isGone = seminar.state === 'finished' && seminar.deleteRawOn === null;
  const latest = isGone ? await latestSummary(database, seminar.id) : null;
  if (!latest) return countResponses(database, seminar.id);

  const { flow } = seminarSummarySchema.parse(latest.summary);
  const counted = (forms: number | null) => ({ counted: forms ?? 0, late: 0 });
  return { before: counted(flow.before), after: counted(flow.after), followup: counted(flow.followup) };
}
