import {
  apply,
  bilinear,
  type Inverse,
  invert,
  type Matrix,
  multiply,
  traceOf,
  traceOfProduct,
  transpose,
  type Vector,
  zeros,
} from '../numerics/matrix.ts';
import type { LikelihoodPoint } from '../numerics/maximize-variances.ts';
import type { MixedPieces } from './mixed-pieces.ts';
import {
  type PieceTerms,
  type ResidualTerms,
  residualTerms,
  type SolvedPiece,
  scatterTerms,
  solvePiece,
} from './piece-terms.ts';

export interface MixedPoint extends LikelihoodPoint {
  readonly coefficients: Vector;
  readonly covariance: Matrix;
  /** Of each variance: how the covariance of the coefficients changes with it. */
  readonly covarianceSlopes: readonly Matrix[];
  /** Negative second derivatives. */
  readonly observedInformation: Matrix;
  /** V⁻¹ times the residuals, for each piece with means. */
  readonly solvedResiduals: readonly Vector[];
}

/**
 * Restricted log likelihood, including its constants, with first and second derivatives.
 *
 * @returns null where variances or design leave none
 * @see Searle, Casella, McCulloch 1992, Variance Components, ch. 6; Lindstrom and Bates 1988, doi:10.2307/2290128
 */
export function restrictedLikelihood(pieces: MixedPieces, variances: Vector): MixedPoint | null {
  const solved = pieces.means.map((piece) => solvePiece(piece, variances));
  const scattered = pieces.scatters.map((piece) => scatterTerms(piece, variances));
  const precision = zeros(pieces.size);
  const moments = new Array<number>(pieces.size).fill(0);
  for (const piece of solved) {
    if (!piece) return null;
    addAt(precision, piece.columns, multiply(transpose(piece.design), piece.weighted));
    addVector(moments, piece.columns, apply(transpose(piece.weighted), piece.observed));
  }
  const fixed = invert(precision);
  if (!fixed) return null;

  const coefficients = apply(fixed.inverse, moments);
  const meanTerms = solved.flatMap((piece) => (piece ? [residualTerms(piece, coefficients)] : []));
  const terms: PieceTerms[] = [...meanTerms];
  for (const term of scattered) {
    if (!term) return null;
    terms.push(term);
  }
  const design = designTerms(solved, meanTerms, pieces);

  return {
    ...derivatives(terms, design, fixed, pieces),
    coefficients,
    covariance: fixed.inverse,
    covarianceSlopes: design.slopes.map((slope) => multiply(multiply(fixed.inverse, slope), fixed.inverse)),
    solvedResiduals: meanTerms.map(({ solvedResiduals }) => solvedResiduals),
  };
}

interface DesignTerms {
  /** X'V⁻¹VᵢV⁻¹X, summed. */
  readonly slopes: readonly Matrix[];
  /** X'V⁻¹VᵢV⁻¹VⱼV⁻¹X, summed. */
  readonly curvatures: readonly (readonly Matrix[])[];
  /** X'V⁻¹VᵢV⁻¹r, summed. */
  readonly pulls: readonly Vector[];
}

function designTerms(
  solved: readonly (SolvedPiece | null)[],
  terms: readonly ResidualTerms[],
  { size, variances }: MixedPieces,
): DesignTerms {
  const range = Array.from({ length: variances }, (_, index) => index);
  const slopes = range.map(() => zeros(size));
  const curvatures = range.map(() => range.map(() => zeros(size)));
  const pulls = range.map(() => new Array<number>(size).fill(0));

  for (const [index, piece] of solved.entries()) {
    if (!piece) continue;
    const flipped = transpose(piece.weighted);
    const structured = piece.structures.map((structure) => multiply(structure, piece.weighted));
    for (const one of range) {
      addAt(slopes[one] ?? [], piece.columns, multiply(flipped, structured[one] ?? []));
      addVector(pulls[one] ?? [], piece.columns, apply(flipped, terms[index]?.pulled[one] ?? []));
      const solvedOne = multiply(transpose(structured[one] ?? []), piece.inverse);
      for (const other of range) {
        addAt(curvatures[one]?.[other] ?? [], piece.columns, multiply(solvedOne, structured[other] ?? []));
      }
    }
  }
  return { slopes, curvatures, pulls };
}

function derivatives(
  terms: readonly PieceTerms[],
  design: DesignTerms,
  fixed: Inverse,
  { size, variances }: MixedPieces,
) {
  const range = Array.from({ length: variances }, (_, index) => index);
  const total = (of: (term: PieceTerms) => number | undefined) =>
    terms.reduce((sum, term) => sum + (of(term) ?? 0), 0);
  const projected = design.slopes.map((slope) => multiply(fixed.inverse, slope));
  const observations = total((term) => term.observations);

  const information = range.map((one) =>
    range.map((other) => {
      const traces = total((term) => term.crossTraces[one]?.[other]);
      const curvature = traceOfProduct(fixed.inverse, design.curvatures[one]?.[other] ?? []);
      const product = traceOfProduct(projected[one] ?? [], transpose(projected[other] ?? []));
      return (traces - 2 * curvature + product) / 2;
    }),
  );

  const observedInformation = range.map((one) =>
    range.map((other) => {
      const pulls = total((term) => term.crossPulls[one]?.[other]);
      const fitted = bilinear(design.pulls[one] ?? [], fixed.inverse, design.pulls[other] ?? []);
      return pulls - fitted - (information[one]?.[other] ?? 0);
    }),
  );

  return {
    logLikelihood:
      -(
        total((term) => term.logDeterminant) +
        fixed.logDeterminant +
        total((term) => term.distance) +
        (observations - size) * Math.log(2 * Math.PI)
      ) / 2,
    score: range.map(
      (one) =>
        (total((term) => term.pulls[one]) -
          total((term) => term.traces[one]) +
          traceOf(projected[one] ?? [])) /
        2,
    ),
    observedInformation,
    informations: [observedInformation, information],
  };
}

function addAt(target: number[][], columns: readonly number[], block: Matrix) {
  for (const [one, row] of columns.entries()) {
    const into = target[row];
    if (!into) continue;
    for (const [other, column] of columns.entries())
      into[column] = (into[column] ?? 0) + (block[one]?.[other] ?? 0);
  }
}

function addVector(target: number[], columns: readonly number[], values: Vector) {
  for (const [index, column] of columns.entries())
    target[column] = (target[column] ?? 0) + (values[index] ?? 0);
}
