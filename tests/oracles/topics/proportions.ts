import {
  clopperPearsonInterval,
  independentProportions,
  overlappingProportions,
  wilsonInterval,
} from '@uvid/statistics';
import { limits } from './shapes.ts';

type ProportionsInput =
  | { readonly kind: 'single'; readonly x: number; readonly n: number; readonly conf: number }
  | {
      readonly kind: 'independent';
      readonly x1: number;
      readonly n1: number;
      readonly x2: number;
      readonly n2: number;
      readonly conf: number;
    }
  | ({ readonly kind: 'overlapping'; readonly conf: number } & Readonly<
      Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h', number>
    >);

export function answerProportions(input: ProportionsInput): object {
  switch (input.kind) {
    case 'single':
      return {
        p: input.x / input.n,
        ci_wilson: limits(wilsonInterval(input.x, input.n, input.conf)),
        ci_clopper_pearson: limits(clopperPearsonInterval(input.x, input.n, input.conf)),
      };
    case 'independent':
      return answerIndependent(input);
    case 'overlapping':
      return answerOverlapping(input);
  }
}

function answerIndependent({ x1, n1, x2, n2, conf }: ProportionsInput & { kind: 'independent' }) {
  const result = independentProportions({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }, conf);
  if (result.kind === 'no-answers') return {};

  return {
    diff: result.difference,
    ci_diff_newcombe: limits(result.interval),
    cohen_h: result.effect,
    p_chi2: result.p,
    p_fisher: result.exactP,
  };
}

function answerOverlapping({ a, b, c, d, e, f, g, h, conf }: ProportionsInput & { kind: 'overlapping' }) {
  const result = overlappingProportions(
    { bothRight: a, lost: b, gained: c, bothWrong: d },
    { successes: e, trials: e + f },
    { successes: g, trials: g + h },
    conf,
  );
  if (result.kind === 'no-answers') return {};

  return {
    n1: result.answersBefore,
    n2: result.answersAfter,
    p1: result.before,
    p2: result.after,
    diff: result.difference,
    r: result.correlation,
    z8: result.test?.z ?? null,
    p: result.test?.p ?? null,
    ci_diff: limits(result.test?.interval),
  };
}
