import type { Interval } from '../interval.ts';
import { waldInference } from './common-effect.ts';
import type { RandomEffects } from './random-effects.ts';
import type { Effect } from './weighted-mean.ts';

/**
 * One seminar's effect, drawn to the pooled one by as much as its own error is large (empirical Bayes, BLUP).
 *
 * @param effect one of those that were pooled
 * @param pooled their random-effects estimate
 * @param level confidence level, strictly between 0 and 1
 * @see Raudenbush and Bryk 1985, doi:10.3102/10769986010002075
 * @example shrunkenEffect(effect, pooled) // { estimate: 0.31, standardError: 0.09, interval: { … } }
 */
export function shrunkenEffect(
  effect: Effect,
  { estimate, tauSquared, waldError }: RandomEffects,
  level = 0.95,
): { readonly estimate: number; readonly standardError: number; readonly interval: Interval } {
  const own = tauSquared / (tauSquared + effect.variance);
  const shrunken = own * effect.estimate + (1 - own) * estimate;
  const error = Math.sqrt(own * effect.variance + ((1 - own) * waldError) ** 2);
  const { standardError, interval } = waldInference(shrunken, error, level);
  return { estimate: shrunken, standardError, interval };
}
