import { normalProbability } from '../distributions/normal.ts';
import { averageRanks } from './average-ranks.ts';
import { gainUnits } from './gain-units.ts';

/** Beyond this many changes the normal approximation is as good, and the exact one slow. */
const mostExact = 200;

export interface SignedRankTest {
  /** Pairs, and pairs without any change. */
  readonly n: number;
  readonly unchanged: number;
  /** Whether two changes are equally large. */
  readonly ties: boolean;
  /** Sums of the ranks of gains and of losses. */
  readonly gainRanks: number;
  readonly lossRanks: number;
  /** Two-sided, given the ranks; 1 where nobody changed, null for more than 200 changes. */
  readonly exactP: number | null;
  /** Normal approximation with continuity correction; null where nobody changed. */
  readonly approximation: { readonly z: number; readonly p: number } | null;
  /** Share of rank sum that speaks for a gain less that for a loss, −1 to 1; null where nobody changed. */
  readonly rankBiserial: number | null;
}

/**
 * Wilcoxon's signed-rank test, exact given the ties: the robust companion of the mean gain.
 *
 * @param gains in scale points, rounded to nine decimals; unchanged people don't enter the sums
 * @param unchanged `dropped` before ranking (Wilcoxon) or `ranked` first and dropped then (Pratt)
 * @see Wilcoxon 1945, doi:10.2307/3001968; Pratt 1959, doi:10.1080/01621459.1959.10501526; Kerby 2014,
 *   doi:10.2466/11.IT.3.1
 * @example signedRankTest([0.2, 0.5, 1, 1.5, 2.1, 0.3]).exactP // 0.03125
 */
export function signedRankTest(
  gains: readonly number[],
  unchanged: 'dropped' | 'ranked' = 'dropped',
): SignedRankTest {
  const units = gainUnits(gains);
  const changes = units.filter((unit) => unit !== 0);
  const { ranks, groupSizes } = averageRanks(changes.map(Math.abs));
  const used =
    unchanged === 'dropped'
      ? ranks
      : averageRanks(units.map(Math.abs)).ranks.filter((_, i) => units[i] !== 0);
  const total = sumOf(used);
  const gainRanks = sumOf(used.filter((_, index) => (changes[index] ?? 0) > 0));

  return {
    n: gains.length,
    unchanged: gains.length - changes.length,
    ties: groupSizes.some((size) => size > 1),
    gainRanks,
    lossRanks: total - gainRanks,
    exactP: exactP(used, gainRanks),
    approximation: unchanged === 'dropped' ? approximate(gainRanks, groupSizes, changes.length) : null,
    rankBiserial: total === 0 ? null : (2 * gainRanks - total) / total,
  };
}

/** Every pattern of signs is equally likely; ranks may be halves, so they are counted double. */
function exactP(ranks: readonly number[], gainRanks: number): number | null {
  if (ranks.length > mostExact) return null;

  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const chances = new Float64Array(sumOf(doubled) + 1);
  chances[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      chances[sum] = ((chances[sum] ?? 0) + (sum >= rank ? (chances[sum - rank] ?? 0) : 0)) / 2;
    }
  }
  const observed = Math.round(2 * gainRanks);
  // The distribution is symmetric: the smaller tail is the lower tail of the smaller sum.
  const smaller = Math.min(observed, chances.length - 1 - observed);
  return Math.min(1, 2 * chances.subarray(0, smaller + 1).reduce((sum, chance) => sum + chance, 0));
}

function approximate(gainRanks: number, groupSizes: readonly number[], changes: number) {
  if (changes === 0) return null;

  const ties = groupSizes.reduce((sum, size) => sum + size ** 3 - size, 0);
  const variance = (changes * (changes + 1) * (2 * changes + 1)) / 24 - ties / 48;
  const distance = gainRanks - (changes * (changes + 1)) / 4;
  const z = (distance - Math.sign(distance) / 2) / Math.sqrt(variance);
  return { z, p: 2 * normalProbability(-Math.abs(z)) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
