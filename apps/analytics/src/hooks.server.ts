import { redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { logFailure } from '@uvid/kit-adapter/log-failure';
import { isLanguage, languageInfo, languages, negotiateLanguage } from '@uvid/surveys';
import { languageCookie } from '#lib/language-cookie.ts';
import { currentPerson } from '#lib/server/current-person.ts';
import { resolve as pathOf } from '$app/paths';

const headers = {
  // `no-referrer` would make browsers send `Origin: null` with a posted form, which the CSRF check refuses.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'private, no-store',
};

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, route, url } = event;
  const chosen = cookies.get(languageCookie);

  locals.language = isLanguage(chosen)
    ? chosen
    : negotiateLanguage(request.headers.get('accept-language'), languages);
  locals.person = await currentPerson(event);
  if (!isLanguage(chosen) && locals.person) locals.language = locals.person.language;

  if (!locals.person && route.id !== null && !openToAll.has(route.id)) {
    redirect(303, `${pathOf('/sign-in')}?next=${encodeURIComponent(url.pathname)}`);
  }

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('<html lang="en">', `<html lang="${languageInfo[locals.language].tag}">`),
  });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

export const handleError = logFailure('workspace');

const openToAll = new Set<string>(['/sign-in', '/language']);
