import { sql } from 'drizzle-orm';
import type { NewSeminar } from '../queries/seminars.ts';
import { programmes } from '../tables/programmes.ts';
import { responses } from '../tables/responses.ts';
import { session } from '../tables/session.ts';
import { summaries } from '../tables/summaries.ts';
import { tallies } from '../tables/tallies.ts';
import type { ContractCase } from './contract-case.ts';
import {
  inAllLanguages,
  isRefused,
  randomDigest,
  randomText,
  somePerson,
  someSeminar,
  someTally,
} from './fixtures.ts';

/** Values that a seminar is refused with, and the constraint that says so. */
const refusedSeminars: [string, string, Record<string, unknown>][] = [
  ['an unknown state', 'seminars_state', { state: 'open' }],
  ['waves out of order', 'seminars_waves', { waves: ['after', 'before'] }],
  ['one wave only', 'seminars_waves', { waves: ['before'] }],
  ['a follow-up open that it does not have', 'seminars_state_of_waves', { state: 'followup-open' }],
  ['a threshold of 4', 'seminars_threshold', { threshold: 4 }],
  ['no language', 'seminars_languages', { languages: [] }],
  ['no way to link', 'seminars_ways', { ways: [] }],
  ['a day that does not exist', 'seminars_held_on', { heldOn: '2026-02-30' }],
  ['a time of day', 'seminars_held_on', { heldOn: '2026-02-03T10:00' }],
  ['a time at which raw responses go', 'seminars_delete_raw_on', { deleteRawOn: '2026-02-03 10:00' }],
  ['a code with a look-alike', 'seminars_code', { code: 'K7QMOP' }],
  ['a short code', 'seminars_code', { code: 'K7QM' }],
  ['nobody planned', 'seminars_planned_size', { plannedSize: 0 }],
  ['an unknown country', 'FOREIGN KEY', { country: 'XX' }],
  ['an unknown institution', 'FOREIGN KEY', { institution: 'xx' }],
  ['an unknown owner', 'FOREIGN KEY', { owner: 'nobody' }],
];

/** Values that a response is refused with. */
const refusedResponses: [string, string, Record<string, unknown>][] = [
  ['an unknown wave', 'responses_wave', { wave: 'during' }],
  ['an unknown language', 'responses_language', { language: 'de' }],
  ['a language without its script', 'responses_language', { language: 'sr' }],
  ['a short id', 'responses_id', { id: 'ABC' }],
  ['answers that are a list', 'responses_answers', { answers: '[]' }],
  ['answers that are not JSON', 'malformed JSON', { answers: '{' }],
  ['a link key that is not a digest', 'responses_link_card', { linkCard: 'K7QM-2P' }],
  ['a phone key that is not a digest', 'responses_link_phone', { linkPhone: 'Ana' }],
  ['a counter in place of late', 'responses_late', { late: sql`2` }],
  ['an unknown seminar', 'FOREIGN KEY', { seminar: 'nowhere' }],
];

export const constraintCases: ContractCase[] = [
  ...refusedSeminars.map(
    ([what, constraint, overrides]): ContractCase => ({
      title: `a seminar with ${what} is refused`,
      run: async (database) => {
        await isRefused(someSeminar(database, overrides as Partial<NewSeminar>), constraint);
      },
    }),
  ),
  ...refusedResponses.map(
    ([what, constraint, overrides]): ContractCase => ({
      title: `a response with ${what} is refused`,
      run: async (database) => {
        const { id: seminar } = await someSeminar(database);
        const row = {
          seminar,
          wave: 'before',
          id: randomText(16),
          answers: '{}',
          language: 'bs',
          late: false,
        };
        const values = { ...row, linkCard: randomDigest(), ...overrides } as typeof responses.$inferInsert;
        await isRefused(database.insert(responses).values(values), constraint);
      },
    }),
  ),
  {
    title: 'a seminar code is given once',
    run: async (database) => {
      const { code } = await someSeminar(database);
      await isRefused(someSeminar(database, { code }), 'UNIQUE');
    },
  },
  {
    title: 'a programme with a threshold under 5 or a negative retention is refused',
    run: async (database) => {
      const programme = {
        id: randomText(8),
        name: inAllLanguages('Simulated'),
        instrumentId: 'gender-awareness',
        instrumentVersion: 1,
        threshold: 5,
        retentionDays: 0,
      };
      await isRefused(
        database.insert(programmes).values({ ...programme, threshold: 4 }),
        'programmes_threshold',
      );
      await isRefused(
        database.insert(programmes).values({ ...programme, retentionDays: -1 }),
        'programmes_retention_days',
      );
      await database.insert(programmes).values(programme);
    },
  },
  {
    title: 'a summary of an unknown wave is refused',
    run: async (database) => {
      const { id: seminar, country, programme, demo } = await someSeminar(database);
      const row = { seminar, wave: 'during', country, programme, demo, summary: {} };
      await isRefused(
        database.insert(summaries).values(row as unknown as typeof summaries.$inferInsert),
        'summaries_wave',
      );
    },
  },
  {
    title: 'a tally of a day in place of a quarter is refused',
    run: async (database) => {
      const seminar = await someSeminar(database);
      await isRefused(
        database.insert(tallies).values(someTally(seminar, { quarter: '2026-11-23' })),
        'tallies_quarter',
      );
    },
  },
  {
    title: 'a session with an address or a browser is refused',
    run: async (database) => {
      const { id: userId } = await somePerson(database);
      const [createdAt, updatedAt, expiresAt] = [new Date(0), new Date(0), new Date(1)];
      const row = { id: randomText(8), token: randomText(8), userId, createdAt, updatedAt, expiresAt };
      await isRefused(
        database.insert(session).values({ ...row, ipAddress: '192.0.2.1' }),
        'session_ip_address',
      );
      await isRefused(
        database.insert(session).values({ ...row, userAgent: 'Browser' }),
        'session_user_agent',
      );
      await database.insert(session).values({ ...row, ipAddress: null, userAgent: null });
    },
  },
];
