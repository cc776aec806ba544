import { type Random, seededRandom } from '@uvid/simulator';
import {
  combineMoments,
  gainFromDifferences,
  type MeanGain,
  randomEffects,
  type SampleMoments,
} from '@uvid/statistics';
import { type PooledGain, poolGains } from '@uvid/summaries';
import type { CoverageDesign } from './designs.ts';
import { type ObservedSeminar, observeSeminar } from './observe-seminar.ts';
import { type Coverage, tallyCoverage } from './tally-coverage.ts';
import { type TrueGains, trueGains } from './true-gains.ts';

/** Intervals of seminars with so many matched pairs. */
export interface SeminarCoverage {
  readonly pairs: PairRange;
  /** Of the expected gain of those who come to both waves. */
  readonly matched: Coverage;
  /** The same intervals, taken for the gain of all who began. */
  readonly everybody: Coverage;
}

/** Estimates of countries with so many seminars. */
export interface CountryCoverage {
  readonly seminars: number;
  /** Random effects, Hartung–Knapp with the ad hoc correction; of the mean gain over all seminars. */
  readonly interval: Coverage;
  /** The same without the ad hoc correction, to see what it does. */
  readonly uncorrected: Coverage;
  /** Of the true gain of a further seminar. */
  readonly prediction: Coverage;
  /** The contrast: all people in one pot, as if they had sat in one room. */
  readonly naive: Coverage;
}

export interface DesignCoverage {
  readonly name: string;
  readonly seminars: readonly SeminarCoverage[];
  readonly countries: readonly CountryCoverage[];
}

type PairRange = (typeof pairRanges)[number];
type Shown = ObservedSeminar & { readonly result: MeanGain };

const pairRanges = [
  { least: 5, most: 9 },
  { least: 10, most: 14 },
  { least: 15, most: 24 },
  { least: 25, most: 40 },
] as const;
const countrySizes = [3, 4, 6, 12] as const;
const threshold = 10;

/**
 * Simulates seminars of a design and counts how often the intervals hold the truth.
 *
 * @param shownSeminars simulated until so many have at least 10 pairs; countries of k seminars are made of every k in
 *   turn, so there are `shownSeminars` ÷ k of them
 */
export function measureCoverage(
  design: CoverageDesign,
  { shownSeminars, truthPeople }: { readonly shownSeminars: number; readonly truthPeople: number },
): DesignCoverage {
  const truth = trueGains(design, truthPeople);
  const random = seededRandom(`coverage of ${design.name}`);
  const seminars = simulateUntil(design, shownSeminars, random);
  const shown = seminars.filter(({ result }) => result.n >= threshold);

  return {
    name: design.name,
    seminars: pairRanges.map((pairs) => seminarCoverage(pairs, seminars, truth)),
    countries: countrySizes.map((size) => {
      const next = random.fork(`further seminars of ${size}`);
      return countryCoverage(size, shown, truth, () => design.seminarSpread * next.normal());
    }),
  };
}

function simulateUntil(design: CoverageDesign, shownSeminars: number, random: Random): Shown[] {
  const seminars: Shown[] = [];

  for (let [index, shown] = [0, 0]; shown < shownSeminars; index += 1) {
    const { shift, result } = observeSeminar(design, `${design.name} ${index}`, random);
    if (!result) continue;
    seminars.push({ shift, result });
    if (result.n >= threshold) shown += 1;
  }
  return seminars;
}

function seminarCoverage(pairs: PairRange, seminars: readonly Shown[], truth: TrueGains): SeminarCoverage {
  const own = seminars.filter(({ result }) => result.n >= pairs.least && result.n <= pairs.most);
  const against = (truthOf: (shift: number) => number) =>
    tallyCoverage(own.map(({ shift, result }) => ({ interval: result.interval, truth: truthOf(shift) })));

  return { pairs, matched: against(truth.matched), everybody: against(truth.everybody) };
}

function countryCoverage(
  size: number,
  shown: readonly Shown[],
  truth: TrueGains,
  drawShift: () => number,
): CountryCoverage {
  const countries = Array.from({ length: Math.floor(shown.length / size) }, (_, index) =>
    shown.slice(index * size, (index + 1) * size).map(({ result }) => result),
  );
  const pooled = countries.map(poolGains).filter(isEstimated);

  return {
    seminars: size,
    interval: tallyCoverage(pooled.map(({ interval }) => ({ interval, truth: truth.country }))),
    uncorrected: tallyCoverage(
      countries.flatMap((seminars) => {
        const pooledAgain = randomEffects(
          seminars.map(({ gain, standardError }) => ({ estimate: gain, variance: standardError ** 2 })),
        );
        const error = pooledAgain.kind === 'estimated' ? pooledAgain.hartungKnapp : null;
        return error ? [{ interval: error.interval, truth: truth.country }] : [];
      }),
    ),
    prediction: tallyCoverage(
      pooled.flatMap(({ predictionInterval }) =>
        predictionInterval ? [{ interval: predictionInterval, truth: truth.matched(drawShift()) }] : [],
      ),
    ),
    naive: tallyCoverage(
      countries.flatMap((seminars) => {
        const everybody = gainOfAll(seminars);
        return everybody ? [{ interval: everybody.interval, truth: truth.country }] : [];
      }),
    ),
  };
}

function isEstimated(pooled: PooledGain): pooled is Extract<PooledGain, { kind: 'estimated' }> {
  return pooled.kind === 'estimated';
}

function gainOfAll(seminars: readonly MeanGain[]): MeanGain | null {
  const people = seminars.reduce<SampleMoments | null>(
    (all, { n, gain, sdOfGains }) => combineMoments(all, { n, mean: gain, sd: sdOfGains }),
    null,
  );
  const result = people && gainFromDifferences({ n: people.n, gain: people.mean, sdOfGains: people.sd });

  return result?.kind === 'estimated' ? result : null;
}
