import { dot, invert, type Matrix, type Vector, zeros } from '../numerics/matrix.ts';

/** People with one answer and one set of predictors. */
export interface AnswerCount {
  /** 0 for the lowest category that anybody chose, and so on without gaps. */
  readonly category: number;
  readonly predictors: Vector;
  readonly count: number;
}

export interface CumulativeLogit {
  readonly logLikelihood: number;
  /** Of the predictors: above 0, they go with higher categories. */
  readonly coefficients: Vector;
  /** From the observed information. */
  readonly standardErrors: Vector;
}

const mostSteps = 200;
const mostHalvings = 40;
const tolerance = 1e-10;

/**
 * Proportional-odds model P(answer ≤ k) = logistic(threshold k − predictors · coefficients), by Newton's method.
 *
 * @param categories at least 2
 * @returns null where no maximum exists: predictors separate the answers, or explain each other
 * @see McCullagh 1980, doi:10.1111/j.2517-6161.1980.tb01109.x
 */
export function cumulativeLogit(answers: readonly AnswerCount[], categories: number): CumulativeLogit | null {
  const size = answers[0]?.predictors.length ?? 0;
  let parameters: Vector = [...startingThresholds(answers, categories), ...new Array<number>(size).fill(0)];
  let point = evaluate(answers, categories, parameters);

  for (let count = 0; point && count < mostSteps; count++) {
    const inverted = invert(point.information);
    if (!inverted) return null;
    const { score } = point;
    const step = inverted.inverse.map((row) => dot(row, score));
    // Twice the gain that is still to be had; scale free, unlike the size of the step.
    if (dot(step, score) < tolerance ** 2)
      return describe(point.logLikelihood, parameters, inverted.inverse, categories);

    const next = bestAlong(answers, categories, parameters, step, point.logLikelihood);
    if (!next) return describe(point.logLikelihood, parameters, inverted.inverse, categories);
    [parameters, point] = [next.parameters, next.point];
  }
  return null;
}

function describe(
  logLikelihood: number,
  parameters: Vector,
  inverse: Matrix,
  categories: number,
): CumulativeLogit {
  return {
    logLikelihood,
    coefficients: parameters.slice(categories - 1),
    standardErrors: inverse.map((row, index) => Math.sqrt(row[index] ?? 0)).slice(categories - 1),
  };
}

function startingThresholds(answers: readonly AnswerCount[], categories: number): number[] {
  const total = answers.reduce((sum, { count }) => sum + count, 0);
  return Array.from({ length: categories - 1 }, (_, threshold) => {
    const below = answers.reduce((sum, { category, count }) => sum + (category <= threshold ? count : 0), 0);
    return Math.log(below / (total - below));
  });
}

interface Point {
  readonly logLikelihood: number;
  readonly score: Vector;
  readonly information: Matrix;
}

function bestAlong(
  answers: readonly AnswerCount[],
  categories: number,
  parameters: Vector,
  step: Vector,
  from: number,
) {
  for (let halving = 0, share = 1; halving < mostHalvings; halving++, share /= 2) {
    const next = parameters.map((parameter, index) => parameter + share * (step[index] ?? 0));
    const point = evaluate(answers, categories, next);
    if (point && point.logLikelihood > from) return { parameters: next, point };
  }
  return null;
}

/** Null where thresholds are out of order. */
function evaluate(answers: readonly AnswerCount[], categories: number, parameters: Vector): Point | null {
  const score = new Array<number>(parameters.length).fill(0);
  const information = zeros(parameters.length);
  let logLikelihood = 0;

  for (const { category, predictors, count } of answers) {
    const eta = dot(predictors, parameters.slice(categories - 1));
    const upper = boundary(parameters[category], category === categories - 1, eta);
    const lower = category === 0 ? certainlyAbove : boundary(parameters[category - 1], false, eta);
    const probability = upper.below - lower.below;
    if (!(probability > 0)) return null;

    logLikelihood += count * Math.log(probability);
    addAnswer(score, information, { upper, lower, probability, category, predictors, count, categories });
  }
  return { logLikelihood, score, information };
}

/** Share of answers below a boundary, with the first and second derivative of the logistic curve there. */
interface Boundary {
  readonly below: number;
  readonly slope: number;
  readonly curvature: number;
}

const certainlyAbove: Boundary = { below: 0, slope: 0, curvature: 0 };
const certainlyBelow: Boundary = { below: 1, slope: 0, curvature: 0 };

function boundary(threshold: number | undefined, last: boolean, eta: number): Boundary {
  if (last || threshold === undefined) return certainlyBelow;
  const below = 1 / (1 + Math.exp(eta - threshold));
  const slope = below * (1 - below);
  return { below, slope, curvature: slope * (1 - 2 * below) };
}

interface AnswerTerms extends AnswerCount {
  readonly upper: Boundary;
  readonly lower: Boundary;
  readonly probability: number;
  readonly categories: number;
}

/** Adds the answers' share of the gradient and of the negative second derivatives. */
function addAnswer(score: number[], information: number[][], terms: AnswerTerms) {
  const { upper, lower, probability, category, predictors, count, categories } = terms;
  // The few parameters this answer depends on, with the derivatives of both boundaries by them.
  const touched = [
    ...(category < categories - 1 ? [{ index: category, up: 1, down: 0 }] : []),
    ...(category > 0 ? [{ index: category - 1, up: 0, down: 1 }] : []),
    ...predictors.map((value, position) => ({ index: categories - 1 + position, up: -value, down: -value })),
  ];
  const slopes = touched.map(({ up, down }) => (up * upper.slope - down * lower.slope) / probability);

  for (const [one, { index: row, up, down }] of touched.entries()) {
    score[row] = (score[row] ?? 0) + count * (slopes[one] ?? 0);
    for (const [other, { index: column, up: otherUp, down: otherDown }] of touched.entries()) {
      const curvature = (up * otherUp * upper.curvature - down * otherDown * lower.curvature) / probability;
      const entries = information[row];
      if (entries) {
        entries[column] =
          (entries[column] ?? 0) + count * ((slopes[one] ?? 0) * (slopes[other] ?? 0) - curvature);
      }
    }
  }
}
