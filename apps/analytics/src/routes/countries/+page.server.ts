import { instrumentById, languageInfo } from '@uvid/surveys';
import { expectAnswer } from '#lib/server/answer.ts';
import { apiClient } from '#lib/server/api-client.ts';
import { instrumentNames } from '#lib/server/instrument-names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, locals } = event;
  const client = apiClient(event);
  const [programmes, countries] = await Promise.all([
    expectAnswer(client.programmes.$get()),
    expectAnswer(client.countries.$get()),
  ]);
  const named = {
    programmes: programmes.map(({ id, name }) => ({ id, name: name[locals.language] })),
    // Sorted here, because browsers know the alphabets of fewer languages.
    countries: countries
      .map(({ code, names }) => ({ code, name: names[locals.language] }))
      .sort((one, other) => one.name.localeCompare(other.name, languageInfo[locals.language].tag)),
  };
  const programme = programmes.find(({ id }) => id === url.searchParams.get('programme')) ?? programmes[0];
  const instrument = programme && instrumentById(programme.instrument.id, programme.instrument.version);
  if (!programme || !instrument) return { ...named, chosen: null };

  const { scales } = instrumentNames(instrument, locals.language);
  const scale = scales.find(({ id }) => id === url.searchParams.get('scale'))?.id ?? instrument.primaryScale;
  const to = url.searchParams.get('to') === 'followup' ? ('followup' as const) : ('after' as const);
  const comparison = await expectAnswer(
    client.comparison.$get({ query: { programme: programme.id, scale, to } }),
  );
  return {
    ...named,
    chosen: { programme: programme.id, scale, to, scales, comparison },
    demo: comparison.demo,
  };
};
