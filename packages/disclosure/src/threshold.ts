/** The version of the rules in this package; stored with every summary that passed them. */
export const rulesVersion = 1;

/** The smallest group about which anything is ever shown; no setting goes under it. */
export const minimumThreshold = 5;

/** The smallest group shown unless a programme asks for a larger one. */
export const defaultThreshold = 10;

/**
 * The threshold that holds for a programme. Every gate applies it again, so a wrong setting can't lower it.
 *
 * @param programmeThreshold people
 * @returns at least 5, a whole number
 * @throws {RangeError} for anything that isn't a number of people
 * @example effectiveThreshold(3) // 5
 */
export function effectiveThreshold(programmeThreshold: number): number {
  if (!Number.isFinite(programmeThreshold)) throw new RangeError('a threshold is a number of people');
  return Math.max(minimumThreshold, Math.ceil(programmeThreshold));
}
