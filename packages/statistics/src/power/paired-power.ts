import { noncentralStudentProbability } from '../distributions/noncentral-t.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import { findRoot } from '../numerics/find-root.ts';

/** Chance of a significant result, 0–1. */
export interface PairedPower {
  /** In either direction. Shown to trainers. */
  readonly bothTails: number;
  /** In the direction of the true gain only. */
  readonly oneTail: number;
}

/**
 * Power of the two-sided paired t-test. For planning only: power computed from an observed gain says nothing new.
 *
 * @param n matched pairs, at least 2; fractions are fine
 * @param effect true gain ÷ SD of the gains
 * @param alpha significance level, strictly between 0 and 1
 * @throws {RangeError} outside of these
 * @see Cohen 1988, Statistical Power Analysis, ch. 2
 * @example pairedPower(20, 0.5).bothTails // 0.5645
 */
export function pairedPower(n: number, effect: number, alpha = 0.05): PairedPower {
  if (!(n >= 2)) throw new RangeError('at least 2 pairs are needed');

  const noncentrality = Math.abs(effect) * Math.sqrt(n);
  const critical = studentQuantile(1 - alpha / 2, n - 1);
  // An upper tail is the lower tail of the mirror image.
  const oneTail = noncentralStudentProbability(-critical, n - 1, -noncentrality);
  return { oneTail, bothTails: oneTail + noncentralStudentProbability(-critical, n - 1, noncentrality) };
}

const mostPairs = 1e7;

/**
 * Matched pairs that are needed to find an effect.
 *
 * @param effect true gain ÷ SD of the gains
 * @param power wanted, strictly between `alpha` and 1
 * @returns `exact` real and `pairs` rounded up, at least 2; null for an effect too small for any number of pairs
 * @throws {RangeError} for another power
 * @example pairsNeeded(0.5) // { exact: 33.37, pairs: 34 }
 */
export function pairsNeeded(
  effect: number,
  power = 0.8,
  alpha = 0.05,
): { readonly exact: number; readonly pairs: number } | null {
  requirePower(power, alpha);
  const missing = (n: number) => pairedPower(n, effect, alpha).bothTails - power;
  if (missing(2) >= 0) return { exact: 2, pairs: 2 };

  let enough = 4;
  while (missing(enough) < 0) {
    enough *= 2;
    if (enough > mostPairs) return null;
  }
  const exact = findRoot(missing, enough / 2, enough, 1e-9);
  return { exact, pairs: Math.ceil(exact - 1e-9) };
}

/**
 * Smallest true gain ÷ SD of the gains that `n` pairs will find.
 *
 * @param n matched pairs, at least 2
 * @param power wanted, strictly between `alpha` and 1
 * @throws {RangeError} outside of these
 * @example detectableEffect(30) // 0.5292
 */
export function detectableEffect(n: number, power = 0.8, alpha = 0.05): number {
  requirePower(power, alpha);
  const missing = (effect: number) => pairedPower(n, effect, alpha).bothTails - power;
  let enough = 1;
  while (missing(enough) < 0) enough *= 2;
  return findRoot(missing, 0, enough, 1e-11);
}

function requirePower(power: number, alpha: number) {
  if (!(power > alpha && power < 1)) throw new RangeError('a power between alpha and 1 is needed');
}
