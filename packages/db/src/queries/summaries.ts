import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { summaries } from '../tables/summaries.ts';

/** A stored summary; what is in `summary` is validated by who reads it. */
export type SummaryRow = typeof summaries.$inferSelect;

export interface SummaryFilter {
  readonly programme?: string;
  readonly country?: string;
  readonly demo?: boolean;
}

/** The summary of a seminar's newest closed wave, or null before the first has closed. */
export async function latestSummary(database: Database, seminar: string): Promise<SummaryRow | null> {
  const [row] = await database
    .select()
    .from(summaries)
    .where(and(eq(summaries.seminar, seminar), isNewest));
  return row ?? null;
}

/** One summary a seminar, that of its newest closed wave; ordered by seminar. */
export function listSummaries(database: Database, filter: SummaryFilter = {}): Promise<SummaryRow[]> {
  const { programme, country, demo } = filter;
  return database
    .select()
    .from(summaries)
    .where(
      and(
        isNewest,
        programme === undefined ? undefined : eq(summaries.programme, programme),
        country === undefined ? undefined : eq(summaries.country, country),
        demo === undefined ? undefined : eq(summaries.demo, demo),
      ),
    )
    .orderBy(summaries.seminar);
}

const newer = alias(summaries, 'newer');
const isNewest: SQL = sql`not exists (select 1 from ${summaries} newer
  where ${newer.seminar} = ${summaries.seminar} and ${rank(newer.wave)} > ${rank(summaries.wave)})`;

function rank(wave: typeof summaries.wave | typeof newer.wave): SQL {
  return sql`case ${wave} when 'before' then 1 when 'after' then 2 else 3 end`;
}
