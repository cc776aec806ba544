import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { readReference } from '#lib/server/reference.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';
import { readNewSeminar } from './read-new-seminar.ts';

export const load: PageServerLoad = async (event) => {
  const { programmes, countries } = await readReference(event);
  const own = event.locals.person?.country ?? null;
  return {
    // Whoever plans a real seminar should not end up in the demo by default.
    programmes: programmes.toSorted((one, other) => Number(one.demo) - Number(other.demo)),
    today: new Date().toISOString().slice(0, 10),
    // A trainer who belongs to a country plans seminars there.
    countries: own === null ? countries : countries.filter(({ code }) => code === own),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const read = readNewSeminar(form);
    if (read.kind === 'faulty') return fail(400, { fault: read.fault });

    const answer = await answerOf(apiClient(event).seminars.$post({ json: read.seminar }));
    if (answer.kind === 'refused') return fail(answer.problem.status, { problem: answer.problem });
    redirect(303, resolve('/seminars/[id]', { id: answer.value.id }));
  },
};
