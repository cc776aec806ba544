import type { ScaleRange } from './normalized-gain.ts';

/** Terwee's limit: a scale on which more people sit at one end has no room to show change. */
const notableShare = 0.15;

/** Share of people at one end of a scale, 0–1, and whether it is above 15 %. */
export interface ExtremeShare {
  readonly share: number;
  readonly notable: boolean;
}

/**
 * Floor and ceiling of a scale in one wave.
 *
 * @param scores of one wave, at least 1
 * @returns null without scores
 * @see McHorney and Tarlov 1995, doi:10.1007/BF01593882; Terwee et al. 2007, doi:10.1016/j.jclinepi.2006.03.012
 * @example scaleExtremes([1, 5, 5, 3], { minimum: 1, maximum: 5 })?.ceiling // { share: 0.5, notable: true }
 */
export function scaleExtremes(
  scores: readonly number[],
  { minimum, maximum }: ScaleRange,
): { readonly floor: ExtremeShare; readonly ceiling: ExtremeShare } | null {
  if (scores.length === 0) return null;
  return { floor: shareAt(scores, minimum), ceiling: shareAt(scores, maximum) };
}

function shareAt(scores: readonly number[], end: number): ExtremeShare {
  const share = scores.filter((score) => score === end).length / scores.length;
  return { share, notable: share > notableShare };
}
