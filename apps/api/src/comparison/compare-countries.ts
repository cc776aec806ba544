import { listSummaries } from '@uvid/db';
import { type Comparison, comparison, seminarSummarySchema } from '@uvid/summaries';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';

export interface ComparisonQuestion {
  readonly programme: string;
  readonly scale: string;
}

export type ComparisonOutcome =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'not-allowed' };

/** Gains by country of one programme, from its seminars' summaries alone. */
export async function compareCountries(
  { database }: ApiEnvironment,
  asking: Person,
  { programme, scale }: ComparisonQuestion,
): Promise<ComparisonOutcome> {
  if (!may(asking, { kind: 'compare-countries' })) return { kind: 'not-allowed' };

  const rows = await listSummaries(database, { programme });
  const summaries = rows.map(({ summary }) => seminarSummarySchema.parse(summary));
  return { kind: 'compared', comparison: comparison(summaries, { scale }) };
}
