import type { Wave } from '@uvid/surveys';
import { inArray, type SQL, sql } from 'drizzle-orm';
import { seminars } from '../tables/seminars.ts';
import { type SeminarState, seminarStates } from '../vocabulary.ts';

/** The state in which a wave takes responses that count. */
export function openStateOf(wave: Wave): SeminarState {
  return `${wave}-open`;
}

/** SQL: the seminar is in a state in which this wave has already closed. */
export function hasClosed(wave: Wave): SQL {
  return inArray(seminars.state, seminarStates.slice(seminarStates.indexOf(openStateOf(wave)) + 1));
}

/** SQL: the wave that is open in the seminar's state, or null. */
export const openWave: SQL<Wave | null> = sql`case ${seminars.state}
  when 'before-open' then 'before' when 'after-open' then 'after' when 'followup-open' then 'followup' end`;
