import type { Seminar } from '@uvid/db';

/** What of a seminar goes into its summary: the place and the quarter, neither the day nor the trainer. */
export function summaryHeader(seminar: Seminar) {
  const { id, code, programme, country, institution, heldOn } = seminar;
  return {
    id,
    code,
    programme,
    country,
    institution,
    quarter: quarterOf(heldOn),
    instrument: { id: seminar.instrumentId, version: seminar.instrumentVersion },
  };
}

/**
 * The calendar quarter of a day.
 *
 * @param day 'YYYY-MM-DD'
 * @example quarterOf('2026-11-23') // '2026-Q4'
 */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}
