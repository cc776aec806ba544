import { type PairedGainResult, pairedGain } from '../paired/paired-gain.ts';
import { pairedMoments } from '../paired/paired-moments.ts';

/** One participant's scores. */
export interface ThenScores {
  readonly before: number;
  /** The score before as the participant sees it after the seminar: the then-test. */
  readonly retrospective: number;
  readonly after: number;
}

export interface ThenTest {
  /** Retrospective − before: how the measure itself moved in people's minds. */
  readonly responseShift: PairedGainResult;
  /** After − retrospective. Shown beside the gain, never instead of it. */
  readonly adjustedChange: PairedGainResult;
}

/**
 * Splits a gain into a shift of the yardstick and the change seen by it.
 *
 * @param scores at least 2 for an estimate
 * @param level confidence level, strictly between 0 and 1
 * @see Howard 1980, doi:10.1177/0193841X8000400105
 * @example thenTest([{ before: 4, retrospective: 3, after: 4 }, { before: 4, retrospective: 2.5, after: 4 }]).responseShift
 */
export function thenTest(scores: readonly ThenScores[], level = 0.95): ThenTest {
  const gainOf = (from: 'before' | 'retrospective', to: 'retrospective' | 'after') => {
    const moments = pairedMoments(scores.map((person) => ({ before: person[from], after: person[to] })));
    return moments ? pairedGain(moments, level) : ({ kind: 'too-few-pairs', n: 0 } as const);
  };

  return {
    responseShift: gainOf('before', 'retrospective'),
    adjustedChange: gainOf('retrospective', 'after'),
  };
}
