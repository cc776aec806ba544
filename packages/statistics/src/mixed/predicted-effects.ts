import type { OverlappingSamples } from '../means/overlapping-gain.ts';
import type { MixedScores } from './mixed-scores.ts';
import { scoreRows } from './score-pieces.ts';

/** How far a seminar lies from its group, drawn to 0; null where that was not modelled, or nobody filled in the wave. */
export interface SeminarEffect {
  readonly seminar: number | null;
  /** What its wave adds to that. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Predicted random intercepts of a seminar (BLUP).
 *
 * @param index of the seminar among those that were fitted
 * @see Robinson 1991, doi:10.1214/ss/1177011926
 * @example seminarEffect(model, seminars[0], 0) // { seminar: 0.08, before: -0.01, after: 0.04 }
 */
export function seminarEffect(
  { fit, variances }: MixedScores,
  samples: OverlappingSamples,
  index: number,
): SeminarEffect {
  const rows = scoreRows(samples);
  const solved = fit.solvedResiduals[index] ?? [];
  const pull = (wave?: 'before' | 'after') =>
    rows.reduce(
      (sum, row, at) =>
        sum + (wave === undefined || row.wave === wave ? Math.sqrt(row.n) * (solved[at] ?? 0) : 0),
      0,
    );
  const inWave = (wave: 'before' | 'after') =>
    variances['seminar-wave'] === undefined || rows.every((row) => row.wave !== wave)
      ? null
      : variances['seminar-wave'] * pull(wave);

  return {
    seminar: variances.seminar === undefined ? null : variances.seminar * pull(),
    before: inWave('before'),
    after: inWave('after'),
  };
}

/**
 * Predicted random intercept of somebody with these scores (BLUP). For checking a fit; no report shows a person.
 *
 * @param scores null for a form that is missing
 * @param index of the person's seminar among those that were fitted
 * @returns null where people were not modelled, or the seminar has no such forms
 */
export function personEffect(
  { fit, variances, residual }: MixedScores,
  samples: OverlappingSamples,
  index: number,
  scores: { readonly before: number | null; readonly after: number | null },
): number | null {
  if (variances.person === undefined) return null;
  const paired = scores.before !== null && scores.after !== null;
  const own = scoreRows(samples).flatMap((row, at) => {
    const score = scores[row.wave];
    return row.paired === paired && score !== null ? [{ row, at, score }] : [];
  });
  if (own.length === 0) return null;

  const distance = own.reduce((sum, { row, score }) => sum + score - row.mean, 0);
  const shared = own.reduce(
    (sum, { row, at }) => sum + (fit.solvedResiduals[index]?.[at] ?? 0) / Math.sqrt(row.n),
    0,
  );
  return variances.person * (distance / (own.length * variances.person + residual) + shared);
}
