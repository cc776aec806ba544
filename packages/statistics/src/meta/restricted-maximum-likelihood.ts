import { momentEstimate, typicalVariance } from './moment-estimates.ts';
import { type Effect, weightedMean } from './weighted-mean.ts';

const mostSteps = 200;
const tolerance = 1e-13;

/**
 * Variance between seminars, τ², by restricted maximum likelihood (Fisher scoring; where that does not settle,
 * bisection of the score).
 *
 * @param groups effects with a mean of their own for each group; more effects than groups, variances above 0
 * @returns at least 0
 * @see Viechtbauer 2005, doi:10.3102/10769986030003261
 */
export function restrictedMaximumLikelihood(groups: readonly (readonly Effect[])[]): number {
  const scale = Math.max(...groups.filter((effects) => effects.length > 1).map(typicalVariance));
  const found = climb(groups, Math.max(...groups.map(momentEstimate)), scale);

  return found > 0 && logLikelihood(groups, 0) >= logLikelihood(groups, found) ? 0 : found;
}

function climb(groups: readonly (readonly Effect[])[], start: number, scale: number): number {
  let tauSquared = start;

  for (let step = 0; step < mostSteps; step++) {
    const { score, information } = scoreAt(groups, tauSquared);
    const next = Math.max(0, tauSquared + score / information);
    const settled = Math.abs(next - tauSquared) <= tolerance * (scale + tauSquared);
    tauSquared = next;
    if (settled) return tauSquared;
  }
  return bisectScore(groups, scale);
}

/** Derivative of the restricted log likelihood (times 2) and its expected information. */
function scoreAt(groups: readonly (readonly Effect[])[], tauSquared: number) {
  let [score, information] = [0, 0];

  for (const effects of groups) {
    const sums = weightedMean(effects, tauSquared);
    const ratio = sums.weightSquares / sums.weight;
    score += sums.qOfSquares - (sums.weight - ratio);
    information += sums.weightSquares - (2 * sums.weightCubes) / sums.weight + ratio ** 2;
  }
  return { score, information };
}

/** But for a constant. */
function logLikelihood(groups: readonly (readonly Effect[])[], tauSquared: number): number {
  const terms = groups.map((effects) => {
    const { weight, q } = weightedMean(effects, tauSquared);
    return effects.reduce((sum, { variance }) => sum + Math.log(variance + tauSquared), Math.log(weight) + q);
  });
  return -terms.reduce((sum, term) => sum + term, 0) / 2;
}

function bisectScore(groups: readonly (readonly Effect[])[], scale: number): number {
  if (scoreAt(groups, 0).score <= 0) return 0;
  let [low, high] = [0, scale];
  while (scoreAt(groups, high).score > 0) high *= 2;

  while (high - low > tolerance * (scale + high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (scoreAt(groups, middle).score > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
