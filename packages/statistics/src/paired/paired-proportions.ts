import { normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../interval.ts';
import { wilsonInterval } from '../proportions/wilson-interval.ts';
import { mcnemarTest } from './mcnemar.ts';

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
  /** Of the difference, Newcombe's method 10. Shown in reports. */
  readonly interval: Interval;
  /** Of the difference, Bonett and Price's adjusted Wald interval. */
  readonly adjustedInterval: Interval;
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
 *   Fagerland, Lydersen, Laake 2013, doi:10.1186/1471-2288-13-91; Bonett and Price 2012, doi:10.3102/1076998611411915
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

  return {
    kind: 'estimated',
    n,
    before: (bothRight + lost) / n,
    after: (bothRight + gained) / n,
    difference: (gained - lost) / n,
    interval: newcombeInterval(counts, n, level),
    adjustedInterval: bonettPriceInterval(counts, n, level),
    p: mcnemarTest(gained, lost).midP,
  };
}

/**
 * Correlation of being right before and being right after.
 *
 * @returns from −1 to 1; 0 where everybody, or nobody, was right in a wave
 * @example phiCoefficient({ bothRight: 8, lost: 1, gained: 3, bothWrong: 3 }) // 0.4308
 */
export function phiCoefficient(counts: PairedCounts): number {
  const { bothRight, gained, lost, bothWrong } = counts;
  const margins = marginProduct(counts);
  return margins === 0 ? 0 : (bothRight * bothWrong - gained * lost) / Math.sqrt(margins);
}

function newcombeInterval(counts: PairedCounts, n: number, level: number): Interval {
  const rightBefore = counts.bothRight + counts.lost;
  const rightAfter = counts.bothRight + counts.gained;
  const [before, after] = [rightBefore / n, rightAfter / n];
  const beforeLimits = wilsonInterval(rightBefore, n, level);
  const afterLimits = wilsonInterval(rightAfter, n, level);
  const correlation = correctedCorrelation(counts, n);
  const distance = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one ** 2 - 2 * correlation * one * other + other ** 2));

  return {
    lower: after - before - distance(after - afterLimits.lower, beforeLimits.upper - before),
    upper: after - before + distance(afterLimits.upper - after, before - beforeLimits.lower),
  };
}

function correctedCorrelation(counts: PairedCounts, n: number): number {
  const { bothRight, gained, lost, bothWrong } = counts;
  const margins = marginProduct(counts);
  if (margins === 0) return 0;

  const association = bothRight * bothWrong - gained * lost;
  return (association > 0 ? Math.max(association - n / 2, 0) : association) / Math.sqrt(margins);
}

function marginProduct({ bothRight, gained, lost, bothWrong }: PairedCounts): number {
  return (bothRight + lost) * (gained + bothWrong) * (bothRight + gained) * (lost + bothWrong);
}

function bonettPriceInterval({ gained, lost }: PairedCounts, n: number, level: number): Interval {
  const [up, down] = [(gained + 1) / (n + 2), (lost + 1) / (n + 2)];
  const halfWidth = normalQuantile((1 + level) / 2) * Math.sqrt((up + down - (up - down) ** 2) / (n + 2));

  return { lower: Math.max(-1, up - down - halfWidth), upper: Math.min(1, up - down + halfWidth) };
}
