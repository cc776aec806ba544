import { logGamma } from './log-gamma.ts';
import { stirlingRemainder } from './stirling-remainder.ts';

/** Both tails of a gamma variable with scale 1; together 1. */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
}

const mostTerms = 1e6;
const tiny = 1e-300;

/**
 * Regularized incomplete gamma functions, by the series below the mean and the continued fraction above it. Both take
 * some √shape terms, and keep about 13 digits for any shape: common libraries lose all but two from 1,000 on, which is
 * where pooled seminars are.
 *
 * @param shape above 0
 * @param x at least 0
 * @see Abramowitz and Stegun 1964, 6.5.29 and 6.5.31; Gil, Segura, Temme 2012, doi:10.1137/120872553
 * @example incompleteGamma(0.5, 1.920729410) // { lower: 0.95, upper: 0.05 }
 */
export function incompleteGamma(shape: number, x: number): GammaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const scale = Math.exp(logPower(shape, x));

  if (x < shape + 1) {
    const lower = Math.min(1, (scale / shape) * seriesSum(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, scale * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

/** log (xᵃ e⁻ˣ ÷ Γ(a)): for large shapes relative to the peak, where the parts would cancel. */
export function logPower(shape: number, x: number): number {
  if (shape < 15) return shape * Math.log(x) - x - logGamma(shape);
  const distance = (x - shape) / shape;
  const fromPeak = shape * (Math.log1p(distance) - distance);
  return fromPeak + Math.log(shape / (2 * Math.PI)) / 2 - stirlingRemainder(shape);
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function seriesSum(shape: number, x: number): number {
  let [sum, term] = [1, 1];
  for (let count = 1; count < mostTerms && term > sum * Number.EPSILON; count++) {
    term *= x / (shape + count);
    sum += term;
  }
  return sum;
}

/** Γ(a, x) ÷ (xᵃ e⁻ˣ), evaluated from the front by Lentz. */
function continuedFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / denominator;
  let value = d;

  for (let count = 1; count < mostTerms; count++) {
    const numerator = -count * (count - shape);
    denominator += 2;
    d = 1 / awayFromZero(numerator * d + denominator);
    c = awayFromZero(denominator + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
