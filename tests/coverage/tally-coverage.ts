import type { Interval } from '@uvid/statistics';

/** How often intervals held the truth. */
export interface Coverage {
  readonly runs: number;
  /** Shares of the runs, 0–1. */
  readonly covered: number;
  /** The whole interval lay below the truth, or above it. */
  readonly below: number;
  readonly above: number;
  /** Monte Carlo standard error of `covered`. */
  readonly error: number;
}

/** @param trials at least 1 */
export function tallyCoverage(
  trials: readonly { readonly interval: Interval; readonly truth: number }[],
): Coverage {
  const runs = trials.length;
  const below = trials.filter(({ interval, truth }) => interval.upper < truth).length / runs;
  const above = trials.filter(({ interval, truth }) => interval.lower > truth).length / runs;
  const covered = 1 - below - above;

  return { runs, covered, below, above, error: Math.sqrt((covered * (1 - covered)) / runs) };
}
