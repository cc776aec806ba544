/** A confidence or prediction interval, in the units of the estimate; `lower` is never above `upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** An interval that is as wide on both sides of its estimate. */
export function symmetricInterval(estimate: number, halfWidth: number): Interval {
  return { lower: estimate - halfWidth, upper: estimate + halfWidth };
}
