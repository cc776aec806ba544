import { error } from '@sveltejs/kit';
import { formatSeminarCode, parseSeminarCode } from '@uvid/linkage';
import { type Instrument, instrumentById, negotiateLanguage } from '@uvid/surveys';
import { apiClient } from './api-client.ts';

interface PageOfSeminar {
  readonly params: { readonly code: string };
  readonly locals: App.Locals;
  readonly platform: Readonly<App.Platform> | undefined;
  readonly request: Request;
}

/**
 * The seminar that a page's address names, as it stands now; sets the page's language to one that the
 * seminar offers.
 *
 * @throws a 404 where no seminar has the code, a 503 where the API gives no answer
 */
export async function readSurvey({ params, locals, platform, request }: PageOfSeminar) {
  const code = parseSeminarCode(params.code);
  if (code === null) error(404, 'unknown-seminar');

  const response = await apiClient(platform, locals.language).surveys[':code'].$get({ param: { code } });
  if (response.status === 404) error(404, 'unknown-seminar');
  if (!response.ok) error(503, 'unreachable');

  const survey = await response.json();
  const offered = survey.languages;
  locals.language =
    locals.chosen && offered.includes(locals.chosen)
      ? locals.chosen
      : negotiateLanguage(request.headers.get('accept-language'), offered);

  return { ...survey, path: `/s/${formatSeminarCode(code)}` };
}

/**
 * The questionnaire that a seminar names.
 *
 * @throws a 503 where this page does not know it, because it is older than the API
 */
export function instrumentOf({ id, version }: { readonly id: string; readonly version: number }): Instrument {
  return instrumentById(id, version) ?? error(503, 'unreachable');
}
