import type { RequestEvent } from '@sveltejs/kit';
import type { Language } from '@uvid/surveys';
import type { Country, Programme, Seminar } from '#lib/api-types.ts';
import { expectAnswer } from './answer.ts';
import { apiClient } from './api-client.ts';

export type Reference = Awaited<ReturnType<typeof readReference>>;

/** Programmes, countries and institutions, named in the language of the page. */
export async function readReference(event: RequestEvent) {
  const client = apiClient(event);
  const [programmes, countries] = await Promise.all([
    expectAnswer(client.programmes.$get()),
    expectAnswer(client.countries.$get()),
  ]);
  const { language } = event.locals;

  return {
    programmes: programmes.map((programme) => programmeIn(programme, language)),
    countries: countries.map((country) => countryIn(country, language)),
  };
}

function programmeIn({ id, name, threshold, retentionDays, demo }: Programme, language: Language) {
  return { id, name: name[language], threshold, retentionDays, demo };
}

function countryIn({ code, names, institutions }: Country, language: Language) {
  return {
    code,
    name: names[language],
    institutions: institutions.map(({ id, names: own }) => ({ id, name: own[language] })),
  };
}

/** What a seminar is called where it stands among others: its title, else its institution or country. */
export function placeOf(
  { countries, programmes }: Reference,
  seminar: Pick<Seminar, 'country' | 'institution' | 'programme'>,
) {
  const country = countries.find(({ code }) => code === seminar.country);
  const institution = country?.institutions.find(({ id }) => id === seminar.institution);
  const programme = programmes.find(({ id }) => id === seminar.programme);
  return {
    country: country?.name ?? seminar.country,
    institution: institution?.name ?? '',
    programme: programme?.name ?? seminar.programme,
  };
}
