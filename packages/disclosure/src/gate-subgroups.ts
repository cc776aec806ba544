import { allowed, suppressed, type Verdict } from './suppressed.ts';
import { effectiveThreshold } from './threshold.ts';

/**
 * Which categories of a breakdown may be shown beside the whole group. Each shown one has the threshold,
 * so has everybody outside it, and so have all hidden ones together, because the whole minus what is shown
 * is known. Where the hidden ones are too few together, the smallest shown category joins them.
 *
 * All hidden categories get the same reason, the empty ones too: with two reasons, the whole would tell
 * how many people are in the small category.
 *
 * @param counts people per category; the categories exclude each other and add up to the whole group
 * @param threshold smallest group to show; at least 5 in effect
 * @see Hundepool et al. 2012, Statistical Disclosure Control, section 4.4
 * @example
 * gateSubgroups({ man: 25, woman: 12, another: 1 }, 10)
 * // man allowed; woman and another suppressed: 38 − 25 − 12 would leave one person
 */
export function gateSubgroups<Category extends string>(
  counts: Readonly<Record<Category, number>>,
  threshold: number,
): Record<Category, Verdict> {
  const smallest = effectiveThreshold(threshold);
  const categories = Object.entries<number>(counts);
  const total = categories.reduce((sum, [, people]) => sum + people, 0);
  const shown = categories
    .filter(([, people]) => people >= smallest && total - people >= smallest)
    .sort(([, one], [, other]) => one - other);
  let hidden = total - shown.reduce((sum, [, people]) => sum + people, 0);

  while (hidden > 0 && hidden < smallest && shown.length > 0) hidden += shown.shift()?.[1] ?? 0;
  const shownNames = new Set(shown.map(([category]) => category));

  return Object.fromEntries(
    categories.map(([category]) => [
      category,
      shownNames.has(category) ? allowed : suppressed('would-identify'),
    ]),
  ) as Record<Category, Verdict>;
}
