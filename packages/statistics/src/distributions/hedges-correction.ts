import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Exact small-sample correction of a standardized mean.
 *
 * @param degrees degrees of freedom of the standardizer, above 1
 * @returns factor below 1 that an effect size is multiplied with; null with 1 degree of freedom or fewer
 * @see Hedges 1981, doi:10.3102/10769986006002107
 * @example hedgesCorrection(9) // 0.9138746
 */
export function hedgesCorrection(degrees: number): number | null {
  if (!(degrees > 1)) return null;
  return Math.exp(gammaln(degrees / 2) - gammaln((degrees - 1) / 2)) / Math.sqrt(degrees / 2);
}
