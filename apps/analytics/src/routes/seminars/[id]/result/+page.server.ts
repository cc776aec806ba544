import { error } from '@sveltejs/kit';
import { languageInfo } from '@uvid/surveys';
import { answerOf } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { instrumentNames } from '#lib/server/instrument-names.ts';
import { readSeminar } from '#lib/server/read-seminar.ts';
import { placeOf, readReference } from '#lib/server/reference.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const [seminar, reference, answer] = await Promise.all([
    readSeminar(event, id),
    readReference(event),
    answerOf(apiClient(event).seminars[':id'].result.$get({ param: { id } })),
  ]);
  if (answer.kind === 'refused' && answer.problem.kind !== 'no-result-yet') {
    error(answer.problem.status, answer.problem.title, { detail: answer.problem.detail });
  }
  return {
    seminar,
    place: placeOf(reference, seminar),
    names: instrumentNames(seminar.instrument, event.locals.language),
    result: answer.kind === 'answered' ? answer.value : null,
    unreviewed: seminar.languages.some((language) => !languageInfo[language].reviewed),
    demo: seminar.demo,
  };
};
