/**
 * Why a number is withheld: too few people, or because it would tell what somebody answered, by itself or
 * by subtraction. The second reason is one for both cases on purpose: a reason of its own for numbers
 * that merely protect another one would point at the other one.
 */
export type SuppressionReason = 'below-threshold' | 'would-identify';

/** A number withheld by disclosure control; never zero, never missing. */
export interface Suppressed {
  readonly kind: 'suppressed';
  readonly reason: SuppressionReason;
}

/** What a gate says about one number. */
export type Verdict = { readonly kind: 'allowed' } | Suppressed;

/** @example suppressed('below-threshold') // { kind: 'suppressed', reason: 'below-threshold' } */
export function suppressed(reason: SuppressionReason): Suppressed {
  return { kind: 'suppressed', reason };
}

export const allowed: Verdict = { kind: 'allowed' };
