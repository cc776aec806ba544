import type { Handle } from '@sveltejs/kit/hooks';
import { logFailure } from '@uvid/kit-adapter/log-failure';
import { isLanguage, languageInfo, languages, negotiateLanguage } from '@uvid/surveys';

const headers = {
  // `no-referrer` would make browsers send `Origin: null` with a posted form, which the CSRF check refuses.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, request, url } = event;
  const asked = url.searchParams.get('lang');

  locals.chosen = isLanguage(asked) ? asked : null;
  locals.language = locals.chosen ?? negotiateLanguage(request.headers.get('accept-language'), languages);

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      lean(html).replace('lang="en"', `lang="${languageInfo[locals.language].tag}"`),
  });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  response.headers.append('vary', 'Accept-Language');
  response.headers.set('content-language', languageInfo[locals.language].tag);
  // A seminar's page holds a fresh response id, and perhaps somebody's answers.
  response.headers.set('cache-control', url.pathname.startsWith('/s/') ? 'no-store' : 'no-cache');

  return response;
};

export const handleError = logFailure('survey');

/**
 * Takes out what only a framework on the phone would need: hydration marks, and the blanks that stand
 * between elements in the page's template. Texts can't be met: `<` is written `&lt;` there.
 */
function lean(html: string): string {
  return (
    html
      .replace(/<!--.*?-->/gs, '')
      // The style sheet that is inlined already; Kit leaves its link for a client that isn't there.
      .replace(/<link [^>]*disabled[^>]*>/g, '')
      .replace(/>\s*\n\s*</g, '><')
  );
}
