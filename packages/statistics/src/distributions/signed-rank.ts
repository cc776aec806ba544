/** R's tolerance, so that a probability met exactly counts as met. */
const rounding = 10 * Number.EPSILON;
const largestExact = 1000;

/**
 * Probability that Wilcoxon's signed-rank sum of `n` untied differences is at most `sum`.
 *
 * @param n whole number from 1 to 1000
 * @throws {RangeError} otherwise
 * @see Wilcoxon 1945, doi:10.2307/3001968
 * @example signedRankProbability(8, 10) // 0.0244140625
 */
export function signedRankProbability(sum: number, n: number): number {
  const chances = signedRankChances(n);
  let probability = 0;
  for (let value = 0; value <= Math.min(sum, largestSum(n)); value++)
    probability += chanceOf(value, n, chances);
  return Math.min(1, probability);
}

/**
 * Smallest signed-rank sum whose lower tail reaches `probability`.
 *
 * @param probability from 0 to 1
 * @param n whole number from 1 to 1000
 * @throws {RangeError} otherwise
 * @example signedRankQuantile(0.025, 10) // 9
 */
export function signedRankQuantile(probability: number, n: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('a probability is needed');
  const chances = signedRankChances(n);
  const tail = Math.min(probability, 1 - probability);
  let [reached, value] = [0, 0];

  if (probability <= 0.5) {
    for (; ; value++) {
      reached += chanceOf(value, n, chances);
      if (reached >= tail - rounding) return value;
    }
  }
  for (; ; value++) {
    reached += chanceOf(value, n, chances);
    if (reached > tail + rounding) return largestSum(n) - value;
  }
}

const largestSum = (n: number) => (n * (n + 1)) / 2;

/** The distribution is symmetric: only its lower half is kept. */
function chanceOf(value: number, n: number, chances: Float64Array): number {
  return chances[Math.min(value, largestSum(n) - value)] ?? 0;
}

/** Adds one rank at a time: with even chances it counts or it doesn't. */
function signedRankChances(n: number): Float64Array {
  if (!(Number.isInteger(n) && n >= 1 && n <= largestExact)) {
    throw new RangeError('a number of differences from 1 to 1000 is needed');
  }
  const chances = new Float64Array(Math.floor(largestSum(n) / 2) + 1);
  chances[0] = 1;

  for (let rank = 1; rank <= n; rank++) {
    for (let value = Math.min(chances.length - 1, largestSum(rank)); value >= 0; value--) {
      const without = chances[value] ?? 0;
      const withRank = value >= rank ? (chances[value - rank] ?? 0) : 0;
      chances[value] = (without + withRank) / 2;
    }
  }
  return chances;
}
