import { fail } from '@sveltejs/kit';
import { parseReceipt } from '@uvid/linkage';
import { apiClient } from '#lib/api-client.ts';
import { chooseLanguage } from '#lib/choose-language.ts';
import { readForm } from '#lib/form/read-form.ts';
import { readSurvey } from '#lib/read-survey.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const survey = await readSurvey(event);

  return { survey, language: event.locals.language, offered: survey.languages, demo: survey.demo, form: 'f' };
};

export const actions: Actions = {
  look: async (event) => look(event, await event.request.formData()),

  language: async (event) => {
    const data = await event.request.formData();
    return data.get('_receipt') ? look(event, data) : switchLanguage(event, data);
  },

  delete: async (event) => {
    const data = await event.request.formData();
    const { api, receipt, typed } = question(event, data);
    if (receipt.kind !== 'valid') return refused(typed, receipt.kind);

    const response = await api.receipts.delete.$post({
      json: { seminar: event.params.code, receipt: typed },
    });
    if (response.ok) return { ...nothing, deleted: true };
    const { kind } = await response.json();
    return kind === 'not-deletable' ? look(event, data) : refused(typed, faultOf(kind));
  },
};

const nothing = { typed: '', fault: null, found: null, deleted: false } as const;

async function look(event: RequestEvent, data: FormData) {
  const { api, receipt, typed } = question(event, data);
  if (receipt.kind !== 'valid') return refused(typed, receipt.kind);

  const response = await api.receipts.look.$post({ json: { seminar: event.params.code, receipt: typed } });
  if (response.ok) return { ...nothing, typed, found: await response.json() };
  const { kind } = await response.json();
  return refused(typed, faultOf(kind));
}

type ReceiptFault = 'mistyped' | 'incomplete' | 'unknown' | 'too-many' | 'unexpected';

function refused(typed: string, fault: ReceiptFault) {
  return fail(422, { ...nothing, typed, fault });
}

function faultOf(problem: string): ReceiptFault {
  if (problem === 'too-many-requests') return 'too-many';
  return problem.startsWith('unknown') ? 'unknown' : 'unexpected';
}

function question(event: RequestEvent, data: FormData) {
  switchLanguage(event, data);
  const typed = String(data.get('_receipt') ?? '').slice(0, 64);

  return { api: apiClient(event.platform, event.locals.language), receipt: parseReceipt(typed), typed };
}

function switchLanguage({ locals }: RequestEvent, data: FormData) {
  const { switchTo, language } = readForm(data);
  chooseLanguage(locals, switchTo ?? language);
  return nothing;
}
