import type { Suppressed } from '@uvid/disclosure';
import type { ScaleId } from '@uvid/surveys';
import type { GainOnlyResult, GainResult, OverallResult } from './scale-result.ts';

/**
 * The result in one sentence's worth of numbers: whether the group moved on the primary scale, as far as its
 * 95 % interval can tell. `unclear` is not "no effect": the interval holds 0, and may hold much else.
 */
export type Headline =
  | (Moved & { readonly basis: 'shown' } & Omit<GainResult, 'kind'>)
  /** Without the means before and after, and without an effect size. */
  | (Moved & { readonly basis: 'gain-only' } & Omit<GainOnlyResult, 'kind'>)
  | ({ readonly scale: ScaleId } & Suppressed);

interface Moved {
  readonly kind: 'moved-up' | 'moved-down' | 'unclear';
  readonly scale: ScaleId;
}

/** @example headlineOf('roles', figures).kind // 'moved-up', where the interval lies above 0 */
export function headlineOf(scale: ScaleId, result: OverallResult | Suppressed): Headline {
  if (result.kind === 'suppressed') return { scale, ...result };

  const { lower, upper } = result.interval;
  const kind = lower > 0 ? 'moved-up' : upper < 0 ? 'moved-down' : 'unclear';

  return result.kind === 'shown'
    ? { ...result, basis: 'shown', kind, scale }
    : { ...result, basis: 'gain-only', kind, scale };
}
