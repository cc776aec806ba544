import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import type { Interval } from '../interval.ts';
import { fisherExact, type Share } from './fisher-exact.ts';
import { wilsonInterval } from './wilson-interval.ts';

export interface IndependentProportions {
  readonly kind: 'estimated';
  /** Shares, 0–1. */
  readonly before: number;
  readonly after: number;
  /** After − before. */
  readonly difference: number;
  /** Of the difference, Newcombe's method 10. */
  readonly interval: Interval;
  /** Cohen's h, from −π to π. */
  readonly effect: number;
  /** Pearson's chi-square without continuity correction; null where all or none succeeded. */
  readonly p: number | null;
  /** Fisher's exact test, two-sided. */
  readonly exactP: number;
}

/**
 * Compares two shares of different people, such as forms that could not be linked.
 *
 * @param before,after at least one trial each
 * @param level confidence level, strictly between 0 and 1
 * @returns `no-answers` where one of them has none
 * @see Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I; Cohen 1988, ch. 6
 * @example independentProportions({ successes: 48, trials: 80 }, { successes: 56, trials: 70 })
 * // { kind: 'estimated', difference: 0.2, interval: { lower: 0.0524, upper: 0.3339 }, … }
 */
export function independentProportions(
  before: Share,
  after: Share,
  level = 0.95,
): IndependentProportions | { readonly kind: 'no-answers' } {
  if (before.trials < 1 || after.trials < 1) return { kind: 'no-answers' };
  const [first, second] = [before.successes / before.trials, after.successes / after.trials];

  return {
    kind: 'estimated',
    before: first,
    after: second,
    difference: second - first,
    interval: newcombeInterval(before, after, level),
    effect: 2 * Math.asin(Math.sqrt(second)) - 2 * Math.asin(Math.sqrt(first)),
    p: pearson(before, after),
    exactP: fisherExact(before, after),
  };
}

function newcombeInterval(before: Share, after: Share, level: number): Interval {
  const [first, second] = [before.successes / before.trials, after.successes / after.trials];
  const firstLimits = wilsonInterval(before.successes, before.trials, level);
  const secondLimits = wilsonInterval(after.successes, after.trials, level);

  return {
    lower: second - first - Math.hypot(second - secondLimits.lower, firstLimits.upper - first),
    upper: second - first + Math.hypot(secondLimits.upper - second, first - firstLimits.lower),
  };
}

function pearson(before: Share, after: Share): number | null {
  const trials = before.trials + after.trials;
  const successes = before.successes + after.successes;
  if (successes === 0 || successes === trials) return null;

  const cross =
    before.successes * (after.trials - after.successes) -
    after.successes * (before.trials - before.successes);
  const margins = before.trials * after.trials * successes * (trials - successes);
  return chiSquareUpperTail((trials * cross ** 2) / margins, 1);
}
