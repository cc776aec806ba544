import { deleteRawResponses, latestSummary, moveSeminar, seminarById } from '@uvid/db';
import { beforeAll, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { tidyUp } from '../service/tidy-up.ts';
import {
  type MemoryEnvironment,
  memoryEnvironment,
  origin,
  setupToken,
} from '../suite/memory-environment.ts';
import {
  answerWave,
  bodyOf,
  clientOf,
  drawCards,
  problemOf,
  type Stage,
  someSubmission,
  stageSeminar,
  step,
} from '../suite/stage.ts';
import { connectTestServer, type TestServer } from '../suite/test-server.ts';

let environment: MemoryEnvironment;
let server: TestServer;

beforeAll(async () => {
  environment = await memoryEnvironment();
  const api = createApi(environment);
  server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
});

/** A seminar at the moment when a machine stopped between closing its last wave and storing the summary. */
async function stageInterrupted(): Promise<Stage> {
  const stage = await stageSeminar(server);
  const cards = drawCards(11);
  const { seminar, trainer } = stage;
  await answerWave(server, seminar, 'before', cards);
  await step(trainer, seminar, 'before', 'close');
  await step(trainer, seminar, 'after', 'open');
  await answerWave(server, seminar, 'after', cards);
  await moveSeminar(environment.database, seminar.id, 'after-open', 'finished');
  return stage;
}

const repairs: readonly { by: string; repair: (stage: Stage) => Promise<unknown> }[] = [
  { by: 'the next close', repair: ({ seminar, trainer }) => step(trainer, seminar, 'after', 'close') },
  {
    by: 'the next look at the result',
    repair: ({ seminar, trainer }) =>
      bodyOf(trainer.seminars[':id'].result.$get({ param: { id: seminar.id } }), 200),
  },
  { by: 'tidying up', repair: () => tidyUp(environment) },
];

test.each(repairs)('a closing that stopped half-way is finished by $by', async ({ repair }) => {
  const stage = await stageInterrupted();
  const { id } = stage.seminar;
  expect(environment.secrets.has(id)).toBe(true);

  await repair(stage);
  const latest = await latestSummary(environment.database, id);
  expect(latest?.wave).toBe('after');
  expect(latest?.summary).toMatchObject({ flow: { paired: { 'before-after': { pairs: 11 } } } });
  expect(environment.secrets.has(id)).toBe(false);
});

test('a secret that outlived its seminar is destroyed as soon as anybody looks', async () => {
  const { seminar, trainer } = await stageInterrupted();
  await step(trainer, seminar, 'after', 'close');
  await environment.linkingSecrets.create(seminar.id);

  await bodyOf(trainer.seminars[':id'].result.$get({ param: { id: seminar.id } }), 200);
  expect(environment.secrets.has(seminar.id)).toBe(false);
});

test('two closings at once make one summary', async () => {
  const { seminar, trainer } = await stageSeminar(server);
  const cards = drawCards(11);
  await answerWave(server, seminar, 'before', cards);
  await step(trainer, seminar, 'before', 'close');
  await step(trainer, seminar, 'after', 'open');
  await answerWave(server, seminar, 'after', cards);

  const closed = await Promise.all([1, 2, 3].map(() => step(trainer, seminar, 'after', 'close')));
  expect(closed.map(({ state }) => state)).toEqual(['finished', 'finished', 'finished']);
  const latest = await latestSummary(environment.database, seminar.id);
  expect(latest?.summary).toMatchObject({ flow: { paired: { 'before-after': { pairs: 11 } } } });
});

test('raw responses go on their day, and the result stays as it was', async () => {
  const { seminar, trainer } = await stageInterrupted();
  await step(trainer, seminar, 'after', 'close');
  const read = () => bodyOf(trainer.seminars[':id'].result.$get({ param: { id: seminar.id } }), 200);
  const result = await read();
  const { deleteRawOn } = (await seminarById(environment.database, seminar.id)) ?? {};
  const inThirtyDays = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(deleteRawOn).toBe(inThirtyDays);

  expect(await deleteRawResponses(environment.database, inThirtyDays)).toContain(seminar.id);
  expect(await read()).toEqual(result);
  const late = clientOf(server).responses.$post({ json: await someSubmission(seminar) });
  expect(await problemOf(late)).toBe('seminar-finished');
});
