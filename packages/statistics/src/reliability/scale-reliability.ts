import { fisherQuantile } from '../distributions/fisher-f.ts';
import type { Interval } from '../interval.ts';
import type { Matrix } from '../numerics/matrix.ts';
import type { ItemMoments } from './item-moments.ts';

/** How one item stands to the rest of its scale. */
export interface ItemQuality {
  readonly mean: number;
  readonly sd: number;
  /** Correlation with the sum of the other items; null without variation in either, or for fewer than 3 people. */
  readonly itemRest: number | null;
  /** Alpha without the item; null for a scale of 2. */
  readonly alphaIfDropped: number | null;
  /** Below 0, an item is probably keyed the wrong way. */
  readonly suspectKey: boolean;
}

export interface ScaleReliability {
  readonly n: number;
  readonly items: readonly ItemQuality[];
  /** Cronbach's alpha, at most 1; null without variation of the sum, or for fewer than 2 people or items. */
  readonly alpha: number | null;
  /** Of alpha, by Feldt; null where alpha is. */
  readonly alphaInterval: Interval | null;
  /** Alpha of items brought to one variance; null where an item doesn't vary, or for fewer than 3 people. */
  readonly standardizedAlpha: number | null;
  readonly meanCorrelation: number | null;
  /** Spearman and Brown's coefficient; null unless there are exactly 2 items. */
  readonly splitHalf: number | null;
}

/** Share of the variances that rounding leaves of a sum that doesn't vary. */
const rounding = 1e-12;

/**
 * Internal consistency of a scale from the moments of its items.
 *
 * @param moments items keyed in one direction
 * @param level confidence level, strictly between 0 and 1
 * @see Cronbach 1951, doi:10.1007/BF02310555; Feldt 1965, doi:10.1007/BF02289499
 * @example scaleReliability(moments).alpha // 0.843
 */
export function scaleReliability(moments: ItemMoments, level = 0.95): ScaleReliability {
  const { n, means, covariances } = moments;
  const k = means.length;
  const alpha = n < 2 ? null : alphaOf(covariances);
  const meanCorrelation = n < 3 ? null : meanCorrelationOf(covariances);
  const spearmanBrown =
    meanCorrelation === null ? null : (k * meanCorrelation) / (1 + (k - 1) * meanCorrelation);

  return {
    n,
    items: means.map((mean, item) => itemQuality(moments, item, mean)),
    alpha,
    alphaInterval: alpha === null ? null : feldtInterval(alpha, n, k, level),
    standardizedAlpha: spearmanBrown,
    meanCorrelation,
    splitHalf: k === 2 ? spearmanBrown : null,
  };
}

function itemQuality({ n, covariances }: ItemMoments, item: number, mean: number): ItemQuality {
  const itemRest = n < 3 ? null : itemRestOf(covariances, item);
  const others = covariances
    .filter((_, row) => row !== item)
    .map((row) => row.filter((_, column) => column !== item));

  return {
    mean,
    sd: Math.sqrt(varianceOf(covariances, item)),
    itemRest,
    alphaIfDropped: n < 2 ? null : alphaOf(others),
    suspectKey: itemRest !== null && itemRest < 0,
  };
}

function alphaOf(covariances: Matrix): number | null {
  const k = covariances.length;
  const own = covariances.reduce((sum, _, item) => sum + varianceOf(covariances, item), 0);
  const total = sumOf(covariances.map(sumOf));
  return k < 2 || total <= rounding * own ? null : (k / (k - 1)) * (1 - own / total);
}

function itemRestOf(covariances: Matrix, item: number): number | null {
  const own = varianceOf(covariances, item);
  const withAll = sumOf(covariances[item] ?? []);
  const total = sumOf(covariances.map(sumOf));
  const rest = total - 2 * withAll + own;
  const scale = covariances.reduce((sum, _, index) => sum + varianceOf(covariances, index), 0);
  if (covariances.length < 2 || own <= rounding * scale || rest <= rounding * scale) return null;
  return (withAll - own) / Math.sqrt(own * rest);
}

function meanCorrelationOf(covariances: Matrix): number | null {
  const deviations = covariances.map((_, item) => Math.sqrt(varianceOf(covariances, item)));
  if (covariances.length < 2 || deviations.some((deviation) => !(deviation > 0))) return null;

  const correlations = covariances.flatMap((row, one) =>
    row
      .slice(0, one)
      .map((covariance, other) => covariance / ((deviations[one] ?? 1) * (deviations[other] ?? 1))),
  );
  return sumOf(correlations) / correlations.length;
}

function feldtInterval(alpha: number, n: number, k: number, level: number): Interval {
  const limit = (tail: number) => 1 - (1 - alpha) * fisherQuantile(tail, n - 1, (n - 1) * (k - 1));
  return { lower: limit((1 + level) / 2), upper: limit((1 - level) / 2) };
}

function varianceOf(covariances: Matrix, item: number): number {
  return covariances[item]?.[item] ?? 0;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
