import {
  apply,
  bilinear,
  dot,
  type Inverse,
  invert,
  type Matrix,
  multiply,
  traceOf,
  traceOfProduct,
  transpose,
  type Vector,
} from '../numerics/matrix.ts';
import type { MeanPiece, ScatterPiece } from './mixed-pieces.ts';

/** What a piece adds, whether of means or of scatter. */
export interface PieceTerms {
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

export interface SolvedPiece extends MeanPiece {
  readonly inverse: Matrix;
  readonly logDeterminant: number;
  /** V⁻¹X */
  readonly weighted: Matrix;
  /** VᵢV⁻¹ */
  readonly shares: readonly Matrix[];
}

export function solvePiece(piece: MeanPiece, variances: Vector): SolvedPiece | null {
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

export interface ResidualTerms extends PieceTerms {
  readonly solvedResiduals: Vector;
  /** Vᵢ times the solved residuals. */
  readonly pulled: Matrix;
}

export function residualTerms(piece: SolvedPiece, coefficients: Vector): ResidualTerms {
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

export function scatterTerms(
  { degrees, scatter, structures }: ScatterPiece,
  variances: Vector,
): PieceTerms | null {
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
