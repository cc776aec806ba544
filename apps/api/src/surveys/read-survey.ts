import { listCountries, programmeById, seminarByCode } from '@uvid/db';
import { parseSeminarCode } from '@uvid/linkage';
import type { ApiEnvironment } from '../environment.ts';
import { openWaveOf } from '../seminars/lifecycle.ts';
import type { Survey } from './survey.schema.ts';

export type SurveyOutcome =
  | { readonly kind: 'found'; readonly survey: Survey }
  | { readonly kind: 'unknown-seminar' };

/** What a seminar asks now, for whoever has its code, typed in whatever way. */
export async function readSurvey(environment: ApiEnvironment, typedCode: string): Promise<SurveyOutcome> {
  const code = parseSeminarCode(typedCode);
  const seminar = code === null ? null : await seminarByCode(environment.database, code);
  if (!seminar) return { kind: 'unknown-seminar' };

  const programme = await programmeById(environment.database, seminar.programme);
  if (!programme) throw new Error('a seminar without a programme');
  const countries = await listCountries(environment.database);
  const institution = countries
    .flatMap(({ institutions }) => institutions)
    .find(({ id }) => id === seminar.institution);

  return {
    kind: 'found',
    survey: {
      code: seminar.code,
      state: seminar.state,
      openWave: openWaveOf(seminar),
      waves: seminar.waves,
      languages: seminar.languages,
      ways: seminar.ways,
      instrument: { id: seminar.instrumentId, version: seminar.instrumentVersion },
      programme: { name: programme.name, retentionDays: programme.retentionDays },
      institution: institution?.names ?? null,
      country: seminar.country,
      threshold: seminar.threshold,
      demo: seminar.demo,
    },
  };
}
