import { fail, redirect } from '@sveltejs/kit';
import { type Wave, waves } from '@uvid/surveys';
import { nextStepOf } from '#lib/seminars/next-step.ts';
import { type Answer, answerOf, expectAnswer } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { placeOf, readReference } from '#lib/server/reference.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('uvid:counts');
  const [seminar, reference] = await Promise.all([
    expectAnswer(apiClient(event).seminars[':id'].$get({ param: { id: event.params.id } })),
    readReference(event),
  ]);
  const next = nextStepOf(seminar);
  return {
    seminar,
    place: placeOf(reference, seminar),
    retentionDays: reference.programmes.find(({ id }) => id === seminar.programme)?.retentionDays ?? null,
    // In the address, so that asking before closing needs no script.
    confirming: next?.kind === 'close' && event.url.searchParams.get('close') === next.wave,
    demo: seminar.demo,
  };
};

export const actions: Actions = {
  open: async (event) => {
    const param = { id: event.params.id, wave: await waveOf(event.request) };
    const answer = await answerOf(apiClient(event).seminars[':id'].waves[':wave'].open.$post({ param }));
    return afterStep(answer, event.params.id);
  },
  close: async (event) => {
    const param = { id: event.params.id, wave: await waveOf(event.request) };
    const answer = await answerOf(apiClient(event).seminars[':id'].waves[':wave'].close.$post({ param }));
    return afterStep(answer, event.params.id);
  },
};

/** To the page as it is now, so that loading it again repeats no step. */
function afterStep(answer: Answer<unknown>, id: string) {
  if (answer.kind === 'refused') return fail(answer.problem.status, { problem: answer.problem });
  redirect(303, resolve('/seminars/[id]', { id }));
}

async function waveOf(request: Request): Promise<Wave> {
  const wave = (await request.formData()).get('wave');
  return waves.find((known) => known === wave) ?? 'before';
}
