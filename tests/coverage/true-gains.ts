import { expectedScore, type SimulatedSeminar, simulateSeminar } from '@uvid/simulator';
import type { CoverageDesign } from './designs.ts';
import { itemsKeyed, oneScale } from './one-scale.ts';

/** Expected gains in scale points of a seminar whose training adds `shift` to everybody's gain. */
export interface TrueGains {
  /** Of the people who come to both waves, to whom a result refers. */
  matched(shift: number): number;
  /** Of all who come before the training, whether or not they come back. */
  everybody(shift: number): number;
  /** Mean of `matched` over all seminars: what a country's estimate is about. */
  readonly country: number;
}

const reach = 4;
const gridPoints = 33;

/**
 * The truth of a design, from one very large seminar with the same people, effects, ends of the scale and dropout.
 * Each person counts with the score that these traits are expected to get, so nobody's chance answers are in it.
 *
 * @param people in the large seminar; 40,000 leave an error of about 0.001 points
 */
export function trueGains(design: CoverageDesign, people: number): TrueGains {
  const all = simulateSeminar({
    ...design.seminar,
    instrument: { ...oneScale, items: [] },
    seed: `truth of ${design.name}`,
    people,
  });
  const { began, stayed } = attendanceOf(all);
  const shifts = Array.from(
    { length: gridPoints },
    (_, index) => design.seminarSpread * reach * ((2 * index) / (gridPoints - 1) - 1),
  );
  const matched = shifts.map((shift) => meanGain(stayed, shift));
  const everybody = shifts.map((shift) => meanGain(began, shift));
  const weights = shifts.map((_, index) =>
    Math.exp(-((reach * ((2 * index) / (gridPoints - 1) - 1)) ** 2) / 2),
  );

  return {
    matched: interpolation(shifts, matched),
    everybody: interpolation(shifts, everybody),
    country: weightedMean(matched, weights),
  };
}

type People = SimulatedSeminar['people'];

function attendanceOf({ people, submissions }: SimulatedSeminar): { began: People; stayed: People } {
  const [before, after] = [submissions.before, submissions.after].map(
    (forms) => new Set(forms.map(({ personIndex }) => personIndex)),
  );
  const began = people.filter((_, index) => before?.has(index));

  return { began, stayed: began.filter(({ id }) => after?.has(id)) };
}

function meanGain(people: People, shift: number): number {
  const [scale = ''] = oneScale.scales;
  const gains = people.map(({ traits, acquiescence }) => {
    const [before = 0, after = 0] = [traits.before[scale], traits.after[scale]];
    return scoreOf(after + shift, acquiescence) - scoreOf(before, acquiescence);
  });

  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

const traitReach = 12;
const traitStep = 0.02;
const traits = Array.from(
  { length: 2 * (traitReach / traitStep) + 1 },
  (_, index) => index * traitStep - traitReach,
);
const [straight, turned] = [itemsKeyed(false), itemsKeyed(true)].map((instrument) => ({
  share: instrument.items.length / oneScale.items.length,
  score: interpolation(
    traits,
    traits.map((trait) => expectedScore(instrument, instrument.scales[0] ?? '', trait)),
  ),
}));

/** Whoever tends to agree scores higher on one kind of items and lower on the other. */
function scoreOf(trait: number, acquiescence: number): number {
  return (
    (straight?.share ?? 0) * (straight?.score(trait + acquiescence) ?? 0) +
    (turned?.share ?? 0) * (turned?.score(trait - acquiescence) ?? 0)
  );
}

/** Straight lines between values at evenly spaced points; beyond the ends, the values there. */
function interpolation(points: readonly number[], values: readonly number[]): (at: number) => number {
  const [first = 0, second = 0] = points;
  const step = second - first || 1;

  return (at) => {
    const place = Math.min(Math.max((at - first) / step, 0), points.length - 1);
    const below = Math.min(Math.floor(place), points.length - 2);
    const [lower = 0, upper = 0] = [values[below], values[below + 1]];
    return lower + (place - below) * (upper - lower);
  };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}
