import { beforeAll, describe, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { apiSuite, connectTestServer, type TestServer } from './index.ts';
import { memoryEnvironment, origin, setupToken } from './memory-environment.ts';

let server: TestServer;

beforeAll(async () => {
  const api = createApi(await memoryEnvironment());
  server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
});

describe.each(Object.entries(apiSuite))('%s in Node with libSQL', (_topic, cases) => {
  test.each(cases)('$title', async ({ run }) => {
    await run(server);
  });
});
