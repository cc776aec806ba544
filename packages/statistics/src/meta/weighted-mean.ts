/** One seminar's or study's estimate with its sampling variance (the squared standard error). */
export interface Effect {
  readonly estimate: number;
  readonly variance: number;
}

export interface WeightedMean {
  readonly mean: number;
  /** Σw, Σw², Σw³ of the weights 1 ÷ (variance + τ²). */
  readonly weight: number;
  readonly weightSquares: number;
  readonly weightCubes: number;
  /** Σw(y − mean)² and Σw²(y − mean)². */
  readonly q: number;
  readonly qOfSquares: number;
}

/** The inverse-variance weighted mean and the sums that everything else is made of; two passes over the effects. */
export function weightedMean(effects: readonly Effect[], tauSquared: number): WeightedMean {
  let [weight, weightSquares, weightCubes, weightedSum] = [0, 0, 0, 0];

  for (const { estimate, variance } of effects) {
    const w = 1 / (variance + tauSquared);
    weight += w;
    weightSquares += w * w;
    weightCubes += w * w * w;
    weightedSum += w * estimate;
  }
  const mean = weightedSum / weight;
  let [q, qOfSquares] = [0, 0];

  for (const { estimate, variance } of effects) {
    const w = 1 / (variance + tauSquared);
    const term = w * (estimate - mean) ** 2;
    q += term;
    qOfSquares += w * term;
  }

  return { mean, weight, weightSquares, weightCubes, q, qOfSquares };
}

/** @throws {RangeError} for a variance that isn't above 0 */
export function requireVariances(effects: readonly Effect[]) {
  if (effects.some(({ variance }) => !(variance > 0))) throw new RangeError('variances must be above 0');
}
