import { beforeEach, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin, setupToken } from '../suite/memory-environment.ts';
import { bodyOf, clientOf, someSubmission, stageSeminar, step } from '../suite/stage.ts';
import { connectTestServer, type TestServer } from '../suite/test-server.ts';

let cleanings: number;
let server: TestServer;

beforeEach(async () => {
  cleanings = 0;
  const environment = await memoryEnvironment({
    afterDeletion: async () => {
      cleanings += 1;
    },
  });
  const api = createApi(environment);
  server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
});

test('a deleted response is cleaned up after at once', async () => {
  const { seminar } = await stageSeminar(server);
  const phone = clientOf(server);
  const submission = await someSubmission(seminar);
  await bodyOf(phone.responses.$post({ json: submission }), 201);
  expect(cleanings).toBe(0);

  const question = { seminar: seminar.code, receipt: submission.id };
  await bodyOf(phone.receipts.delete.$post({ json: question }), 200);
  expect(cleanings).toBe(1);
});

test('the end of a seminar is cleaned up after once, however often its last wave is closed', async () => {
  const { seminar, trainer } = await stageSeminar(server);
  await step(trainer, seminar, 'before', 'close');
  await step(trainer, seminar, 'after', 'open');
  expect(cleanings).toBe(0);

  await step(trainer, seminar, 'after', 'close');
  await step(trainer, seminar, 'after', 'close');
  expect(cleanings).toBe(1);
});
