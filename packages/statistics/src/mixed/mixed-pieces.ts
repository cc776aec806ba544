import type { Matrix, Vector } from '../numerics/matrix.ts';

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
