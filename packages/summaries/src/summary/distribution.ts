import type { ItemDistributions } from '@uvid/disclosure';
import { type Answers, answersOf, type Item } from '@uvid/surveys';
import { validAnswer } from './matched-pairs.ts';
import type { Distribution } from './schema.ts';

/** How often each valid answer was given; answers that nobody gave are there with 0. */
export function distributionOf(item: Item, forms: readonly Answers[]): Distribution {
  const counts = Object.fromEntries(validOptions(item).map((option) => [option, 0]));

  for (const answers of forms) {
    const answer = validAnswer(item, answers);
    if (answer !== null && answer in counts) counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return { n: Object.values(counts).reduce((sum, count) => sum + count, 0), counts };
}

/**
 * The same for the disclosure gate, in numbers: the points of a five-point item, right or wrong for a knowledge
 * item, and the place among the options for a question where no answer is better than another.
 */
export function asGated(item: Item, distributions: readonly Distribution[]): ItemDistributions {
  const options = validOptions(item);
  const numberOf = (option: string): number =>
    item.kind === 'knowledge' ? Number(option === item.correct) : options.indexOf(option) + 1;

  return {
    id: item.id,
    lowest: item.kind === 'knowledge' ? 0 : 1,
    highest: item.kind === 'knowledge' ? 1 : options.length,
    waves: distributions.map(({ counts }) => {
      const byValue = new Map<number, number>();
      for (const [option, count] of Object.entries(counts)) {
        byValue.set(numberOf(option), (byValue.get(numberOf(option)) ?? 0) + count);
      }
      return byValue;
    }),
  };
}

function validOptions(item: Item): string[] {
  return answersOf(item).filter((option) => validAnswer(item, { [item.id]: option }) !== null);
}
