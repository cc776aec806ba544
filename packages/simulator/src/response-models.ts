import type { KnowledgeItem, LikertItem, OptionId } from '@uvid/surveys';
import type { ItemParameters } from './item-parameters.ts';
import type { Random } from './random.ts';

/**
 * Probabilities of the five points of an item under the graded response model, before reverse keying:
 * the last is the answer that means most of the trait.
 *
 * @param trait in standard deviations
 * @returns five probabilities that add up to 1
 * @see Samejima 1969, Psychometrika monograph 17
 */
export function pointProbabilities(parameters: ItemParameters, trait: number): readonly number[] {
  const atLeast = [
    1,
    ...parameters.thresholds.map((threshold) => logistic(parameters.discrimination * (trait - threshold))),
    0,
  ];

  return atLeast.slice(0, -1).map((probability, index) => probability - (atLeast[index + 1] ?? 0));
}

/** A five-point answer as it is ticked: reverse-keyed items are turned, so that agreement means less of the trait. */
export function drawPoint(
  item: LikertItem,
  parameters: ItemParameters,
  trait: number,
  acquiescence: number,
  random: Random,
): OptionId {
  const keyedTrait = trait + (item.reversed ? -acquiescence : acquiescence);
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = pointProbabilities(parameters, keyedTrait);
  const point = Number(random.pick({ 1: one, 2: two, 3: three, 4: four, 5: five }));

  return String(item.reversed ? 6 - point : point);
}

/**
 * An answer to a knowledge item. Who knows is right; who doesn't says so or guesses among all options.
 *
 * @param admitting probability of "I don't know" instead of a guess
 * @see Birnbaum 1968 in Lord and Novick, Statistical theories of mental test scores: guessing as a lower asymptote
 */
export function drawKnowledge(
  item: KnowledgeItem,
  parameters: ItemParameters,
  trait: number,
  admitting: number,
  random: Random,
): OptionId {
  if (random.chance(logistic(parameters.discrimination * (trait - parameters.difficulty))))
    return item.correct;
  if (random.chance(admitting)) return 'unknown';
  return random.pick(Object.fromEntries(item.options.map((option) => [option, 1])));
}

/** The inverse of the logit, 1 ÷ (1 + e^−x). */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
