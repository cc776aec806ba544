import { redirect } from '@sveltejs/kit';
import { isLanguage } from '@uvid/surveys';
import { languageCookie } from '#lib/language-cookie.ts';
import { pathInside } from '#lib/path-inside.ts';
import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, platform }) => {
  const form = await request.formData();
  const language = form.get('language');

  if (isLanguage(language)) {
    const secure = platform?.origin.startsWith('https:') ?? true;
    cookies.set(languageCookie, language, { path: resolve('/'), maxAge: year, sameSite: 'lax', secure });
  }
  redirect(303, pathInside(form.get('back'), resolve('/')) ?? resolve('/'));
};
