import { type Suppressed, suppressed } from '@uvid/disclosure';
import { pairedMoments } from '@uvid/statistics';
import type { ReducedPairs } from './figures.ts';
import type { GainOnlyFigures } from './schema.ts';

/** The two ends of a scale: 1 and 5, or 0 and 1 for the share of right answers. */
export type Range = readonly [lowest: number, highest: number];

/** Starting scores by person, of one group whose sums an earlier contrast published. */
export type Starts = ReadonlyMap<number, number>;

const rounding = 1e-9;

// An answer has five points; a share of right answers is stretched over as many.
const pointsOfRange = 4;

/**
 * Mean and spread of the gains, and nothing else, where the starting mean of these people can't stand beside
 * an earlier one: a few who came back after the training didn't come back for the follow-up.
 *
 * What somebody after those few could do with it:
 *
 * - Subtract. Every sum in which this figure takes part has the follow-up scores of all these people in it,
 *   with equal weight, because no other published figure has any; so it concerns all of them. For that reason
 *   nothing else of this scale's follow-up may be shown. Scales don't combine: none shares an item with another.
 * - Use the ends of the scale: whoever gains 3 points began at 2 or lower. Gains tell about starts through
 *   this alone, since otherwise any gains fit any starts. So they are shown only where they fit whoever was
 *   absent: give the absent any starts that people of the earlier contrast had, and the gains can still be
 *   dealt out so that everybody ends on the scale. Such a world has the same answers in the earlier contrast
 *   and the same gains in this one; all that is published is the same in both, spreads included, and groups too
 *   where people change places with others of their group. People who are in no earlier figure are given any
 *   start between the lowest and the highest there.
 * - Use the size of the gains: where everybody went from one end to the other, each start is known. The starts
 *   that such gains permit must keep, all people together, a room at least `threshold` points of an answer wide.
 * - Ask why it is shown. The verdict here looks at the starts of all who could be absent and at the gains, which are
 *   the same in every world above; it never looks at who is absent.
 *
 * @param pairs of the follow-up, at least the threshold
 * @param earlier starts of the groups that the earlier contrast shows; they have nobody in common
 * @param threshold smallest group to show
 * @returns suppressed where there is no earlier contrast to stand beside
 */
export function gainOnly(
  pairs: ReducedPairs,
  earlier: readonly Starts[],
  range: Range,
  threshold: number,
): GainOnlyFigures | Suppressed {
  const gains = [...pairs.scores.values()].map(({ before, after }) => after - before).sort(ascending);
  const moments = pairedMoments(gains.map((gain) => ({ before: gain, after: gain })));
  if (moments === null || !(moments.sdBefore > rounding)) return suppressed('would-identify');

  const figures = { n: moments.n, gain: moments.meanBefore, sdOfGains: moments.sdBefore };
  return leavesRoom(figures, range, threshold) && fitsAnyAbsent(gains, pairs.people, earlier, range)
    ? { kind: 'gain-only', ...figures }
    : suppressed('would-identify');
}

/** A start that permits a gain of g has a room of the range less |g|; the root mean square is at least mean |g|. */
function leavesRoom(
  { n, gain, sdOfGains }: Omit<GainOnlyFigures, 'kind'>,
  [lowest, highest]: Range,
  threshold: number,
): boolean {
  const span = highest - lowest;
  const size = Math.hypot(gain, sdOfGains * Math.sqrt((n - 1) / n));

  return (n * (span - size) * pointsOfRange) / span >= threshold;
}

/**
 * Whether the gains fit the highest starts that these people could have had, and the lowest. All other choices
 * of who was absent lie between the two, rank by rank, and so fit as well.
 */
function fitsAnyAbsent(
  gains: readonly number[],
  people: ReadonlySet<number>,
  earlier: readonly Starts[],
  range: Range,
): boolean {
  const known = earlier.map((starts) => ({
    starts: [...starts.values()].sort(ascending),
    present: [...starts.keys()].filter((person) => people.has(person)).length,
  }));
  const all = known.flatMap(({ starts }) => starts);
  const newcomers = gains.length - known.reduce((sum, { present }) => sum + present, 0);
  const others = (start: number) => Array.from({ length: newcomers }, () => start);
  if (all.length === 0) return false;

  const highest = known.flatMap(({ starts, present }) => starts.slice(starts.length - present));
  const lowest = known.flatMap(({ starts, present }) => starts.slice(0, present));

  return (
    fits([...highest, ...others(Math.max(...all))], gains, range) &&
    fits([...lowest, ...others(Math.min(...all))], gains, range)
  );
}

/** Whether gains can be dealt out to starts on the scale: if at all, then the smallest gain to the highest start. */
function fits(starts: readonly number[], gains: readonly number[], [lowest, highest]: Range): boolean {
  return starts.toSorted(descending).every((start, rank) => {
    const end = start + (gains[rank] ?? Number.NaN);
    return end >= lowest - rounding && end <= highest + rounding;
  });
}

function ascending(one: number, other: number): number {
  return one - other;
}

function descending(one: number, other: number): number {
  return other - one;
}
