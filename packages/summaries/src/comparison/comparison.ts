import type { Interval } from '@uvid/statistics';
import { type ScaleId, waves } from '@uvid/surveys';
import { type OverallResult, overallResult } from '../result/scale-result.ts';
import type { SeminarSummary } from '../summary/schema.ts';
import { type PooledGain, poolGains, weightsIn } from './pool-gains.ts';

export interface ComparedSeminar {
  readonly id: string;
  readonly code: string;
  readonly quarter: string;
  /** Matched pairs. */
  readonly n: number;
  readonly gain: number;
  readonly interval: Interval;
  /** Share in the overall estimate, 0–1. */
  readonly weight: number;
}

export interface ComparedCountry {
  readonly country: string;
  /** By quarter. */
  readonly seminars: readonly ComparedSeminar[];
  /** Seminars whose gain on this scale is suppressed; they are in no estimate. */
  readonly hidden: number;
  readonly estimate: PooledGain;
}

/** Gains by country on one scale. In the order of the countries' codes: no league table. */
export interface Comparison {
  readonly scale: ScaleId;
  readonly to: 'after' | 'followup';
  /** The one version of one instrument that is compared; null without seminars. */
  readonly instrument: SeminarSummary['seminar']['instrument'] | null;
  /** Seminars with another version or instrument, left out: other wording is another measurement. */
  readonly otherVersions: number;
  readonly countries: readonly ComparedCountry[];
  readonly overall: PooledGain;
  /** Simulated seminars; they are never mixed with real ones. */
  readonly demo: boolean;
}

/**
 * Compares the gains of seminars between countries, from summaries alone. A gain whose means are withheld counts
 * as any other: it takes part with its size and its standard error.
 *
 * @param summaries any number a seminar, of which the one of the newest wave counts; where there are real
 * seminars, simulated ones are left out
 * @param question the scale, and the later wave (`after` unless said otherwise)
 * @returns countries with at least one seminar whose later wave has closed
 * @example comparison(summaries, { scale: 'roles' }).countries[0]?.estimate.kind // 'estimated'
 */
export function comparison(
  summaries: readonly SeminarSummary[],
  { scale, to = 'after' }: { readonly scale: ScaleId; readonly to?: 'after' | 'followup' },
): Comparison {
  const candidates = newestOfEach(summaries).flatMap((summary) => {
    const figures = summary.contrasts.find((contrast) => contrast.to === to)?.scales[scale];
    return figures ? [{ summary, result: overallResult(figures) }] : [];
  });
  const isAllDemo = candidates.every(({ summary }) => summary.demo);
  const real = candidates.filter(({ summary }) => isAllDemo || !summary.demo);
  const instrument = mostUsedInstrument(real.map(({ summary }) => summary));
  const compared = real.filter(({ summary }) => isSame(summary.seminar.instrument, instrument));

  return {
    scale,
    to,
    instrument,
    otherVersions: real.length - compared.length,
    ...byCountry(compared),
    demo: candidates.length > 0 && isAllDemo,
  };
}

interface Candidate {
  readonly summary: SeminarSummary;
  readonly result: ReturnType<typeof overallResult>;
}

function byCountry(candidates: readonly Candidate[]): Pick<Comparison, 'countries' | 'overall'> {
  const shown = candidates.flatMap(({ summary, result }) =>
    result.kind !== 'suppressed' ? [{ seminar: summary.seminar, result }] : [],
  );
  const overall = poolGains(shown.map(({ result }) => result));
  const weights = weightsIn(
    overall,
    shown.map(({ result }) => result),
  );
  const weighted = shown.map((one, index) => ({ ...one, weight: weights[index] ?? 0 }));
  const countries = [...new Set(candidates.map(({ summary }) => summary.seminar.country))].sort();

  return {
    overall,
    countries: countries.map((country) => {
      const own = weighted.filter(({ seminar }) => seminar.country === country);
      const all = candidates.filter(({ summary }) => summary.seminar.country === country);

      return {
        country,
        seminars: own.map(comparedSeminar).sort(byQuarter),
        hidden: all.length - own.length,
        estimate: poolGains(own.map(({ result }) => result)),
      };
    }),
  };
}

function comparedSeminar(one: {
  readonly seminar: SeminarSummary['seminar'];
  readonly result: OverallResult;
  readonly weight: number;
}): ComparedSeminar {
  const { id, code, quarter } = one.seminar;
  const { n, gain, interval } = one.result;

  return { id, code, quarter, n, gain, interval, weight: one.weight };
}

function byQuarter(one: ComparedSeminar, other: ComparedSeminar): number {
  const [first, second] = [one, other].map(({ quarter, code }) => `${quarter} ${code}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function newestOfEach(summaries: readonly SeminarSummary[]): SeminarSummary[] {
  const newest = new Map<string, SeminarSummary>();

  for (const summary of summaries) {
    const known = newest.get(summary.seminar.id);
    if (!known || waves.indexOf(summary.wave) > waves.indexOf(known.wave))
      newest.set(summary.seminar.id, summary);
  }
  // By id, so that the order of the summaries changes no digit.
  return [...newest.values()].sort((one, other) => (one.seminar.id < other.seminar.id ? -1 : 1));
}

type NamedInstrument = SeminarSummary['seminar']['instrument'];

/** The version used most, the newer one where two are used as often. */
function mostUsedInstrument(summaries: readonly SeminarSummary[]): NamedInstrument | null {
  const byName = Map.groupBy(
    summaries,
    ({ seminar: { instrument } }) => `${instrument.id} ${instrument.version}`,
  );
  const [most] = [...byName.values()].sort(
    (one, other) => other.length - one.length || versionOf(other) - versionOf(one),
  );

  return most?.[0]?.seminar.instrument ?? null;
}

function versionOf([summary]: readonly SeminarSummary[]): number {
  return summary?.seminar.instrument.version ?? 0;
}

function isSame(one: NamedInstrument, other: NamedInstrument | null): boolean {
  return one.id === other?.id && one.version === other.version;
}
