type Reason = 'below-threshold' | 'would-identify';
type Entry = { readonly kind: 'shown' } | { readonly kind: 'suppressed'; readonly reason: Reason };

/**
 * Why all of these numbers are withheld, to be said once instead of for each.
 *
 * @returns null where any of them is shown, where the reasons differ, and for none
 * @example sharedReason([{ kind: 'suppressed', reason: 'below-threshold' }]) // 'below-threshold'
 */
export function sharedReason(entries: readonly Entry[]): Reason | null {
  const reasons = new Set(entries.map((entry) => (entry.kind === 'suppressed' ? entry.reason : null)));
  const [reason] = reasons;
  return reasons.size === 1 && reason ? reason : null;
}
