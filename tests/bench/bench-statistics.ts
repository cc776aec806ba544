import { type Random, seededRandom } from '@uvid/simulator';
import {
  type Effect,
  type Pair,
  type PairedCounts,
  pairedGain,
  pairedMoments,
  pairedProportions,
  randomEffects,
} from '@uvid/statistics';
import { genderAwareness1 } from '@uvid/surveys';

const seminars = 25_000;
const people = 40;
// Enough to differ; more would only cost memory.
const differentSeminars = 1000;
const measures = genderAwareness1.scales.length + 1;
const knowledgeItems = genderAwareness1.items.filter(({ kind }) => kind === 'knowledge').length;

interface BenchSeminar {
  /** Per scale, and for the share of right answers. */
  readonly pairs: readonly (readonly Pair[])[];
  readonly knowledge: readonly PairedCounts[];
}

/** Everything that the result pages of 25,000 seminars compute, and the random effects over all of them. */
export function benchStatistics(): object {
  const random = seededRandom('bench');
  const drawn = Array.from({ length: differentSeminars }, () => drawSeminar(random));
  const effects = Array.from({ length: seminars }, () => ({
    estimate: 0.3 + 0.15 * random.normal(),
    variance: 0.005 + 0.02 * random.uniform(),
  }));

  return {
    seminars,
    people,
    scales: measures,
    knowledgeItems,
    ...benchPaired(drawn),
    ...benchPooling(effects),
  };
}

function benchPaired(drawn: readonly BenchSeminar[]) {
  const overAll = (compute: (seminar: BenchSeminar) => number) => () => {
    let total = 0;
    for (let round = 0; round < seminars / differentSeminars; round += 1) {
      for (const seminar of drawn) total += compute(seminar);
    }
    return total;
  };
  const [pairedMs] = times(1, overAll(resultOf));
  const [naiveMs] = times(
    1,
    overAll(({ pairs }) => pairs.reduce((sum, one) => sum + naiveGain(one), 0)),
  );

  return {
    pairedMs: rounded(pairedMs),
    naiveMs: rounded(naiveMs),
    pairedToNaive: rounded(pairedMs / naiveMs),
  };
}

function benchPooling(effects: readonly Effect[]) {
  const pool = () => {
    const pooled = randomEffects(effects);
    return pooled.kind === 'estimated' ? pooled.estimate : 0;
  };
  const [firstMs, ...later] = times(9, pool);
  const [, ...passes] = times(9, () => naiveMean(effects));
  const poolingMs = median(later);

  return {
    randomEffectsFirstMs: rounded(firstMs),
    randomEffectsMs: rounded(poolingMs),
    weightedMeanMs: rounded(median(passes)),
    randomEffectsToWeightedMean: rounded(poolingMs / median(passes)),
  };
}

function resultOf({ pairs, knowledge }: BenchSeminar): number {
  let total = 0;

  for (const one of pairs) {
    const moments = pairedMoments(one);
    const result = moments && pairedGain(moments);
    if (result?.kind === 'estimated') total += result.interval.lower;
  }
  for (const counts of knowledge) {
    const result = pairedProportions(counts);
    if (result.kind === 'estimated') total += result.interval.lower;
  }
  return total;
}

/** The least that any paired statistic does: two passes for mean and standard deviation of the gains. */
function naiveGain(pairs: readonly Pair[]): number {
  let [sum, squares] = [0, 0];
  for (const { before, after } of pairs) sum += after - before;
  const mean = sum / pairs.length;
  for (const { before, after } of pairs) squares += (after - before - mean) ** 2;
  return mean - Math.sqrt(squares / (pairs.length - 1));
}

function naiveMean(effects: readonly Effect[]): number {
  let [weights, sum] = [0, 0];

  for (const { estimate, variance } of effects) {
    weights += 1 / variance;
    sum += estimate / variance;
  }
  return sum / weights;
}

function drawSeminar(random: Random): BenchSeminar {
  const score = (mean: number) => Math.min(5, Math.max(1, Math.round(5 * (mean + random.normal())) / 5));
  const counts = () => {
    const [bothRight, gained] = [random.wholeBetween(8, 18), random.wholeBetween(4, 12)];
    const lost = random.wholeBetween(0, 5);
    return { bothRight, gained, lost, bothWrong: people - bothRight - gained - lost };
  };

  return {
    pairs: Array.from({ length: measures }, () =>
      Array.from({ length: people }, () => ({ before: score(3.2), after: score(3.6) })),
    ),
    knowledge: Array.from({ length: knowledgeItems }, counts),
  };
}

/** Milliseconds of each of so many runs. What is computed is used, so that no engine leaves it out. */
function times(runs: number, compute: () => number): [number, ...number[]] {
  const all = Array.from({ length: runs }, () => {
    const began = performance.now();
    if (Number.isNaN(compute())) throw new Error('a bench computed nothing');
    return performance.now() - began;
  });

  return [all[0] ?? 0, ...all.slice(1)];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3));
}
