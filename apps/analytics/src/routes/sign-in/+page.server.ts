import { fail, redirect } from '@sveltejs/kit';
import { pathInside } from '#lib/path-inside.ts';
import { answerOf } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => {
  const token = url.searchParams.get('token');
  const next = pathInside(url.searchParams.get('next'), resolve('/')) ?? resolve('/');
  if (locals.person && !token) redirect(303, next);
  return { token, next };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const token = String(form.get('token') ?? '');
    const answer = await answerOf(apiClient(event)['sign-in'].$post({ json: { token } }));

    if (answer.kind === 'refused') return fail(answer.problem.status, { problem: answer.problem });
    redirect(303, pathInside(form.get('next'), resolve('/')) ?? resolve('/'));
  },
};
