import {
  clusterRobustMean,
  type MixedEstimate,
  mixedGains,
  type OmnibusTest,
  sampleMoments,
} from '@uvid/statistics';
import { answerScores, type ScoresInput } from './mixed-scores.ts';
import { limits, positionsOf } from './shapes.ts';

interface ChangeInput {
  readonly kind: 'one_way' | 'country' | 'crve';
  readonly change: readonly number[];
  readonly seminar: readonly string[];
  readonly country?: readonly string[];
}

export function answerMixed(input: ChangeInput | ScoresInput): object {
  switch (input.kind) {
    case 'one_way':
    case 'country':
      return answerGains(input);
    case 'crve':
      return answerClusterRobust(input);
    case 'lmm':
      return answerScores(input);
  }
}

/** People of each seminar, with the seminar's country: a seminar over two countries would be two. */
function seminarsOf({ change, seminar, country }: ChangeInput) {
  const groupOf = (index: number) => country?.[index] ?? 'intercept';
  const people = positionsOf(seminar);
  return [...people.entries()].map(([name, positions]) => ({
    name,
    group: groupOf(positions[0] ?? 0),
    gains: positions.map((position) => change[position] ?? Number.NaN),
  }));
}

function answerGains(input: ChangeInput) {
  const seminars = seminarsOf(input);
  const result = mixedGains(
    seminars.flatMap(({ group, gains }) => {
      const moments = sampleMoments(gains);
      return moments ? [{ group, gains: moments }] : [];
    }),
  );
  if (result.kind !== 'estimated') return { status: result.kind };

  return {
    status: result.betweenSeminars === 0 ? 'singular' : 'ok',
    n: result.n,
    fixed: Object.fromEntries(result.groups.map(({ name, ...estimate }) => [name, named(estimate)])),
    variances: { seminar: result.betweenSeminars, residual: result.residual },
    icc: result.intraclassCorrelation,
    loglik_reml: result.logLikelihood,
    blup: { seminar: { level: seminars.map(({ name }) => name), effect: result.seminarEffects } },
    wald: result.omnibus && {
      L: result.groups
        .slice(1)
        .map((_, row) => result.groups.map((_, at) => (at === 0 ? -1 : at === row + 1 ? 1 : 0))),
      ...omnibus(result.omnibus),
    },
  };
}

function answerClusterRobust(input: ChangeInput) {
  const seminars = seminarsOf(input);
  const groups = [...new Set(seminars.map(({ group }) => group))];
  const answers = groups.map((group) => {
    const clusters = seminars.filter((seminar) => seminar.group === group);
    const result = clusterRobustMean(
      clusters.map(({ gains }) => ({ n: gains.length, sum: gains.reduce((sum, gain) => sum + gain, 0) })),
    );
    if (result.kind !== 'estimated') return [group, null];
    return [
      group,
      { est: result.mean, se: result.standardError, df: result.degrees, t: result.t, p: result.p },
    ];
  });
  return { crve: Object.fromEntries(answers) };
}

/** A mixed model's estimate in the files' words. */
export function named({ estimate, standardError, degrees, t, p, interval }: MixedEstimate) {
  return { est: estimate, se: standardError, df: degrees, t, p, ci: limits(interval) };
}

export function omnibus({ chiSquare, degrees, p, f }: OmnibusTest) {
  return {
    chi2: chiSquare,
    df: degrees,
    p_chi2: p,
    F_lmertest: { F: f.statistic, ndf: f.above, ddf: f.below, p: f.p },
  };
}
