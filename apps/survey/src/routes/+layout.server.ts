import { type Language, languages } from '@uvid/surveys';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
  const offered: readonly Language[] = languages;

  return { language: locals.language, chosen: locals.chosen, offered };
};
