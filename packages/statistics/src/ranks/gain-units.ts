const unitsPerPoint = 1e9;

/**
 * Gains in billionths of a scale point: whole numbers, so that gains which are equal as decimals are equal here
 * (4.2 − 3.9 and 3.4 − 3.1 differ in binary).
 */
export function gainUnits(gains: readonly number[]): number[] {
  return gains.map((gain) => Math.round(gain * unitsPerPoint));
}

export function pointsOf(units: number): number {
  return units / unitsPerPoint;
}
