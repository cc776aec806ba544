import { type CodeMatching, matchInTwoStages } from './match-in-two-stages.ts';

/** One personal code as a list of elements in a fixed order; null for an element that wasn't given. */
export type CodeElements = readonly (string | null)[];

export interface MatchingRule {
  /** How many elements of a pair may disagree or be missing in either code; 0 or more. */
  readonly tolerance: number;
  /** How many elements both codes of a pair must have, whatever they say. */
  readonly minCompared: number;
}

/**
 * Links the personal codes of two waves by their elements, never guessing. First codes that are complete,
 * equal and unique in both waves; then, among the rest and all at once, codes that differ little, where
 * each is the other's only candidate. Forms with candidates that stay unlinked are ambiguous.
 *
 * @param first codes of the earlier wave; may be empty
 * @param second codes of the later wave; may be empty
 * @returns indices into the two lists; `differences` counts disagreeing and missing elements
 * @see Kearney, Hopkins, Mauss, Weisheit 1984, Public Opinion Quarterly 48:370–378; off-one matching:
 *   Grube, Morgan, Kearney 1989, Addictive Behaviors 14:159–171
 * @example
 * matchCodes([['12', 'A', 'M']], [['12', 'A', 'N']], { tolerance: 1, minCompared: 2 }).pairs
 * // [{ first: 0, second: 0, differences: 1 }]
 */
export function matchCodes(
  first: readonly CodeElements[],
  second: readonly CodeElements[],
  { tolerance, minCompared }: MatchingRule,
): CodeMatching {
  return matchInTwoStages(first, second, {
    exactKey: (code) => (code.includes(null) ? null : JSON.stringify(code)),
    differences: (one, other) => {
      const size = Math.max(one.length, other.length);
      const compared = one.filter((element, place) => element !== null && (other[place] ?? null) !== null);
      const agreeing = one.filter((element, place) => element !== null && element === other[place]);
      const differences = size - agreeing.length;

      return compared.length >= minCompared && differences <= tolerance ? differences : null;
    },
  });
}
