import type { Instrument, Language, Wave } from '@uvid/surveys';
import type { Effects, Population } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { type SimulatedSeminar, simulateSeminar } from './simulate-seminar.ts';
import { usualEffects, usualPopulation } from './usual.ts';

export interface CountryOptions {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  /** The number of people in each of its seminars; as many seminars as numbers. */
  readonly sizes: readonly number[];
  /** How many institutions of the country take turns. */
  readonly institutions: number;
  readonly languages: Population['languages'];
}

export interface ProgrammeOptions {
  readonly instrument: Instrument;
  readonly seed: string;
  readonly countries: readonly CountryOptions[];
  /** First and last day on which a seminar may be held, `YYYY-MM-DD`. */
  readonly days: { readonly first: string; readonly last: string };
  /** Seminars held on this day or before have a follow-up as well; none where nothing is said. */
  readonly followupUntil?: string;
  readonly effects?: Partial<Effects>;
  /** Standard deviations (τ) of the gains between countries, and between the seminars of a country. */
  readonly spread: { readonly countries: number; readonly seminars: number };
}

export interface ProgrammeSeminar {
  readonly country: string;
  /** Which of the country's institutions, from 0. */
  readonly institution: number;
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  readonly title: string;
  readonly plannedSize: number;
  readonly languages: readonly Language[];
  readonly waves: readonly Wave[];
  /** What was added to every gain of this seminar, in standard deviations of the traits: country and seminar. */
  readonly shift: number;
  readonly seminar: SimulatedSeminar;
}

const dayMilliseconds = 86_400_000;

/**
 * Many seminars in several countries, whose true gains differ between countries and between seminars.
 *
 * @returns seminars by country, in the order given, and within a country by day
 */
export function simulateProgramme(options: ProgrammeOptions): readonly ProgrammeSeminar[] {
  return options.countries.flatMap((country) => {
    const random = seededRandom(`${options.seed}/country ${country.code}`);
    const countryShift = options.spread.countries * random.normal();
    const womenShare = 0.05 + 0.04 * random.uniform();
    const days = country.sizes.map(() => drawDay(options.days, random)).sort();

    return country.sizes.map((size, index) => {
      const shift = countryShift + options.spread.seminars * random.normal();
      const plan = planSeminar(country, days[index] ?? options.days.first, index, options.followupUntil);

      return {
        ...plan,
        shift,
        seminar: simulateSeminar({
          instrument: options.instrument,
          seed: `${options.seed}/country ${country.code}/seminar ${index}`,
          people: size,
          waves: plan.waves,
          population: { languages: country.languages, options: withWomen(womenShare) },
          effects: { ...usualEffects, ...options.effects, shift },
        }),
      };
    });
  });
}

function planSeminar(
  country: CountryOptions,
  heldOn: string,
  index: number,
  followupUntil: string | undefined,
): Omit<ProgrammeSeminar, 'shift' | 'seminar'> {
  const hasFollowup = followupUntil !== undefined && heldOn <= followupUntil;

  return {
    country: country.code,
    institution: index % country.institutions,
    heldOn,
    title: `Simulation ${country.code} ${index + 1}`,
    plannedSize: country.sizes[index] ?? 0,
    languages: Object.keys(country.languages) as Language[],
    waves: hasFollowup ? ['before', 'after', 'followup'] : ['before', 'after'],
  };
}

function drawDay({ first, last }: ProgrammeOptions['days'], random: Random): string {
  const days = (Date.parse(last) - Date.parse(first)) / dayMilliseconds;

  return dayAfter(first, random.wholeBetween(0, days));
}

/** The day so many days after another one; negative for days before. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

function withWomen(share: number): Population['options'] {
  return {
    ...usualPopulation.options,
    gender: { woman: share, man: 0.98 - share, another: 0.003, 'prefer-not': 0.017 },
  };
}
