import type { Role } from '../policy/may.ts';

/** A running API, whatever runs it. */
export interface TestServer {
  fetch(request: Request): Promise<Response>;
  readonly origin: string;
  /** Adds a person with these roles and signs them in; returns their `Cookie` header. */
  signIn(roles: readonly Role[], country?: string | null): Promise<string>;
}

export interface TestServerOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
  /** The set-up token that the API was started with; nobody has used it. */
  readonly setupToken: string;
}

/** One promise of the API, kept on every runtime. Cases share a server, so each plans a seminar of its own. */
export interface ApiCase {
  readonly title: string;
  readonly run: (server: TestServer) => Promise<void>;
}

/**
 * A server for the suite. People come in by the same way as in life: the set-up token makes the first
 * administrator, who invites the others by one-time links.
 *
 * @example connectTestServer({ fetch: async (request) => api.fetch(request), origin, setupToken })
 */
export function connectTestServer({ fetch, origin, setupToken }: TestServerOptions): TestServer {
  let administrator: Promise<string> | undefined;
  let invited = 0;

  async function post(path: string, body: object, cookie = ''): Promise<Response> {
    const headers = { 'content-type': 'application/json', origin, cookie };
    return fetch(new Request(origin + path, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  async function enter(invitation: Response): Promise<string> {
    const { link } = await read<{ link: string }>(invitation, 201);
    const entered = await post('/api/sign-in', { token: new URL(link).searchParams.get('token') });
    await read(entered, 200);
    return cookiesOf(entered);
  }

  return {
    fetch,
    origin,
    async signIn(roles, country = null) {
      const first = { token: setupToken, name: 'First administrator', email: 'first@uvid.example' };
      administrator ??= post('/api/setup', first).then(enter);
      const cookie = await administrator;
      invited += 1;
      const person = { name: `Person ${invited}`, email: `person-${invited}@uvid.example` };
      return enter(await post('/api/people', { ...person, roles, country, language: 'en' }, cookie));
    },
  };
}

/** A response's `Set-Cookie` headers as the `Cookie` header that a browser would send next. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

async function read<Body>(response: Response, status: number): Promise<Body> {
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text}`);
  return JSON.parse(text);
}
