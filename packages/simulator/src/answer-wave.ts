import {
  type Answers,
  type Instrument,
  type Item,
  itemsOfWave,
  type OptionId,
  type Wave,
} from '@uvid/surveys';
import type { ItemParameters } from './item-parameters.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { drawKnowledge, drawPoint } from './response-models.ts';

/** How people fill in a form. All are probabilities for one item, but for the spread. */
export interface Responding {
  readonly blank: number;
  /** "No opinion / prefer not to say", five-point items. */
  readonly noOpinion: number;
  /** "I don't know" by somebody who doesn't know a knowledge item; the rest guess. */
  readonly admitting: number;
  /** Standard deviation of the tendency to agree with anything; 0 for none. */
  readonly acquiescenceSpread: number;
}

/** One person's form of one wave; a key that is missing was left blank. */
export function answerWave(
  instrument: Instrument,
  parameters: ReadonlyMap<string, ItemParameters>,
  person: Person,
  wave: Wave,
  responding: Responding,
  random: Random,
): Answers {
  const answers = itemsOfWave(instrument, wave).flatMap((item) => {
    // A stream for each item: the answer to one doesn't depend on how many values another one used.
    const answer = answerItem(item, parameters.get(item.id), person, wave, responding, random.fork(item.id));
    return answer === undefined ? [] : [[item.id, answer] as const];
  });

  return Object.fromEntries(answers);
}

function answerItem(
  item: Item,
  parameters: ItemParameters | undefined,
  person: Person,
  wave: Wave,
  responding: Responding,
  random: Random,
): OptionId | undefined {
  if (!parameters || random.chance(responding.blank * person.reluctance)) return undefined;
  const traits = person.traits[wave];

  switch (item.kind) {
    case 'likert':
      if (random.chance(responding.noOpinion * person.reluctance)) return 'none';
      return drawPoint(item, parameters, traits[item.scale] ?? 0, person.acquiescence, random);
    case 'knowledge':
      return drawKnowledge(item, parameters, traits.knowledge ?? 0, responding.admitting, random);
    case 'choice':
      return person.options[item.id];
  }
}
