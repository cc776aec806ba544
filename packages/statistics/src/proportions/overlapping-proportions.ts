import { normalProbability, normalQuantile } from '../distributions/normal.ts';
import { type Interval, symmetricInterval } from '../interval.ts';
import type { PairedCounts } from '../paired/paired-proportions.ts';
import { phiCoefficient } from '../paired/paired-proportions.ts';
import type { Share } from './fisher-exact.ts';

export interface OverlappingProportions {
  readonly kind: 'estimated';
  /** Everybody who answered before, and everybody who answered after. */
  readonly answersBefore: number;
  readonly answersAfter: number;
  /** Shares, 0–1. */
  readonly before: number;
  readonly after: number;
  /** After − before. */
  readonly difference: number;
  /** Phi coefficient of the pairs; 0 where a margin is empty. */
  readonly correlation: number;
  /** Null where everybody, or nobody, was right. */
  readonly test: { readonly z: number; readonly p: number; readonly interval: Interval } | null;
}

/**
 * Compares a share before and after where some people answered both times and others only once (Derrick's z8).
 *
 * @param pairs counts of people who answered both times
 * @param beforeOnly,afterOnly people who answered once
 * @param level confidence level, strictly between 0 and 1
 * @returns `no-answers` where nobody answered before, or nobody after
 * @see Derrick, Dobson-Mckittrick, Toher, White 2015, Journal of Applied Quantitative Methods 10(3)
 * @example
 * overlappingProportions({ bothRight: 8, lost: 1, gained: 3, bothWrong: 3 },
 *   { successes: 5, trials: 9 }, { successes: 6, trials: 6 }) // { kind: 'estimated', test: { z: 1.937, … }, … }
 */
export function overlappingProportions(
  pairs: PairedCounts,
  beforeOnly: Share,
  afterOnly: Share,
  level = 0.95,
): OverlappingProportions | { readonly kind: 'no-answers' } {
  const paired = pairs.bothRight + pairs.lost + pairs.gained + pairs.bothWrong;
  const answersBefore = paired + beforeOnly.trials;
  const answersAfter = paired + afterOnly.trials;
  if (answersBefore === 0 || answersAfter === 0) return { kind: 'no-answers' };

  const rightBefore = pairs.bothRight + pairs.lost + beforeOnly.successes;
  const rightAfter = pairs.bothRight + pairs.gained + afterOnly.successes;
  const difference = rightAfter / answersAfter - rightBefore / answersBefore;
  const pooled = (rightBefore + rightAfter) / (answersBefore + answersAfter);
  const correlation = phiCoefficient(pairs);
  const overlap = (2 * correlation * paired) / (answersBefore * answersAfter);
  const variance = pooled * (1 - pooled) * (1 / answersBefore + 1 / answersAfter - overlap);

  return {
    kind: 'estimated',
    answersBefore,
    answersAfter,
    before: rightBefore / answersBefore,
    after: rightAfter / answersAfter,
    difference,
    correlation,
    test: variance > rounding ? normalTest(difference, Math.sqrt(variance), level) : null,
  };
}

/** Perfectly correlated pairs leave nothing but rounding. */
const rounding = 1e-15;

function normalTest(difference: number, standardError: number, level: number) {
  const z = difference / standardError;
  return {
    z,
    p: 2 * normalProbability(-Math.abs(z)),
    interval: symmetricInterval(difference, normalQuantile((1 + level) / 2) * standardError),
  };
}
