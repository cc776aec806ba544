import assert from 'node:assert/strict';
import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { insertPerson, type NewPerson } from '../queries/people.ts';
import { insertProgramme } from '../queries/programmes.ts';
import { insertSeminar, type NewSeminar, type Seminar } from '../queries/seminars.ts';
import type { NewResponse, StoredResponse } from '../queries/store-response.ts';
import { storeResponse } from '../queries/store-response.ts';
import type { Closing, NewTally } from '../queries/store-summary.ts';
import { seminars } from '../tables/seminars.ts';
import { tallies } from '../tables/tallies.ts';
import { languages, type SeminarState, type Translated } from '../vocabulary.ts';

const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random characters that a code may have. */
export function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => codeAlphabet[byte % 32]).join('');
}

/** As long as a keyed link digest. */
export function randomDigest(): string {
  return randomText(43);
}

export function inAllLanguages(text: string): Translated {
  return Object.fromEntries(languages.map((language) => [language, text])) as Translated;
}

export async function somePerson(database: Database, overrides: Partial<NewPerson> = {}): Promise<NewPerson> {
  const id = randomText(16);
  const person: NewPerson = {
    id,
    name: 'Simulated trainer',
    email: `${id.toLowerCase()}@example.org`,
    roles: ['trainer'],
    country: 'BA',
    language: 'bs',
    createdAt: new Date(0),
    ...overrides,
  };
  assert.equal((await insertPerson(database, person)).kind, 'stored');
  return person;
}

/** A seminar of its own programme; with two waves and in state 'before-open' unless said otherwise. */
export async function someSeminar(database: Database, overrides: Partial<NewSeminar> = {}): Promise<Seminar> {
  const { id: owner } = await somePerson(database);
  const { id: programme } = await insertProgramme(database, {
    id: randomText(8),
    name: inAllLanguages('Simulated programme'),
    instrumentId: 'gender-awareness',
    instrumentVersion: 1,
    threshold: 10,
    retentionDays: 30,
    demo: true,
  });
  return insertSeminar(database, {
    id: randomText(16),
    code: randomText(6),
    programme,
    country: 'BA',
    institution: 'ba-armed-forces',
    heldOn: '2026-11-23',
    languages: ['bs', 'hr', 'sr-Cyrl'],
    ways: ['card', 'phone'],
    waves: ['before', 'after'],
    plannedSize: 20,
    state: 'before-open',
    owner,
    instrumentId: 'gender-awareness',
    instrumentVersion: 1,
    threshold: 10,
    demo: true,
    ...overrides,
  });
}

/** Puts a seminar into any state, whatever lies between. */
export async function putInto(database: Database, seminar: Seminar, state: SeminarState): Promise<void> {
  await database.update(seminars).set({ state }).where(eq(seminars.id, seminar.id));
}

export function someResponse(seminar: Seminar, overrides: Partial<NewResponse> = {}): NewResponse {
  return {
    seminar: seminar.id,
    wave: 'before',
    id: randomText(16),
    answers: { g1: '4', g2: 'none' },
    language: 'bs',
    links: { card: randomDigest(), phone: randomDigest() },
    ...overrides,
  };
}

export function store(database: Database, response: NewResponse, cap = 200): Promise<StoredResponse> {
  return storeResponse(database, response, { cap });
}

export function someTally(seminar: Seminar, overrides: Partial<NewTally> = {}): NewTally {
  return {
    country: seminar.country,
    programme: seminar.programme,
    instrumentId: seminar.instrumentId,
    instrumentVersion: seminar.instrumentVersion,
    quarter: '2026-Q4',
    contrast: 'before-after',
    dimension: 'all',
    category: 'all',
    measure: 'operations',
    seminars: 1,
    n: 12,
    sum: 4.5,
    sumSquares: 7.25,
    nSquares: 144,
    nSum: 54,
    sSquares: 20.25,
    ...overrides,
  };
}

export function someClosing(seminar: Seminar, overrides: Partial<Closing> = {}): Closing {
  const { id, country, programme, demo } = seminar;
  return {
    summary: { seminar: id, wave: 'before', country, programme, demo, summary: { schema: 1 } },
    additions: [someTally(seminar)],
    after: 'keep-links',
    deleteRawOn: null,
    ...overrides,
  };
}

export function talliesOf(database: Database, seminar: Seminar) {
  return database.select().from(tallies).where(eq(tallies.programme, seminar.programme));
}

/** Asserts that the database refuses a statement and names the constraint. */
export async function isRefused(statement: PromiseLike<unknown>, constraint: string): Promise<void> {
  await assert.rejects(
    async () => statement,
    (error: unknown) => {
      const messages: string[] = [];
      for (let cause = error; cause instanceof Error; cause = cause.cause) messages.push(cause.message);
      assert.match(messages.join('\n'), new RegExp(constraint));
      return true;
    },
  );
}
