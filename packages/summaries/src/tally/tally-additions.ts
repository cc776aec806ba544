import { categoryOf, linkWaves, type MatchedPair } from '../summary/matched-pairs.ts';
import type { WaveClosing } from '../summary/wave-closing.ts';
import { groupMeasures, itemMeasures, type Measure } from './measures.ts';
import type { TallyAddition } from './tally-addition.ts';

type Group = Pick<TallyAddition, 'dimension' | 'category'> & { readonly pairs: readonly MatchedPair[] };

/**
 * What a closing adds to the sealed tallies: two women in a seminar can't be shown, two hundred in a year can.
 * Made from the matched pairs before any suppression, so nobody but a release may read the sums, and only
 * through the disclosure gate. The order of the forms changes nothing.
 *
 * @returns the rows of the contrast that this closing completes; none when `before` closes, and none for a group
 * or a measure without people
 */
export function tallyAdditions(closing: WaveClosing): TallyAddition[] {
  const { seminar, wave, instrument } = closing;
  if (wave === 'before') return [];

  const { pairs } = linkWaves(closing, wave);
  const key = {
    country: seminar.country,
    programme: seminar.programme,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    quarter: seminar.quarter,
    contrast: `before-${wave}` as const,
  };
  const everybody: Group = { dimension: 'all', category: 'all', pairs };
  const ofGroups = [everybody, ...groupsOf(closing, pairs)].flatMap((group) =>
    groupMeasures(instrument).flatMap((measure) => addUp(group, measure)),
  );
  const ofItems = itemMeasures(instrument).flatMap((measure) => addUp(everybody, measure));

  return [...ofGroups, ...ofItems].map((sums) => ({ ...key, ...sums }));
}

function groupsOf({ instrument }: WaveClosing, pairs: readonly MatchedPair[]): Group[] {
  const split = (dimension: TallyAddition['dimension'], nameOf: (pair: MatchedPair) => string): Group[] =>
    Array.from(Map.groupBy(pairs, nameOf), ([category, members]) => ({
      dimension,
      category,
      pairs: members,
    })).sort((one, other) => (one.category < other.category ? -1 : 1));

  return [
    ...split('gender', (pair) => categoryOf(instrument, 'gender', pair)),
    ...split('staff', (pair) => categoryOf(instrument, 'staff', pair)),
    ...split('language', ({ before }) => before.language),
  ];
}

function addUp({ dimension, category, pairs }: Group, measure: Measure) {
  // Sorted, because a sum of fractions depends on its order in the last digit.
  const values = pairs
    .map((pair) => measure.valueOf(pair))
    .filter((value) => value !== null)
    .sort((one, other) => one - other);
  const n = values.length;
  if (n === 0) return [];

  const sum = values.reduce((total, value) => total + value, 0);
  const sumSquares = values.reduce((total, value) => total + value ** 2, 0);

  return [
    {
      dimension,
      category,
      measure: measure.name,
      seminars: 1 as const,
      n,
      sum,
      sumSquares,
      nSquares: n ** 2,
      nSum: n * sum,
      sSquares: sum ** 2,
    },
  ];
}
