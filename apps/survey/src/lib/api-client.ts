import type { Api } from '@uvid/api';
import type { Language } from '@uvid/surveys';
import { hc } from 'hono/client';

/**
 * The API in this same process. It is given the language and nothing else of the person's request: no
 * address, no user agent, no cookie.
 */
export function apiClient(platform: App.Platform | undefined, language: Language) {
  if (!platform) throw new Error('the survey runs inside the service, which passes the API in');
  const { api, origin } = platform;

  return hc<Api>(origin, {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => api(new Request(input, init)),
    headers: { 'accept-language': language },
  }).api;
}

export type ApiClient = ReturnType<typeof apiClient>;
