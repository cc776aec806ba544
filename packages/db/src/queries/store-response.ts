import type { Answers, Language, Wave } from '@uvid/surveys';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { seminars } from '../tables/seminars.ts';
import { hasClosed, openStateOf } from './states.ts';

/** One participant's answers to one wave, as they are stored. */
export interface NewResponse {
  readonly seminar: string;
  readonly wave: Wave;
  /** 16 random characters, made on the phone. */
  readonly id: string;
  readonly answers: Answers;
  readonly language: Language;
  /** Digests keyed with the seminar's linking secret. */
  readonly links: { readonly card?: string; readonly phone?: string };
}

export interface ResponseLimits {
  /** Most responses that one wave of the seminar takes, late ones included. */
  readonly cap: number;
}

export type StoredResponse =
  | { kind: 'stored'; late: boolean }
  /** The same response is stored already; nothing has changed. */
  | { kind: 'same'; late: boolean }
  /** Another response is stored under this id. */
  | { kind: 'different' }
  | { kind: 'card-already-used' }
  | { kind: 'seminar-full' }
  /** The wave has not opened yet, or the seminar does not have it. */
  | { kind: 'wave-not-open' }
  /** The seminar has finished and its raw responses are gone. */
  | { kind: 'seminar-finished' };

/**
 * Stores a response, or says why not. One statement reads the seminar's state and writes the row, so nothing
 * counts that comes after a wave has closed: it is kept as late. Sent again, it is stored once.
 *
 * @throws {RangeError} if there is no such seminar
 */
export async function storeResponse(
  database: Database,
  response: NewResponse,
  limits: ResponseLimits,
): Promise<StoredResponse> {
  const [stored] = await database.all<{ late: number }>(insertion(response, limits));
  if (stored) return { kind: 'stored', late: stored.late === 1 };

  const [refusal] = await database.all<{ kind: Refusal | null; late: number }>(refusalOf(response, limits));
  if (!refusal) throw new RangeError('no such seminar');
  if (refusal.kind === 'same') return { kind: 'same', late: refusal.late === 1 };
  if (refusal.kind !== null) return { kind: refusal.kind };

  // What stood in the way has gone between the two statements: the wave has opened, or a response was deleted.
  return storeResponse(database, response, limits);
}

type Refusal = Exclude<StoredResponse['kind'], 'stored'>;

function insertion(response: NewResponse, limits: ResponseLimits): SQL {
  const { seminar, wave, id, language, links } = response;
  const { isNotOpen, isGone, isCardUsed, isFull, isIdUsed } = obstacles(response, limits);
  const unlessFinished = (digest: string | undefined) =>
    sql`case ${seminars.state} when 'finished' then null else ${digest ?? null} end`;

  return sql`
    insert into responses (seminar, wave, id, answers, language, link_card, link_phone, late)
    select ${seminar}, ${wave}, ${id}, ${answersText(response.answers)}, ${language},
      ${unlessFinished(links.card)}, ${unlessFinished(links.phone)}, ${seminars.state} <> ${openStateOf(wave)}
    from ${seminars}
    where ${eq(seminars.id, seminar)}
      and not (${isNotOpen}) and not (${isGone}) and not (${isCardUsed}) and not (${isFull}) and not (${isIdUsed})
    returning late`;
}

function refusalOf(response: NewResponse, limits: ResponseLimits): SQL {
  const { seminar, wave, id, language, links } = response;
  const { isNotOpen, isGone, isCardUsed, isFull } = obstacles(response, limits);

  // Finishing takes the link digests away, so from then on they cannot differ.
  return sql`
    select twin.late as late, case
      when twin.wave = ${wave} and twin.answers = ${answersText(response.answers)} and twin.language = ${language}
        and (${seminars.state} = 'finished'
          or (twin.link_card is ${links.card ?? null} and twin.link_phone is ${links.phone ?? null}))
        then 'same'
      when twin.id is not null then 'different'
      when ${isNotOpen} then 'wave-not-open'
      when ${isGone} then 'seminar-finished'
      when ${isCardUsed} then 'card-already-used'
      when ${isFull} then 'seminar-full'
    end as kind
    from ${seminars}
    left join responses twin
      on twin.seminar = ${seminars.id} and twin.wave in ('before', 'after', 'followup') and twin.id = ${id}
    where ${eq(seminars.id, seminar)}`;
}

/** What can stand in a response's way, as conditions on its seminar's row: used to refuse it and to say why. */
function obstacles(
  { seminar, wave, id, links }: NewResponse,
  { cap }: ResponseLimits,
): Record<Obstacle, SQL> {
  const hasWave = sql`exists (select 1 from json_each(${seminars.waves}) where value = ${wave})`;
  const inWave = sql`seminar = ${seminar} and wave = ${wave}`;

  return {
    isNotOpen: sql`not (${hasWave} and (${seminars.state} = ${openStateOf(wave)} or ${hasClosed(wave)}))`,
    isGone: sql`${seminars.state} = 'finished' and ${seminars.deleteRawOn} is null and exists (
      select 1 from summaries where seminar = ${seminar} and wave = json_extract(${seminars.waves}, '$[#-1]'))`,
    isCardUsed: sql`exists (select 1 from responses where ${inWave} and link_card = ${links.card ?? null})`,
    isFull: sql`(select count(*) from responses where ${inWave}) >= ${cap}`,
    // Whatever the wave: a receipt stands for one response of the seminar.
    isIdUsed: sql`exists (select 1 from responses
      where seminar = ${seminar} and wave in ('before', 'after', 'followup') and id = ${id})`,
  };
}

type Obstacle = 'isNotOpen' | 'isGone' | 'isCardUsed' | 'isFull' | 'isIdUsed';

/** Sorted keys: the same answers are the same text, and the order in which they were given is forgotten. */
function answersText(answers: Answers): string {
  return JSON.stringify(Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))));
}
