import type { Wave } from '@uvid/surveys';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { responses } from '../tables/responses.ts';
import { seminars } from '../tables/seminars.ts';
import { summaries } from '../tables/summaries.ts';
import { tallies } from '../tables/tallies.ts';
import { hasClosed } from './states.ts';

export interface NewSummary {
  readonly seminar: string;
  readonly wave: Wave;
  readonly country: string;
  readonly programme: string;
  readonly demo: boolean;
  readonly summary: object;
}

/** What one seminar adds to one sealed sum. */
export type NewTally = Readonly<typeof tallies.$inferInsert>;

/** A wave's closing, ready to be stored. */
export interface Closing {
  readonly summary: NewSummary;
  readonly additions: readonly NewTally[];
  /** 'finish' with the last wave: link digests go, and the seminar is finished. */
  readonly after: 'keep-links' | 'finish';
  /** With 'finish': the day from which raw responses are deleted ('YYYY-MM-DD'); null deletes them now. */
  readonly deleteRawOn: string | null;
}

export type StoredSummary =
  | { kind: 'stored' }
  /** The wave has its summary; nothing has changed. */
  | { kind: 'already-stored' }
  /** Results exist for closed waves only; nothing has changed. */
  | { kind: 'wave-not-closed' };

/**
 * Stores a closed wave's summary and adds it to the tallies, in one batch: all of it or nothing. A second
 * closing, or a simultaneous one, finds the summary and changes nothing.
 *
 * @throws if there is no such country or programme, or a constraint refuses a row
 */
export async function storeSummary(database: Database, closing: Closing): Promise<StoredSummary> {
  const { seminar, wave } = closing.summary;
  const isFirst = isFirstClosing(closing.summary);
  const ofSummary = and(eq(summaries.seminar, seminar), eq(summaries.wave, wave));

  // The summary comes last: every statement before it asks whether it is there.
  const [, ...results] = await database.batch([
    addToTallies(database, closing.additions, isFirst),
    ...(closing.after === 'finish' ? finish(database, closing, isFirst) : []),
    database
      .insert(summaries)
      .select(summaryRow(closing.summary, isFirst))
      .returning({ wave: summaries.wave }),
  ] as const satisfies BatchItem<'sqlite'>[]);
  const stored = results.at(-1);
  if (Array.isArray(stored) && stored.length > 0) return { kind: 'stored' };

  const [existing] = await database.select({ wave: summaries.wave }).from(summaries).where(ofSummary);
  return { kind: existing ? 'already-stored' : 'wave-not-closed' };
}

/** SQL: the wave has closed and has no summary. */
function isFirstClosing({ seminar, wave }: NewSummary): SQL {
  return sql`exists (select 1 from ${seminars} where ${and(eq(seminars.id, seminar), hasClosed(wave))})
    and not exists (select 1 from summaries where seminar = ${seminar} and wave = ${wave})`;
}

/** One statement and one parameter however many rows there are: D1 takes 100 parameters a statement. */
function addToTallies(database: Database, additions: readonly NewTally[], isFirst: SQL) {
  const names = [...keyNames, ...sumNames];
  const rows = JSON.stringify(additions.map((addition) => names.map((name) => addition[name])));
  const values = sql.raw(names.map((_, place) => `value ->> ${place}`).join(', '));

  return database
    .insert(tallies)
    .select(sql`select ${values} from json_each(${rows}) where ${isFirst}`)
    .onConflictDoUpdate({
      target: keyNames.map((name) => tallies[name]),
      set: Object.fromEntries(
        sumNames.map((name) => [name, sql`${tallies[name]} + ${excluded(tallies[name])}`]),
      ),
    });
}

// In the order of the table's columns, which an INSERT … SELECT goes by.
const keyNames = [
  'country',
  'programme',
  'instrumentId',
  'instrumentVersion',
  'quarter',
  'contrast',
  'dimension',
  'category',
  'measure',
] as const;
const sumNames = ['seminars', 'n', 'sum', 'sumSquares', 'nSquares', 'nSum', 'sSquares'] as const;

function excluded(column: SQLiteColumn): SQL {
  return sql`excluded.${sql.identifier(column.name)}`;
}

/** Linking ends, and the raw responses get their day; without one they go at once. */
function finish(database: Database, { summary, deleteRawOn }: Closing, isFirst: SQL): BatchItem<'sqlite'>[] {
  const ofSeminar = and(eq(responses.seminar, summary.seminar), isFirst);
  return [
    deleteRawOn === null
      ? database.delete(responses).where(ofSeminar)
      : database.update(responses).set({ linkCard: null, linkPhone: null }).where(ofSeminar),
    database
      .update(seminars)
      .set({ state: 'finished', deleteRawOn })
      .where(and(eq(seminars.id, summary.seminar), isFirst)),
  ];
}

function summaryRow(row: NewSummary, isFirst: SQL): SQL {
  return sql`select ${row.seminar}, ${row.wave}, ${row.country}, ${row.programme}, ${row.demo ? 1 : 0},
    ${JSON.stringify(row.summary)} where ${isFirst}`;
}
