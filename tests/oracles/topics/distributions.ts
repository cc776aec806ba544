import {
  betaProbability,
  betaQuantile,
  binomialProbability,
  chiSquareQuantile,
  chiSquareUpperTail,
  fisherQuantile,
  fisherUpperTail,
  hedgesCorrection,
  logGamma,
  noncentralStudentProbability,
  normalProbability,
  normalQuantile,
  signedRankProbability,
  signedRankQuantile,
  studentProbability,
  studentQuantile,
} from '@uvid/statistics';

type Distribution = (first: number, second: number, third: number) => number | null;

const functions: Readonly<Record<string, Distribution>> = {
  pnorm: normalProbability,
  qnorm: normalQuantile,
  pt: studentProbability,
  qt: studentQuantile,
  pchisq_upper: chiSquareUpperTail,
  qchisq: chiSquareQuantile,
  pf_upper: fisherUpperTail,
  qf: fisherQuantile,
  pbeta: betaProbability,
  qbeta: betaQuantile,
  pbinom: binomialProbability,
  pnct: noncentralStudentProbability,
  psignrank: signedRankProbability,
  qsignrank: signedRankQuantile,
  hedges_j: hedgesCorrection,
  lgamma: logGamma,
};

interface DistributionsInput {
  readonly fn: string;
  readonly args: readonly (readonly [number, number, number])[];
}

export function answerDistributions({ fn, args }: DistributionsInput): object {
  const apply = functions[fn];
  if (!apply) throw new Error(`unknown function ${fn}`);
  return { value: args.map((row) => apply(...row)) };
}
