/** How likely two different people give codes that would be taken for one person's. */
export interface CollisionRisk {
  /** For each element, the chance that two people agree on it. */
  readonly agreement: readonly number[];
  /** By tolerated differences 0, 1, …: the chance that two people's codes differ in no more. */
  readonly chanceWithin: readonly number[];
  /** By tolerated differences: pairs of different people to expect, were nobody in both waves; an upper bound. */
  readonly expectedFalsePairs: readonly number[];
  /** By tolerated differences: the share of people without a false candidate among the others of the second wave. */
  readonly uniqueShare: readonly number[];
  /** Shannon entropy of the whole code. */
  readonly entropyBits: number;
  /** What guessing the commonest code is worth: −log₂ of its share. */
  readonly minEntropyBits: number;
}

/**
 * What a personal code can tell apart, from how its answers are spread. Elements count as independent.
 *
 * @param elements for each element of the code the shares of its answers, each from 0 to 1, adding up to 1
 * @param firstForms forms of the earlier wave, 0 or more
 * @param secondForms forms of the later wave, 0 or more
 * @param toleranceMax largest number of differences to answer for, 0 or more
 * @returns lists with toleranceMax + 1 values; certain agreement for a code without elements
 * @throws {RangeError} where an element has no answer with a share above 0, or a share outside 0 to 1
 * @see Poisson-binomial distribution by convolution: Hong 2013, doi:10.1016/j.csda.2012.10.006
 * @example collisionRisk([Array(12).fill(1 / 12)], 20, 20, 0).expectedFalsePairs // [33.3]
 */
export function collisionRisk(
  elements: readonly (readonly number[])[],
  firstForms: number,
  secondForms: number,
  toleranceMax: number,
): CollisionRisk {
  for (const shares of elements) checkShares(shares);
  const agreement = elements.map((shares) => sum(shares.map((share) => share ** 2)));
  const byDifferences = differenceChances(agreement);
  const chanceWithin = Array.from({ length: toleranceMax + 1 }, (_, tolerance) =>
    Math.min(1, sum(byDifferences.slice(0, tolerance + 1))),
  );

  return {
    agreement,
    chanceWithin,
    expectedFalsePairs: chanceWithin.map((chance) => firstForms * secondForms * chance),
    uniqueShare: chanceWithin.map((chance) => (1 - chance) ** Math.max(0, secondForms - 1)),
    entropyBits: sum(elements.map((shares) => sum(shares.map(surprise)))),
    minEntropyBits: sum(elements.map((shares) => -Math.log2(Math.max(...shares)))),
  };
}

/** The chances that two people differ in 0, 1, 2, … elements. */
function differenceChances(agreement: readonly number[]): number[] {
  let chances = [1];

  for (const agree of agreement) {
    const before = chances;
    const differing = (count: number) => (before[count - 1] ?? 0) * (1 - agree);
    chances = [...before, 0].map((chance, count) => chance * agree + differing(count));
  }
  return chances;
}

function surprise(share: number): number {
  return share > 0 ? -share * Math.log2(share) : 0;
}

function checkShares(shares: readonly number[]): void {
  if (!shares.some((share) => share > 0)) throw new RangeError('an element without answers');
  if (!shares.every((share) => share >= 0 && share <= 1)) throw new RangeError('a share outside 0 to 1');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
