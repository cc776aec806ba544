import { redirect } from '@sveltejs/kit';
import { languageCookie } from '#lib/language-cookie.ts';
import { expectAnswer } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { listPasskeys, removePasskey, signOut } from '#lib/server/auth-calls.ts';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person, language } = event.locals;
  const [countries, passkeys] = await Promise.all([
    expectAnswer(apiClient(event).countries.$get()),
    listPasskeys(event),
  ]);
  return {
    country: countries.find(({ code }) => code === person?.country)?.names[language] ?? null,
    passkeys,
  };
};

export const actions: Actions = {
  remove: async (event) => {
    const form = await event.request.formData();
    return { removed: await removePasskey(event, String(form.get('id') ?? '')) };
  },
  signOut: async (event) => {
    await signOut(event);
    event.cookies.delete(languageCookie, { path: resolve('/') });
    redirect(303, resolve('/sign-in'));
  },
};
