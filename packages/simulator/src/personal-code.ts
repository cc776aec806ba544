import { assumedElementShares, type CodeElements, codeElements, valuesOfElement } from '@uvid/linkage';
import type { Random } from './random.ts';

/** How people answer the questions of the personal code. */
export interface PersonalCodeHabits {
  /** Share of people who answer them, in every wave. */
  readonly answering: number;
  /** Of the elements of a form, by an average person: answered with something else than the truth. */
  readonly slip: number;
  /** Of the elements of a form, by an average person: left blank. */
  readonly forgotten: number;
  /** How much people differ in both: standard deviation of the logarithm; 0 for not at all. */
  readonly carelessnessSpread: number;
}

/** What somebody would answer who never errs, and how often this person errs; 1 is average. */
export interface CodeTruth {
  readonly elements: readonly string[];
  readonly carelessness: number;
}

/** Somebody's true personal code; null for a person who won't answer such questions. */
export function drawCodeTruth(habits: PersonalCodeHabits, random: Random): CodeTruth | null {
  if (!random.chance(habits.answering)) return null;
  const spread = habits.carelessnessSpread;

  return {
    elements: codeElements.map(({ id }) => random.pick(assumedElementShares[id])),
    carelessness: Math.exp(spread * random.normal() - spread ** 2 / 2),
  };
}

/** The personal code of one form, with its slips and gaps. */
export function codeOfForm(truth: CodeTruth, habits: PersonalCodeHabits, random: Random): CodeElements {
  return codeElements.map((element, index) => {
    const value = truth.elements[index] ?? '';
    // A stream for each element: what happens to one changes nothing for the others.
    const own = random.fork(element.id);

    if (own.chance(habits.forgotten * truth.carelessness)) return null;
    return own.chance(habits.slip * truth.carelessness) ? otherThan(value, element, own) : value;
  });
}

/** A number beside the right one, or the letter of another name. */
function otherThan(value: string, element: (typeof codeElements)[number], random: Random): string {
  if (element.kind === 'letter') return random.pick({ ...assumedElementShares[element.id], [value]: 0 });
  const values = valuesOfElement(element);
  const step = random.chance(0.5) ? 1 : values.length - 1;

  return values[(values.indexOf(value) + step) % values.length] ?? value;
}
