import type { Pair } from '../paired/paired-moments.ts';

/** Ends of a scale, in its own points. */
export interface ScaleRange {
  readonly minimum: number;
  readonly maximum: number;
}

export interface NormalizedGain {
  /** Gain of the means as a share of what was still possible; null where everybody began at the maximum. */
  readonly ofMeans: number | null;
  /** Mean of each person's share; null where everybody began at the maximum. */
  readonly meanOfPersons: number | null;
  /** People who began at the maximum and could not gain. */
  readonly beganAtMaximum: number;
  /** Marx and Cummings' change, which treats losses alike; null where everybody stayed at an end. */
  readonly change: number | null;
}

/**
 * Gain as a share of the room there was for it. A companion of the gain in scale points, never instead of it.
 *
 * @param pairs at least 1, scores within the range
 * @returns null without pairs
 * @throws {RangeError} for a range without room
 * @see Hake 1998, doi:10.1119/1.18809; Marx and Cummings 2007, doi:10.1119/1.2372468
 * @example normalizedGain([{ before: 3, after: 4 }], { minimum: 1, maximum: 5 })?.ofMeans // 0.5
 */
export function normalizedGain(pairs: readonly Pair[], range: ScaleRange): NormalizedGain | null {
  const { minimum, maximum } = range;
  if (!(minimum < maximum)) throw new RangeError('a scale needs room between its ends');
  if (pairs.length === 0) return null;

  const meanBefore = meanOf(pairs.map(({ before }) => before)) ?? 0;
  const meanAfter = meanOf(pairs.map(({ after }) => after)) ?? 0;
  const withRoom = pairs.filter(({ before }) => before < maximum);

  return {
    ofMeans: withRoom.length === 0 ? null : (meanAfter - meanBefore) / (maximum - meanBefore),
    meanOfPersons: meanOf(withRoom.map(({ before, after }) => (after - before) / (maximum - before))),
    beganAtMaximum: pairs.length - withRoom.length,
    change: meanOf(pairs.flatMap((pair) => normalizedChange(pair, range))),
  };
}

/** Nothing for somebody who stayed at an end of the scale. */
function normalizedChange({ before, after }: Pair, { minimum, maximum }: ScaleRange): number[] {
  if (after > before) return [(after - before) / (maximum - before)];
  if (after < before) return [(after - before) / (before - minimum)];
  return before === maximum || before === minimum ? [] : [0];
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
