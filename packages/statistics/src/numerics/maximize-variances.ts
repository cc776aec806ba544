import { type Matrix, solve, type Vector } from './matrix.ts';

/** A restricted log likelihood at given variances, with its gradient. */
export interface LikelihoodPoint {
  readonly logLikelihood: number;
  readonly score: Vector;
  /** The best first: observed information converges faster, expected information always points up. */
  readonly informations: readonly Matrix[];
}

/** Null where the variances leave no likelihood, as all zeros do. */
export type Likelihood<Point extends LikelihoodPoint> = (variances: Vector) => Point | null;

const mostSteps = 500;
const mostHalvings = 40;
const tolerance = 1e-11;
/** A fit without a variance that is as likely as this is preferred: the variance is 0. */
const asLikely = 5e-10;
/** A variance that is further above 0 than this many of its errors is not 0. */
const clearlyAbove = 6;

/**
 * Variances that maximize a restricted likelihood, none below 0: Newton's and Fisher's steps, halved where need be, also
 * with every set of the `droppable` variances left out that may be 0, so that a maximum on the boundary is found.
 *
 * @param start above 0
 * @param droppable how many of the first variances may be 0
 * @returns null where the variances can't be told apart
 * @see Jennrich and Sampson 1976, doi:10.1080/00401706.1976.10489395
 */
export function maximizeVariances<Point extends LikelihoodPoint>(
  likelihood: Likelihood<Point>,
  start: Vector,
  droppable: number,
): { readonly variances: Vector; readonly point: Point } | null {
  const full = climb(
    likelihood,
    start,
    start.map(() => true),
  );
  if (!full) return null;
  let best = full;
  const doubtful = start.map((_, index) => index < droppable && !isClearlyAbove(full, index));

  for (let pattern = 1; pattern < 2 ** droppable; pattern++) {
    const kept = start.map((_, index) => index >= droppable || (pattern & (1 << index)) === 0);
    if (kept.some((keep, index) => !keep && !doubtful[index])) continue;
    const from = full.variances.map((variance, index) => Math.max(variance, (start[index] ?? 0) / 100));
    const fit = climb(likelihood, from, kept);
    if (fit && fit.point.logLikelihood >= best.point.logLikelihood - asLikely) best = fit;
  }
  return best;
}

/** By the error the variance would have if the others were known; the true one is larger, hence the margin of 6. */
function isClearlyAbove(
  { variances, point }: { variances: Vector; point: LikelihoodPoint },
  index: number,
): boolean {
  const expected = point.informations.at(-1)?.[index]?.[index] ?? 0;
  return (variances[index] ?? 0) * Math.sqrt(expected) > clearlyAbove;
}

/** Ascends from a start along the kept variances; those that reach 0 rest there while the slope keeps them down. */
function climb<Point extends LikelihoodPoint>(
  likelihood: Likelihood<Point>,
  start: Vector,
  kept: readonly boolean[],
) {
  let variances: Vector = start.map((variance, index) => (kept[index] ? variance : 0));
  let point = likelihood(variances);

  for (let count = 0; point && count < mostSteps; count++) {
    const steps = [...stepsUp(point, variances, kept)];
    if (steps.length === 0) return null;
    const next = firstThatClimbs(likelihood, variances, steps, point);
    if (!next) return { variances, point };

    const settled = next.variances.every(
      (variance, index) =>
        Math.abs(variance - (variances[index] ?? 0)) <= tolerance * Math.max(...next.variances),
    );
    [variances, point] = [next.variances, next.point];
    if (settled) return { variances, point };
  }
  return point && { variances, point };
}

function* stepsUp({ score, informations }: LikelihoodPoint, variances: Vector, kept: readonly boolean[]) {
  const free = score.flatMap((slope, index) =>
    kept[index] && ((variances[index] ?? 0) > 0 || slope > 0) ? [index] : [],
  );
  for (const information of informations) {
    const solved = solve(
      free.map((row) => free.map((column) => information[row]?.[column] ?? 0)),
      free.map((index) => score[index] ?? 0),
    );
    if (solved) yield score.map((_, index) => solved[free.indexOf(index)] ?? 0);
  }
}

function firstThatClimbs<Point extends LikelihoodPoint>(
  likelihood: Likelihood<Point>,
  variances: Vector,
  steps: readonly Vector[],
  from: Point,
) {
  for (const step of steps) {
    const next = bestAlong(likelihood, variances, step, from);
    if (next) return next;
  }
  return null;
}

function bestAlong<Point extends LikelihoodPoint>(
  likelihood: Likelihood<Point>,
  variances: Vector,
  step: Vector,
  from: Point,
) {
  for (let halving = 0, share = 1; halving < mostHalvings; halving++, share /= 2) {
    const next = variances.map((variance, index) => Math.max(0, variance + share * (step[index] ?? 0)));
    const point = likelihood(next);
    if (point && point.logLikelihood >= from.logLikelihood) return { variances: next, point };
  }
  return null;
}
