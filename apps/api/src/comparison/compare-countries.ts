import { listSummaries } from '@uvid/db';
import { type Comparison, comparison, seminarSummarySchema } from '@uvid/summaries';
import type { ApiEnvironment } from '../environment.ts';
import { may, type Person } from '../policy/may.ts';

export interface ComparisonQuestion {
  readonly programme: string;
  readonly scale: string;
  readonly to: 'after' | 'followup';
}

export type ComparisonOutcome =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'not-allowed' };

/**
 * Gains by country of one programme, from its seminars' summaries alone. A country's lead gets the own
 * country beside the estimate over all of them.
 */
export async function compareCountries(
  { database }: ApiEnvironment,
  asking: Person,
  { programme, scale, to }: ComparisonQuestion,
): Promise<ComparisonOutcome> {
  if (!may(asking, { kind: 'compare-countries' })) return { kind: 'not-allowed' };

  const rows = await listSummaries(database, { programme });
  const compared = comparison(
    rows.map(({ summary }) => seminarSummarySchema.parse(summary)),
    { scale, to },
  );
  const countries = compared.countries.filter(({ country }) => may(asking, { kind: 'see-country', country }));
  return { kind: 'compared', comparison: { ...compared, countries } };
}
