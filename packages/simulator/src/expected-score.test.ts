import { genderAwareness1 } from '@uvid/surveys';
import { expect, test } from 'vitest';
import { expectedScore } from './expected-score.ts';
import { itemParameters } from './item-parameters.ts';
import { pointProbabilities } from './response-models.ts';

test('the expected score rises with the trait from 1 to 5', () => {
  const scores = [-100, -2, -1, 0, 1, 2, 100].map((trait) => expectedScore(genderAwareness1, 'roles', trait));

  expect(scores).toEqual([...scores].sort());
  expect(scores[0]).toBeCloseTo(1);
  expect(scores.at(-1)).toBeCloseTo(5);
});

test('a scale that the instrument does not have is a fault', () => {
  expect(() => expectedScore(genderAwareness1, 'morale', 0)).toThrow(RangeError);
});

// R: p <- plogis(1.5 * (0.4 - c(-1, 0, 0.5, 2))); -diff(c(1, p, 0))
test('point probabilities are differences of logistic curves', () => {
  const parameters = { discrimination: 1.5, thresholds: [-1, 0, 0.5, 2], difficulty: 0 } as const;

  expect(pointProbabilities(parameters, 0.4).map((share) => Number(share.toFixed(6)))).toEqual([
    0.109097, 0.245247, 0.183086, 0.379397, 0.083173,
  ]);
});

test('items of an instrument keep their parameters, and differ from one another', () => {
  const parameters = [...itemParameters(genderAwareness1).values()];

  expect([...itemParameters(genderAwareness1).values()]).toEqual(parameters);
  expect(new Set(parameters.map(({ discrimination }) => discrimination)).size).toBe(parameters.length);
});
