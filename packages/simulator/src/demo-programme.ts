import { languages as allLanguages, genderAwareness1 } from '@uvid/surveys';
import {
  type CountryOptions,
  dayAfter,
  type ProgrammeSeminar,
  simulateProgramme,
} from './simulate-programme.ts';
import { simulateSeminar } from './simulate-seminar.ts';

export interface DemoProgramme {
  /** Held during the past year; every wave can be closed. */
  readonly finished: readonly ProgrammeSeminar[];
  /** Held today, its first wave open with few forms in it. */
  readonly open: ProgrammeSeminar;
}

const countries = [
  {
    code: 'BA',
    sizes: [22, 16, 28, 19, 31, 24],
    institutions: 2,
    languages: { bs: 0.5, hr: 0.2, 'sr-Latn': 0.2, 'sr-Cyrl': 0.1 },
  },
  {
    code: 'ME',
    sizes: [17, 24, 8, 20, 15],
    institutions: 2,
    languages: { cnr: 0.7, 'sr-Latn': 0.2, sq: 0.1 },
  },
  { code: 'MK', sizes: [25, 18, 21, 9, 29, 16], institutions: 2, languages: { mk: 0.75, sq: 0.25 } },
  {
    code: 'RS',
    sizes: [30, 23, 18, 26, 32, 20, 15],
    institutions: 2,
    languages: { 'sr-Cyrl': 0.55, 'sr-Latn': 0.45 },
  },
] as const satisfies readonly CountryOptions[];

/**
 * What a demonstration starts with: a year of seminars in four countries. Two of them are so small that
 * nothing of them may be shown.
 *
 * @param seed any text; the same seed and day give the same seminars
 * @param today `YYYY-MM-DD`; the seminars lie in the year that ends ten days earlier
 */
export function demoProgramme(seed: string, today: string): DemoProgramme {
  const finished = simulateProgramme({
    instrument: genderAwareness1,
    seed,
    countries,
    days: { first: dayAfter(today, -365), last: dayAfter(today, -10) },
    followupUntil: dayAfter(today, -200),
    spread: { countries: 0.12, seminars: 0.15 },
  });

  return { finished, open: openSeminar(seed, today) };
}

function openSeminar(seed: string, today: string): ProgrammeSeminar {
  const [{ code, languages }] = countries;

  return {
    country: code,
    institution: 0,
    heldOn: today,
    title: `Simulation ${code}`,
    plannedSize: 20,
    // Whoever tries the demonstration may read any of them.
    languages: ['bs', ...allLanguages.filter((language) => language !== 'bs')],
    waves: ['before', 'after', 'followup'],
    shift: 0,
    seminar: simulateSeminar({
      instrument: genderAwareness1,
      seed: `${seed}/open`,
      people: 6,
      waves: ['before'],
      population: { languages },
    }),
  };
}
