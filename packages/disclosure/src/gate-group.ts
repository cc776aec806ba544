import { allowed, suppressed, type Verdict } from './suppressed.ts';
import { effectiveThreshold } from './threshold.ts';

/**
 * Whether anything may be shown about a group as a whole.
 *
 * @param people size of the group
 * @param threshold smallest group to show; at least 5 in effect
 * @example gateGroup(9, 10) // { kind: 'suppressed', reason: 'below-threshold' }
 */
export function gateGroup(people: number, threshold: number): Verdict {
  return people >= effectiveThreshold(threshold) ? allowed : suppressed('below-threshold');
}
