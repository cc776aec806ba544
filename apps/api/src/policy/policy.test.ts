import { beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin, setupToken } from '../suite/memory-environment.ts';
import { inEveryLanguage, type Stage, stageSeminar } from '../suite/stage.ts';
import { connectTestServer } from '../suite/test-server.ts';

const everybody = ['nobody', 'owner', 'trainer', 'lead', 'foreign lead', 'analyst', 'administrator'] as const;
type Who = (typeof everybody)[number];
const signedIn = everybody.filter((who) => who !== 'nobody');

/** Every route of the API, who is let in, and a request that fails for no other reason. */
const rules: Readonly<Record<string, { letIn: readonly Who[]; body?: () => object }>> = {
  'GET /api/health': { letIn: everybody },
  'GET /api/openapi.json': { letIn: everybody },
  'GET /api/surveys/:code': { letIn: everybody },
  'POST /api/responses': { letIn: everybody, body: () => ({}) },
  'POST /api/receipts/look': { letIn: everybody, body: () => ({ seminar: '000000', receipt: '0' }) },
  'POST /api/receipts/delete': { letIn: everybody, body: () => ({ seminar: '000000', receipt: '0' }) },
  'POST /api/sign-in': { letIn: everybody, body: () => ({ token: 'used' }) },
  // Refused to all: the token of this test is used up.
  'POST /api/setup': { letIn: [], body: () => ({ token: setupToken, name: 'N', email: 'n@uvid.example' }) },
  'GET /api/me': { letIn: signedIn },
  'GET /api/programmes': { letIn: signedIn },
  'POST /api/programmes': { letIn: ['administrator'], body: newProgramme },
  'GET /api/countries': { letIn: signedIn },
  'GET /api/seminars': { letIn: signedIn },
  'POST /api/seminars': { letIn: ['owner'], body: newSeminar },
  'GET /api/seminars/:id': { letIn: ['owner', 'lead'] },
  'POST /api/seminars/:id/waves/:wave/open': { letIn: ['owner'] },
  'POST /api/seminars/:id/waves/:wave/close': { letIn: ['owner'] },
  'GET /api/seminars/:id/result': { letIn: ['owner', 'lead'] },
  'GET /api/comparison': { letIn: ['lead', 'foreign lead', 'analyst'] },
  'GET /api/people': { letIn: ['lead', 'foreign lead', 'administrator'] },
  'POST /api/people': { letIn: ['lead', 'administrator'], body: newPerson },
  'POST /api/people/:id/link': { letIn: ['lead', 'administrator'] },
};

const environment = await memoryEnvironment();
const api = createApi(environment);
const server = connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken });
const routes = new Set(
  api.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/api/auth/'))
    .map(({ method, path }) => `${method} ${path}`),
);
let stage: Stage;
let someoneInCountry: string;
let cookies: Record<Who, string>;

beforeAll(async () => {
  stage = await stageSeminar(server);
  cookies = {
    nobody: '',
    owner: stage.cookie,
    trainer: await server.signIn(['trainer'], 'RS'),
    lead: await server.signIn(['country-lead'], 'BA'),
    'foreign lead': await server.signIn(['country-lead'], 'ME'),
    analyst: await server.signIn(['analyst']),
    administrator: await server.signIn(['administrator']),
  };
  const response = await ask('POST /api/people', 'administrator');
  someoneInCountry = (await response.json()).person.id;
});

test('every route has its rule', () => {
  expect([...routes].sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.keys(rules))('%s', (route) => {
  test.each(everybody)('%s', async (who) => {
    const { status } = await ask(route, who);
    const isLetIn = rules[route]?.letIn.includes(who);

    if (isLetIn) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(who === 'nobody' && route !== 'POST /api/setup' ? 401 : 403);
  });
});

test('nobody’s answers are within anybody’s reach', async () => {
  for (const who of everybody) {
    for (const path of ['/api/responses', `/api/seminars/${stage.seminar.id}/responses`]) {
      const response = await api.request(`${origin}${path}`, { headers: { cookie: cookies[who] } });
      expect(response.status).toBe(who === 'nobody' && path !== '/api/responses' ? 401 : 404);
    }
  }
});

function ask(route: string, who: Who): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace(':code', stage.seminar.code)
    .replace('people/:id', `people/${someoneInCountry}`)
    .replace(':id', stage.seminar.id)
    .replace(':wave', 'before');
  const query = pattern.endsWith('/comparison')
    ? `?programme=${stage.seminar.programme}&scale=operations`
    : '';
  const body = rules[route]?.body?.();
  const request = new Request(`${origin}${path}${query}`, {
    method,
    headers: { cookie: cookies[who], origin, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return Promise.resolve(api.fetch(request));
}

function newProgramme(): object {
  const name = inEveryLanguage('Simulated programme');
  const instrument = { id: 'gender-awareness', version: 1 };
  return { name, instrument, threshold: 10, retentionDays: 30, demo: true };
}

function newSeminar(): object {
  const { programme, country, institution, heldOn, title, languages, ways, plannedSize } = stage.seminar;
  return { programme, country, institution, heldOn, title, languages, ways, plannedSize, followup: false };
}

function newPerson(): object {
  const email = `${crypto.randomUUID()}@uvid.example`;
  return { name: 'Somebody', email, roles: ['trainer'], country: 'BA', language: 'bs' };
}
