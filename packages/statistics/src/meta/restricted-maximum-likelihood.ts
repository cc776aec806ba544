import { type Effect, weightedMean } from './weighted-mean.ts';

const mostSteps = 200;
const tolerance = 1e-13;

/**
 * Variance between seminars, τ², by restricted maximum likelihood (Fisher scoring with halved steps; where
 * that does not settle, bisection of the score).
 *
 * @param effects at least 2, variances above 0
 * @returns at least 0
 * @see Viechtbauer 2005, doi:10.3102/10769986030003261
 */
export function restrictedMaximumLikelihood(effects: readonly Effect[]): number {
  const scale = typicalVariance(effects);
  let tauSquared = momentEstimate(effects);

  for (let step = 0; step < mostSteps; step++) {
    const { score, information } = scoreAt(effects, tauSquared);
    const next = Math.max(0, tauSquared + score / information);
    const settled = Math.abs(next - tauSquared) <= tolerance * (scale + tauSquared);
    tauSquared = next;
    if (settled) return tauSquared;
  }
  return bisectScore(effects, scale);
}

/** Derivative of the restricted log likelihood (times 2) and its expected information. */
function scoreAt(effects: readonly Effect[], tauSquared: number) {
  const sums = weightedMean(effects, tauSquared);
  const ratio = sums.weightSquares / sums.weight;

  return {
    score: sums.qOfSquares - (sums.weight - ratio),
    information: sums.weightSquares - (2 * sums.weightCubes) / sums.weight + ratio ** 2,
  };
}

/** DerSimonian and Laird's estimate: a start that is never far off. */
export function momentEstimate(effects: readonly Effect[]): number {
  const { q, weight, weightSquares } = weightedMean(effects, 0);
  return Math.max(0, (q - (effects.length - 1)) / (weight - weightSquares / weight));
}

/** Higgins' and Thompson's typical sampling variance, against which τ² is judged. */
export function typicalVariance(effects: readonly Effect[]): number {
  const { weight, weightSquares } = weightedMean(effects, 0);
  return ((effects.length - 1) * weight) / (weight ** 2 - weightSquares);
}

function bisectScore(effects: readonly Effect[], scale: number): number {
  if (scoreAt(effects, 0).score <= 0) return 0;
  let [low, high] = [0, scale];
  while (scoreAt(effects, high).score > 0) high *= 2;

  while (high - low > tolerance * (scale + high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (scoreAt(effects, middle).score > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
