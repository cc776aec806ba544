import { studentQuantile } from '../distributions/student-t.ts';

const mostPairs = 1e9;

/**
 * Standard deviation of gains that is to be expected.
 *
 * @param sd of the scores on one occasion, in scale points
 * @param correlation of before and after, −1 to 1
 * @example expectedDeviationOfGains(0.7, 0.6) // 0.6261
 */
export function expectedDeviationOfGains(sd: number, correlation: number): number {
  return sd * Math.sqrt(2 * (1 - correlation));
}

/**
 * Half the width of the interval that a mean gain will have: "you will know it to ± so many points".
 *
 * @param n matched pairs, at least 2
 * @param sdOfGains in scale points
 * @throws {RangeError} for fewer pairs
 * @example intervalHalfWidth(27, 0.6261) // 0.2477
 */
export function intervalHalfWidth(n: number, sdOfGains: number, level = 0.95): number {
  if (!(n >= 2)) throw new RangeError('at least 2 pairs are needed');
  return (studentQuantile((1 + level) / 2, n - 1) * sdOfGains) / Math.sqrt(n);
}

/**
 * Smallest number of matched pairs whose interval is as narrow as wanted.
 *
 * @param sdOfGains in scale points
 * @param halfWidth wanted, above 0
 * @returns at least 2; null beyond any number of pairs
 * @throws {RangeError} for another width
 * @see Cumming 2012, Understanding the New Statistics, ch. 13
 * @example pairsForPrecision(0.6261, 0.25) // 27
 */
export function pairsForPrecision(sdOfGains: number, halfWidth: number, level = 0.95): number | null {
  if (!(halfWidth > 0)) throw new RangeError('a width above 0 is needed');
  const isEnough = (n: number) => intervalHalfWidth(n, sdOfGains, level) <= halfWidth;
  let [tooFew, enough] = [1, 2];

  while (!isEnough(enough)) {
    [tooFew, enough] = [enough, enough * 2];
    if (enough > mostPairs) return null;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
