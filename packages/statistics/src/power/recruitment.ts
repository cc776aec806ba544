const rounding = 1e-9;

/**
 * How many people to invite for `n` matched pairs.
 *
 * @param n matched pairs wanted
 * @param returns shares who fill in the first form, who fill in the second, and whose forms can be linked; above 0
 * @throws {RangeError} for other shares
 * @example invitationsNeeded(34, { before: 0.95, after: 0.85, linked: 0.88 }) // 48
 */
export function invitationsNeeded(
  n: number,
  returns: { readonly before: number; readonly after: number; readonly linked: number },
): number {
  const share = returns.before * returns.after * returns.linked;
  if (!(share > 0 && share <= 1)) throw new RangeError('shares above 0 and of at most 1 are needed');
  return Math.ceil(n / share);
}

export interface ClusteredSize {
  /** By how much people of one seminar resembling each other inflates the variance. */
  readonly designEffect: number;
  readonly people: number;
  readonly seminars: number;
}

/**
 * What `n` independent people come to when they sit in seminars.
 *
 * @param perSeminar people in a seminar, at least 1
 * @param intraclassCorrelation share of the variance that is between seminars, 0–1
 * @see Killip, Mahfoud, Pearce 2004, doi:10.1370/afm.141
 * @example clusteredSize(34, 20, 0.05) // { designEffect: 1.95, people: 67, seminars: 4 }
 */
export function clusteredSize(n: number, perSeminar: number, intraclassCorrelation: number): ClusteredSize {
  const designEffect = 1 + (perSeminar - 1) * intraclassCorrelation;
  const people = Math.ceil(n * designEffect - rounding);
  return { designEffect, people, seminars: Math.ceil(people / perSeminar) };
}
