import { latestSummary, programmeById, readResponses, type Seminar, storeSummary } from '@uvid/db';
import { seminarSummarySchema, summarizeWave, tallyAdditions, type WaveClosing } from '@uvid/summaries';
import { instrumentById, type Wave, waves } from '@uvid/surveys';
import type { ApiEnvironment } from '../environment.ts';
import { closedWavesOf } from './lifecycle.ts';
import { summaryHeader } from './summary-header.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Makes the summaries of closed waves that have none, and ends linking once the seminar is finished.
 *
 * Closing a wave comes down to this. Where a machine stopped in between, the next close, result or tidying-up
 * goes on from there: the secret is destroyed only after the summary that needed it is stored.
 */
export async function ensureSummaries(environment: ApiEnvironment, seminar: Seminar): Promise<void> {
  const closed = closedWavesOf(seminar);
  const latest = await latestSummary(environment.database, seminar.id);
  const missing = closed.slice(latest ? closed.indexOf(latest.wave) + 1 : 0);
  for (const wave of missing) await summarize(environment, seminar, wave);

  if (seminar.state === 'finished') await endLinking(environment, seminar.id);
}

async function summarize(environment: ApiEnvironment, seminar: Seminar, wave: Wave): Promise<void> {
  const { database } = environment;
  const { id, country, programme, demo } = seminar;
  const isLast = wave === seminar.waves.at(-1);
  const closing = await closingOfWave(environment, seminar, wave);

  await storeSummary(database, {
    summary: { seminar: id, wave, country, programme, demo, summary: summarizeWave(closing) },
    additions: tallyAdditions(closing),
    after: isLast ? 'finish' : 'keep-links',
    deleteRawOn: isLast ? await deletionDay(environment, seminar) : null,
  });
}

async function closingOfWave(
  environment: ApiEnvironment,
  seminar: Seminar,
  wave: Wave,
): Promise<WaveClosing> {
  const instrument = instrumentById(seminar.instrumentId, seminar.instrumentVersion);
  if (!instrument) throw new Error('a seminar with an unknown instrument');

  const earlier = await latestSummary(environment.database, seminar.id);
  return {
    seminar: summaryHeader(seminar),
    demo: seminar.demo,
    wave,
    instrument,
    responses: await responsesUntil(environment, seminar, wave),
    threshold: seminar.threshold,
    ...(earlier ? { previous: seminarSummarySchema.parse(earlier.summary) } : {}),
  };
}

/** Raw responses of the waves up to this one; what has come in for a later wave is not looked at. */
async function responsesUntil({ database }: ApiEnvironment, seminar: Seminar, wave: Wave) {
  const until = waves.slice(0, waves.indexOf(wave) + 1);
  const read = until.map(async (each) => [each, await readResponses(database, seminar.id, each)] as const);
  return Object.fromEntries(await Promise.all(read)) as WaveClosing['responses'];
}

/** The day from which the raw responses go; null where the programme keeps them for no day at all. */
async function deletionDay({ database, clock }: ApiEnvironment, seminar: Seminar): Promise<string | null> {
  const programme = await programmeById(database, seminar.programme);
  if (!programme || programme.retentionDays === 0) return null;
  return new Date(clock().getTime() + programme.retentionDays * dayMilliseconds).toISOString().slice(0, 10);
}

async function endLinking(environment: ApiEnvironment, id: string): Promise<void> {
  const { linkingSecrets, afterDeletion } = environment;
  if ((await linkingSecrets.read(id)) === null) return;
  // The secret goes last: as long as it is there, whatever stopped half-way is done again.
  await afterDeletion?.();
  await linkingSecrets.destroy(id);
}
