import type { Instrument, ItemId, Language, OptionId, ScaleId, Wave } from '@uvid/surveys';
import type { Random } from './random.ts';

/** What answers are drawn from: a scale of the instrument, `knowledge` or `feedback`. */
export type TraitId = ScaleId;

/** Shares of a population, option → share; they need not add up to 1. */
export type Shares<Option extends string = OptionId> = Readonly<Record<Option, number>>;

/** Whom a seminar is made of. */
export interface Population {
  /** Demographic and behaviour items; an item without shares gets each of its options equally often. */
  readonly options: Readonly<Record<ItemId, Shares>>;
  readonly languages: Readonly<Partial<Record<Language, number>>>;
  /** Correlation of any two traits within a person. */
  readonly traitCorrelation: number;
  /** Mean of every trait before the training, in standard deviations. */
  readonly baseline: number;
}

/** What the training does, in standard deviations of the traits. */
export interface Effects {
  /** Mean gain from before to after for each trait; traits that aren't named get `otherGain`. */
  readonly gains: Readonly<Record<TraitId, number>>;
  readonly otherGain: number;
  /** Added to every gain: what a country or a seminar does better or worse than the rest. */
  readonly shift: number;
  /** Standard deviation of the gains of people within a seminar. */
  readonly personSpread: number;
  /** The share of the gain that is still there at the follow-up. */
  readonly kept: number;
}

/** Somebody who doesn't exist. Traits are in standard deviations. */
export interface Person {
  readonly id: number;
  readonly language: Language;
  readonly options: Readonly<Record<ItemId, OptionId>>;
  readonly traits: Readonly<Record<Wave, Readonly<Record<TraitId, number>>>>;
  /** Tendency to agree whatever is said. */
  readonly acquiescence: number;
  /** How often this person leaves items out, compared with others; 1 is usual. */
  readonly reluctance: number;
}

/** Draws one person. Everything that a person is stays the same over the waves; only the traits move. */
export function drawPerson(
  id: number,
  instrument: Instrument,
  population: Population,
  effects: Effects,
  acquiescenceSpread: number,
  random: Random,
): Person {
  const options = instrument.items.flatMap((item) =>
    item.kind === 'choice'
      ? [[item.id, random.pick(population.options[item.id] ?? equally(item.options))] as const]
      : [],
  );

  return {
    id,
    language: random.pick(population.languages as Record<Language, number>),
    options: Object.fromEntries(options),
    traits: drawTraits(instrument, population, effects, random.fork('traits')),
    acquiescence: acquiescenceSpread * random.normal(),
    reluctance: Math.exp(0.8 * random.normal() - 0.32),
  };
}

function drawTraits(
  instrument: Instrument,
  population: Population,
  effects: Effects,
  random: Random,
): Person['traits'] {
  const shared = random.normal();
  const personGain = effects.personSpread * random.normal();
  const waves: Record<Wave, Record<TraitId, number>> = { before: {}, after: {}, followup: {} };

  for (const trait of [...instrument.scales, 'knowledge', 'feedback']) {
    const own = random.normal();
    const before =
      population.baseline +
      Math.sqrt(population.traitCorrelation) * shared +
      Math.sqrt(1 - population.traitCorrelation) * own;
    const gain = (effects.gains[trait] ?? effects.otherGain) + effects.shift + personGain;

    waves.before[trait] = before;
    waves.after[trait] = before + gain;
    waves.followup[trait] = before + effects.kept * gain;
  }
  return waves;
}

function equally(options: readonly OptionId[]): Shares {
  return Object.fromEntries(options.map((option) => [option, 1]));
}
