import { schema } from '@uvid/db';
import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin, setupToken } from '../suite/memory-environment.ts';
import { connectTestServer } from '../suite/test-server.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';

test('a session keeps neither the browser nor the address', async () => {
  const environment = await memoryEnvironment();
  const api = createApi(environment);
  const telling = { 'user-agent': 'A browser', 'x-forwarded-for': '192.0.2.7' };
  const server = connectTestServer({
    fetch: async (request) => {
      for (const [name, value] of Object.entries(telling)) request.headers.set(name, value);
      return api.fetch(request);
    },
    origin,
    setupToken,
  });
  await server.signIn(['trainer']);

  const sessions = await environment.database.select().from(schema.session);
  expect(sessions).toHaveLength(2);
  for (const { ipAddress, userAgent } of sessions) {
    expect(ipAddress).toBeNull();
    expect(userAgent).toBeNull();
  }
});

test('the token of a one-time link is stored as a digest only', async () => {
  const environment = await memoryEnvironment();
  const outcome = await createFirstAdministrator(environment, { name: 'First', email: 'First@Uvid.example' });
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  const token = new URL(outcome.link).searchParams.get('token') ?? '';

  const stored = JSON.stringify(await environment.database.select().from(schema.verification));
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  expect(stored).not.toContain(token);
  expect(outcome.person.roles).toEqual(['administrator']);
});

test('the first administrator is made once', async () => {
  const environment = await memoryEnvironment();
  const first = { name: 'First', email: 'first@uvid.example' };
  expect((await createFirstAdministrator(environment, first)).kind).toBe('created');
  expect((await createFirstAdministrator(environment, first)).kind).toBe('people-exist');
});

test('without a set-up token nobody can set up', async () => {
  const { setupToken: _, ...environment } = await memoryEnvironment();
  const response = await createApi(environment).request(`${origin}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: '', name: 'First', email: 'first@uvid.example' }),
  });
  expect(response.status).toBe(403);
});

test('a link is sent only where mail is configured, and only to people', async () => {
  const sent: string[] = [];
  const withMail = await memoryEnvironment({ sendMail: async ({ to }) => void sent.push(to) });
  await createFirstAdministrator(withMail, { name: 'First', email: 'first@uvid.example' });

  expect(await askForLink(createApi(withMail), 'first@uvid.example')).toBe(200);
  expect(sent).toEqual(['first@uvid.example']);
  expect(await askForLink(createApi(await memoryEnvironment()), 'first@uvid.example')).toBe(404);
});

test('asking for a link does not tell whether an address belongs to anybody', async () => {
  const sent: string[] = [];
  const environment = await memoryEnvironment({ sendMail: async ({ to }) => void sent.push(to) });

  expect(await askForLink(createApi(environment), 'stranger@uvid.example')).toBe(200);
  expect(sent).toEqual([]);
});

async function askForLink(api: ReturnType<typeof createApi>, email: string): Promise<number> {
  const response = await api.request(`${origin}/api/auth/sign-in/magic-link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email }),
  });
  return response.status;
}
