import type { ScoreStratum } from './mantel-haenszel.ts';

/** One person's answer to an item, with the score that people are compared at. */
export interface ScoredAnswer {
  readonly right: boolean;
  readonly score: number;
  readonly group: 'reference' | 'focal';
}

/**
 * Counts answers by score.
 *
 * @returns in ascending order of scores
 * @example scoreStrata([{ right: true, score: 3, group: 'focal' }])
 * // [{ referenceRight: 0, referenceWrong: 0, focalRight: 1, focalWrong: 0 }]
 */
export function scoreStrata(answers: readonly ScoredAnswer[]): ScoreStratum[] {
  const byScore = Map.groupBy(answers, ({ score }) => score);
  const sorted = [...byScore.entries()].toSorted(([one], [other]) => one - other);

  return sorted.map(([, people]) => {
    const count = (group: ScoredAnswer['group'], right: boolean) =>
      people.filter((person) => person.group === group && person.right === right).length;
    return {
      referenceRight: count('reference', true),
      referenceWrong: count('reference', false),
      focalRight: count('focal', true),
      focalWrong: count('focal', false),
    };
  });
}
