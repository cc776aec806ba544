import type { Matrix } from './matrix.ts';

const mostSweeps = 60;

/**
 * Eigenvalues of a small symmetric matrix with their vectors, by Jacobi's rotations.
 *
 * @see Golub and Van Loan 2013, Matrix Computations, ch. 8.5
 * @example symmetricEigen([[2, 1], [1, 2]]) // [{ value: 1, vector: [0.7071, -0.7071] }, { value: 3, … }]
 */
export function symmetricEigen(matrix: Matrix): { readonly value: number; readonly vector: number[] }[] {
  const rows = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, one) => matrix.map((_, other) => (one === other ? 1 : 0)));
  const scale = Math.hypot(...rows.flat());

  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < rows.length; p++) {
      for (let q = p + 1; q < rows.length; q++) {
        off = Math.max(off, Math.abs(rows[p]?.[q] ?? 0));
        rotate(rows, vectors, p, q);
      }
    }
    if (off <= Number.EPSILON * scale) break;
  }
  return rows.map((row, index) => ({ value: row[index] ?? 0, vector: vectors[index] ?? [] }));
}

/** Turns rows and columns p and q so that their entry vanishes. */
function rotate(rows: number[][], vectors: number[][], p: number, q: number) {
  const entry = rows[p]?.[q] ?? 0;
  if (entry === 0) return;
  const slope = ((rows[q]?.[q] ?? 0) - (rows[p]?.[p] ?? 0)) / (2 * entry);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;

  for (const row of rows) turn(row, p, row, q, cosine, sine);
  for (let column = 0; column < rows.length; column++) {
    for (const table of [rows, vectors]) {
      const [first, second] = [table[p], table[q]];
      if (first && second) turn(first, column, second, column, cosine, sine);
    }
  }
}

function turn(first: number[], at: number, second: number[], other: number, cosine: number, sine: number) {
  const [one, two] = [first[at] ?? 0, second[other] ?? 0];
  first[at] = cosine * one - sine * two;
  second[other] = sine * one + cosine * two;
}
