import type { Suppressed } from '@uvid/disclosure';
import type { ScaleId } from '@uvid/surveys';
import type { GainResult } from './scale-result.ts';

/**
 * The result in one sentence's worth of numbers: whether the group moved on the primary scale, as far as its
 * 95 % interval can tell. `unclear` is not "no effect": the interval holds 0, and may hold much else.
 */
export type Headline =
  | ({ readonly kind: 'moved-up' | 'moved-down' | 'unclear'; readonly scale: ScaleId } & Omit<
      GainResult,
      'kind'
    >)
  | ({ readonly scale: ScaleId } & Suppressed);

/** @example headlineOf('roles', figures).kind // 'moved-up', where the interval lies above 0 */
export function headlineOf(scale: ScaleId, result: GainResult | Suppressed): Headline {
  if (result.kind === 'suppressed') return { scale, ...result };

  const { lower, upper } = result.interval;
  const kind = lower > 0 ? 'moved-up' : upper < 0 ? 'moved-down' : 'unclear';

  return { ...result, kind, scale };
}
