import { type Effect, weightedMean } from './weighted-mean.ts';

const mostSteps = 200;
const tolerance = 1e-14;

/**
 * Variance between seminars by DerSimonian and Laird: closed, and a start that is never far off.
 *
 * @returns at least 0; 0 for a single effect
 * @see DerSimonian and Laird 1986, doi:10.1016/0197-2456(86)90046-2
 */
export function momentEstimate(effects: readonly Effect[]): number {
  if (effects.length < 2) return 0;
  const { q, weight, weightSquares } = weightedMean(effects, 0);
  return Math.max(0, (q - (effects.length - 1)) / (weight - weightSquares / weight));
}

/**
 * Variance between seminars by Paule and Mandel: where the generalized Q equals its degrees of freedom.
 *
 * @see Paule and Mandel 1982, doi:10.6028/jres.087.022
 */
export function pauleMandelEstimate(effects: readonly Effect[]): number {
  return tauSquaredAtQ(effects, effects.length - 1);
}

/**
 * The τ² at which the generalized Q comes down to `target`; 0 where it starts below. Q falls and is convex, so that
 * Newton's steps from 0 never overshoot.
 */
export function tauSquaredAtQ(effects: readonly Effect[], target: number): number {
  let tauSquared = 0;

  for (let step = 0; step < mostSteps; step++) {
    const { q, qOfSquares } = weightedMean(effects, tauSquared);
    if (q <= target || qOfSquares === 0) return tauSquared;
    const next = tauSquared + (q - target) / qOfSquares;
    if (next - tauSquared <= tolerance * next) return next;
    tauSquared = next;
  }
  return tauSquared;
}

/**
 * Higgins' and Thompson's typical sampling variance, against which τ² is judged.
 *
 * @see Higgins and Thompson 2002, doi:10.1002/sim.1186
 */
export function typicalVariance(effects: readonly Effect[]): number {
  const { weight, weightSquares } = weightedMean(effects, 0);
  return ((effects.length - 1) * weight) / (weight ** 2 - weightSquares);
}
