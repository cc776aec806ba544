import type { Answers, Language, Wave } from '@uvid/surveys';
import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { responses } from '../tables/responses.ts';
import { seminars } from '../tables/seminars.ts';
import { openWave } from './states.ts';

/** What closing a wave needs of a response; without its id, which is the participant's receipt. */
export interface RawResponse {
  readonly answers: Answers;
  readonly links: { card?: string; phone?: string };
  readonly language: Language;
}

/** What a participant sees of their own response. */
export interface FoundResponse {
  readonly wave: Wave;
  readonly answers: Answers;
  readonly language: Language;
  readonly linkedBy: ('card' | 'phone')[];
  readonly late: boolean;
  /** Its wave is still open. */
  readonly deletable: boolean;
}

/**
 * The responses of a wave that count, in the order of their random ids. For closing a wave, and nothing else.
 */
export async function readResponses(database: Database, seminar: string, wave: Wave): Promise<RawResponse[]> {
  const rows = await database
    .select()
    .from(responses)
    .where(and(eq(responses.seminar, seminar), eq(responses.wave, wave), eq(responses.late, false)))
    .orderBy(asc(responses.id));

  return rows.map(({ answers, language, linkCard, linkPhone }) => ({
    answers: JSON.parse(answers),
    links: { ...(linkCard !== null && { card: linkCard }), ...(linkPhone !== null && { phone: linkPhone }) },
    language,
  }));
}

/** The response that a receipt stands for, or null: none was stored, or it is gone. */
export async function findResponse(
  database: Database,
  seminar: string,
  id: string,
): Promise<FoundResponse | null> {
  const [row] = await database
    .select({ response: responses, deletable: sql<number>`${openWave} is ${responses.wave}` })
    .from(responses)
    .innerJoin(seminars, eq(seminars.id, responses.seminar))
    .where(ofReceipt(seminar, id));
  if (!row) return null;

  const { wave, answers, language, linkCard, linkPhone, late } = row.response;
  const linkedBy: FoundResponse['linkedBy'] = [];
  if (linkCard !== null) linkedBy.push('card');
  if (linkPhone !== null) linkedBy.push('phone');
  return { wave, answers: JSON.parse(answers), language, linkedBy, late, deletable: row.deletable === 1 };
}

/**
 * Deletes the response that a receipt stands for, in one statement, while its wave is open.
 *
 * @returns false if nothing was deleted: there is no such response, or its wave has closed
 */
export async function deleteResponse(database: Database, seminar: string, id: string): Promise<boolean> {
  const deleted = await database
    .delete(responses)
    .where(
      and(
        ofReceipt(seminar, id),
        sql`${responses.wave} = (select ${openWave} from ${seminars} where ${eq(seminars.id, seminar)})`,
      ),
    )
    .returning({ wave: responses.wave });
  return deleted.length > 0;
}

/**
 * Deletes the raw responses of every seminar whose day for it has come; no published number changes.
 *
 * @param today 'YYYY-MM-DD'
 * @returns the ids of those seminars
 */
export async function deleteRawResponses(database: Database, today: string): Promise<string[]> {
  const isDue = and(isNotNull(seminars.deleteRawOn), lte(seminars.deleteRawOn, today));
  const [, cleared] = await database.batch([
    database
      .delete(responses)
      .where(sql`${responses.seminar} in (select ${seminars.id} from ${seminars} where ${isDue})`),
    database.update(seminars).set({ deleteRawOn: null }).where(isDue).returning({ id: seminars.id }),
  ]);
  return cleared.map(({ id }) => id).sort();
}

/** Every wave is named, so that the primary key (seminar, wave, id) finds the row. */
function ofReceipt(seminar: string, id: string) {
  return and(
    eq(responses.seminar, seminar),
    sql`${responses.wave} in ('before', 'after', 'followup')`,
    eq(responses.id, id),
  );
}
