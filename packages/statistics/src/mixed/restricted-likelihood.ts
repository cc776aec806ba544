import {
  apply,
  bilinear,
  dot,
  type Inverse,
  invert,
  type Matrix,
  multiply,
  traceOfProduct,
  transpose,
  type Vector,
  zeros,
} from '../numerics/matrix.ts';
import type { LikelihoodPoint } from '../numerics/maximize-variances.ts';

/**
 * Independent observations of a mixed model. V is the sum of variances times structures; fixed effects enter through
 * the design, which touches few of all columns.
 */
export interface MeanPiece {
  readonly observed: Vector;
  readonly columns: readonly number[];
  /** One row an observation, one entry a touched column. */
  readonly design: Matrix;
  /** One matrix a variance. */
  readonly structures: readonly Matrix[];
}

/** As many draws with mean 0 as it has degrees of freedom, known by the sum of their squares and products. */
export interface ScatterPiece {
  readonly degrees: number;
  readonly scatter: Matrix;
  readonly structures: readonly Matrix[];
}

export interface MixedPieces {
  readonly means: readonly MeanPiece[];
  readonly scatters: readonly ScatterPiece[];
  /** Number of fixed effects. */
  readonly size: number;
  /** Number of variances; the last is the residual one. */
  readonly variances: number;
}

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
  const terms: Terms[] = [...meanTerms];
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

/** What a piece adds, whether of means or of scatter. */
interface Terms {
  readonly observations: number;
  readonly logDeterminant: number;
  readonly distance: number;
  /** tr(V⁻¹Vᵢ) and r'V⁻¹VᵢV⁻¹r. */
  readonly traces: Vector;
  readonly pulls: Vector;
  /** tr(V⁻¹VᵢV⁻¹Vⱼ) and r'V⁻¹VᵢV⁻¹VⱼV⁻¹r. */
  readonly crossTraces: Matrix;
  readonly crossPulls: Matrix;
}

interface SolvedPiece extends MeanPiece {
  readonly inverse: Matrix;
  readonly logDeterminant: number;
  /** V⁻¹X */
  readonly weighted: Matrix;
  /** VᵢV⁻¹ */
  readonly shares: readonly Matrix[];
}

function solvePiece(piece: MeanPiece, variances: Vector): SolvedPiece | null {
  const inverted = invertSum(piece.structures, variances);
  if (!inverted) return null;
  const { inverse, logDeterminant } = inverted;
  return {
    ...piece,
    inverse,
    logDeterminant,
    weighted: multiply(inverse, piece.design),
    shares: piece.structures.map((structure) => multiply(structure, inverse)),
  };
}

function invertSum(structures: readonly Matrix[], variances: Vector): Inverse | null {
  const [first] = structures;
  if (!first) return null;
  return invert(
    first.map((row, one) =>
      row.map((_, other) =>
        structures.reduce(
          (sum, structure, index) => sum + (variances[index] ?? 0) * (structure[one]?.[other] ?? 0),
          0,
        ),
      ),
    ),
  );
}

interface ResidualTerms extends Terms {
  readonly solvedResiduals: Vector;
  /** Vᵢ times the solved residuals. */
  readonly pulled: Matrix;
}

function residualTerms(piece: SolvedPiece, coefficients: Vector): ResidualTerms {
  const own = piece.columns.map((column) => coefficients[column] ?? 0);
  const residuals = piece.observed.map((value, row) => value - dot(piece.design[row] ?? [], own));
  const solvedResiduals = apply(piece.inverse, residuals);
  const pulled = piece.structures.map((structure) => apply(structure, solvedResiduals));

  return {
    observations: residuals.length,
    logDeterminant: piece.logDeterminant,
    distance: dot(residuals, solvedResiduals),
    traces: piece.shares.map(traceOf),
    pulls: pulled.map((one) => dot(solvedResiduals, one)),
    crossTraces: piece.shares.map((one) =>
      piece.shares.map((other) => traceOfProduct(one, transpose(other))),
    ),
    crossPulls: pulled.map((one) => pulled.map((other) => bilinear(one, piece.inverse, other))),
    solvedResiduals,
    pulled,
  };
}

function scatterTerms({ degrees, scatter, structures }: ScatterPiece, variances: Vector): Terms | null {
  const inverted = invertSum(structures, variances);
  if (!inverted) return null;
  const { inverse, logDeterminant } = inverted;
  const shares = structures.map((structure) => multiply(structure, inverse));
  const weighted = multiply(scatter, inverse);
  const pulled = shares.map((share) => multiply(share, weighted));

  return {
    observations: degrees * scatter.length,
    logDeterminant: degrees * logDeterminant,
    distance: traceOfProduct(inverse, scatter),
    traces: shares.map((share) => degrees * traceOf(share)),
    pulls: pulled.map(traceOf),
    crossTraces: shares.map((one) => shares.map((other) => degrees * traceOfProduct(one, transpose(other)))),
    crossPulls: shares.map((one) => pulled.map((other) => traceOfProduct(one, transpose(other)))),
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
  terms: readonly Terms[],
  design: DesignTerms,
  fixed: Inverse,
  { size, variances }: MixedPieces,
) {
  const range = Array.from({ length: variances }, (_, index) => index);
  const total = (of: (term: Terms) => number | undefined) =>
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
    information,
    observedInformation: range.map((one) =>
      range.map((other) => {
        const pulls = total((term) => term.crossPulls[one]?.[other]);
        const fitted = bilinear(design.pulls[one] ?? [], fixed.inverse, design.pulls[other] ?? []);
        return pulls - fitted - (information[one]?.[other] ?? 0);
      }),
    ),
  };
}

function traceOf(matrix: Matrix): number {
  return matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
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
