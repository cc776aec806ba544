import { type Interval, randomEffects } from '@uvid/statistics';

/** Nothing is said of a country with fewer seminars, or with fewer people in all of them. */
const fewestSeminars = 3;
const fewestPeople = 20;

/** What seminars have in common, as far as they can be seen as drawn from many like them. */
export type PooledGain =
  | {
      readonly kind: 'estimated';
      /** Seminars. */
      readonly k: number;
      /** Mean gain over seminars, in scale points. */
      readonly gain: number;
      /** 95 %, Hartung–Knapp with the ad hoc correction. */
      readonly interval: Interval;
      /** Where the true gain of a next seminar lies with 95 %: never narrower than `interval`; null below 3 seminars. */
      readonly predictionInterval: Interval | null;
      /** Variance of the true gains between seminars, in squared scale points. */
      readonly tau2: number;
      /** Share of the variation that is between seminars, 0–1. */
      readonly i2: number;
    }
  /** Fewer than 3 seminars, or fewer than 20 people in them. */
  | { readonly kind: 'too-few-seminars'; readonly k: number };

export interface SeminarGain {
  readonly n: number;
  readonly gain: number;
  readonly standardError: number;
}

/**
 * Pools the gains of seminars by random effects (REML). People are never pooled over seminars as if they had sat in
 * one room: such an interval would be far too narrow.
 *
 * @param seminars their standard errors above 0
 * @see Röver, Knapp, Friede 2015, doi:10.1186/s12874-015-0091-1; Viechtbauer 2010, doi:10.18637/jss.v036.i03
 * @example poolGains([one, two]) // { kind: 'too-few-seminars', k: 2 }
 */
export function poolGains(seminars: readonly SeminarGain[]): PooledGain {
  const k = seminars.length;
  const people = seminars.reduce((sum, { n }) => sum + n, 0);
  const pooled = randomEffects(seminars.map(asEffect));
  if (k < fewestSeminars || people < fewestPeople || pooled.kind !== 'estimated') {
    return { kind: 'too-few-seminars', k };
  }

  return {
    kind: 'estimated',
    k,
    gain: pooled.estimate,
    interval: pooled.adHoc.interval,
    predictionInterval: pooled.adHocPredictionInterval,
    tau2: pooled.tauSquared,
    i2: pooled.iSquared,
  };
}

/** Each seminar's share in the pooled gain, adding up to 1; by its own precision alone where nothing was pooled. */
export function weightsIn(pooled: PooledGain, seminars: readonly SeminarGain[]): number[] {
  const tau2 = pooled.kind === 'estimated' ? pooled.tau2 : 0;
  const weights = seminars.map((seminar) => 1 / (asEffect(seminar).variance + tau2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  return weights.map((weight) => weight / total);
}

function asEffect({ gain, standardError }: SeminarGain) {
  return { estimate: gain, variance: standardError ** 2 };
}
