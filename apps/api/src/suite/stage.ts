import { createCardCode, createResponseId, deriveLinkDigest } from '@uvid/linkage';
import {
  type Answers,
  answersOf,
  genderAwareness1,
  type Item,
  itemsOfWave,
  type Wave,
  waves,
} from '@uvid/surveys';
import { hc } from 'hono/client';
import type { Api } from '../create-api.ts';
import type { Problem } from '../problems/problem.ts';
import type { Submission } from '../responses/response.schema.ts';
import type { NewSeminar, SeminarView } from '../seminars/seminar.schema.ts';
import type { TestServer } from './test-server.ts';

export const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** The API as a page calls it, with a person's session or without one. */
export function clientOf(server: TestServer, cookie?: string) {
  return hc<Api>(server.origin, {
    headers: { origin: server.origin, ...(cookie === undefined ? {} : { cookie }) },
    fetch: (input: RequestInfo | URL, init?: RequestInit) => server.fetch(new Request(input, init)),
  }).api;
}

/** The body of an answer that has to have this status. */
export async function bodyOf<R extends Answer>(
  answered: Promise<R>,
  status: number,
): Promise<Exclude<Awaited<ReturnType<R['json']>>, Problem>> {
  const response = await answered;
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json() as Promise<Exclude<Awaited<ReturnType<R['json']>>, Problem>>;
}

interface Answer {
  readonly status: number;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** The kind of the problem that an answer has to be. */
export async function problemOf(answered: Promise<{ text(): Promise<string> }>): Promise<string> {
  return JSON.parse(await (await answered).text()).kind;
}

export interface Stage {
  readonly seminar: SeminarView;
  readonly trainer: ReturnType<typeof clientOf>;
  readonly cookie: string;
}

/** A seminar of its own programme and trainer; planned, or with `before` open. */
export async function stageSeminar(
  server: TestServer,
  planned: Partial<NewSeminar> & { open?: boolean; retentionDays?: number; threshold?: number } = {},
): Promise<Stage> {
  const { open = true, retentionDays = 30, threshold = 10, ...wishes } = planned;
  const administrator = clientOf(server, await server.signIn(['administrator']));
  const cookie = await server.signIn(['trainer']);
  const trainer = clientOf(server, cookie);
  const programme = await bodyOf(
    administrator.programmes.$post({
      json: {
        name: inEveryLanguage('Simulated programme'),
        instrument: { id: 'gender-awareness', version: 1 },
        threshold,
        retentionDays,
        demo: true,
      },
    }),
    201,
  );
  const seminar = await bodyOf(
    trainer.seminars.$post({ json: { ...ordinary, programme: programme.id, ...wishes } }),
    201,
  );
  if (open) await step(trainer, seminar, 'before', 'open');
  return { seminar, trainer, cookie };
}

/** Opens or closes a wave; it has to succeed. */
export function step(
  trainer: Stage['trainer'],
  { id }: Pick<SeminarView, 'id'>,
  wave: Wave,
  what: 'open' | 'close',
): Promise<SeminarView> {
  const route = trainer.seminars[':id'].waves[':wave'];
  return bodyOf(route[what].$post({ param: { id, wave } }), 200);
}

/** A response as a phone sends it, with a card's digest. */
export async function someSubmission(
  seminar: Pick<SeminarView, 'code'>,
  overrides: Partial<Submission> & { cardCode?: string } = {},
): Promise<Submission> {
  const { cardCode = createCardCode(random), wave = 'before', ...rest } = overrides;
  return {
    id: createResponseId(random),
    seminar: seminar.code,
    wave,
    instrument: { id: 'gender-awareness', version: 1 },
    language: 'bs',
    answers: someAnswers(wave, 0),
    links: { card: await deriveLinkDigest('card', seminar.code, cardCode) },
    ...rest,
  };
}

/** Answers of a simulated participant: different for each number and wave, the same each time. */
export function someAnswers(wave: Wave, number: number): Answers {
  const later = waves.indexOf(wave);
  const level = 1 + ((number * (1 + 2 * later)) % 4) + Math.min(later, 1);
  const answer = (item: Item, index: number): string => {
    const options = answersOf(item);
    if (item.kind !== 'likert') return options[(number + index + later) % options.length] ?? '';
    const points = Math.max(1, level - (index % 2));
    return String(item.reversed ? 6 - points : points);
  };
  return Object.fromEntries(
    itemsOfWave(genderAwareness1, wave).map((item, index) => [item.id, answer(item, index)]),
  );
}

/** People with a card each answer a wave; the same cards for every wave of a seminar. */
export async function answerWave(
  server: TestServer,
  seminar: Pick<SeminarView, 'code'>,
  wave: Wave,
  cards: readonly string[],
): Promise<void> {
  const phone = clientOf(server);
  for (const [number, cardCode] of cards.entries()) {
    const submission = await someSubmission(seminar, { wave, cardCode, answers: someAnswers(wave, number) });
    await bodyOf(phone.responses.$post({ json: submission }), 201);
  }
}

/** As many participant cards. */
export function drawCards(count: number): string[] {
  return Array.from({ length: count }, () => createCardCode(random));
}

export function inEveryLanguage(text: string) {
  return { en: text, bs: text, hr: text, 'sr-Latn': text, 'sr-Cyrl': text, cnr: text, mk: text, sq: text };
}

const ordinary = {
  country: 'BA',
  institution: 'ba-armed-forces',
  heldOn: '2026-11-23',
  title: 'Simulated seminar',
  languages: ['bs', 'hr', 'sr-Cyrl'],
  ways: ['card', 'phone'],
  plannedSize: 20,
  followup: false,
} satisfies Omit<NewSeminar, 'programme'>;
