import assert from 'node:assert/strict';
import { bodyOf, clientOf, stageSeminar } from './stage.ts';
import type { ApiCase } from './test-server.ts';

export const serviceCases: readonly ApiCase[] = [
  {
    title: 'the API says that it is well',
    run: async (server) => {
      assert.deepEqual(await bodyOf(clientOf(server).health.$get(), 200), { status: 'ok' });
    },
  },
  {
    title: 'an address that leads nowhere is a problem like any other',
    run: async (server) => {
      for (const path of ['/api/nothing', '/api/auth/sign-up/email', '/api/auth/get-session']) {
        const response = await server.fetch(new Request(server.origin + path));
        assert.equal(response.status, 404);
        assert.equal((await response.json()).kind, 'not-found');
      }
    },
  },
  {
    title: 'a change that another site asks for is refused',
    run: async (server) => {
      const { seminar, cookie } = await stageSeminar(server, { open: false });
      const address = `${server.origin}/api/seminars/${seminar.id}/waves/before/open`;
      const headers = { cookie, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      const response = await server.fetch(new Request(address, { method: 'POST', headers }));
      assert.equal(response.status, 403);
      assert.equal((await response.json()).kind, 'cross-site');
    },
  },
  {
    title: 'answers are not kept, not sniffed and not for other sites; trainees get no cookie',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const address = `${server.origin}/api/surveys/${seminar.code}`;
      const { headers } = await server.fetch(
        new Request(address, { headers: { origin: 'https://elsewhere.example' } }),
      );
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.deepEqual(headers.getSetCookie(), []);
    },
  },
  {
    title: 'the OpenAPI document describes taking part and the workspace',
    run: async (server) => {
      const response = await server.fetch(new Request(`${server.origin}/api/openapi.json`));
      const { openapi, paths } = await response.json();
      assert.match(openapi, /^3\.1/);
      const submitting = paths['/api/responses'].post;
      assert.deepEqual(Object.keys(submitting.requestBody.content), ['application/json']);
      for (const status of ['200', '201', '400', '404', '409', '410', '413', '422', '429', '500']) {
        assert.ok(submitting.responses[status], status);
      }
    },
  },
];
