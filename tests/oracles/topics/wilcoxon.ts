import { pseudomedian, signedRankTest } from '@uvid/statistics';
import { limits } from './shapes.ts';

interface WilcoxonInput {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  readonly conf: number;
}

export function answerWilcoxon({ pre, post, conf }: WilcoxonInput): object {
  const gains = pre.map((before, index) => (post[index] ?? Number.NaN) - before);
  const test = signedRankTest(gains);
  const pratt = signedRankTest(gains, 'ranked');
  const typical = pseudomedian(gains, conf);

  return {
    n: test.n,
    n_zero: test.unchanged,
    n_eff: test.n - test.unchanged,
    ties: test.ties,
    V: test.gainRanks,
    W_minus: test.lossRanks,
    p_exact: test.exactP,
    z_cc: test.approximation?.z ?? null,
    p_normal_cc: test.approximation?.p ?? null,
    V_pratt: pratt.gainRanks,
    p_exact_pratt: pratt.exactP,
    rank_biserial: test.rankBiserial,
    pseudomedian: typical?.estimate ?? null,
    ci_pseudomedian: limits(typical?.interval),
    ci_achieved: typical?.achievedLevel ?? null,
  };
}
