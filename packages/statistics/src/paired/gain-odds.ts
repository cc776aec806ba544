import { clopperPearsonInterval } from '../proportions/clopper-pearson-interval.ts';

export interface GainOdds {
  /** Gained ÷ lost; null where nobody lost: it would be infinite. */
  readonly odds: number | null;
  readonly lower: number;
  /** Null where nobody lost. */
  readonly upper: number | null;
}

/**
 * Odds of gaining against losing among people who changed, with the exact conditional interval.
 *
 * @param gained,lost whole numbers
 * @param level confidence level, strictly between 0 and 1
 * @returns null where nobody changed
 * @see Fagerland, Lydersen, Laake 2014, doi:10.1002/sim.6148
 * @example gainOdds(7, 1) // { odds: 7, lower: 0.8994, upper: 315.5 }
 */
export function gainOdds(gained: number, lost: number, level = 0.95): GainOdds | null {
  const changed = gained + lost;
  if (changed === 0) return null;

  const { lower } = clopperPearsonInterval(gained, changed, level);
  // The share of losses, not 1 − the share of gains: near 1 that would lose digits.
  const { lower: fewestLosses } = clopperPearsonInterval(lost, changed, level);

  return {
    odds: lost === 0 ? null : gained / lost,
    lower: lower / (1 - lower),
    upper: lost === 0 ? null : (1 - fewestLosses) / fewestLosses,
  };
}
