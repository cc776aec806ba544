import { error, fail } from '@sveltejs/kit';
import { createResponseId, parseSeminarCode } from '@uvid/linkage';
import { apiClient } from '#lib/api-client.ts';
import { chooseLanguage } from '#lib/choose-language.ts';
import { readForm } from '#lib/form/read-form.ts';
import { sendForm } from '#lib/form/send-form.ts';
import { readSurvey } from '#lib/read-survey.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const survey = await readSurvey(event);

  return {
    survey,
    language: event.locals.language,
    offered: survey.languages,
    demo: survey.demo,
    responseId: createResponseId((bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
    // The switch of languages keeps the answers while there is a form that holds them.
    form: survey.openWave ? 'f' : undefined,
  };
};

export const actions: Actions = {
  send: async ({ request, params, locals, platform }) => {
    const code = parseSeminarCode(params.code) ?? error(404, 'unknown-seminar');
    const form = readForm(await request.formData());
    chooseLanguage(locals, form.language);
    const outcome = await sendForm(apiClient(platform, locals.language), code, form);

    return outcome.kind === 'stored'
      ? { kind: outcome.kind, stored: outcome, kept: null, fault: null }
      : fail(422, { kind: outcome.kind, stored: null, kept: form, fault: outcome.fault });
  },

  language: async ({ request, locals }) => {
    const form = readForm(await request.formData());
    chooseLanguage(locals, form.switchTo ?? form.language);

    return { kind: 'switched' as const, stored: null, kept: form, fault: null };
  },
};
