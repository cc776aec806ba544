import { handoutTexts } from '#lib/server/handout-texts.ts';
import { readSeminar } from '#lib/server/read-seminar.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('uvid:counts');
  const seminar = await readSeminar(event, event.params.id);
  return { seminar, handouts: await handoutTexts(seminar.languages), demo: seminar.demo, bare: true };
};
