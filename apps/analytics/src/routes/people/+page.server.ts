import { fail } from '@sveltejs/kit';
import { isLanguage } from '@uvid/surveys';
import type { Role } from '#lib/api-types.ts';
import { answerOf, expectAnswer } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import type { Actions, PageServerLoad } from './$types';

const roles = ['trainer', 'country-lead', 'analyst', 'administrator'] as const satisfies readonly Role[];

export const load: PageServerLoad = async (event) => {
  const { person, language } = event.locals;
  const client = apiClient(event);
  const [people, countries] = await Promise.all([
    expectAnswer(client.people.$get()),
    expectAnswer(client.countries.$get()),
  ]);
  const administers = person?.roles.includes('administrator') ?? false;
  const named = countries.map(({ code, names }) => ({ code, name: names[language] }));
  return {
    people,
    countries: administers ? named : named.filter(({ code }) => code === person?.country),
    // A country's lead adds people of the country; what reaches beyond it is the administrators'.
    roles: administers ? roles : roles.slice(0, 2),
    anyCountry: administers,
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const chosen = form.getAll('roles');
    const given = roles.filter((role) => chosen.includes(role));
    if (given.length === 0) return fail(400, { chooseRole: true });

    const language = form.get('language');
    const person = {
      name: String(form.get('name') ?? ''),
      email: String(form.get('email') ?? ''),
      roles: given,
      country: String(form.get('country') ?? '') || null,
      language: isLanguage(language) ? language : event.locals.language,
    };
    const answer = await answerOf(apiClient(event).people.$post({ json: person }));
    if (answer.kind === 'refused') return fail(answer.problem.status, { problem: answer.problem });
    return { handOver: { name: answer.value.person.name, link: answer.value.link } };
  },

  link: async (event) => {
    const form = await event.request.formData();
    const param = { id: String(form.get('id') ?? '') };
    const answer = await answerOf(apiClient(event).people[':id'].link.$post({ param }));
    if (answer.kind === 'refused') return fail(answer.problem.status, { problem: answer.problem });
    return { handOver: { name: String(form.get('name') ?? ''), link: answer.value.link } };
  },
};
