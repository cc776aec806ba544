/** Limits within which an unknown number lies; an upper limit of null is none. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** What a published number says about a weighted sum of unknown ones; a limit of null is none. */
export interface LinearFact {
  /** One per unknown number, in the same order. */
  readonly coefficients: readonly number[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Everything a reader knows about some unknown numbers. */
export interface Knowledge {
  readonly atoms: readonly Bounds[];
  readonly published: readonly LinearFact[];
}

/** A weighted sum; never −0. */
export function weigh(coefficients: readonly number[], values: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, index) => sum + coefficient * (values[index] ?? 0), 0) + 0;
}
