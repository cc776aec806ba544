import { type Pair, pairedMoments } from '@uvid/statistics';
import type { GroupFigures, PairedFigures } from './schema.ts';

/** Sums over the matched pairs of one group, before anybody has decided whether they may be shown. */
export interface ReducedPairs {
  /** Who is in the group, to see what groups give away together; never leaves this package. */
  readonly people: ReadonlySet<number>;
  /** What each of them scored, to see what their gains give away; never leaves this package. */
  readonly scores: ReadonlyMap<number, Pair>;
  /** Null with fewer than two people. */
  readonly figures: PairedFigures | null;
  /** What everybody in the group has in common, null where people differ; it would tell each person's score. */
  readonly shared: Readonly<Record<'before' | 'after' | 'gain', number | null>>;
}

/** The same for forms without a partner. */
export interface ReducedForms {
  readonly people: ReadonlySet<number>;
  readonly scores: ReadonlyMap<number, number>;
  readonly figures: GroupFigures | null;
  readonly shared: number | null;
}

/** Reduces scores of matched pairs to n, means, standard deviations and covariance; the order changes nothing. */
export function reducePairs(scored: readonly { person: number; score: Pair }[]): ReducedPairs {
  const scores = scored
    .map(({ score }) => score)
    .sort((one, other) => one.before - other.before || one.after - other.after);
  const before = scores.map((score) => score.before);
  const after = scores.map((score) => score.after);
  const gains = scores.map((score) => score.after - score.before);
  const moments = pairedMoments(scores);

  return {
    people: new Set(scored.map(({ person }) => person)),
    scores: new Map(scored.map(({ person, score }) => [person, score])),
    shared: { before: sharedValue(before), after: sharedValue(after), gain: sharedValue(gains) },
    figures: moments === null || moments.n < 2 ? null : { kind: 'shown', ...moments },
  };
}

/** Whether everybody in these groups together has the same score in a wave, or the same gain. */
export function isConstant(groups: readonly ReducedPairs[]): boolean {
  const [first, ...others] = groups.filter(({ people }) => people.size > 0).map(({ shared }) => shared);
  if (!first) return false;

  return (['before', 'after', 'gain'] as const).some((of) => {
    const value = first[of];
    return value !== null && others.every((other) => other[of] !== null && isSame(other[of], value));
  });
}

/** Reduces scores of single forms to n, mean and standard deviation. */
export function reduceForms(scored: readonly { person: number; score: number }[]): ReducedForms {
  const scores = scored.map(({ score }) => score).sort((one, other) => one - other);
  const moments = pairedMoments(scores.map((score) => ({ before: score, after: score })));

  return {
    people: new Set(scored.map(({ person }) => person)),
    scores: new Map(scored.map(({ person, score }) => [person, score])),
    shared: sharedValue(scores),
    figures:
      moments === null || moments.n < 2
        ? null
        : { kind: 'shown', n: moments.n, mean: moments.meanBefore, sd: moments.sdBefore },
  };
}

/** Equal but for rounding: scores are fractions with small denominators. */
function sharedValue(numbers: readonly number[]): number | null {
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => isSame(number, first)) ? first : null;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
