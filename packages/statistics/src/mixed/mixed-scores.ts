import type { OverlappingSamples } from '../means/overlapping-gain.ts';
import {
  fitMixedModel,
  type MixedEstimate,
  type MixedFit,
  mixedEstimate,
  mixedOmnibus,
  type OmnibusTest,
} from './fit-mixed-model.ts';
import { type RandomIntercept, scorePieces } from './score-pieces.ts';

/** One seminar's forms, linked or not, with the country or other group it belongs to. */
export interface SeminarScores extends OverlappingSamples {
  readonly group: string;
}

export interface MixedScores {
  readonly kind: 'estimated';
  /** Forms. */
  readonly n: number;
  /** Groups in order of first appearance: the mean before, and the gain of everybody who filled in a form. */
  readonly groups: readonly {
    readonly name: string;
    readonly before: MixedEstimate;
    readonly gain: MixedEstimate;
  }[];
  /** By random intercept; exactly 0 where one explains nothing. */
  readonly variances: Readonly<Partial<Record<RandomIntercept, number>>>;
  readonly residual: number;
  readonly logLikelihood: number;
  /** Of equal gains; null for a single group. */
  readonly omnibus: OmnibusTest | null;
  /** For further contrasts: coefficients are the means before and after of each group in turn. */
  readonly fit: MixedFit;
}

export type MixedScoresResult =
  | MixedScores
  /** Variances can't be told apart, or a group lacks a wave. */
  | { readonly kind: 'not-estimable' }
  /** People of one seminar never differ. */
  | { readonly kind: 'no-variation' };

/** Gains vary between seminars: without `seminar-wave` their errors come out too small. */
const recommended: readonly RandomIntercept[] = ['seminar', 'seminar-wave', 'person'];

const noVariance = 1e-24;

/**
 * Scores before and after with random intercepts (REML, Satterthwaite), so that forms count that nobody could link.
 * Works from each seminar's moments alone.
 *
 * @param seminars with at least one form each
 * @param random which intercepts vary; all three are recommended
 * @param level confidence level, strictly between 0 and 1
 * @returns `not-estimable` where variances can't be told apart, as without a single pair
 * @see Bates et al. 2015, doi:10.18637/jss.v067.i01; Kuznetsova, Brockhoff, Christensen 2017, doi:10.18637/jss.v082.i13
 * @example mixedScores([{ group: 'MK', pairs, beforeOnly: null, afterOnly: null }, …])
 * // { kind: 'estimated', groups: [{ name: 'MK', gain: { estimate: 0.31, … }, … }], … }
 */
export function mixedScores(
  seminars: readonly SeminarScores[],
  random: readonly RandomIntercept[] = recommended,
  level = 0.95,
): MixedScoresResult {
  const names = [...new Set(seminars.map(({ group }) => group))];
  const pieces = scorePieces(seminars, names, random);
  const spread = pieces.scatters.flatMap(({ scatter }) => scatter.map((row, index) => row[index] ?? 0));
  const degrees = pieces.scatters.reduce((sum, piece) => sum + piece.degrees * piece.scatter.length, 0);
  if (degrees < 1) return { kind: 'not-estimable' };
  const typical = spread.reduce((sum, one) => sum + one, 0) / degrees;
  if (typical < noVariance) return { kind: 'no-variation' };

  const fit = fitMixedModel(pieces, typical / 2);
  if (!fit) return { kind: 'not-estimable' };
  const gainOf = (group: number) => names.flatMap((_, index) => (index === group ? [-1, 1] : [0, 0]));
  const beforeOf = (group: number) => names.flatMap((_, index) => (index === group ? [1, 0] : [0, 0]));
  const difference = (group: number) => gainOf(group).map((weight, at) => weight - (gainOf(0)[at] ?? 0));

  return {
    kind: 'estimated',
    n: seminars.reduce((sum, one) => sum + formsOf(one), 0),
    groups: names.map((name, index) => ({
      name,
      before: mixedEstimate(fit, beforeOf(index), level),
      gain: mixedEstimate(fit, gainOf(index), level),
    })),
    variances: Object.fromEntries(random.map((name, index) => [name, fit.variances[index] ?? 0])),
    residual: fit.variances.at(-1) ?? 0,
    logLikelihood: fit.logLikelihood,
    omnibus: mixedOmnibus(
      fit,
      names.slice(1).map((_, index) => difference(index + 1)),
    ),
    fit,
  };
}

function formsOf({ pairs, beforeOnly, afterOnly }: OverlappingSamples): number {
  return 2 * (pairs?.n ?? 0) + (beforeOnly?.n ?? 0) + (afterOnly?.n ?? 0);
}
