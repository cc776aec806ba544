import type { RequestEvent } from '@sveltejs/kit';
import type { Api } from '@uvid/api';
import { hc } from 'hono/client';

type Caller = Pick<RequestEvent, 'platform' | 'cookies' | 'locals' | 'request'>;

/**
 * The API in this same process, asked in the name of whoever asks for the page: with their session and
 * language. Cookies that it sets reach the browser with the page.
 */
export function apiClient(event: Caller) {
  const { origin } = platformOf(event);
  return hc<Api>(origin, {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => callApi(event, new Request(input, init)),
  }).api;
}

export type ApiClient = ReturnType<typeof apiClient>;

/**
 * Sends one request to the API with this person's session, for the addresses of the sign-in library,
 * which `hc` knows no types of.
 */
export async function callApi(event: Caller, request: Request): Promise<Response> {
  const { api, origin } = platformOf(event);
  request.headers.set('accept-language', event.locals.language);
  // SvelteKit has checked where the form came from; from here on the request is the service's own.
  request.headers.set('origin', origin);
  const cookie = event.request.headers.get('cookie');
  if (cookie) request.headers.set('cookie', cookie);

  const response = await api(request);
  for (const line of response.headers.getSetCookie()) {
    const { name, value = '', ...options } = event.cookies.parse(line);
    event.cookies.set(name, value, options);
  }
  return response;
}

function platformOf({ platform }: Caller): App.Platform {
  if (!platform) throw new Error('the workspace runs inside the service, which passes the API in');
  return platform;
}
