import type { CodeDigests } from './code-digests.ts';
import { type CodeMatching, matchInTwoStages } from './match-in-two-stages.ts';

/**
 * Links the personal codes of two waves by their digests, never guessing: the same links as those of
 * matchCodes with a tolerance of 1, without knowing an element. Works for derived and for stored (keyed)
 * digests alike, as long as both lists are of one kind.
 *
 * @param first digests of the earlier wave's codes; may be empty
 * @param second digests of the later wave's codes; may be empty
 * @returns indices into the two lists; `differences` is 0 for equal codes and 1 for others
 * @example
 * pairByCodeDigests([{ whole: 'a', oneLeftOut: ['b', 'c'] }], [{ whole: 'd', oneLeftOut: ['c', 'e'] }]).pairs
 * // [{ first: 0, second: 0, differences: 1 }]
 */
export function pairByCodeDigests(
  first: readonly CodeDigests[],
  second: readonly CodeDigests[],
): CodeMatching {
  return matchInTwoStages(first, second, {
    exactKey: ({ whole }) => whole,
    // Equal codes are linked before, or stay ambiguous: whatever is linked by one digest differs in one element.
    differences: (one, other) =>
      one.oneLeftOut.some((digest) => other.oneLeftOut.includes(digest)) ? 1 : null,
  });
}
