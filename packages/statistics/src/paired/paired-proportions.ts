import { binomialProbability, fairCoinProbability } from '../distributions/binomial.ts';
import { normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../interval.ts';

/** How matched pairs answered one knowledge item, before and after. */
export interface PairedCounts {
  readonly bothRight: number;
  /** Wrong before, right after. */
  readonly gained: number;
  /** Right before, wrong after. */
  readonly lost: number;
  readonly bothWrong: number;
}

export interface PairedProportions {
  readonly kind: 'estimated';
  readonly n: number;
  /** Shares, 0–1. */
  readonly before: number;
  readonly after: number;
  /** After − before. */
  readonly difference: number;
  /** Of the difference, Newcombe's method 10. */
  readonly interval: Interval;
  /** McNemar's test, two-sided mid-p. */
  readonly p: number;
}

/**
 * Share right before and after among matched pairs, with the interval of its difference and McNemar's mid-p.
 *
 * @param counts whole numbers, at least one pair in all
 * @param level confidence level, strictly between 0 and 1
 * @returns `no-pairs` for none; p is 1 where nobody changed
 * @see Newcombe 1998, doi:10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C;
 *   Fagerland, Lydersen, Laake 2013, doi:10.1186/1471-2288-13-91
 * @example pairedProportions({ bothRight: 7, gained: 13, lost: 0, bothWrong: 0 })
 * // { kind: 'estimated', before: 0.35, after: 1, difference: 0.65, interval: { lower: 0.3796, … }, … }
 */
export function pairedProportions(
  counts: PairedCounts,
  level = 0.95,
): PairedProportions | { readonly kind: 'no-pairs' } {
  const { bothRight, gained, lost, bothWrong } = counts;
  const n = bothRight + gained + lost + bothWrong;
  if (n === 0) return { kind: 'no-pairs' };

  const before = (bothRight + lost) / n;
  const after = (bothRight + gained) / n;

  return {
    kind: 'estimated',
    n,
    before,
    after,
    difference: (gained - lost) / n,
    interval: newcombeInterval(counts, level),
    p: midP(gained, lost),
  };
}

function newcombeInterval({ bothRight, gained, lost, bothWrong }: PairedCounts, level: number): Interval {
  const n = bothRight + gained + lost + bothWrong;
  const before = (bothRight + lost) / n;
  const after = (bothRight + gained) / n;
  const beforeLimits = wilsonInterval(bothRight + lost, n, level);
  const afterLimits = wilsonInterval(bothRight + gained, n, level);
  const correlation = correctedCorrelation({ bothRight, gained, lost, bothWrong });
  const distance = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one ** 2 - 2 * correlation * one * other + other ** 2));

  return {
    lower: after - before - distance(after - afterLimits.lower, beforeLimits.upper - before),
    upper: after - before + distance(afterLimits.upper - after, before - beforeLimits.lower),
  };
}

function correctedCorrelation({ bothRight, gained, lost, bothWrong }: PairedCounts): number {
  const n = bothRight + gained + lost + bothWrong;
  const margins = (bothRight + lost) * (gained + bothWrong) * (bothRight + gained) * (lost + bothWrong);
  if (margins === 0) return 0;

  const association = bothRight * bothWrong - gained * lost;
  return (association > 0 ? Math.max(association - n / 2, 0) : association) / Math.sqrt(margins);
}

/**
 * Wilson's interval of a share.
 *
 * @param successes whole number from 0 to `trials`
 * @param trials at least 1
 * @see Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example wilsonInterval(81, 263) // { lower: 0.2553, upper: 0.3662 }
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval {
  const z = normalQuantile((1 + level) / 2);
  const share = successes / trials;
  const centre = successes + z ** 2 / 2;
  const halfWidth = z * Math.sqrt(trials * share * (1 - share) + z ** 2 / 4);

  return {
    lower: Math.max(0, (centre - halfWidth) / (trials + z ** 2)),
    upper: Math.min(1, (centre + halfWidth) / (trials + z ** 2)),
  };
}

function midP(gained: number, lost: number): number {
  const changed = gained + lost;
  if (changed === 0) return 1;

  const rarer = Math.min(gained, lost);
  const point = fairCoinProbability(rarer, changed);
  return gained === lost ? 1 - point / 2 : Math.min(1, 2 * binomialProbability(rarer, changed, 0.5)) - point;
}
