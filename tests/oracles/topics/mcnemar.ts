import { gainOdds, mcnemarTest, type PairedCounts, pairedProportions } from '@uvid/statistics';
import { limits } from './shapes.ts';

interface McnemarInput {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly conf: number;
}

export function answerMcnemar({ a, b, c, d, conf }: McnemarInput): object {
  const counts: PairedCounts = { bothRight: a, lost: b, gained: c, bothWrong: d };
  const proportions = pairedProportions(counts, conf);
  if (proportions.kind === 'no-pairs') return { n: 0 };

  const test = mcnemarTest(c, b);
  const odds = gainOdds(c, b, conf);

  return {
    n: proportions.n,
    p_pre: proportions.before,
    p_post: proportions.after,
    diff: proportions.difference,
    p_exact: test.exactP,
    p_mid: proportions.p,
    chi2: test.chiSquare?.statistic ?? null,
    p_chi2: test.chiSquare?.p ?? null,
    chi2_cc: test.correctedChiSquare?.statistic ?? null,
    p_chi2_cc: test.correctedChiSquare?.p ?? null,
    or: odds?.odds ?? null,
    ci_or_exact: odds && { lower: odds.lower, upper: odds.upper },
    ci_diff_newcombe: limits(proportions.interval),
    ci_diff_bonett_price: limits(proportions.adjustedInterval),
  };
}
