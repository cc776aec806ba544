/** Rows of numbers; all rows equally long. */
export type Matrix = readonly (readonly number[])[];
export type Vector = readonly number[];

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

export function transpose(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

export function multiply(one: Matrix, other: Matrix): number[][] {
  const columns = transpose(other);
  return one.map((row) => columns.map((column) => dot(row, column)));
}

export function apply(matrix: Matrix, vector: Vector): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** vector' · matrix · other */
export function bilinear(vector: Vector, matrix: Matrix, other: Vector): number {
  return dot(vector, apply(matrix, other));
}

export function traceOf(matrix: Matrix): number {
  return matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
}

/** Trace of one · other, for symmetric matrices. */
export function traceOfProduct(one: Matrix, other: Matrix): number {
  return one.reduce((sum, row, index) => sum + dot(row, other[index] ?? []), 0);
}

export function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** Lower triangle L with L·L' = matrix; null unless the matrix is positive definite. */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower: number[][] = [];

  for (const [row, entries] of matrix.entries()) {
    const current: number[] = [];
    for (let column = 0; column < row; column++) {
      const above = lower[column] ?? [];
      current.push(((entries[column] ?? 0) - dot(above.slice(0, column), current)) / (above[column] ?? 1));
    }
    const diagonal = entries[row] ?? 0;
    const rest = diagonal - dot(current, current);
    if (!(rest > singular * diagonal)) return null;
    lower.push([...current, Math.sqrt(rest)]);
  }
  return lower;
}

/** What rounding leaves of a column that others explain entirely. */
const singular = 1e-13;

export interface Inverse {
  readonly inverse: number[][];
  readonly logDeterminant: number;
}

/** Inverse of a symmetric matrix; null unless it is positive definite. */
export function invert(matrix: Matrix): Inverse | null {
  const lower = cholesky(matrix);
  if (!lower) return null;
  const columns = matrix.map((_, index) => solveLower(lower, index));

  return {
    // L⁻¹' · L⁻¹, from the columns of L⁻¹.
    inverse: columns.map((one) => columns.map((other) => dot(one, other))),
    logDeterminant: 2 * lower.reduce((sum, row, index) => sum + Math.log(row[index] ?? 1), 0),
  };
}

/** Solves L·x = unit vector. */
function solveLower(lower: Matrix, unit: number): number[] {
  const solution: number[] = [];
  for (const [index, row] of lower.entries()) {
    solution.push(((index === unit ? 1 : 0) - dot(solution, row)) / (row[index] ?? 1));
  }
  return solution;
}

/** Solves matrix · x = vector for a symmetric matrix; null unless it is positive definite. */
export function solve(matrix: Matrix, vector: Vector): number[] | null {
  const inverted = invert(matrix);
  return inverted && apply(inverted.inverse, vector);
}
