import { expect, test } from 'vitest';
import { collisionRisk } from './collision-risk.ts';
import { assumedElementShares } from './element-shares.ts';
import { codeElements, valuesOfElement } from './personal-code.ts';

const listed = codeElements.map(({ id }) => Object.values(assumedElementShares[id]));

test('each element’s shares are of answers that it can have, and add up to 1', () => {
  for (const element of codeElements) {
    const shares = assumedElementShares[element.id];

    expect(valuesOfElement(element)).toEqual(expect.arrayContaining(Object.keys(shares)));
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

test('in a seminar of 60, one slip forgiven, 1 false pair is to be expected in 29 seminars', () => {
  const { chanceWithin, expectedFalsePairs, uniqueShare } = collisionRisk(listed, 60, 60, 1);

  expect(chanceWithin[1]).toBeLessThan(1e-5);
  expect(1 / (expectedFalsePairs[1] ?? 0)).toBeCloseTo(29.73, 2);
  expect(uniqueShare[1]).toBeGreaterThan(0.999);
});

test('a whole code is worth less than 25 bits, so that only a secret protects it', () => {
  expect(collisionRisk(listed, 0, 0, 0).entropyBits).toBeCloseTo(24.53, 2);
  for (const place of listed.keys()) {
    const withoutOne = listed.filter((_, index) => index !== place);
    expect(collisionRisk(withoutOne, 0, 0, 0).entropyBits).toBeGreaterThan(19);
  }
});
