import type { SampleMoments } from '../means/sample-moments.ts';
import {
  fitMixedModel,
  type MixedEstimate,
  mixedEstimate,
  mixedOmnibus,
  type OmnibusTest,
} from './fit-mixed-model.ts';
import type { MixedPieces } from './mixed-pieces.ts';

/** Gains of one seminar's matched pairs, in scale points, with the country or other group it belongs to. */
export interface SeminarGains {
  readonly group: string;
  readonly gains: SampleMoments;
}

export interface MixedGains {
  readonly kind: 'estimated';
  /** People. */
  readonly n: number;
  /** In order of first appearance. */
  readonly groups: readonly ({ readonly name: string } & MixedEstimate)[];
  /** Exactly 0 where seminars differ by no more than chance would make them. */
  readonly betweenSeminars: number;
  readonly residual: number;
  /** Share of the variance that is between seminars, 0–1. */
  readonly intraclassCorrelation: number;
  /** Restricted, including its constants. */
  readonly logLikelihood: number;
  /** Each seminar's distance from its group's mean, drawn to 0, in the order of the seminars. */
  readonly seminarEffects: readonly number[];
  /** Of equal groups; null for a single one. */
  readonly omnibus: OmnibusTest | null;
}

export type MixedGainsResult =
  | MixedGains
  /** One seminar a group, or one pair a seminar: variances can't be told apart. */
  | { readonly kind: 'not-estimable' }
  /** All gains within seminars are equal. */
  | { readonly kind: 'no-variation' };

/**
 * Mean gains by group with a random intercept for seminars (REML, Satterthwaite): the second opinion to pooled seminar
 * gains. Works from each seminar's number, mean and standard deviation of gains alone.
 *
 * @param seminars of at least 1 pair each
 * @param level confidence level, strictly between 0 and 1
 * @see Bates et al. 2015, doi:10.18637/jss.v067.i01; Kuznetsova, Brockhoff, Christensen 2017, doi:10.18637/jss.v082.i13
 * @example
 * mixedGains([
 *   { group: 'MK', gains: { n: 12, mean: 0.3, sd: 0.5 } },
 *   { group: 'MK', gains: { n: 9, mean: 0.6, sd: 0.5 } },
 * ]) // { kind: 'estimated', groups: [{ name: 'MK', estimate: 0.4384, degrees: 0.976, … }], … }
 */
export function mixedGains(seminars: readonly SeminarGains[], level = 0.95): MixedGainsResult {
  const names = [...new Set(seminars.map(({ group }) => group))];
  const degrees = sumOf(seminars.map(({ gains }) => gains.n - 1));
  const squares = sumOf(seminars.map(({ gains }) => (gains.n - 1) * gains.sd ** 2));
  if (degrees < 1) return { kind: 'not-estimable' };
  if (squares / degrees < noVariance) return { kind: 'no-variation' };

  const fit = fitMixedModel(piecesOf(seminars, names, degrees, squares), squares / degrees);
  if (!fit) return { kind: 'not-estimable' };
  const [betweenSeminars = 0, residual = 0] = fit.variances;
  const unit = (at: number) => names.map((_, index) => (index === at ? 1 : 0));

  return {
    kind: 'estimated',
    n: sumOf(seminars.map(({ gains }) => gains.n)),
    groups: names.map((name, index) => ({ name, ...mixedEstimate(fit, unit(index), level) })),
    betweenSeminars,
    residual,
    intraclassCorrelation: betweenSeminars / (betweenSeminars + residual),
    logLikelihood: fit.logLikelihood,
    seminarEffects: seminars.map(
      ({ gains }, index) => betweenSeminars * Math.sqrt(gains.n) * (fit.solvedResiduals[index]?.[0] ?? 0),
    ),
    omnibus: mixedOmnibus(
      fit,
      names.slice(1).map((_, index) => unit(index + 1).map((one, at) => (at === 0 ? -1 : one))),
    ),
  };
}

const noVariance = 1e-24;

/** √n · mean of a seminar, and everybody's distance from it, are independent: two kinds of pieces say it all. */
function piecesOf(
  seminars: readonly SeminarGains[],
  names: readonly string[],
  degrees: number,
  squares: number,
): MixedPieces {
  return {
    means: seminars.map(({ group, gains }) => ({
      observed: [Math.sqrt(gains.n) * gains.mean],
      columns: [names.indexOf(group)],
      design: [[Math.sqrt(gains.n)]],
      structures: [[[gains.n]], [[1]]],
    })),
    scatters: [{ degrees, scatter: [[squares]], structures: [[[0]], [[1]]] }],
    size: names.length,
    variances: 2,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
