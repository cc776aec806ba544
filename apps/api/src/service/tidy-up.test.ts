import { schema } from '@uvid/db';
import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin, setupToken } from '../suite/memory-environment.ts';
import { answerWave, drawCards, stageSeminar, step } from '../suite/stage.ts';
import { connectTestServer } from '../suite/test-server.ts';
import { tidyUp } from './tidy-up.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

test('sessions and sign-in links are forgotten once they are over', async () => {
  const environment = await memoryEnvironment();
  const api = createApi(environment);
  const server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
  await server.signIn(['trainer']);

  await tidyUp(environment);
  expect(await environment.database.select().from(schema.session)).toHaveLength(2);
  const inAMonth = () => new Date(Date.now() + 31 * dayMilliseconds);
  await tidyUp({ ...environment, clock: inAMonth });
  expect(await environment.database.select().from(schema.session)).toEqual([]);
  expect(await environment.database.select().from(schema.verification)).toEqual([]);
});

test('raw responses are deleted when their day has come, and not before', async () => {
  const environment = await memoryEnvironment();
  const api = createApi(environment);
  const server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
  const { seminar, trainer } = await stageSeminar(server, { retentionDays: 30 });
  await answerWave(server, seminar, 'before', drawCards(2));
  await step(trainer, seminar, 'before', 'close');
  await step(trainer, seminar, 'after', 'open');
  await step(trainer, seminar, 'after', 'close');
  const tidiedIn = (days: number) =>
    tidyUp({ ...environment, clock: () => new Date(Date.now() + days * dayMilliseconds) });

  expect(await tidiedIn(29)).toEqual({ deleted: 0 });
  expect(await environment.database.select().from(schema.responses)).toHaveLength(2);
  expect(await tidiedIn(30)).toEqual({ deleted: 1 });
  expect(await environment.database.select().from(schema.responses)).toEqual([]);
});
