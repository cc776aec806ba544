import { allowed, type Suppressed, suppressed, type Verdict } from './suppressed.ts';
import { effectiveThreshold } from './threshold.ts';

/** How people answered one item, in every wave that is shown together. */
export interface ItemDistributions {
  readonly id: string;
  /** The ends of the item's values, such as 1 and 5, or 0 (wrong) and 1 (right). */
  readonly lowest: number;
  readonly highest: number;
  /** Per wave: value → people who gave it. */
  readonly waves: readonly ReadonlyMap<number, number>[];
  /** To be hidden whatever the answers are, because other published groups would give some of them away. */
  readonly exposed?: boolean;
}

export interface GatedDistributions {
  /** In the order of the items. */
  readonly items: ReadonlyMap<string, Verdict>;
  /** Whether the published total (a mean, a share of right answers) may stay published. */
  readonly total: Verdict;
}

/**
 * Which items of a scale may show how people answered, when the scale's total is published too.
 *
 * An item with fewer answers than the threshold is hidden, and so is one to which everybody gave the same
 * answer in some wave: it would say what each person answered. One hidden item alone is what the total
 * leaves over, so others are hidden with it, those furthest from the extremes first and equals together,
 * until in each wave the total leaves every hidden item a range of sums at least `threshold` wide (or all
 * that so few answers can span). Where hiding every item isn't enough, the total itself must go: a mean of
 * 5.0 says that everybody answered 5 everywhere.
 *
 * The choice looks at nothing but the distributions, never at an item's name or place; so whoever knows
 * these rules still can't tell which of the hidden items made the others hide.
 *
 * @param items all items of the scale, or all knowledge items; the same waves in each
 * @param threshold smallest group to show, and the width asked for; at least 5 in effect
 * @see Fischetti, Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805, on the attacker's range of a hidden cell
 * @example
 * gateDistributions([{ id: 'a', lowest: 0, highest: 1, waves: [new Map([[1, 20]])] }], 10).total
 * // { kind: 'suppressed', reason: 'would-identify' }
 */
export function gateDistributions(
  items: readonly ItemDistributions[],
  threshold: number,
): GatedDistributions {
  const smallest = effectiveThreshold(threshold);
  const few = new Set(items.filter((item) => item.waves.some((wave) => people(wave) < smallest)));
  const hidden = new Set(
    items.filter((item) => few.has(item) || item.exposed === true || item.waves.some(isUnanimous)),
  );

  if (hidden.size > 0) {
    for (const tier of tiersFromTheMiddle(items.filter((item) => !hidden.has(item)))) {
      if (hidesWell([...hidden], smallest)) break;
      for (const item of tier) hidden.add(item);
    }
  }
  return {
    items: new Map(items.map((item) => [item.id, hidden.has(item) ? reasonFor(few.has(item)) : allowed])),
    total: hidesWell([...hidden], smallest) ? allowed : suppressed('would-identify'),
  };
}

function reasonFor(isFew: boolean): Suppressed {
  return suppressed(isFew ? 'below-threshold' : 'would-identify');
}

/** Whether the sum over the hidden items, which everybody can work out, leaves each of them enough room. */
function hidesWell(hidden: readonly ItemDistributions[], width: number): boolean {
  const waveCount = hidden[0]?.waves.length ?? 0;

  return Array.from({ length: waveCount }, (_, wave) => hidden.map((item) => boundsOf(item, wave))).every(
    (bounds) => {
      const known = sum(bounds.map((bound) => bound.total));
      const least = sum(bounds.map((bound) => bound.least));
      const most = sum(bounds.map((bound) => bound.most));

      return bounds.every((bound) => {
        const lower = Math.max(bound.least, known - (most - bound.most));
        const upper = Math.min(bound.most, known - (least - bound.least));
        return upper - lower >= Math.min(width, bound.most - bound.least);
      });
    },
  );
}

interface Bounds {
  readonly total: number;
  readonly least: number;
  readonly most: number;
}

function boundsOf(item: ItemDistributions, wave: number): Bounds {
  const distribution = item.waves[wave] ?? new Map<number, number>();
  const answers = people(distribution);

  return {
    total: sum(Array.from(distribution, ([value, count]) => value * count)),
    least: answers * item.lowest,
    most: answers * item.highest,
  };
}

/** The items, furthest from their extremes first; those equally far form one tier. */
function tiersFromTheMiddle(items: readonly ItemDistributions[]): ItemDistributions[][] {
  const byDistance = Map.groupBy(items, distanceFromExtremes);

  return [...byDistance].sort(([one], [other]) => other - one).map(([, tier]) => tier);
}

function distanceFromExtremes(item: ItemDistributions): number {
  const distances = item.waves.map((_, wave) => {
    const { total, least, most } = boundsOf(item, wave);
    return Math.min(total - least, most - total);
  });

  return Math.min(...distances);
}

function isUnanimous(distribution: ReadonlyMap<number, number>): boolean {
  return Array.from(distribution.values()).filter((count) => count > 0).length <= 1;
}

function people(distribution: ReadonlyMap<number, number>): number {
  return sum([...distribution.values()]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
