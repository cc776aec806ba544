import {
  clusteredSize,
  detectableEffect,
  expectedDeviationOfGains,
  intervalHalfWidth,
  invitationsNeeded,
  mcnemarPower,
  pairedPower,
  pairsForPrecision,
  pairsNeeded,
} from '@uvid/statistics';

type Numbers<Name extends string> = Readonly<Record<Name, number>>;

type PowerInput =
  | ({ readonly kind: 'power' } & Numbers<'n' | 'delta' | 'sd_diff' | 'alpha'>)
  | ({ readonly kind: 'n' } & Numbers<'delta' | 'sd_diff' | 'alpha' | 'power'>)
  | ({ readonly kind: 'mde' } & Numbers<'n' | 'power' | 'alpha'>)
  | ({ readonly kind: 'precision' } & Numbers<'sd' | 'r' | 'half_width' | 'alpha'>)
  | ({ readonly kind: 'mcnemar_power' } & Numbers<'n' | 'p01' | 'p10' | 'alpha'>)
  | ({ readonly kind: 'forms' } & Numbers<'n' | 'response_pre' | 'response_post' | 'match_rate'>)
  | ({ readonly kind: 'cluster' } & Numbers<'n' | 'm' | 'icc'>);

export function answerPower(input: PowerInput): object {
  switch (input.kind) {
    case 'power': {
      const { oneTail, bothTails } = pairedPower(input.n, input.delta / input.sd_diff, input.alpha);
      return { power_one_tail: oneTail, power_both: bothTails };
    }
    case 'n': {
      const needed = pairsNeeded(input.delta / input.sd_diff, input.power, input.alpha);
      return { n_real: needed?.exact ?? null, n_ceiling: needed?.pairs ?? null };
    }
    case 'mde':
      return { effect: detectableEffect(input.n, input.power, input.alpha) };
    case 'precision': {
      const sdOfGains = expectedDeviationOfGains(input.sd, input.r);
      const n = pairsForPrecision(sdOfGains, input.half_width, 1 - input.alpha);
      return { sd_diff: sdOfGains, n, achieved: n && intervalHalfWidth(n, sdOfGains, 1 - input.alpha) };
    }
    case 'mcnemar_power':
      return { power: mcnemarPower(input.n, input.p01, input.p10, input.alpha) };
    case 'forms': {
      const returns = { before: input.response_pre, after: input.response_post, linked: input.match_rate };
      return { invite: invitationsNeeded(input.n, returns) };
    }
    case 'cluster': {
      const { designEffect, people, seminars } = clusteredSize(input.n, input.m, input.icc);
      return { deff: designEffect, n_total: people, seminars };
    }
  }
}
