import { redirect } from '@sveltejs/kit';
import { pagesOf } from '#lib/pages-of.ts';
import { expectAnswer } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { placeOf, readReference } from '#lib/server/reference.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const roles = event.locals.person?.roles ?? [];
  const [first] = pagesOf(roles);
  if (first && first.path !== '/') redirect(303, resolve(first.path));

  const [seminars, reference] = await Promise.all([
    expectAnswer(apiClient(event).seminars.$get()),
    readReference(event),
  ]);
  return {
    seminars: seminars.map((seminar) => ({ ...seminar, place: placeOf(reference, seminar) })),
    mayCreate: roles.includes('trainer'),
    demo: seminars.some(({ demo }) => demo),
  };
};
